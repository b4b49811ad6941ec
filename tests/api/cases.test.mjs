// The same bytes from the package and from the native tool, for every case of the catalogue.
import assert from "node:assert/strict";
import { test } from "node:test";
import { imported, installed, tarball, tool } from "./support/package.mjs";

const { load } = await imported(installed([tarball()]));
const lines = tool("cases").trimEnd().split("\n");

test(`the package says of ${lines.length} cases what the tool says, to the byte`, async () => {
  const calculator = await load();
  assert.ok(lines.length > 100);
  for (const line of lines) {
    const { measure, case: name, asOf, facts } = JSON.parse(line);
    const said = JSON.stringify({
      determination: calculator.determine(facts, { asOf }),
      explanation: calculator.explain(measure, facts, { asOf }),
      nextQuestion: calculator.nextQuestion(facts, { asOf }),
    });
    // Not assert.equal: nobody reads a difference of 20 kB.
    if (!line.endsWith(`,${said.slice(1)}`)) assert.fail(`${measure}, ${name}: the two differ`);
  }
});
