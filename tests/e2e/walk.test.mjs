// A long walk: whatever a reader does, in whatever order, the page goes on, says nothing in the console, asks for nothing
// but its own parts, keeps its memory, and says what the native tool says.
//
// `just walk 2000 7` takes 2,000 steps with the seed 7. In the test command it is a short one, always the same.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { visit } from "./support/browser.mjs";
import { corpus } from "./support/hostile.mjs";
import { answer, begin, lighthouse } from "./support/journey.mjs";
import { serve } from "./support/server.mjs";

const SEED = Number(process.env.WALK_SEED ?? 1);
/** The short walk takes about 20 seconds. Not so many seconds: the same seed takes the same steps on every machine. */
const STEPS = Number(process.env.WALK_STEPS ?? 180);
/** Every so many steps the result is compared with the native tool's. */
const COMPARED = Math.min(100, Math.floor(STEPS / 6));
/** Every so many steps the memory is looked at. */
const LOOKED_AT = Math.min(50, Math.floor(STEPS / 12));
/** How much more there may be after the first third than there has been by then. WebAssembly takes memory 64 kB at a time. */
const MORE = { heap: 1 << 20, wasm: 1 << 20, nodes: 300, listeners: 30 };

/** What the page may ask for after it has loaded. */
const PARTS =
  /^(policy-calculator-page-[0-9a-f]{16}-[a-z-]+\.(wasm|css|json|js)|(catalogue|questions)\.(zh|en)\.json)$/;

const source = readFileSync(new URL("../../src/screen.rs", import.meta.url), "utf8");
const screens = [...source.matchAll(/\(Self::\w+, "(\w+)"\)/g)].map(([, path]) => path);
assert.ok(screens.length >= 13, "the further screens are listed in src/screen.rs");

/** Random numbers that are the same for the same seed: mulberry32. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const typed = [
  "500万",
  "3000000",
  "0",
  "1",
  "12",
  "35%",
  "一百二十万",
  "2020-06-30",
  "1.5亿",
  "-3",
  "",
  "xdtqy",
  "人才",
  ...corpus,
];

/** What a reader does, and how often of all times. */
const deeds = [
  ["answer", 40],
  ["press", 25],
  ["back", 8],
  ["forward", 3],
  ["language", 4],
  ["elder", 3],
  ["measure", 5],
  ["results", 5],
  ["share", 3],
  ["search", 5],
  ["change", 6],
  ["screen", 4],
  ["reload", 1],
];

/** In the page: does one thing, as a reader with a mouse and a keyboard; says what it was. */
function act({ deed, numbers, text, screens, typed }) {
  let next = 0;
  const one = (list) => list[Math.floor(numbers[next++ % numbers.length] * list.length)];
  const shown = (selector, within = document) =>
    [...within.querySelectorAll(selector)].filter((element) => element.checkVisibility() && !element.disabled);
  const press = (element) => {
    element?.click();
    return element && `${deed}: ${(element.innerText || element.value || element.type).slice(0, 40)}`;
  };
  const type = (field, text) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, text);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  const go = (hash) => {
    location.hash = hash;
    return `${deed}: ${hash}`;
  };
  switch (deed) {
    case "answer": {
      const form = shown("main form").find((form) => form.querySelector("[type=submit]"));
      if (!form) return press(one(shown("main a[href*='#/question/']"))) ?? go("#/start");
      const boxes = shown("[type=radio], [type=checkbox]", form);
      const ticked = boxes.length ? [...Array(1 + Math.floor(numbers[7] * 3))].map(() => one(boxes)) : [];
      for (const box of new Set(ticked)) box.click();
      const [field] = shown("[type=text]", form);
      if (field && (numbers[8] < 0.6 || !boxes.length)) type(field, one(typed.slice(0, 9)));
      form.querySelector("[type=submit]").click();
      return `${deed}: ${ticked.length} ticked, ${field?.value ?? "no field"}`;
    }
    case "press":
      // What the gallery shows are examples. The site's other pages are left alone, and so is what chooses a file.
      if (location.hash === "#/gallery") return go("#/results");
      return press(one(shown("#app a[href^='#'], #app button, #app summary, #app input:not([type=file])")));
    case "back":
      // Not before the page.
      if (navigation.canGoBack) history.back();
      return deed;
    case "forward":
      history.forward();
      return deed;
    case "language":
      return press(shown(".pc-header button[lang]")[0]);
    case "elder":
      return press(shown(".pc-header button[aria-pressed]")[0]);
    case "measure":
      return press(one(shown("main a[href*='#/measure/']")) ?? one(shown("#app a[href^='#']")));
    case "results":
    case "share":
      return go(`#/${deed}`);
    case "screen":
      return go(`#/${one(screens)}`);
    case "change":
      return press(one(shown("main a[href*='#/question/']")) ?? one(shown("#app a[href^='#']")));
    case "search": {
      const [field] = shown("[type=search], .pc-report [type=text], .pc-firms [type=text]");
      const list = one(shown("select"));
      if (list && numbers[8] < 0.4) {
        list.selectedIndex = Math.floor(numbers[7] * list.length);
        list.dispatchEvent(new Event("change", { bubbles: true }));
        return `${deed}: ${list.value}`;
      }
      if (!field) return go("#/find");
      type(field, text);
      return `${deed}: ${text.slice(0, 40)}`;
    }
  }
}

/** In the page: has everything drawn that is on its way, and something to read. */
function isCalm() {
  const heading = document.querySelector("h1");
  return (
    !document.querySelector(".pc-first, .pc-loading") &&
    heading?.innerText.trim() &&
    document.querySelector("main").innerText.length > heading.innerText.length
  );
}

test("a long walk ends as it began", async (t) => {
  const site = await serve();
  const page = await visit(t, {
    site,
    lookUp: true,
    reloads: true,
    later: [/^blob:/],
    before: (page) => page.addInitScript(() => (window.print = () => {})),
  });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");

  const numbers = random(SEED);
  const log = [];
  const history = () => `seed ${SEED}, the last steps:\n${log.slice(-12).join("\n")}`;
  const calm = () => page.waitForFunction(isCalm).catch((error) => assert.fail(`${error.message}\n${history()}`));

  /** Bytes after everything is collected that nothing needs. */
  async function memory() {
    await cdp.send("HeapProfiler.collectGarbage");
    const { metrics } = await cdp.send("Performance.getMetrics");
    const {
      JSHeapUsedSize: heap,
      Nodes: nodes,
      JSEventListeners: listeners,
    } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    const wasm = await page.evaluate(async () => {
      const program = await import(document.getElementById("program-js").href);
      return (await program.default()).memory.buffer.byteLength;
    });
    return { heap, wasm, nodes, listeners };
  }

  let compared = 0;
  const folder = mkdtempSync(join(tmpdir(), "policy-calculator-"));
  t.after(() => rmSync(folder, { recursive: true }));
  /** The data that the page saves are what the native tool determines of the same facts. */
  async function compare() {
    await page.evaluate(() => (location.hash = "#/share"));
    await calm();
    const save = page.locator("button", { hasText: "JSON" });
    if (!(await save.count())) return;
    const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
    const { facts, link: _, ...determination } = JSON.parse(readFileSync(await download.path(), "utf8"));
    writeFileSync(join(folder, "facts.json"), JSON.stringify(facts));
    const tool = ["run", "--quiet", "--package", "tool", "--bin", "policy-calculator", "--"];
    const asked = ["determine", "--facts", join(folder, "facts.json"), "--as-of", determination.asOf, "--json"];
    const again = execFileSync("cargo", [...tool, ...asked], { encoding: "utf8", maxBuffer: 1 << 24 });
    assert.equal(`${JSON.stringify(determination, null, 2)}\n`, again, history());
    compared += 1;
  }

  const samples = [];
  // Every part and screen once, so that all is loaded that stays.
  for (const button of [/English/, /中文/]) {
    for (const screen of screens) {
      await page.evaluate((screen) => (location.hash = `#/${screen}`), screen);
      await calm();
    }
    await page.getByRole("button", { name: button }).click();
  }
  // A firm of which most measures could hold; the walk may change that.
  await page.evaluate(() => (location.hash = "#/start"));
  await page.getByRole("heading", { level: 1, name: /看看贵单位/ }).waitFor();
  await begin(page);
  await answer(page, lighthouse);
  const total = deeds.reduce((sum, [, weight]) => sum + weight, 0);
  let loaded = site.paths.length;
  for (let step = 1; step <= STEPS; step += 1) {
    let at = numbers() * total;
    let [deed] = deeds.find(([, weight]) => (at -= weight) < 0);
    const drawn = [...Array(9)].map(numbers);
    const text = typed[Math.floor(numbers() * typed.length)];
    // Later a reload would hide what is kept.
    if (deed === "reload" && step > STEPS / 3) deed = "press";
    const before = page.url();
    if (deed === "reload") {
      await page.reload();
      log.push(`${step} reload`);
      await calm();
      loaded = site.paths.length;
    } else {
      const given = { deed, numbers: drawn, text, screens, typed };
      const done = await page.evaluate(act, given).catch((error) => assert.fail(`${error.message}\n${history()}`));
      log.push(`${step} ${done ?? `${deed}: nothing`}`);
      await calm();
    }
    assert.ok(page.url().startsWith(site.url), `from ${before} to ${page.url()}\n${history()}`);
    const asked = site.paths.slice(loaded).filter((path) => !path.startsWith("favicon") && !PARTS.test(path));
    assert.deepEqual(asked, [], history());
    if (step % COMPARED === 0) await compare();
    if (step % LOOKED_AT === 0) {
      await page.evaluate(() => (location.hash = "#/about"));
      await calm();
      samples.push({ step, ...(await memory()) });
    }
  }

  const first = samples.filter(({ step }) => step <= STEPS / 3);
  const figures = samples.map(
    ({ step, heap, wasm, nodes, listeners }) =>
      `${step}: heap ${Math.round(heap / 1024)} kB, WebAssembly ${wasm / 1024} kB, ${nodes} nodes, ${listeners} listeners`,
  );
  t.diagnostic(`seed ${SEED}: ${log.length} steps, ${compared} results as the native tool has them`);
  const count = (wanted) => log.filter((line) => wanted.test(line)).length;
  t.diagnostic(deeds.map(([deed]) => `${deed} ${count(new RegExp(`^\\d+ ${deed}`))}`).join(", "));
  assert.ok(count(/: nothing$/) * 10 < log.length, `${count(/: nothing$/)} of ${log.length} steps found nothing to do`);
  for (const line of figures.filter((_, n) => n % Math.ceil(figures.length / 12) === 0 || n === figures.length - 1))
    t.diagnostic(line);
  assert.ok(compared > 0 && first.length > 0, "the walk is too short to tell anything");
  for (const [what, more] of Object.entries(MORE)) {
    const most = more + Math.max(...first.map((sample) => sample[what]));
    const beyond = samples.filter((sample) => sample[what] > most).map(({ step }) => step);
    assert.deepEqual(beyond, [], `${what} has grown beyond ${most}\n${figures.join("\n")}`);
  }
});
