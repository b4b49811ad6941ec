// What a first visit loads, as a browser gets it (brotli), against the budget in package.json.
// Run after scripts/build.sh.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { hold } from "./sizes.mjs";

const dist = new URL("../dist/", import.meta.url);
const { budget } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

if (!existsSync(new URL("index.html", dist))) {
  console.error("There is no dist/index.html. Run: scripts/build.sh");
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
const paths = new Set(["index.html", ...named, "questions.zh.json", ...imported]);

hold(dist, [...paths], budget.firstVisitBrotliBytes);
