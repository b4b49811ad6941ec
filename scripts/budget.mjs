// node scripts/budget.mjs [--record]: what a reader loads, as a browser gets it (brotli), part by part, against the budget
// in package.json. Run after scripts/build.sh. --record writes the sizes of the files into scripts/budget.json, by which a
// failure says what grew; record again when a growth is accepted.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hold, measureCount } from "./sizes.mjs";

const top = new URL("../", import.meta.url);
const dist = new URL("dist/", top);
const record = new URL("scripts/budget.json", top);
const { budget } = JSON.parse(readFileSync(new URL("package.json", top), "utf8"));

if (!existsSync(new URL("index.html", dist))) {
  console.error("There is no dist/index.html. Run: scripts/build.sh");
  process.exit(1);
}

const files = readdirSync(dist);
const program = /^(policy-calculator-page-[0-9a-f]{16})_bg\.wasm$/;
const name = files.map((file) => program.exec(file)?.[1]).find(Boolean);
const first = [`${name}.js`, `parts-${name}.js`, `${name}_bg.wasm`];
/** What a part loads besides its code: which groups of texts and which stylesheets (`Part::groups`, `Part::styles`). */
const besides = {
  results: { said: ["results"], styles: ["results"] },
  measure: { said: ["results"], styles: ["results", "measure"] },
  take: { said: ["results", "further"], styles: ["results", "tools", "take"] },
  tools: { said: ["results", "further"], styles: ["results", "tools"] },
  reading: { said: ["results", "further"], styles: ["results", "measure", "tools", "reading"] },
  host: { said: [], styles: [] },
};
/** The files of a part: its own code and what it shares with others, what its screens say, and what they look like. */
const part = (wanted) => {
  const { said, styles } = besides[wanted];
  const named = [...said.map((group) => `${name}-zh-${group}.json`), ...styles.map((file) => `${name}-${file}.css`)];
  const code = files.filter((file) => {
    const [, parts] = /^policy-calculator-page-[0-9a-f]{16}-([a-z-]+)\.wasm$/.exec(file) ?? [];
    return parts?.split("-").includes(wanted);
  });
  return [...code, ...named];
};
const parts = [...new Set(files.flatMap((file) => /-[0-9a-f]{16}-([a-z]+)\.wasm$/.exec(file)?.[1] ?? []))];

// What index.html names: the program, its styles, the icon.
const html = readFileSync(new URL("index.html", dist), "utf8");
const texts = `${name}-zh-first.json`;
const named = [...html.matchAll(/\b(?:href|src)=["']?\.\/([^"'\s>]+)/g)].map(([, path]) => path);

const sight = named.filter((path) => /\.css$|^first-sight-/.test(path));

const measures = measureCount();

const told = [
  // What the first paint needs, and what has to come until the first question can be answered.
  hold("The first sight", dist, ["index.html", ...sight], budget.firstSight),
  hold("A first visit, but for the catalogue", dist, [...named, texts], budget.firstVisit),
  hold(
    `The catalogue of a first visit, ${measures} measures`,
    dist,
    ["questions.zh.json"],
    budget.cataloguePerMeasure * measures,
  ),
  ...parts
    .filter((name) => name !== "host")
    .map((name) => hold(`The part "${name}"`, dist, part(name), budget.parts[name] ?? budget.parts.others)),
  hold(
    "In a frame",
    dist,
    [
      "embed-2.js",
      "widget.html",
      "widget.js",
      "frame.css",
      "page.js",
      ...first,
      ...part("host"),
      texts,
      "questions.zh.json",
    ],
    budget.frame,
  ),
  hold(
    "As an element",
    dist,
    ["element.js", "mount.js", "element.css", "page.js", ...first, ...part("host"), texts, "questions.zh.json"],
    budget.element,
  ),
];

const stable = (file) => file.replace(/-[0-9a-f]{8,16}(?=[-._])/, "");
const sizes = Object.fromEntries(told.flatMap(({ rows }) => rows.map(({ path, brotli }) => [stable(path), brotli])));
if (process.argv.includes("--record")) {
  const sorted = Object.fromEntries(Object.entries(sizes).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(record, `${JSON.stringify(sorted, null, 2)}\n`);
}

const before = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : {};
for (const { title, over, rows } of told.filter(({ over }) => over > 0)) {
  console.error(`\n${title}: over the budget by ${over} bytes. What has grown since it was recorded:`);
  const grown = rows
    .map(({ path, brotli }) => [stable(path), brotli - (before[stable(path)] ?? 0)])
    .filter(([, by]) => by > 0)
    .sort(([, a], [, b]) => b - a);
  for (const [path, by] of grown) console.error(`  ${path} by ${by}`);
  if (grown.length === 0) console.error("  nothing");
}
