// What a first visit loads, as a browser gets it (brotli), against the budget in package.json.
// Run after `trunk build --release`.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);
const { budget } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

if (!existsSync(new URL("index.html", dist))) {
  console.error("There is no dist/index.html. Run: trunk build --release");
  process.exit(1);
}

// What index.html names, the catalogue in the first language, which the program fetches, and the modules that wasm-bindgen's script imports.
const html = readFileSync(new URL("index.html", dist), "utf8");
const named = [...html.matchAll(/\b(?:href|src)=["']?\.\/([^"'\s>]+)/g)].map(([, path]) => path);
const imported = existsSync(new URL("snippets/", dist))
  ? readdirSync(new URL("snippets/", dist), { recursive: true })
      .filter((path) => path.endsWith(".js"))
      .map((path) => `snippets/${path}`)
  : [];
const paths = new Set(["index.html", ...named, "catalogue.zh.json", ...imported]);

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

const rows = [...paths].map((path) => {
  const bytes = readFileSync(new URL(path, dist));
  return { path, raw: bytes.length, brotli: brotli(bytes) };
});
const total = rows.reduce((sum, row) => ({ raw: sum.raw + row.raw, brotli: sum.brotli + row.brotli }), {
  raw: 0,
  brotli: 0,
});

const number = (value) => value.toLocaleString("en").padStart(11);
const line = ({ path, raw, brotli }) => console.log(`${path.padEnd(52)}${number(raw)}${number(brotli)}`);
console.log(`${"file".padEnd(52)}${"bytes".padStart(11)}${"brotli".padStart(11)}`);
rows.sort((a, b) => b.brotli - a.brotli).forEach(line);
line({ path: "total", ...total });

const limit = budget.firstVisitBrotliBytes;
if (total.brotli > limit) {
  console.error(`Over the budget of ${limit} bytes by ${total.brotli - limit}. Find what grew (git stash, build, compare).`);
  process.exit(1);
}
console.log(`Within the budget of ${limit} bytes: ${limit - total.brotli} are left.`);
