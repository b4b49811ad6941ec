// The calculator as an element in pages of others: what it takes, what it tells, and that neither harms the other.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";

/** A page of somebody else's, which notes what it is told. */
const page = (body, { doctype = "<!doctype html>", html = 'lang="zh-CN"', before = "" } = {}) => `${doctype}
<html ${html}><head><meta charset="utf-8"><title>某市企业服务网</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="host.css">${before && '<script src="before.js"></script>'}
<script src="note.js"></script><script type="module" src="element.js"></script></head>
<body><header><h1>某市企业服务网</h1></header><main><p>本站内容。</p>${body}</main></body></html>`;

const note = `window.told = [];
for (const type of ["ready", "progress", "result", "answers", "error"])
  addEventListener("policy-calculator-" + type, (event) => told.push([event.target.id, type, event.detail]));`;

/** Opens such a page, and waits until each calculator in it is there. */
async function host(t, body, { files = {}, site: more = {}, count = 1, ...options } = {}) {
  const html = page(body, options);
  const site = await serve({
    files: {
      "host.html": html,
      "note.js": note,
      "before.js": options.before ?? "//",
      "host.css": options.css ?? "/**/",
      ...files,
    },
    ...more,
  });
  const ready = (page) =>
    page.waitForFunction((count) => window.told?.filter(([, type]) => type === "ready").length >= count, count);
  const { before, ...rest } = options;
  const opened = await visit(t, { site, path: "host.html", loaded: ready, ...rest, before: options.prepare });
  return opened;
}

const told = (page, type) => page.evaluate((type) => window.told.filter(([, of]) => of === type), type);
const last = async (page, type) => (await told(page, type)).at(-1)?.[2];

/** Until the last event of a type says so. */
async function until(page, type, says) {
  for (let tries = 0; tries < 200; tries += 1) {
    const detail = await last(page, type);
    if (detail && says(detail)) return;
    await page.evaluate(() => new Promise((after) => requestAnimationFrame(after)));
  }
  assert.fail(`${type}: ${JSON.stringify(await last(page, type))}`);
}

test("three on one page, in their own languages, places and colours", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one" jurisdiction="kunming"></policy-calculator>
     <policy-calculator id="two" lang="en" jurisdiction="baoshan" theme="dark"></policy-calculator>
     <policy-calculator id="three" lang="en" jurisdiction="pingdingshan" instruments="pingdingshan-2025" theme="contrast"></policy-calculator>`,
    { count: 3, width: 1000 },
  );
  assert.ok(await page.locator("#one").getByRole("radio", { name: "昆明市" }).isChecked());
  assert.ok(
    await page
      .locator("#two")
      .getByRole("radio", { name: /Baoshan/ })
      .isChecked(),
  );
  assert.equal(await page.locator("#three").getByText("The text bears no date").count(), 1, "one document of five");
  assert.equal(await page.locator("#three .pc-app--contrast").count(), 1);
  const focus = await page.evaluate(() => [document.activeElement.tagName, scrollY]);
  assert.deepEqual(focus, ["BODY", 0], "nothing takes the focus, nothing scrolls");
  await page.locator("#two").getByRole("button", { name: "Start" }).click();
  await page.locator("#two").locator(".pc-question h1").waitFor();
  const inside = await page.evaluate(() => document.activeElement.shadowRoot.activeElement.tagName);
  assert.equal(inside, "H1", "a step of the reader's moves the focus to the new heading");
  await page.locator("#one").getByRole("radio", { name: "昆明市" }).waitFor();
  assert.equal(await page.evaluate(() => location.hash), "", "the host's address is the host's");
  await assertFits(page);
  await screenshot(page, "element-three");
  await assertAccessible(page);
});

test("what the site knows is filled in, marked until the user has looked, and told from events what comes of it", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one" lang="en" jurisdiction="kunming" answers="true"
       facts='{"organisation":"company","small-lighthouse":true}'></policy-calculator>`,
  );
  const one = page.locator("#one");
  assert.match((await last(page, "ready")).edition, /^\d{4}-/);
  assert.equal((await last(page, "ready")).lang, "en");
  assert.equal((await last(page, "progress")).answered, 3);
  await one.getByText("This site has filled in some of the answers").waitFor();
  await one.getByRole("button", { name: "Start" }).click();
  await one.getByRole("button", { name: "See the results" }).first().click();
  await one.getByRole("heading", { name: "Results" }).or(one.locator(".pc-results h1")).first().waitFor();
  await until(page, "result", (detail) => detail.eligible > 0);
  const result = await last(page, "result");
  assert.equal(result.eligible + result.undetermined + result.ineligible > 100, true);
  const [draft] = result.summaries.filter(({ status }) => status === "draft");
  assert.ok(draft.totals.every(({ min, max }) => Number.isInteger(min) && (max === null || max >= min)));
  // The place was confirmed by pressing Start.
  assert.equal(await one.getByText("From this site, please check").count(), 2);
  await screenshot(page, "element-given");

  // Changed by the user, it is the user's, whatever the site says later.
  await one.getByRole("button", { name: /Change.*legal form/i }).click();
  await one.getByText("From this site, please check").waitFor();
  await one.getByLabel("Public institution").check();
  await one.getByRole("button", { name: "Save" }).click();
  await one.locator(".pc-results").waitFor();
  await page.evaluate(() => document.getElementById("one").configure({ facts: { organisation: "cooperative" } }));
  await one.getByText("Public institution", { exact: true }).waitFor();
  assert.equal(await one.getByText("From this site, please check").count(), 0, "what the site no longer says is gone");

  // The answers go nowhere until the box is ticked, and stop when it no longer is.
  assert.deepEqual(await told(page, "answers"), []);
  const box = one.getByRole("checkbox", { name: /Send my answers to 127\.0\.0\.1|http:\/\/127/ });
  await box.check();
  await until(page, "answers", (detail) => detail.facts?.organisation === "public-institution");
  const { origin, facts } = await last(page, "answers");
  assert.equal(origin, new URL(page.url()).origin);
  assert.equal(facts.place, "kunming");
  await box.uncheck();
  await until(page, "answers", (detail) => detail.facts === null);
  await assertAccessible(page);
});

test("attributes can change while it is there", async (t) => {
  const page = await host(t, `<policy-calculator id="one"></policy-calculator>`, { later: [/\/questions\.en\.json$/] });
  const set = (name, value) =>
    page.evaluate(
      ([name, value]) =>
        document.getElementById("one")[value === null ? "removeAttribute" : "setAttribute"](name, value),
      [name, value],
    );
  const one = page.locator("#one");
  await set("jurisdiction", "baoshan");
  await one.getByRole("radio", { name: "保山市", checked: true }).waitFor();
  await set("lang", "en");
  await one.getByRole("radio", { name: /Baoshan/, checked: true }).waitFor();
  await set("theme", "elder dark");
  await one.locator(".pc-app--elder.pc-app--dark").waitFor();
  await set("theme", null);
  await one.locator(".pc-app:not(.pc-app--elder)").waitFor();
  await set("instruments", "kunming-2024");
  await one.getByText("nothing in the catalogue yet").first().waitFor();
  await set("jurisdiction", "kunming");
  await set("measure", "km24-small-lighthouse");
  await one.getByRole("button", { name: "Start" }).click();
  await one.getByText("small lighthouse", { exact: false }).first().waitFor();
});

test("about one measure it begins with what that measure needs, and ends on its page", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one" lang="zh" jurisdiction="kunming" measure="km24-small-lighthouse"></policy-calculator>`,
  );
  const one = page.locator("#one");
  for (let asked = 0; asked < 5 && !(await one.locator(".pc-measure").count()); asked += 1) {
    const before = await one.locator("h1").innerText();
    // The one title that matters here is asked alone.
    await one
      .getByLabel(/小灯塔/.test(before) ? "是" : "企业", { exact: true })
      .first()
      .check();
    await one.locator("button[type=submit]").click();
    // Between the last question and the measure a part of the program may still be on its way.
    await page.waitForFunction((before) => {
      const root = document.getElementById("one").shadowRoot;
      const question = root.querySelector(".pc-question h1");
      return root.querySelector(".pc-measure") || (question && question.innerText !== before);
    }, before);
  }
  await one.locator(".pc-measure").waitFor();
});

test("moved, it stays as it is; taken out and put in again, it goes on where it was", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one" lang="en" jurisdiction="kunming"></policy-calculator><div id="elsewhere"></div>`,
    { later: [/\/questions\.en\.json$/] },
  );
  const one = page.locator("#one");
  await one.getByRole("button", { name: "Start" }).click();
  await one.getByLabel("Public institution").check();
  await page.evaluate(() => document.getElementById("elsewhere").append(document.getElementById("one")));
  assert.ok(await one.getByLabel("Public institution").isChecked(), "not even what was not sent yet is lost");
  await one.getByRole("button", { name: "Next" }).click();
  await page.waitForFunction(
    () => !/legal form/i.test(document.getElementById("one").shadowRoot.querySelector("h1").innerText),
  );
  const asked = await one.locator("h1").innerText();
  await page.evaluate(async () => {
    const one = document.getElementById("one");
    one.remove();
    await new Promise((after) => setTimeout(after));
    if (one.shadowRoot.querySelector(".pc-app")) throw new Error("it is still there");
    document.body.append(one);
  });
  await one.locator(".pc-question h1").waitFor();
  assert.equal(await one.locator("h1").innerText(), asked);
});

test("removed and put in again fifty times, it leaves nothing behind", async (t) => {
  const page = await host(t, `<policy-calculator id="one" lang="en" jurisdiction="kunming"></policy-calculator>`, {
    later: [/\/questions\.en\.json$/],
  });
  const tools = await page.context().newCDPSession(page);
  await tools.send("Performance.enable");
  const used = async () => {
    for (let n = 0; n < 3; n += 1) await tools.send("HeapProfiler.collectGarbage");
    const { metrics } = await tools.send("Performance.getMetrics");
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    const memory = await page.evaluate(
      async () => (await (await import("./page.js")).default()).memory.buffer.byteLength,
    );
    return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners"), memory };
  };
  const again = (times) =>
    page.evaluate(async (times) => {
      const one = document.getElementById("one");
      for (let n = 0; n < times; n += 1) {
        one.remove();
        // Each time a new element, so that nothing of the old one is used again.
        const next = one.cloneNode();
        await new Promise((after) => setTimeout(after));
        const ready = new Promise((ready) => next.addEventListener("policy-calculator-ready", ready, { once: true }));
        document.body.append(next);
        await ready;
        next.remove();
        await new Promise((after) => setTimeout(after));
      }
      document.body.append(one);
      window.told.length = 0;
    }, times);
  await again(10);
  const before = await used();
  await again(50);
  const after = await used();
  t.diagnostic(JSON.stringify({ before, after }));
  assert.ok(after.nodes <= before.nodes + 50, `nodes: ${before.nodes} to ${after.nodes}`);
  assert.ok(after.listeners <= before.listeners + 10, `listeners: ${before.listeners} to ${after.listeners}`);
  assert.ok(after.heap <= before.heap + 500_000, `heap: ${before.heap} to ${after.heap}`);
  assert.equal(after.memory, before.memory, "the program's memory");
});

const spoilt = `
  Object.prototype.extend = function () {};
  Array.prototype.first = function () { return this[0]; };
  Array.prototype.toJSON = function () { return "spoilt"; };
  for (const name of ["lang", "detail", "type", "measure", "edition", "facts", "origin", "answered"])
    Object.defineProperty(Object.prototype, name, { set() { throw new Error("a setter threw: " + name); }, get() { return undefined; }, configurable: true });
`;

test("a host that has overridden prototypes has its calculator all the same", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one" lang="en" jurisdiction="kunming,baoshan" facts='{"soe":false}'></policy-calculator>`,
    { before: spoilt },
  );
  assert.match((await last(page, "ready")).edition, /^\d{4}-/);
  await page.locator("#one").getByRole("button", { name: "Start" }).click();
  await page.locator("#one .pc-question h1").waitFor();
});

// Each option's value would show: another program, another language, look, place and first screen, a box to tick.
const inherited = {
  lang: "en",
  jurisdiction: "baoshan",
  theme: "dark",
  instruments: "kunming-2024",
  measure: "km24-small-lighthouse",
  facts: '{"organisation":"public-institution"}',
  catalogue: "http://127.0.0.2:9/evil.json",
  answers: "true",
  keep: "evil",
  navigation: "address",
  home: "http://127.0.0.2:9/evil/",
  base: "http://127.0.0.2:9/evil/",
};
const polluted = `Object.assign(Object.prototype, ${JSON.stringify(inherited)});`;

test("what a page has put on Object.prototype is no option, by any way in", async (t) => {
  const table = await readFile(new URL("../../src/configuration/options.rs", import.meta.url), "utf8");
  const options = [...table.matchAll(/^ {8}name: "(\w+)"/gm)].map(([, name]) => name);
  assert.deepEqual(Object.keys(inherited), options, "every option of the table");

  // jQuery's deep copy of an object with such a key does this to all objects of the page.
  const page = await host(
    t,
    `<policy-calculator id="one"></policy-calculator><div id="two"></div><div id="three"></div>`,
    { before: polluted, later: [/\/questions\.zh\.json$/] },
  );
  await page.evaluate(async () => {
    const { mount } = await import("./mount.js");
    const ready = (id, options) =>
      new Promise((ready, fail) => {
        const told = (type) => type === "ready" && ready();
        mount(document.getElementById(id), options, told).then((mounted) => mounted.configure({}), fail);
      });
    await Promise.all([ready("two", {}), ready("three", undefined)]);
    document.getElementById("one").configure({});
    document.getElementById("one").setAttribute("title", "calculator");
  });
  for (const id of ["one", "two", "three"]) {
    const one = page.locator(`#${id}`);
    await one.getByRole("button", { name: "开始测算" }).waitFor();
    assert.equal(await one.locator(".pc-app").getAttribute("class"), "pc-app pc-app--light", id);
    assert.equal(await one.getByRole("radio", { checked: true }).count(), 0, id);
    assert.equal(await one.getByText("本网站").count(), 0, `${id}: nothing is filled in, nothing asked for`);
    assert.ok((await one.locator(".pc-document-card").count()) > 1, `${id}: every document`);
    await one.getByRole("radio", { name: "昆明市" }).check();
    await one.getByRole("button", { name: "开始测算" }).click();
    await one.locator(".pc-question h1").waitFor();
  }
  assert.equal(await page.evaluate(() => location.hash), "");
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
});

test("a frame hears only what is its host's own message", async (t) => {
  const site = await serve();
  const page = await visit(t, {
    site,
    path: "widget.html",
    loaded: (page) => page.locator(".pc-start__form").waitFor(),
    before: (page) => page.addInitScript(polluted),
  });
  assert.equal(await page.locator(".pc-app").getAttribute("class"), "pc-app");
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
});

test("options that throw, never end or are nothing harm nothing, and say so", async (t) => {
  const page = await host(t, `<div id="one"></div>`, {
    count: 0,
    lookUp: true,
    later: [/(mount|page)\.js$/, /(element|parts)\.css$/, /policy-calculator-page/, /questions/],
    console: [
      /a listener threw/,
      /no object of a reasonable size/,
      /reading it threw: x/,
      /policy-calculator: an option is left out: lang: reading it threw: not yours/,
      /no such option/,
      /use auto, light/,
      /`measure` is left out: there is no measure `nothing`/,
      /facts\.place/,
      /an option is left out: facts\.deep/,
    ],
  });
  const results = await page
    .evaluate(async () => {
      const { mount } = await import("./mount.js");
      const deep = JSON.parse("[".repeat(5_000) + "]".repeat(5_000));
      const options = {
        get lang() {
          throw new Error("not yours");
        },
        theme: "purple",
        langauge: "en",
        measure: "nothing",
        jurisdiction: ["kunming"],
        facts: {
          get place() {
            throw new Error("no");
          },
          deep,
          soe: false,
          __proto__: null,
        },
      };
      const events = [];
      const ready = new Promise((ready) => (window.isReady = ready));
      const calculator = await mount(document.getElementById("one"), options, (type) => {
        events.push(type);
        if (type === "ready") window.isReady();
        throw new Error("a listener threw");
      }).catch((error) => error);
      if (calculator instanceof Error) return String(calculator);
      await ready;
      for (const wrong of [
        null,
        undefined,
        7,
        "text",
        [],
        new Proxy(
          {},
          {
            ownKeys() {
              throw new Error("x");
            },
          },
        ),
      ])
        calculator.configure(wrong);
      const program = await import("./page.js");
      const nowhere = [null, 7, "text", {}, document.createTextNode("x"), document].map((root) =>
        program.mount(root, {}, () => {}),
      );
      return [events.includes("ready"), nowhere.every((handle) => handle === undefined)];
    })
    .catch((error) => String(error));
  assert.deepEqual(results, [true, true]);
  // It was to be about one measure, so it begins with a question; there is no such measure, so with that of all.
  await page.locator("#one .pc-question h1").waitFor();
});

const crude = `
  html { font-size: 100px; direction: rtl; }
  * { font-family: cursive !important; letter-spacing: 3px; }
  body { font: italic bold 40px/3 fantasy; color: red; text-align: right; text-transform: uppercase; white-space: pre; visibility: visible; word-spacing: 9px; }
  div, h1, h2, p, button, input, label { margin: 40px !important; padding: 40px !important; border: 9px solid red !important; float: left; }
  .pc-app, .pc-button { display: none !important; }
`;

for (const [name, options] of [
  ["in a column of 240 px", { css: "#column { width: 240px; }" }],
  ["under crude styles, from right to left", { css: crude, html: 'lang="ar" dir="rtl"' }],
  ["in quirks mode", { doctype: "" }],
  ["in a flexible row", { css: "#column { display: flex; }" }],
]) {
  test(`${name} it looks as it does elsewhere`, async (t) => {
    const page = await host(
      t,
      `<div id="column" lang="zh"><policy-calculator id="one" lang="zh" jurisdiction="kunming"></policy-calculator></div>`,
      { width: 1000, ...options },
    );
    const one = page.locator("#one");
    const look = await one.getByRole("button", { name: "开始测算" }).evaluate((button) => {
      const { fontSize, color, direction, letterSpacing, textTransform, whiteSpace, fontStyle } =
        getComputedStyle(button);
      const { width, height } = button.getBoundingClientRect();
      return {
        size: parseFloat(fontSize),
        direction,
        letterSpacing,
        textTransform,
        whiteSpace,
        fontStyle,
        color,
        tall: height >= 48,
        wide: width > 100,
      };
    });
    assert.ok(look.size >= 16 && look.size <= 20, `${look.size} px`);
    assert.deepEqual(
      { ...look, size: 0 },
      {
        size: 0,
        direction: "ltr",
        letterSpacing: "normal",
        textTransform: "none",
        whiteSpace: "normal",
        fontStyle: "normal",
        color: "rgb(255, 255, 255)",
        tall: true,
        wide: true,
      },
    );
    const spill = await one.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return [...element.shadowRoot.querySelectorAll("*")]
        .filter((inner) => {
          const box = inner.getBoundingClientRect();
          return (
            box.width > 0 &&
            (box.right > right + 1 || box.left < left - 1) &&
            getComputedStyle(inner).position !== "absolute"
          );
        })
        .map((inner) => `${inner.tagName}.${inner.className}`);
    });
    assert.deepEqual(spill, [], "nothing is wider than its column");
    await screenshot(page, `element-${name.replaceAll(/\W+/g, "-")}`);
  });
}

test("colours and font of the site's own, in each language", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one" lang="en"></policy-calculator><policy-calculator id="two" lang="zh"></policy-calculator>`,
    {
      count: 2,
      css: "policy-calculator { --policy-calculator-action: rgb(120, 0, 80); --policy-calculator-font: serif; }",
    },
  );
  for (const [id, name] of [
    ["one", "Start"],
    ["two", "开始测算"],
  ]) {
    const look = await page
      .locator(`#${id}`)
      .getByRole("button", { name })
      .evaluate((button) => {
        const { backgroundColor, fontFamily } = getComputedStyle(button);
        return { backgroundColor, fontFamily };
      });
    assert.deepEqual(look, { backgroundColor: "rgb(120, 0, 80)", fontFamily: "serif" });
  }
});

test("with storage blocked nothing is kept and nothing else changes", async (t) => {
  const blocked = 'Object.defineProperty(window, "localStorage", { get() { throw new Error("blocked"); } });';
  const page = await host(
    t,
    `<policy-calculator id="one" lang="en" jurisdiction="kunming" keep="site"></policy-calculator>`,
    { before: blocked },
  );
  await page.locator("#one").getByRole("button", { name: "Start" }).click();
  await page.locator("#one .pc-question h1").waitFor();
});

test("answers are kept under the name that the site gives, and only then", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one" lang="en" keep="site"></policy-calculator><policy-calculator id="two" lang="en"></policy-calculator>`,
    { count: 2 },
  );
  for (const id of ["one", "two"]) {
    await page
      .locator(`#${id}`)
      .getByRole("radio", { name: /Kunming/ })
      .check();
    await page.locator(`#${id}`).getByRole("button", { name: "Start" }).click();
    await page.locator(`#${id} .pc-question h1`).waitFor();
  }
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ["site/draft"]);
});

const hostile = (text) => JSON.stringify([7, text]);
for (const [what, body, code] of [
  ["missing", undefined, "load"],
  ["not JSON", "<!doctype html><script>alert(1)</script>", "catalogue"],
  ["of another form", hostile("<img src=x onerror=alert(1)>"), "catalogue"],
  ["megabytes of nesting", "[".repeat(3_000_000), "catalogue"],
]) {
  test(`a catalogue that is ${what} is refused whole, and the built-in one works`, async (t) => {
    const page = await host(
      t,
      `<policy-calculator id="one" lang="en" jurisdiction="kunming" catalogue="own.json"></policy-calculator>`,
      {
        files: body === undefined ? {} : { "own.json": body },
        console: [/^warning: policy-calculator: /, ...(body === undefined ? [/404/] : [])],
      },
    );
    assert.equal((await last(page, "error")).code, code);
    const one = page.locator("#one");
    await one.getByRole("alert").getByText("The catalogue that this site has chosen cannot be used").waitFor();
    assert.ok(await one.getByRole("radio", { name: /Kunming/ }).isChecked());
    await screenshot(page, "element-refused");
  });
}

test("a catalogue of the site's own, in which texts are texts", async (t) => {
  const site = await serve();
  const built = await (await fetch(`${site.url}catalogue.en.json`)).text();
  const own = built
    .replaceAll("Kunming", "<b onmouseover=alert(1)>Kunming</b>")
    .replace(/https:\/\/[^"]+/g, "javascript:alert(1)");
  const page = await host(t, `<policy-calculator id="one" lang="en" catalogue="own.json"></policy-calculator>`, {
    files: { "own.json": own },
  });
  const one = page.locator("#one");
  await one.getByText("<b onmouseover=alert(1)>Kunming</b>", { exact: false }).first().waitFor();
  const addresses = await one.evaluate((element) =>
    [...element.shadowRoot.querySelectorAll("[href]")].map((link) => link.href),
  );
  assert.deepEqual(
    addresses.filter((href) => /^javascript:/i.test(href)),
    [],
  );
  assert.deepEqual(await told(page, "error"), []);
});

test("where the program does not come, what the site has put there stays", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one"><a href="https://example.org/">测算</a></policy-calculator>`,
    {
      count: 0,
      site: { block: (path) => path.endsWith("_bg.wasm") },
      loaded: (page) => page.waitForFunction(() => window.told?.some(([, type]) => type === "error")),
      console: [/404/, /policy-calculator: the program could not be loaded/],
    },
  );
  assert.equal((await last(page, "error")).code, "load");
  assert.ok(await page.getByRole("link", { name: "测算" }).isVisible());
  assert.ok((await page.locator("#one").boundingBox()).height < 100, "no room is held for what does not come");
});

test("a link with what a host page can want is followed on the standalone page", async (t) => {
  const page = await visit(t, {
    path: "?lang=en&jurisdiction=kunming&instruments=kunming-2024&facts=%7B%22soe%22%3Afalse%7D&utm_source=x",
    lookUp: true,
  });
  await page.getByRole("radio", { name: /Kunming/, checked: true }).waitFor();
  await page.getByRole("button", { name: "Start" }).click();
  await page.locator(".pc-question h1").waitFor();
  assert.match(page.url(), /\?lang=en&jurisdiction=kunming&.*#\/question\//, "the query stays");
});

test("a link cannot choose a catalogue of another site", async (t) => {
  const page = await visit(t, {
    path: `?lang=en&catalogue=${encodeURIComponent("http://127.0.0.2:9/evil.json")}`,
    lookUp: true,
    console: [/`catalogue` is left out: in a page's address it must be an address of the same site/],
  });
  assert.equal(
    await page.getByText("cannot be used").count(),
    0,
    "the built-in one is not in its place: nobody asked for another",
  );
});

test("options are properties too, for frameworks, and may be set before the element is defined", async (t) => {
  const page = await host(t, `<policy-calculator id="one" lang="en" jurisdiction="baoshan"></policy-calculator>`, {
    before: `addEventListener("DOMContentLoaded", () => {
      document.getElementById("one").facts = { organisation: "public-institution" };
    });`,
    later: [/\/questions/],
  });
  const one = page.locator("#one");
  await one.getByText("This site has filled in some of the answers").waitFor();
  const properties = await page.evaluate(() => {
    const one = document.getElementById("one");
    one.jurisdiction = ["kunming"];
    return [one.jurisdiction, one.facts, one.theme, "answers" in one];
  });
  assert.deepEqual(properties, [["kunming"], { organisation: "public-institution" }, null, true]);
  await one.getByRole("radio", { name: /Kunming/, checked: true }).waitFor();
  // Taken out and put in again, it has what it was given.
  await page.evaluate(async () => {
    const one = document.getElementById("one");
    one.remove();
    await new Promise((after) => setTimeout(after));
    document.body.append(one);
  });
  await one.getByRole("radio", { name: /Kunming/, checked: true }).waitFor();
  await page.evaluate(() => (document.getElementById("one").jurisdiction = null));
  await one.getByRole("radio", { name: /Baoshan/, checked: true }).waitFor();
});

test("without its attribute, the language is that of the document", async (t) => {
  const page = await host(t, `<policy-calculator id="one" lang="en"></policy-calculator>`, { later: [/\/questions/] });
  await page.evaluate(() => document.getElementById("one").removeAttribute("lang"));
  await page.locator("#one").getByRole("button", { name: "开始测算" }).waitFor();
});

test("an attribute without a value says yes, as in HTML; a reader who agrees has the result told", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one" lang="en" jurisdiction="kunming" answers></policy-calculator>`,
    {
      lookUp: true,
    },
  );
  const one = page.locator("#one");
  await one.getByRole("button", { name: "Start" }).click();
  await one.getByRole("button", { name: "See the results" }).first().click();
  await until(page, "result", (detail) => detail.undetermined > 0);
  const before = (await told(page, "result")).length;
  await one.getByRole("checkbox", { name: /Send my answers/ }).check();
  await page.waitForFunction((before) => window.told.filter(([, type]) => type === "result").length > before, before);
  const types = (await page.evaluate(() => window.told)).map(([, type]) => type);
  assert.deepEqual(types.slice(-2), ["answers", "result"]);
});

test("what is unknown is named at the start, once, and so is what is ready", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one" lang="en" instruments="kunming-2042" measure="km24-nothing" jurisdiction="atlantis"
       facts='{"nothing":true}'></policy-calculator>`,
    {
      console: [
        /`instruments` is left out: there is no document `kunming-2042`/,
        /`measure` is left out/,
        /`jurisdiction` is left out/,
        /`facts\.nothing` is left out/,
      ],
    },
  );
  assert.equal((await told(page, "ready")).length, 1);
});

const share = async (one) => {
  await one.getByRole("button", { name: "开始测算" }).click();
  await one.getByRole("button", { name: "查看结果" }).first().click();
  await one.getByRole("button", { name: "分享、打印和导出" }).click();
  return one.locator("input[readonly], textarea[readonly]").first().inputValue();
};

test("a shared link leads to the host's page and opens there, in one calculator", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one" jurisdiction="kunming"></policy-calculator><policy-calculator id="two"></policy-calculator>`,
    { count: 2, lookUp: true, reloads: true, later: [/./] },
  );
  const link = await share(page.locator("#one"));
  assert.ok(link.startsWith(`${page.url()}#/link/`), link);
  await page.goto("about:blank");
  await page.goto(link);
  await page.getByRole("heading", { name: "打开分享的回答" }).waitFor();
  assert.equal(await page.getByRole("heading", { name: "打开分享的回答" }).count(), 1);
  await page.locator("#two").getByRole("button", { name: "开始测算" }).waitFor();
});

test("a shared link leads to the page that the site names", async (t) => {
  const page = await host(t, `<policy-calculator id="one" jurisdiction="kunming" home="./"></policy-calculator>`, {
    lookUp: true,
    reloads: true,
  });
  const link = await share(page.locator("#one"));
  assert.ok(link.startsWith(`${new URL("./", page.url())}#/link/`), link);
  await page.goto(link);
  await page.getByRole("heading", { name: "打开分享的回答" }).waitFor();
});

for (const [colour, css, ground] of [
  ["light", "/**/", "rgb(255, 255, 255)"],
  ["light and dark", ":root { color-scheme: light dark }", "rgb(16, 22, 31)"],
]) {
  test(`for a reader whose system is dark, in a page that is ${colour}`, async (t) => {
    const page = await host(t, `<policy-calculator id="one"></policy-calculator>`, {
      css,
      context: { colorScheme: "dark" },
    });
    const app = page.locator("#one .pc-app");
    const is = () => app.evaluate((app) => getComputedStyle(app).backgroundColor);
    assert.equal(await is(), ground);
    await page.evaluate(() => document.getElementById("one").setAttribute("theme", "auto"));
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector("#one").shadowRoot.querySelector(".pc-app")).backgroundColor ===
        "rgb(16, 22, 31)",
    );
    await page.evaluate(() => document.getElementById("one").removeAttribute("theme"));
    await page.waitForFunction(
      (ground) =>
        getComputedStyle(document.querySelector("#one").shadowRoot.querySelector(".pc-app")).backgroundColor === ground,
      ground,
    );
  });
}

test("with the room that the guide gives it, the page does not move while it loads", async (t) => {
  const guide = await readFile(new URL("../../docs/embedding.md", import.meta.url), "utf8");
  const [, css] = /`(policy-calculator:not\(:defined\) \{[^`]*\})`/.exec(guide);
  const page = await host(
    t,
    `<policy-calculator id="one"><a href="./">x</a></policy-calculator><p>${"below ".repeat(200)}</p>`,
    {
      css,
      prepare: (page) =>
        page.addInitScript(() => {
          window.shifted = 0;
          new PerformanceObserver((list) => {
            for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shifted += value;
          }).observe({ type: "layout-shift", buffered: true });
        }),
    },
  );
  const shifted = await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(window.shifted))));
  assert.ok(shifted < 0.1, `${shifted}`);
});

test("mount says what it takes, and what was taken out can be called without harm", async (t) => {
  const page = await host(t, `<policy-calculator id="one"></policy-calculator><div id="two"></div>`, {
    later: [/\/questions/],
  });
  const [refused, after] = await page.evaluate(async () => {
    const { mount } = await import("./mount.js");
    const wrong = [null, undefined, "#two", document, document.createTextNode("x"), {}];
    const refused = await Promise.all(wrong.map((root) => mount(root).then(String, String)));
    const mounted = await mount(document.getElementById("two"));
    mounted.unmount();
    mounted.configure({ theme: "dark" });
    return [refused, mounted.unmount()];
  });
  assert.deepEqual(
    new Set(refused),
    new Set(["TypeError: policy-calculator: mount takes an element or a shadow root"]),
  );
  assert.equal(after, undefined);
});

/** The words of a screen that is gone to by its link. */
async function words(one, name) {
  await one.getByRole("button", { name, exact: true }).click();
  await one.getByRole("heading", { level: 1, name }).waitFor();
  return one.locator(".pc-page").innerText();
}

test("what is said of keeping is so: nothing is kept", async (t) => {
  const page = await host(t, `<policy-calculator id="one" lang="en" jurisdiction="kunming"></policy-calculator>`, {
    lookUp: true,
  });
  const one = page.locator("#one");
  await one.getByText("Nothing is saved here").waitFor();
  await one.getByRole("button", { name: "Start" }).click();
  await one.locator(".pc-question h1").waitFor();
  const said = [await words(one, "Privacy"), await words(one, "Accessibility")].join("\n");
  assert.match(said, /kept nowhere[\s\S]*Nothing: when you close or reload[\s\S]*shows nothing of your answers/);
  assert.match(said, /until you close or reload the page/);
  assert.doesNotMatch(said, /kept in this browser|local storage keeps|Cache storage|Delete the answers|newer version/);
  assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]), [[], []]);
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
});

test("what is said of keeping is so: answers are kept under the site's name", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one" lang="en" jurisdiction="kunming" keep="site"></policy-calculator>`,
    { lookUp: true },
  );
  const one = page.locator("#one");
  await one.getByRole("button", { name: "Start" }).click();
  await one.locator(".pc-question h1").waitFor();
  const said = await words(one, "Privacy");
  assert.match(said, /local storage keeps[\s\S]*names that begin with site\//);
  assert.doesNotMatch(said, /Cache storage|newer version/);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => !key.startsWith("site/"))), []);
  await one.getByRole("button", { name: "Delete the answers kept here" }).click();
  await one.getByText("Your answers are no longer in this browser").waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
});

test("nothing beside a ticked box says that answers go nowhere", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one" lang="en" jurisdiction="kunming" answers></policy-calculator>`,
  );
  const one = page.locator("#one");
  await one.getByRole("checkbox", { name: /Send my answers/ }).check();
  const said = await one.locator(".pc-app").innerText();
  assert.doesNotMatch(said, /not sent anywhere|nothing uploaded|not uploaded/);
  assert.match(said, /nowhere unless you send them yourself/);
});
