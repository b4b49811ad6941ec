// The program that sites embed says what the native tool says, to the byte, for every case of the catalogue.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { tool } from "../api/support/package.mjs";

const dist = new URL("../../dist/", import.meta.url);

test("the desk and the native tool give the same bytes for every case", async () => {
  const { default: start, determination } = await import(new URL("desk.js", dist));
  await start({ module_or_path: await readFile(new URL("desk_bg.wasm", dist)) });
  // Both extents and languages of a bundle decide the same.
  const catalogues = await Promise.all(
    ["catalogue.zh.json", "catalogue.en.json", "questions.zh.json"].map((name) =>
      readFile(new URL(name, dist), "utf8"),
    ),
  );
  const lines = tool("cases").trimEnd().split("\n");
  assert.ok(lines.length > 100);
  for (const [n, line] of lines.entries()) {
    const { measure, case: name, asOf, facts, determination: said } = JSON.parse(line);
    const own = determination(catalogues[n % catalogues.length], JSON.stringify(facts), asOf);
    // Not assert.equal: nobody reads a difference of 20 kB.
    if (own !== JSON.stringify(said)) assert.fail(`${measure}, ${name}: the two differ`);
  }
});
