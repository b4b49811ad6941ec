// What the package does, as its README and docs/api.md say it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { built, imported, installed, tarball, tool } from "./support/package.mjs";

const { load } = await imported(installed([tarball()]));
const calculator = await load();
const facts = { place: "kunming", "ai-project": true, "ai-project-investment": "300万元" };
const asOf = "2026-11-21";

test("npm installs the folder too", async () => {
  const fromFolder = await imported(installed(["--install-links", fileURLToPath(built)]));
  assert.equal((await fromFolder.load()).edition, calculator.edition);
});

test("a determination names the edition, the day and every measure", () => {
  const { schema, edition, asOf: day, outcomes } = calculator.determine(facts, { asOf });
  assert.equal(schema, 2);
  assert.equal(edition, calculator.edition);
  assert.equal(day, asOf);
  assert.equal(outcomes.length, calculator.measures().length);
  const ai = outcomes.find(({ measure }) => measure === "km24-ai-demonstration");
  assert.equal(ai.verdict, "eligible");
  assert.deepEqual(ai.award, { form: "sum", min: 600_000, max: 600_000 });
  assert.equal("words" in ai, false);
});

test("answers have the forms of a facts file", () => {
  const written = (investment) => calculator.determine({ ...facts, "ai-project-investment": investment }, { asOf });
  for (const same of [3_000_000, 3_000_000n, "3,000,000", "３００万元", { from: 3_000_000, to: "300万" }]) {
    assert.deepEqual(written(same), written("300万元"), String(same));
  }
  assert.deepEqual(written(undefined), calculator.determine({ place: "kunming", "ai-project": "yes" }, { asOf }));
  assert.notDeepEqual(written("unknown"), written("1"));
  // What contradicts itself or another answer is refused with the reason.
  assert.throws(() => written("0"), { code: "facts", message: /while nothing is invested/ });
  assert.throws(() => calculator.determine({ school: true, "financial-institution": true }), {
    code: "facts",
    message: /A school is no bank/,
  });
  const open = written({ from: "300万元" }).outcomes.find(({ measure }) => measure === "km24-ai-demonstration");
  assert.deepEqual(open.award, { form: "sum", min: 600_000, max: 1_000_000 });
  const several = calculator.determine({ place: ["kunming"] }, { asOf });
  assert.deepEqual(several, calculator.determine({ place: "kunming" }, { asOf }));
});

test("with a language, results say themselves in words", () => {
  const ai = (lang) =>
    calculator.determine(facts, { asOf, lang }).outcomes.find(({ measure }) => measure === "km24-ai-demonstration")
      .words;
  assert.equal(ai("zh").verdict, "条件已符合，还有 1 项须自行核对");
  assert.equal(ai("en").verdict, "Conditions met, 1 more to check yourself");
  assert.match(ai("en").amount, /CNY 600,000/);
  const explained = (options) => calculator.explain("km24-ai-demonstration", facts, options);
  assert.equal(typeof explained({ lang: "zh" }).conditions.at(-1).label, "string");
  assert.deepEqual(Object.keys(explained({}).conditions.at(-1).label), ["zh", "en"]);
  assert.ok(explained({ lang: "en" }).words.amount.length > 0);
});

test("the questions lead to an end, each with all that is needed to ask it", () => {
  const known = { place: "kunming" };
  const asked = [];
  for (let next; (next = calculator.nextQuestion(known, { asOf, lang: "zh" })); asked.push(next.question.id)) {
    assert.ok(next.question.ask && next.left > 0 && next.measures.length > 0);
    assert.ok(asked.length < 100, `no end: ${asked.join(", ")}`);
    assert.ok(next.question.facts.length > 0);
    for (const { id, type, options, bands, label } of next.question.facts) {
      assert.ok(label, id);
      const offered = [...options, ...bands];
      assert.ok(
        offered.every(({ label }) => label),
        id,
      );
      if (type !== "money" && type !== "count") assert.ok(options.length > 1, id);
      // The first that contradicts no other answer; a figure, because a range may leave a measure open.
      const possible = [...options.map(({ answer }) => answer), 1, 0].find((answer) => {
        try {
          return calculator.determine({ ...known, [id]: answer }, { asOf });
        } catch {
          return false;
        }
      });
      assert.notEqual(possible, undefined, id);
      known[id] = possible;
    }
  }
  assert.ok(asked.length > 5, asked.join(", "));
  assert.equal(new Set(asked).size, asked.length, "a question is asked once");
  assert.ok(calculator.determine(known, { asOf }).outcomes.every(({ verdict }) => verdict !== "undetermined"));
});

test("the lists are those that the native tool prints", () => {
  const compact = (text) => JSON.stringify(JSON.parse(text));
  assert.equal(JSON.stringify(calculator.measures()), compact(tool("measures", "--json")));
  assert.equal(JSON.stringify(calculator.facts()), compact(tool("facts", "--json")));
  const asked = calculator.questions().flatMap(({ facts }) => facts.map(({ id }) => id));
  assert.deepEqual(
    asked.sort(),
    calculator
      .facts()
      .map(({ id }) => id)
      .sort(),
  );
});

test("without a day it is the caller's own", (t) => {
  // Half past midnight in Kunming, where it is another day than in Greenwich.
  const zone = process.env.TZ;
  process.env.TZ = "Asia/Shanghai";
  t.after(() => (zone === undefined ? delete process.env.TZ : (process.env.TZ = zone)));
  t.mock.timers.enable({ apis: ["Date"], now: new Date("2026-11-20T16:30:00Z") });
  assert.equal(calculator.determine(facts).asOf, "2026-11-21");
  assert.equal(calculator.nextQuestion(facts, { asOf: undefined }).asOf, "2026-11-21");
});

test("a catalogue can be a text, an object, a path or an address", async (t) => {
  const file = new URL("catalogue.json", built);
  const text = readFileSync(file, "utf8");
  const server = createServer((_request, response) => response.end(`\uFEFF${text}`)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  t.after(() => server.close());
  const address = `http://127.0.0.1:${server.address().port}/catalogue.json`;
  for (const catalogue of [
    text,
    `\uFEFF ${text}`,
    JSON.parse(text),
    file,
    file.href,
    fileURLToPath(file),
    address,
    new URL(address),
  ]) {
    const own = await load(catalogue);
    assert.equal(own.edition, calculator.edition);
    assert.deepEqual(own.determine(facts, { asOf }), calculator.determine(facts, { asOf }));
  }
});

test("calculators do not disturb each other", async () => {
  const other = JSON.parse(readFileSync(new URL("catalogue.json", built), "utf8"));
  other[1][0] = "another";
  const [one, two] = await Promise.all([load(other), load()]);
  assert.equal(one.edition, "another");
  assert.equal(two.edition, calculator.edition);
});
