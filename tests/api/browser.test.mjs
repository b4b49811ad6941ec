// The package without a bundler, in a browser, on a page with the strict policy.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { visit } from "../e2e/support/browser.mjs";
import { serve } from "../e2e/support/server.mjs";
import { built, tool } from "./support/package.mjs";

const page = `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8"><title>API</title><link rel="icon" href="data:,">
  <output></output>
  <script type="module" src="host.js"></script>
</html>`;

/** A site that holds the package in `calculator/` and a page that runs `script`. */
async function host(t, script, options = {}) {
  const files = { "host.html": page, "host.js": script };
  for (const name of readdirSync(built)) files[`calculator/${name}`] = readFileSync(new URL(name, built));
  const site = await serve({ files: { ...files, ...options.files }, ...options.site });
  const opened = await visit(t, {
    site,
    path: "host.html",
    console: options.console,
    loaded: (page) => page.waitForFunction(() => document.querySelector("output")?.textContent),
  });
  return { site, said: JSON.parse(await opened.locator("output").textContent()) };
}

const show = 'const show = (value) => { document.querySelector("output").textContent = JSON.stringify(value); };\n';
const start = `${show}import { load, PolicyCalculatorError } from "./calculator/browser.js";\n`;

test("it says what the native tool says", async (t) => {
  const [line] = tool("cases").split("\n");
  const { asOf, facts, determination } = JSON.parse(line);
  const call = JSON.stringify([facts, { asOf }]);
  const { said, site } = await host(t, `${start}show((await load()).determine(...${call}));`);
  assert.equal(JSON.stringify(said), JSON.stringify(determination));
  const fetched = site.paths.filter((path) => path.startsWith("calculator/")).sort();
  assert.deepEqual(
    fetched,
    ["browser.js", "calculator.js", "catalogue.json", "program.js", "program.wasm"].map((name) => `calculator/${name}`),
  );
});

test("a catalogue of the site's own, and errors that can be told apart", async (t) => {
  const script = `${start}
    const code = (catalogue) => load(catalogue).then(() => "fine", (error) => error instanceof PolicyCalculatorError && error.code);
    show([
      (await load("own.json")).edition,
      await code("nowhere.json"),
      await code("host.html"),
      await code("javascript:alert(1)"),
      await code(new URL("https://example.org/catalogue.json")),
      await code({}),
      await code(),
    ]);`;
  const [format, [, ...rest]] = JSON.parse(readFileSync(new URL("catalogue.json", built), "utf8"));
  const { said } = await host(t, script, {
    files: { "own.json": JSON.stringify([format, ["own", ...rest]]) },
    console: [/404/, /javascript:|scheme/i, /Content Security Policy/],
  });
  assert.deepEqual(said, ["own", "load", "catalogue", "load", "load", "catalogue", "fine"]);
});

test("a host that has overridden prototypes gets the same", async (t) => {
  // As old libraries do, and worse.
  const spoilt = `
    Object.prototype.extend = function () {};
    Array.prototype.toJSON = () => "spoilt";
    Array.prototype.first = function () { return this[0]; };
    String.prototype.trim = () => "spoilt";
    Object.defineProperty(Object.prototype, "status", { set() { throw new Error("a setter threw"); }, configurable: true });
  `;
  const script = `${spoilt}${start}
    const { outcomes } = (await load()).determine({ place: ["kunming"], soe: true }, { asOf: "2026-11-21" });
    delete Array.prototype.toJSON;
    show(outcomes.length > 0 && outcomes.every((outcome) => typeof outcome.verdict === "string"));`;
  const { said } = await host(t, script);
  assert.equal(said, true);
});

test("a server that calls WebAssembly by another type costs a warning, no more", async (t) => {
  const { said } = await host(t, `${start}show((await load()).edition);`, {
    site: { types: { ".wasm": "application/octet-stream" } },
    console: [/^warning: .*application\/wasm/],
  });
  assert.match(said, /^\d{4}-\d\d-\d\d-/);
});
