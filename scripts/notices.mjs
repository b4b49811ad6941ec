// node scripts/notices.mjs PACKAGE...: the licences of every crate that is linked into these packages of the workspace,
// as a text for those who get the programs. Fails where a crate offers no licence that deny.toml allows.
//
// A script rather than cargo-about: that tool takes minutes to compile, and this needs nothing but `cargo metadata`.
// The same Cargo.lock gives the same text on every machine.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const wanted = process.argv.slice(2);
const top = new URL("../", import.meta.url);
const read = (path) => readFileSync(path, "utf8").replaceAll("\r\n", "\n").trim();
const own = (name) => read(new URL(name, top));
const stop = (sentence) => {
  console.error(`Stopped: ${sentence}`);
  process.exit(1);
};
if (wanted.length === 0) stop("name the packages that are shipped, as in: node scripts/notices.mjs policy-calculator");

// In the order of preference: the first allowed licence of several is the one that is taken.
const [, list] = /^allow = \[([^\]]*)\]/m.exec(own("deny.toml")) ?? stop("deny.toml has no list `allow = [...]`.");
const allowed = [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name);

const metadata = JSON.parse(
  execFileSync(
    "cargo",
    ["metadata", "--format-version=1", "--locked", "--filter-platform=wasm32-unknown-unknown"],
    // Everything that is known of some hundred crates.
    { cwd: top, encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "inherit"] },
  ),
);
const packages = new Map(metadata.packages.map((found) => [found.id, found]));
const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));

const texts = new Map();
for (const crate of linked().sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1))) {
  for (const licence of chosen(crate)) {
    const text = textOf(crate, licence);
    if (!texts.has(text)) texts.set(text, []);
    texts.get(text).push(`${crate.name} ${crate.version} (${licence})`);
  }
}
const library = execFileSync("rustc", ["--version"], { cwd: top, encoding: "utf8" }).split(" ")[1];
const mit = own("LICENSE-MIT").replace(/^Copyright.*$/m, "Copyright (c) The Rust Project contributors");
texts.set(mit, [`The Rust standard library ${library} (MIT)`]);

const rule = "=".repeat(80);
process.stdout.write(
  [
    "The policy calculator contains the following software of others, under these licences.",
    ...[...texts].map(([text, users]) => `${rule}\n${users.join("\n")}\n${"-".repeat(80)}\n${text}`),
  ].join("\n\n"),
);
process.stdout.write("\n");

/** The crates of others that end up in the programs: no build scripts, no procedural macros, nothing that only tests use. */
function linked() {
  const members = new Set(metadata.workspace_members);
  const seen = new Set();
  const pending = wanted.map((name) => {
    const member = metadata.packages.find((found) => found.name === name && members.has(found.id));
    return member?.id ?? stop(`the workspace has no package ${name}.`);
  });
  while (pending.length > 0) {
    const id = pending.pop();
    const isMacro = packages.get(id).targets.some(({ kind }) => kind.includes("proc-macro"));
    if (seen.has(id) || isMacro) continue;
    seen.add(id);
    for (const { pkg, dep_kinds } of nodes.get(id).deps)
      if (dep_kinds.some(({ kind }) => kind === null)) pending.push(pkg);
  }
  return [...seen].filter((id) => !members.has(id)).map((id) => packages.get(id));
}

/** The licences that are taken of a crate's expression, such as `(MIT OR Apache-2.0) AND Unicode-3.0`. */
function chosen({ name, version, license }) {
  const tokens = (license ?? "").replaceAll("/", " OR ").match(/[()]|[\w.+-]+(?: WITH [\w.+-]+)?/g) ?? [];
  const none = (why) => stop(`${name} ${version} ${why}. deny.toml lists the licences that are allowed.`);
  // `null` stands for what is not allowed.
  const any = () => {
    const choices = [all()];
    while (tokens[0] === "OR") choices.push(tokens.shift() && all());
    const rank = (licences) => Math.max(...licences.map((licence) => allowed.indexOf(licence)));
    return choices.filter(Boolean).sort((a, b) => rank(a) - rank(b))[0] ?? null;
  };
  const all = () => {
    const parts = [one()];
    while (tokens[0] === "AND") parts.push(tokens.shift() && one());
    return parts.includes(null) ? null : parts.flat();
  };
  const one = () => {
    const token = tokens.shift() ?? none(`has no licence that can be read (${license})`);
    if (token !== "(") return allowed.includes(token) ? [token] : null;
    const inside = any();
    if (tokens.shift() !== ")") none(`has no licence that can be read (${license})`);
    return inside;
  };
  return any() ?? none(`needs a licence that is not allowed (${license})`);
}

/** The crate's own copy of a licence; where it has none, the usual text with the crate's authors. */
function textOf({ name, version, manifest_path, authors }, licence) {
  const folder = dirname(manifest_path);
  const files = readdirSync(folder).sort();
  const [word] = licence.split("-");
  const file =
    files.find((file) => new RegExp(`^licen[cs]e-${word}\\b`, "i").test(file)) ??
    files.find((file) => /^(licen[cs]e|copying)(\.md|\.txt)?$/i.test(file)) ??
    // LICENSE-WHATWG is a BSD-3-Clause.
    files.find((file) => !/^(MIT|Apache)/.test(licence) && /^licen[cs]e-(?!mit\b|apache\b)/i.test(file));
  if (file) return read(join(folder, file));
  if (licence === "Apache-2.0") return own("LICENSE-APACHE");
  if (licence === "MIT") {
    const holders = authors.join(", ").replaceAll(/ <[^>]*>/g, "") || `The ${name} contributors`;
    return own("LICENSE-MIT").replace(/^Copyright.*$/m, `Copyright (c) ${holders}`);
  }
  return stop(`${name} ${version} contains no text of its licence, ${licence}. Write its usual text into this script.`);
}
