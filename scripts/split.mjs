// node scripts/split.mjs FROM TO NAME PROFILE: the text work of scripts/split.sh. Takes what wasm-split-cli and
// wasm-bindgen have written into FROM, and writes it to TO under the names of this build:
//
//   NAME.js, NAME_bg.wasm    the first part, and wasm-bindgen's script for it
//   parts-NAME.js            loads the other parts
//   NAME-results.wasm …      the other parts, and NAME-host-more.wasm … what several of them share
//   page.js                  leads pages of others to these names
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const [from, to, name, profile] = process.argv.slice(2);
const read = (file) => readFileSync(`${from}/${file}`);
const write = (file, content) => writeFileSync(`${to}/${file}`, content);
const stop = (sentence) => {
  console.error(`Stopped: scripts/split.mjs: ${sentence}`);
  process.exit(1);
};

/** Replaces a pattern that must be there: the tools' output may change with their versions. */
function replaced(text, pattern, replacement) {
  const result = text.replaceAll(pattern, replacement);
  if (result === text)
    stop(`nothing looks like ${pattern}. Has wasm-split-cli or wasm-bindgen changed what it writes?`);
  return result;
}

// Before each chunk, the loader says which parts share it.
let loader = read("__wasm_split.js").toString();
const files = new Map();
for (const [, parts, chunk] of loader.matchAll(/\/\* ([\w, ]+) \*\/\s*const \w+ = makeLoad\([^"]*"\.\/(\w+)\.wasm"/g))
  files.set(`${chunk}.wasm`, `${name}-${parts.split(", ").sort().join("-")}.wasm`);
for (const [, part] of loader.matchAll(/"\.\/split_(\w+)\.wasm"/g))
  files.set(`split_${part}.wasm`, `${name}-${part}.wasm`);
for (const file of readdirSync(from).filter((file) => file.endsWith(".wasm") && file !== `${name}_bg.wasm`)) {
  if (!files.has(file)) stop(`nothing says what ${file} is a part of.`);
  write(files.get(file), read(file));
}
if (new Set(files.values()).size !== files.size) stop("two parts of one name.");

// The loader's own way knows only servers that call WebAssembly by its right type.
const fetcher =
  /\(\) => \{\s*const src = fetch\(new URL\("\.\/(\w+\.wasm)", import\.meta\.url\)\);\s*src\.catch\(\(\) => \{\}\);\s*return async \(imports\) => (?:debugWrap)?\(WebAssembly\.instantiateStreaming\(src, imports\)\);\s*\}/g;
loader = replaced(loader, fetcher, (_, file) => `() => part(new URL("./${files.get(file)}", import.meta.url))`);
write(`parts-${name}.js`, `${loader}\n${part}\n`);

/** A part on its way, and how it becomes part of the program. This function goes into the loader as it stands. */
function part(address) {
  const response = fetch(address).then((response) => {
    if (response.ok) return response;
    throw new Error(`${address.href}: the server answered ${response.status}`);
  });
  // Whoever waits is told; the browser need not say it once more.
  response.catch(() => {});
  return async (imports) => {
    const came = await response;
    return came.headers.get("content-type") === "application/wasm"
      ? WebAssembly.instantiateStreaming(came, imports)
      : WebAssembly.instantiate(await came.arrayBuffer(), imports);
  };
}

// Only the address changes: the same name as a key of the imports is that of the module in the .wasm.
let script = replaced(read(`${name}.js`).toString(), 'from "./__wasm_split.js"', `from "./parts-${name}.js"`);
let program = read(`${name}_bg.wasm`);
if (profile === "release") ({ program, script } = shortened(program, script));
write(`${name}_bg.wasm`, program);
write(`${name}.js`, script);

// Pages of others name only files whose names never change.
write(
  "page.js",
  `import start, { readyToMount } from "./${name}.js";

export { default, mount } from "./${name}.js";

/** Loads the program, as far as \`mount\` needs it. */
export async function load() {
  await start({ module_or_path: new URL("./${name}_bg.wasm", import.meta.url) });
  if (!(await readyToMount())) throw new Error("a part of the program did not come");
}
`,
);

// The frame's page begins to load all of that at once.
if (existsSync(`${to}/widget.html`)) {
  const html = readFileSync(`${to}/widget.html`, "utf8");
  const scripts = ["page.js", `${name}.js`, `parts-${name}.js`];
  const parts = [`${name}_bg.wasm`, ...[...files.values()].filter((file) => partsOf(file).includes("host")).sort()];
  const links = [
    ...scripts.map((file) => `<link rel="modulepreload" href="./${file}" />`),
    ...parts.map((file) => `<link rel="preload" href="./${file}" as="fetch" type="application/wasm" crossorigin />`),
  ];
  write("widget.html", replaced(html, /<!-- scripts\/split\.mjs: .* -->/g, links.join("\n    ")));
}

/** The parts that need a file. */
function partsOf(file) {
  return file.slice(name.length + 1, -".wasm".length).split("-");
}

/**
 * The program and its script with short names for what the one imports of the other. wasm-bindgen's own end in 16 random
 * digits each, which nothing compresses: 3 kB of the first visit.
 */
function shortened(program, script) {
  let at = 8;
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = program[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const bytes = () => {
    const size = number();
    at += size;
    return program.subarray(at - size, at);
  };
  const leb = (value) => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)]);

  const IMPORTS = 2;
  let begin = at;
  while (program[at++] !== IMPORTS) {
    const size = number();
    at += size;
    begin = at;
  }
  const end = number() + at;
  const count = number();
  const names = new Map();
  const section = [...leb(count)];
  const kept = (value) => section.push(...leb(value.length), ...value);
  for (let n = 0; n < count; n += 1) {
    const module = bytes();
    const long = bytes();
    const field = long.toString();
    kept(module);
    if (/^__wb(g|indgen)_/.test(field)) {
      if (!names.has(field)) names.set(field, names.size.toString(36));
      kept(Buffer.from(names.get(field)));
    } else {
      kept(long);
    }
    // The kind and what follows it stay as they are.
    const start = at;
    const kind = program[at++];
    if (kind === 0) number();
    else if (kind === 1) limits(1);
    else if (kind === 2) limits(0);
    else if (kind === 3) at += 2;
    else stop(`an import of kind ${kind}.`);
    for (const byte of program.subarray(start, at)) section.push(byte);
  }
  if (at !== end) stop("the imports of the program end elsewhere than they say.");
  if (names.size === 0) stop("the program imports nothing that could be named shorter.");

  function limits(type) {
    at += type;
    const flags = program[at++];
    number();
    if (flags & 1) number();
  }

  const renamed = script.replaceAll(/\b__wb(?:g|indgen)_\w+(?=:)/g, (long) => {
    if (!names.has(long)) return long;
    const short = names.get(long);
    names.delete(long);
    return JSON.stringify(short);
  });
  const missing = [];
  for (const [long] of names) missing.push(long);
  if (missing.length > 0) stop(`the script has no ${missing.join(", ")}.`);
  return {
    program: Buffer.concat([
      program.subarray(0, begin),
      Buffer.from([IMPORTS, ...leb(section.length)]),
      Buffer.from(section),
      program.subarray(end),
    ]),
    script: renamed,
  };
}
