// node scripts/offline.mjs FOLDER: writes FOLDER/sw.js, the service worker of the page that was built there: static/sw.js
// with the list of the files that the page needs without a network, each with its hash. To be run when nothing of them
// changes any more.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const [folder] = process.argv.slice(2);
const read = (file) => readFileSync(`${folder}/${file}`);
const stop = (sentence) => {
  console.error(`Stopped: scripts/offline.mjs: ${sentence}`);
  process.exit(1);
};

const all = readdirSync(folder).sort();
const pages = all.filter((file) => /^(index|measures(\.\w+)?)\.html$/.test(file));
const catalogue = all.filter((file) => /^(questions|catalogue)\.\w+\.json$/.test(file));
// Trunk writes the hash as a number: without zeros in front.
const byHash = all.filter((file) => /-[0-9a-f]{8,16}[-._]/.test(file));
const kept = [...pages, ...catalogue, ...byHash];

const build = byHash.map((file) => /^policy-calculator-page-([0-9a-f]{16})_bg\.wasm$/.exec(file)?.[1]).find(Boolean);
if (!build) stop(`there is no program in ${folder}.`);
for (const page of pages)
  for (const [, file] of read(page)
    .toString()
    .matchAll(/\b(?:href|src)=["']?(?:\.\/)?([\w.-]+\.(?:js|css|wasm))\b/g))
    if (!kept.includes(file)) stop(`${page} names ${file}, which would be missing without a network.`);

const hash = (algorithm, encoding, bytes) => createHash(algorithm).update(bytes).digest(encoding);
const files = Object.fromEntries(kept.map((file) => [file, `sha256-${hash("sha256", "base64", read(file))}`]));
const worker = readFileSync(new URL("../static/sw.js", import.meta.url));
const version = hash("sha256", "hex", JSON.stringify(files) + worker).slice(0, 16);
// The form's number, then the catalogue, which begins with its edition: crates/catalogue/src/compiled.rs.
const [, [edition]] = JSON.parse(read("questions.zh.json"));
const release = JSON.stringify({ build, edition, version, files }, null, 2);
writeFileSync(`${folder}/sw.js`, `const RELEASE = ${release};\n\n${worker}`);
