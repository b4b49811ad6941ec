// Every error is an Error with a code, a sentence and all findings; after it the calculator works as before.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, test } from "node:test";
import { pathToFileURL } from "node:url";
import { built, imported, installed, tarball } from "./support/package.mjs";

const folder = installed([tarball()]);
const { load, PolicyCalculatorError } = await imported(folder);
const calculator = await load();
const fine = { place: "kunming" };
const before = JSON.stringify(calculator.determine(fine, { asOf: "2026-11-21" }));

afterEach(() => assert.equal(JSON.stringify(calculator.determine(fine, { asOf: "2026-11-21" })), before));

/** The codes that were thrown in these tests. */
const seen = new Set();

/** Calls, and gives the error that it ends with. */
async function refused(call, code) {
  try {
    await call();
  } catch (error) {
    assert.ok(error instanceof PolicyCalculatorError && error instanceof Error, String(error));
    assert.equal(error.name, "PolicyCalculatorError");
    seen.add(error.code);
    assert.equal(error.code, code, error.message);
    assert.match(error.message, /^The .+[.?!)]$/s);
    assert.ok(error.message.length < 2_000);
    assert.ok(error.findings.length > 0);
    for (const finding of error.findings) {
      assert.deepEqual(Object.keys(finding), ["path", "measure", "problem", "hint"]);
      assert.ok(finding.problem && finding.hint, JSON.stringify(finding));
    }
    return error;
  }
  return assert.fail("nothing was thrown");
}

test("facts: all that is wrong comes at once", async () => {
  const wrong = {
    place: "kunming",
    "small-lighthose": true,
    "ai-project": "perhaps",
    "ai-project-investment": -5,
    organisation: "compny",
    soe: () => true,
  };
  for (const call of [
    () => calculator.determine(wrong),
    () => calculator.nextQuestion(wrong),
    () => calculator.explain("km24-small-lighthouse", wrong),
  ]) {
    const { findings, message } = await refused(call, "facts");
    assert.deepEqual(findings.map(({ path }) => path).sort(), Object.keys(wrong).slice(1).sort());
    const of = (fact) => findings.find(({ path }) => path === fact);
    assert.equal(of("small-lighthose").hint, "Did you mean `small-lighthouse`?");
    assert.match(of("ai-project-investment").problem, /below zero/);
    assert.match(message, /4 more in `findings`/);
  }
});

test("facts: what is no object of facts", async () => {
  for (const facts of [undefined, null, 1, "place", true, ["place"], () => fine, Symbol("x"), 1n]) {
    await refused(() => calculator.determine(facts), "facts");
  }
});

test("measure: an unknown name is answered with the nearest", async () => {
  const { findings } = await refused(() => calculator.explain("km24-smal-lighthouse", fine), "measure");
  assert.equal(findings[0].hint, "Did you mean `km24-small-lighthouse`?");
  assert.equal(findings[0].measure, "km24-smal-lighthouse");
  for (const measure of [undefined, null, 7, {}, "", "x".repeat(1_000_000)]) {
    await refused(() => calculator.explain(measure, fine), "measure");
  }
  const both = await refused(() => calculator.explain("nothing", { nowhere: 1 }, { asOf: "today" }), "measure");
  assert.equal(both.findings.length, 3, "what else is wrong is said too");
});

test("date: a day that is none", async () => {
  for (const asOf of ["21.11.2026", "2026-02-30", "2026-11-21T00:00", "", 20261121, new Date(), null]) {
    const { findings } = await refused(() => calculator.determine(fine, { asOf }), "date");
    assert.equal(findings[0].path, "asOf");
  }
});

test("options: a misspelt one would be ignored without a word, so it is refused", async () => {
  const { findings } = await refused(() => calculator.determine(fine, { asof: "2026-11-21" }), "options");
  assert.equal(findings[0].hint, "Did you mean `asOf`?");
  for (const options of [{ lang: "de" }, { lang: 1 }, { lang: null }, "2026-11-21", 1, []]) {
    await refused(() => calculator.nextQuestion(fine, options), "options");
  }
  const both = await refused(() => calculator.determine(fine, { asOf: "no", lang: "no" }), "date");
  assert.equal(both.findings.length, 2);
});

test("catalogue: what is none", async () => {
  for (const catalogue of [
    "{",
    "[]",
    "{}",
    {},
    [],
    null,
    1,
    true,
    () => ({}),
    Symbol("x"),
    1n,
    new Map(),
    new Date(),
  ]) {
    await refused(() => load(catalogue), "catalogue");
  }
});

test("catalogue: of another version", async () => {
  const catalogue = JSON.parse(readFileSync(new URL("catalogue.json", built), "utf8"));
  catalogue[0] += 1;
  const { findings } = await refused(() => load(catalogue), "catalogue");
  assert.match(findings[0].hint, /policy-calculator bundle/);
});

test("load: what cannot be fetched or read", async () => {
  for (const address of [
    "nowhere.json",
    new URL("file:///nowhere.json"),
    "http://127.0.0.1:9/catalogue.json",
    "data:application/json;base64,***",
    "javascript:alert(1)",
    "",
    "not JSON",
    "a\0b",
  ]) {
    const error = await refused(() => load(address), "load");
    assert.ok(error.cause, "the reason is kept");
  }
});

test("load: a program that is missing is asked for again by the next call", async () => {
  const copy = join(folder, "copy");
  mkdirSync(copy);
  for (const file of readdirSync(built)) copyFileSync(new URL(file, built), join(copy, file));
  rmSync(join(copy, "program.wasm"));
  const module = await import(pathToFileURL(join(copy, "node.js")));
  const error = await module.load().then(
    () => assert.fail("it was loaded"),
    (thrown) => thrown,
  );
  assert.equal(error.code, "load");
  copyFileSync(new URL("program.wasm", built), join(copy, "program.wasm"));
  assert.equal((await module.load()).edition, calculator.edition);
});

test("docs/api.md and the types know every code, and no other", () => {
  const docs = readFileSync(new URL("../../docs/api.md", import.meta.url), "utf8");
  const [, section] = /^## Errors$([\s\S]*?)^## /m.exec(docs);
  const documented = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code);
  const [, union] = /type ErrorCode = (.*);/.exec(readFileSync(new URL("index.d.ts", built), "utf8"));
  assert.deepEqual(
    documented.sort(),
    union
      .split(" | ")
      .map((word) => JSON.parse(word))
      .sort(),
  );
  assert.deepEqual(
    [...seen].sort(),
    documented.filter((code) => code !== "internal"),
    "each is tested here",
  );
});

test("internal: a trap of the program is an Error too", async () => {
  // Nobody knows a way to one, so a broken program stands in for it.
  const { loader } = await import(new URL("calculator.js", built));
  class Broken {
    determine() {
      throw new WebAssembly.RuntimeError("unreachable");
    }
  }
  const broken = await loader({ program: async () => ({ Calculator: Broken }), builtIn: async () => "{}" })();
  assert.throws(
    () => broken.determine(fine),
    (error) =>
      error.code === "internal" && error.cause instanceof WebAssembly.RuntimeError && error.findings.length === 1,
  );
});

test("facts: what has no properties of its own says nothing, and is refused", async () => {
  for (const facts of [new Map(Object.entries(fine)), new Set(["place"]), new Date(), Promise.resolve(fine)]) {
    const { findings } = await refused(() => calculator.determine(facts), "facts");
    assert.match(findings[0].hint, /Object\.fromEntries/);
  }
});

test("calls can be passed on by themselves", () => {
  const { determine, explain, nextQuestion, questions, measures, facts } = calculator;
  const asOf = "2026-11-21";
  assert.equal(JSON.stringify(determine(fine, { asOf })), before);
  assert.ok(explain("km24-small-lighthouse", fine, { asOf }).conditions);
  assert.ok(nextQuestion(fine, { asOf }).question);
  for (const list of [questions, measures, facts]) assert.ok(list().length > 0);
});

test("errors keep their name and findings where a page has frozen what it could", () => {
  const program = `import { load } from "policy-calculator";
    for (const frozen of [Error.prototype, Object.prototype, Array.prototype]) Object.freeze(frozen);
    const calculator = await load();
    try { calculator.determine({ nothing: 1 }); } catch (error) { console.log(error.name, error.code, error.findings.length); }`;
  writeFileSync(join(folder, "frozen.mjs"), program);
  assert.equal(
    execFileSync(process.execPath, ["frozen.mjs"], { cwd: folder, encoding: "utf8" }),
    "PolicyCalculatorError facts 1\n",
  );
});

test("options that a page has put on Object.prototype are nobody's", () => {
  const program = `Object.assign(Object.prototype, { asOf: "1999-01-01", lang: "en", place: "kunming", program: "x", catalogue: "x" });
    const { load } = await import("policy-calculator");
    const calculator = await load();
    const own = (asOf) => Object.assign(Object.create(null), { asOf });
    const { asOf, outcomes } = calculator.determine({}, { asOf: "2026-11-21" });
    const plain = calculator.determine(Object.create(null), own("2026-11-21"));
    const words = Object.hasOwn(outcomes[0], "words");
    console.log(asOf, words, JSON.stringify(outcomes) === JSON.stringify(plain.outcomes), calculator.determine({}).asOf !== "1999-01-01");`;
  writeFileSync(join(folder, "polluted.mjs"), program);
  assert.equal(
    execFileSync(process.execPath, ["polluted.mjs"], { cwd: folder, encoding: "utf8" }),
    "2026-11-21 false true true\n",
  );
});

test("program and catalogue from elsewhere, as bytes, as a module or by their addresses", () => {
  const program = `import { load } from "policy-calculator";
    import { readFile } from "node:fs/promises";
    const at = (name) => new URL(import.meta.resolve(\`policy-calculator/\${name}\`));
    const from = { bytes: () => readFile(at("program.wasm")), module: async () => new WebAssembly.Module(await readFile(at("program.wasm"))),
      address: () => at("program.wasm"), path: () => "node_modules/policy-calculator/program.wasm" };
    const wrong = await load({ program: "nowhere.wasm" }).then(String, (error) => error.code);
    const { edition } = await load({ program: await from[process.argv[2]](), catalogue: at("catalogue.json") });
    console.log(wrong, edition);`;
  writeFileSync(join(folder, "sources.mjs"), program);
  for (const way of ["bytes", "module", "address", "path"]) {
    const said = execFileSync(process.execPath, ["sources.mjs", way], { cwd: folder, encoding: "utf8" });
    assert.equal(said, `load ${calculator.edition}\n`, way);
  }
});

test("the element can be imported where there are no elements, as on a server", () => {
  const program = 'import "policy-calculator/element"; console.log("imported");';
  writeFileSync(join(folder, "server.mjs"), program);
  assert.equal(execFileSync(process.execPath, ["server.mjs"], { cwd: folder, encoding: "utf8" }), "imported\n");
});
