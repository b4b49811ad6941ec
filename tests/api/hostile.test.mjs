// Values that were made to do harm: each is an error with a code or a correct result, never a trap.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, test } from "node:test";
import { built, imported, installed, tarball } from "./support/package.mjs";

const { load, PolicyCalculatorError } = await imported(installed([tarball()]));
const calculator = await load();
const text = readFileSync(new URL("catalogue.json", built), "utf8");
const asOf = "2026-11-21";
const fine = { place: "kunming" };
const before = JSON.stringify(calculator.determine(fine, { asOf }));

afterEach(() => {
  assert.equal(JSON.stringify(calculator.determine(fine, { asOf })), before, "the calculator works as before");
  assert.deepEqual(Object.keys(Object.prototype), [], "no prototype has grown");
  assert.equal({}.polluted, undefined);
});

const refusal = (code) => (error) => {
  assert.ok(error instanceof PolicyCalculatorError, String(error?.stack ?? error));
  assert.equal(error.code, code, error.message);
  assert.ok(error.message.length < 2_000);
  return true;
};

const cyclic = { from: 1 };
cyclic.to = cyclic;
const circle = [];
circle.push(circle);
const deep = (depth) => {
  let value = {};
  for (let n = 0; n < depth; n += 1) value = { from: value };
  return value;
};
const thrower = {
  get from() {
    throw new Error("a getter threw");
  },
};
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const trap = () => {
  throw { message: { toString: () => assert.fail("it was asked") } };
};
const throwing = (target) => new Proxy(target, { get: trap, ownKeys: trap, has: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap });
const long = "9".repeat(5_000_000);

test("answers", () => {
  const hostile = [
    NaN, Infinity, -Infinity, -1, 0.5, 1e300, 2 ** 53, -1n, 10n ** 400n, long, "-0.1", "1e5", "　", null,
    Symbol("x"), () => 1, class {}, cyclic, circle, deep(100_000), thrower, revoked({}), revoked([]), throwing({}), throwing([]),
    new Proxy([], { get: (list, key) => (key === "length" ? 1e9 : list[key]) }),
    new Array(1e8), [[]], [{}], [1], { from: NaN }, { from: 1, to: NaN }, { from: 2, to: 1 }, { from: 1, too: 2 }, { to: 1 }, {},
    new Map([["from", 1]]), new Set([1]), new Date(), /x/, new Uint8Array(3), new String("1"), JSON.parse('{"__proto__": 1}'),
    "\ud800", "<img src=x onerror=alert(1)>", "javascript:alert(1)",
  ];
  for (const answer of hostile) {
    for (const call of [
      () => calculator.determine({ ...fine, "ai-project-investment": answer }, { asOf }),
      () => calculator.nextQuestion({ ...fine, "ai-project-investment": answer }, { asOf }),
      () => calculator.explain("km24-ai-demonstration", { ...fine, "ai-project-investment": answer }, { asOf }),
      () => calculator.determine({ place: answer }, { asOf }),
      () => calculator.determine({ ...fine, soe: answer }, { asOf }),
    ]) {
      assert.throws(call, refusal("facts"));
    }
  }
});

test("answers at the edge of what is accepted", () => {
  const award = (investment) => {
    const facts = { ...fine, "ai-project": true, "ai-project-investment": investment };
    return calculator.determine(facts, { asOf }).outcomes.find(({ measure }) => measure === "km24-ai-demonstration").award;
  };
  assert.deepEqual(award(-0), { form: "sum", min: 0, max: 0 });
  assert.deepEqual(award(1e12), { form: "sum", min: 1_000_000, max: 1_000_000 });
  assert.throws(() => award(1e12 + 1), refusal("facts"));
});

test("facts", () => {
  const getter = {
    get place() {
      throw null;
    },
  };
  for (const facts of [
    JSON.parse('{"__proto__": {"polluted": true}}'), { constructor: 1 }, { toString: 1 }, { hasOwnProperty: 1 },
    getter, cyclic, circle, revoked({}), revoked([]), throwing({}), new Proxy({}, { ownKeys: () => ["place", "place"] }),
    { [long]: 1 }, { "": 1 }, globalThis, Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`f${n}`, n])),
    new Proxy({ place: 1 }, { get: trap }),
  ]) {
    assert.throws(() => calculator.determine(facts, { asOf }), refusal("facts"));
  }
  // What an object inherits is not its own, and symbols are no names.
  for (const facts of [Object.create({ soe: 7 }), { [Symbol("soe")]: 7 }, new Map([["soe", 7]]), new (class { soe = undefined })()]) {
    assert.deepEqual(calculator.determine(facts, { asOf }), calculator.determine({}, { asOf }));
  }
});

test("a getter that calls the calculator again", () => {
  const again = {
    get place() {
      return calculator.determine(fine, { asOf }).outcomes.length > 0 ? "kunming" : "nowhere";
    },
  };
  assert.equal(JSON.stringify(calculator.determine(again, { asOf })), before);
});

test("options", () => {
  const getter = {
    get lang() {
      throw new Error("a getter threw");
    },
  };
  for (const options of [getter, cyclic, circle, revoked({}), throwing({}), globalThis, JSON.parse('{"__proto__": 1}'), { [long]: 1 }]) {
    assert.throws(() => calculator.determine(fine, options), refusal("options"));
  }
  for (const day of [long, thrower, cyclic, throwing({}), Symbol("x"), NaN]) {
    assert.throws(() => calculator.determine(fine, { asOf: day }), refusal("date"));
  }
});

test("ten thousand refusals leave no trace", () => {
  for (let n = 0; n < 10_000; n += 1) {
    assert.throws(() => calculator.determine({ place: thrower, soe: throwing({}), x: cyclic }, { asOf }), PolicyCalculatorError);
  }
});

test("catalogues", { timeout: 60_000 }, async () => {
  const changed = (change) => {
    const catalogue = JSON.parse(text);
    change(catalogue);
    return catalogue;
  };
  const fact = (n) => ({ id: `f${n}`, type: "yes-no", label: { zh: "x", en: "x" } });
  for (const [name, catalogue] of Object.entries({
    "not JSON": "{not JSON}",
    "another format": changed((c) => (c.format = 2)),
    "a format that is no number": changed((c) => (c.format = "1")),
    "a huge format": text.replace('"format":1', '"format":1e400'),
    "a negative format": changed((c) => (c.format = -1)),
    "megabytes of lists": "[".repeat(5_000_000),
    "megabytes of objects": '{"a":'.repeat(1_000_000),
    "megabytes of tests": text.replace('"test":{', `"test":{${'"not":{'.repeat(1_000_000)}`),
    "an object of great depth": { format: deep(100_000) },
    "an object in a circle": changed((c) => (c.measures[0].self = c)),
    "tests that nest too deep": changed((c) => {
      for (let n = 0; n < 50; n += 1) c.measures[0].conditions[0].test = { not: c.measures[0].conditions[0].test };
    }),
    "an own __proto__": text.replace('"format":1', '"format":1,"__proto__":{"polluted":true}'),
    "a fact called __proto__": changed((c) => (c.facts[1].id = "__proto__")),
    "a fact called constructor, twice": changed((c) => (c.facts[1].id = c.facts[2].id = "constructor")),
    "a getter that throws": Object.defineProperty(changed(() => {}), "format", { enumerable: true, get: trap }),
    "a toJSON that throws": { toJSON: trap },
    "a toJSON that gives nothing": { toJSON: () => undefined },
    "a revoked proxy": revoked({}),
    "a proxy that throws": throwing({}),
    "NaN": changed((c) => (c.format = NaN)),
    "a big integer": changed((c) => (c.format = 1n)),
    "a function": changed((c) => (c.measures = () => [])),
    "undefined": changed((c) => (c.measures = undefined)),
    "a huge amount": changed((c) => (c.measures.find((m) => m.id === "km24-ai-demonstration").benefit.amount["at-most"] = 1e30)),
    "a name of megabytes": changed((c) => (c.measures[0].instrument = "x".repeat(4_000_000))),
    "too much": `{${" ".repeat(20_000_000)}}`,
    "a place within itself": changed((c) => (c.jurisdictions[0].within = c.jurisdictions[0].id)),
    "more places than there can be": changed((c) => {
      for (let n = 0; n < 100; n += 1) c.jurisdictions.push({ id: `p${n}`, name: { zh: "x", en: "x" } });
    }),
    "many facts": changed((c) => {
      for (let n = 0; n < 20_000; n += 1) c.facts.push(fact(n));
    }),
    "many names that lead nowhere": changed((c) => {
      for (let n = 0; n < 20_000; n += 1) c.questions[0].facts.push(`nowhere-${n}`);
    }),
    "an empty text": changed((c) => (c.measures[0].title.en = " ")),
  })) {
    await assert.rejects(load(catalogue), refusal("catalogue"), name);
  }
});

test("HTML and script addresses in texts are texts", async () => {
  const catalogue = JSON.parse(text);
  const nasty = "<img src=x onerror=alert(1)> javascript:alert(1) \u202e \u0000 ${x} {{x}} </script>";
  const measure = catalogue.measures.find(({ id }) => id === "km24-ai-demonstration");
  measure.title = { zh: nasty, en: nasty };
  catalogue.instruments[0]["read-at"] = { zh: "javascript:alert(1)", en: "javascript:alert(1)" };
  const own = await load(catalogue);
  assert.equal(own.measures().find(({ id }) => id === measure.id).title.zh, nasty);
  const { outcomes } = own.determine(fine, { asOf, lang: "en" });
  assert.equal(outcomes.find(({ measure: id }) => id === measure.id).words.title, nasty);
});

test("sums that would be too large stay exact", async () => {
  const catalogue = JSON.parse(text);
  const measure = catalogue.measures.find(({ id, benefit }) => id.startsWith("km24-") && benefit.amount?.each);
  assert.ok(measure, "a measure pays so much for each");
  measure.benefit.amount.each = "1万亿元";
  delete measure.benefit.amount["at-most"];
  delete measure.benefit.amount.per;
  const own = await load(catalogue);
  const facts = { place: "kunming", [measure.benefit.amount.count]: 1e12 };
  const sums = own.determine(facts, { asOf }).outcomes.flatMap(({ award }) => award?.max ?? []);
  assert.ok(Math.max(...sums) > 1e15);
  assert.ok(sums.every(Number.isSafeInteger));
});
