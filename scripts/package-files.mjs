// Finishes target/package/: the version of Cargo.toml, and what a program that uses the package loads, against the budget.
import { readFileSync, writeFileSync } from "node:fs";
import { hold, measureCount } from "./sizes.mjs";

const folder = new URL("../target/package/", import.meta.url);
const { budget } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

const [, version] = /^version = "(.*)"$/m.exec(readFileSync(new URL("../Cargo.toml", import.meta.url), "utf8"));
const manifest = new URL("package.json", folder);
const described = { ...JSON.parse(readFileSync(manifest, "utf8")), version };
writeFileSync(manifest, `${JSON.stringify(described, null, 2)}\n`);

hold(
  "A program that uses the package, but for the catalogue",
  folder,
  ["browser.js", "calculator.js", "program.js", "program.wasm"],
  budget.package,
);
const measures = measureCount();
hold(
  `Its catalogue in both languages, ${measures} measures`,
  folder,
  ["catalogue.json"],
  measures * budget.packageCataloguePerMeasure,
);
