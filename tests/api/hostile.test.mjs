// Values that were made to do harm: each is an error with a code or a correct result, never a trap.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, test } from "node:test";
import { built, imported, installed, tarball } from "./support/package.mjs";

const { load, PolicyCalculatorError } = await imported(installed([tarball()]));
const calculator = await load();
const text = readFileSync(new URL("catalogue.json", built), "utf8");
// The version of its form.
const [FORM] = JSON.parse(text);
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
const throwing = (target) =>
  new Proxy(target, { get: trap, ownKeys: trap, has: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap });
const long = "9".repeat(5_000_000);

test("answers", () => {
  const hostile = [
    NaN,
    Infinity,
    -Infinity,
    -1,
    0.5,
    1e300,
    2 ** 53,
    -1n,
    10n ** 400n,
    long,
    "-0.1",
    "1e5",
    "　",
    null,
    Symbol("x"),
    () => 1,
    class {},
    cyclic,
    circle,
    deep(100_000),
    thrower,
    revoked({}),
    revoked([]),
    throwing({}),
    throwing([]),
    new Proxy([], { get: (list, key) => (key === "length" ? 1e9 : list[key]) }),
    new Array(1e8),
    [[]],
    [{}],
    [1],
    { from: NaN },
    { from: 1, to: NaN },
    { from: 2, to: 1 },
    { from: 1, too: 2 },
    { to: 1 },
    {},
    new Map([["from", 1]]),
    new Set([1]),
    new Date(),
    /x/,
    new Uint8Array(3),
    new String("1"),
    JSON.parse('{"__proto__": 1}'),
    "\ud800",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
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
    return calculator.determine(facts, { asOf }).outcomes.find(({ measure }) => measure === "km24-ai-demonstration")
      .award;
  };
  // Nothing invested is no answer yet.
  assert.throws(() => award(-0), refusal("facts"));
  assert.deepEqual(award(5), { form: "sum", min: 1, max: 1 });
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
    JSON.parse('{"__proto__": {"polluted": true}}'),
    { constructor: 1 },
    { toString: 1 },
    { hasOwnProperty: 1 },
    getter,
    cyclic,
    circle,
    revoked({}),
    revoked([]),
    throwing({}),
    new Proxy({}, { ownKeys: () => ["place", "place"] }),
    { [long]: 1 },
    { "": 1 },
    globalThis,
    Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`f${n}`, n])),
    new Proxy({ place: 1 }, { get: trap }),
    new Map([["soe", true]]),
  ]) {
    assert.throws(() => calculator.determine(facts, { asOf }), refusal("facts"));
  }
  // What an object inherits is not its own, and symbols are no names.
  for (const facts of [
    Object.create({ soe: 7 }),
    { [Symbol("soe")]: 7 },
    new (class {
      soe = undefined;
    })(),
  ]) {
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
  for (const options of [
    getter,
    cyclic,
    circle,
    revoked({}),
    throwing({}),
    globalThis,
    JSON.parse('{"__proto__": 1}'),
    { [long]: 1 },
  ]) {
    assert.throws(() => calculator.determine(fine, options), refusal("options"));
  }
  for (const day of [long, thrower, cyclic, throwing({}), Symbol("x"), NaN]) {
    assert.throws(() => calculator.determine(fine, { asOf: day }), refusal("date"));
  }
});

test("ten thousand refusals leave no trace", () => {
  for (let n = 0; n < 10_000; n += 1) {
    assert.throws(
      () => calculator.determine({ place: thrower, soe: throwing({}), x: cyclic }, { asOf }),
      PolicyCalculatorError,
    );
  }
});

// The bundled form is lists by position, as crates/catalogue/src/compiled.rs writes it.
const EDITION = 0;
const FACTS = 3;
const JURISDICTIONS = 10;
const INSTRUMENTS = 11;
const MEASURES = 13;
const SUPPLEMENT = 15;
// Numbers of forms: crates/catalogue/src/form/mod.rs and test/mod.rs.
const [STATED, FACT, EACH, AT_MOST, NOT] = [0, 1, 5, 16, 10];
const [NAME, TITLE, CONDITIONS, BENEFIT] = [0, 2, 12, 15];

/** The catalogue after a change. */
const changed = (change) => {
  const whole = JSON.parse(text);
  change(whole[1], whole);
  return whole;
};
const measureOf = (catalogue, name) => catalogue[MEASURES].find((measure) => measure[NAME] === name);

/** Everything that can be asked of a calculator; none of it may be a trap. */
function ask(own) {
  own.questions();
  own.facts();
  for (const lang of [undefined, "zh", "en"]) {
    for (const facts of [{}, { place: "kunming" }]) {
      try {
        own.determine(facts, { asOf, lang });
        own.nextQuestion(facts, { asOf, lang });
        for (const { id } of own.measures().slice(0, 5)) own.explain(id, facts, { asOf, lang });
      } catch (error) {
        assert.ok(["facts", "measure"].includes(error.code), `${error.code}: ${error.message}`);
      }
    }
  }
}

test("catalogues that are refused", { timeout: 60_000 }, async () => {
  for (const [name, catalogue] of Object.entries({
    "not JSON": "{not JSON}",
    "a page": "[<!doctype html>",
    "another form": changed((_c, whole) => (whole[0] = FORM + 1)),
    "a form that is no number": changed((_c, whole) => (whole[0] = String(FORM))),
    "a huge form": text.replace(`[${FORM},`, "[1e400,"),
    "a negative form": changed((_c, whole) => (whole[0] = -1)),
    "megabytes of lists": "[".repeat(5_000_000),
    "megabytes of objects": '{"a":'.repeat(1_000_000),
    "megabytes of tests": `[${FORM},[${`[${NOT},`.repeat(1_000_000)}`,
    "an object of great depth": [FORM, deep(100_000)],
    "an object in a circle": changed((c) => c.push(c)),
    "tests that nest too deep": changed((c) => {
      const condition = measureOf(c, "km24-ai-demonstration")[CONDITIONS][0];
      for (let n = 0; n < 1_000; n += 1) condition[2] = [NOT, condition[2]];
    }),
    "an own __proto__": '{"__proto__":{"polluted":true},"format":1}',
    "a __proto__ in it": text.replace(`[${FORM},[`, `[${FORM},[{"__proto__":{"polluted":true}},`),
    "a getter that throws": Object.defineProperty(
      changed(() => {}),
      1,
      { enumerable: true, get: trap },
    ),
    "a toJSON that throws": { toJSON: trap },
    "a toJSON that gives nothing": { toJSON: () => undefined },
    "a revoked proxy": revoked([]),
    "a proxy that throws": throwing([]),
    NaN: changed((_c, whole) => (whole[0] = NaN)),
    "a big integer": changed((_c, whole) => (whole[0] = BigInt(FORM))),
    "a function": changed((c) => (c[MEASURES] = () => [])),
    undefined: changed((c) => (c[MEASURES] = undefined)),
    "a fact that is not there": changed(
      (c) => (measureOf(c, "km24-ai-demonstration")[CONDITIONS][0][2] = [0, 60_000, true]),
    ),
    "an instrument that is not there": changed((c) => (c[MEASURES][0][1][0] = 9_999)),
    "a fact that nobody asks": changed((c) => c[FACTS].push(["more", ["x", "x"], [0], true])),
    "a measure that nothing is looked up of": changed((c) => c[SUPPLEMENT][3].pop()),
    "a negative sum": changed(
      (c) => (measureOf(c, "km24-ai-demonstration")[BENEFIT][3] = [0, [[null, null, [0, -1, 5]]]]),
    ),
    "too much": `[${" ".repeat(20_000_000)}]`,
  })) {
    await assert.rejects(load(catalogue), refusal("catalogue"), name);
  }
});

test("catalogues that say nonsense in the right form", { timeout: 60_000 }, async () => {
  for (const change of [
    (c) => (c[FACTS][1][NAME] = "__proto__"),
    (c) => (c[FACTS][1][NAME] = c[FACTS][2][NAME] = "constructor"),
    (c) => (c[MEASURES][0][NAME] = "x".repeat(4_000_000)),
    (c) => (c[MEASURES][0][TITLE] = ["", ""]),
    (c) => (c[MEASURES] = c[SUPPLEMENT][3] = []),
    (c) => (c[JURISDICTIONS][0][1] = 0),
    (c) => {
      for (let n = 0; n < 100; n += 1) c[JURISDICTIONS].push([`p${n}`, null, ["x", "x"], ["x", "x"], 0]);
    },
    (c) => {
      const condition = measureOf(c, "km24-ai-demonstration")[CONDITIONS][0];
      for (let n = 0; n < 50; n += 1) condition[2] = [NOT, condition[2]];
    },
    (c) =>
      (measureOf(c, "km24-ai-demonstration")[BENEFIT][3] = [0, [[null, null, [STATED, [2 ** 53 - 1, 5, "money"]]]]]),
  ]) {
    ask(await load(changed(change)));
  }
});

test("a thousand catalogues with one value replaced are refused or harmless", { timeout: 60_000 }, async () => {
  // The same numbers in every run, so that a failure can be looked at.
  let state = 20_261_121;
  const random = (below) => (state = (state * 48_271) % 2_147_483_647) % below;
  const values = [
    null,
    -1,
    3,
    9_999,
    65_536,
    Number.MAX_SAFE_INTEGER,
    1.5,
    "<script>",
    "",
    [],
    [0],
    [6, [], []],
    true,
    {},
  ];
  let loaded = 0;
  for (let n = 0; n < 1_000; n += 1) {
    const whole = JSON.parse(text);
    let list = whole;
    let at = 1;
    // Some way in; deeper lists are likelier to be the interesting ones.
    for (let steps = 1 + random(8); steps > 0 && Array.isArray(list[at]) && list[at].length > 0; steps -= 1) {
      list = list[at];
      at = random(list.length);
    }
    list[at] = values[random(values.length)];
    let own;
    try {
      own = await load(whole);
    } catch (error) {
      assert.ok(refusal("catalogue")(error));
      continue;
    }
    loaded += 1;
    ask(own);
  }
  assert.ok(loaded > 50 && loaded < 950, `${loaded} were loaded`);
});

test("HTML and script addresses in texts are texts", async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder that must stay text.
  const nasty = "<img src=x onerror=alert(1)> javascript:alert(1) \u202e \u0000 ${x} {{x}} </script>";
  const own = await load(
    changed((c) => {
      measureOf(c, "km24-ai-demonstration")[TITLE] = [nasty, nasty];
      c[INSTRUMENTS][0][10] = ["javascript:alert(1)", "javascript:alert(1)"];
      c[EDITION] = nasty;
    }),
  );
  assert.equal(own.edition, nasty);
  assert.equal(own.measures().find(({ id }) => id === "km24-ai-demonstration").title.zh, nasty);
  const { outcomes } = own.determine(fine, { asOf, lang: "en" });
  assert.equal(outcomes.find(({ measure }) => measure === "km24-ai-demonstration").words.title, nasty);
});

test("sums that would be too large stay exact", async () => {
  let counted;
  const own = await load(
    changed((c) => {
      for (const measure of c[MEASURES].filter((measure) => measure[NAME].startsWith("km24-"))) {
        const [form, amounts] = measure[BENEFIT][3];
        const amount = form === 0 && amounts[0][2];
        const each = amount && (amount[0] === AT_MOST ? amount[1][0] : amount);
        if (each?.[0] !== EACH) continue;
        const [, [, count]] = each;
        assert.equal(count[0], FACT);
        amounts[0][2] = [EACH, [[STATED, [1e12, 1e12, "money"]], count]];
        counted = c[FACTS][count[1]][NAME];
      }
    }),
  );
  assert.ok(counted, "a measure pays so much for each");
  const { outcomes } = own.determine({ place: "kunming", [counted]: 1e12 }, { asOf });
  const sums = outcomes.flatMap(({ award }) => award?.max ?? []);
  assert.ok(Math.max(...sums) > 1e15);
  assert.ok(sums.every(Number.isSafeInteger));
});
