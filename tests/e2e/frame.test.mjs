// The calculator in a frame of another site: what the loader and the frame do to a page that is not theirs, and what
// they let a page do to them. The program inside is a stand-in here, which is as high as the test wants it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { test } from "node:test";
import { assertFits } from "./support/browser.mjs";
import { calculator, inside, link, loader, ready, settledHeight, visitHost } from "./support/host.mjs";

const standIn = (options) => calculator({ program: "stand-in", ...options });
const frames = (page) => page.locator("iframe").count();
const heightOf = (page, number = 0) =>
  page
    .locator("iframe")
    .nth(number)
    .evaluate((frame) => frame.clientHeight);

/** A page of another site with one calculator. */
const hostPage = (
  site,
  { head = "", before = "", after = "", query = "", doctype = "<!doctype html>", root = "" } = {},
) =>
  `${doctype}<html lang="zh-CN" ${root}><head><meta charset="utf-8"><title>惠企政策</title>
   <meta name="viewport" content="width=device-width, initial-scale=1">${head}${loader(site)}</head>
   <body>${before}<p>${link(site, query)}</p>${after}</body></html>`;

test("a link becomes a titled frame of the same address, as high as its content", async (t) => {
  const site = await standIn();
  const page = await visitHost(t, { site, html: hostPage(site, { query: "?jurisdiction=kunming" }) });
  const frame = page.locator("iframe");
  assert.equal(await frame.getAttribute("title"), "政策计算器");
  assert.equal(await frame.getAttribute("src"), `${site.url}widget.html#jurisdiction=kunming&lang=zh-CN`);
  assert.equal(await frame.getAttribute("loading"), "lazy");
  assert.equal(await page.getByRole("link").count(), 0, "the link is out of the way");
  assert.equal(await frame.evaluate((frame) => frame.clientWidth - frame.parentElement.clientWidth), 0);
  await settledHeight(page);

  const told = await (await inside(page)).locator("p").innerText();
  assert.deepEqual(JSON.parse(told), { home: site.url, jurisdiction: "kunming", lang: "zh-CN" });
});

test("it grows and shrinks with its content, in one step each", async (t) => {
  const site = await standIn();
  const page = await visitHost(t, { site, html: hostPage(site) });
  const frame = await inside(page);
  const start = await settledHeight(page);
  await page.evaluate(() => {
    window.heights = [];
    new MutationObserver(() => window.heights.push(document.querySelector("iframe").clientHeight)).observe(
      document.querySelector("iframe"),
      { attributeFilter: ["style"] },
    );
  });
  for (const [high, by] of [
    [1200, 900],
    [200, -100],
    [5000, 4700],
    [300, 0],
  ]) {
    await frame.evaluate((high) => window.standIn.high(high), high);
    await page.waitForFunction((wanted) => document.querySelector("iframe").clientHeight === wanted, start + by);
  }
  // What trembles by less than anybody sees is not followed.
  for (const high of [301, 300, 301, 300, 299, 300]) {
    await frame.evaluate(
      (high) =>
        new Promise((resolve) => {
          window.standIn.high(high);
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        }),
      high,
    );
  }
  assert.deepEqual(
    await page.evaluate(() => window.heights),
    [900, -100, 4700, 0, 1].map((by) => start + by),
  );
});

test("nothing takes the focus or scrolls when it loads, wherever it stands", async (t) => {
  const site = await standIn();
  const space = `<div style="height: 700px"><input></div>`;
  const page = await visitHost(t, { site, html: hostPage(site, { before: space, after: space }) });
  await settledHeight(page);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY");
  assert.equal(await page.evaluate(() => window.scrollY), 0);

  // Nor does what the program does by itself.
  const frame = await inside(page);
  await page.locator("input").first().focus();
  await frame.evaluate(() => document.querySelector("h1").focus({ preventScroll: true }));
  await frame.evaluate(() => window.standIn.high(2000));
  await settledHeight(page);
  assert.equal(await page.evaluate(() => window.scrollY), 0);
  // Not even if it says that the reader has gone on, while the reader is elsewhere.
  await page.locator("input").first().focus();
  await page.evaluate(() => window.scrollTo(0, 1200));
  await frame.evaluate(() => {
    const [namespace, version, instance] = window.name.split("/");
    parent.postMessage({ namespace, version: Number(version), instance, type: "step" }, "*");
    window.standIn.listener("progress", {});
  });
  await page.waitForFunction(() => window.heard.some(([type]) => type === "progress"));
  assert.equal(await page.evaluate(() => window.scrollY), 1200);
});

test("the reader's own step brings the top into view, if it was out of view", async (t) => {
  const site = await standIn();
  const space = `<div style="height: 500px"></div>`;
  const head = `<style>.policy-calculator-frame { scroll-margin-top: 60px }</style>`;
  const page = await visitHost(t, { site, html: hostPage(site, { head, before: space, after: space + space }) });
  const frame = await inside(page);
  const top = () => page.locator("iframe").evaluate((frame) => Math.round(frame.getBoundingClientRect().top));

  // In view: everything stays.
  await page.evaluate(() => window.scrollTo(0, 200));
  const before = await top();
  await frame.getByRole("button").click();
  await page.waitForFunction(() => window.heard.some(([type]) => type === "progress"));
  assert.equal(await top(), before);

  await frame.evaluate(() => window.standIn.high(1500));
  await settledHeight(page);
  await frame.getByRole("button").scrollIntoViewIfNeeded();
  assert.ok((await top()) < -400, "the top is out of view");
  await frame.getByRole("button").click();
  await page.waitForFunction(() => document.querySelector("iframe").getBoundingClientRect().top >= 0);
  assert.equal(await top(), 60, "below what the page says stands above");
});

test("three calculators in three languages do not get in each other's way", async (t) => {
  const site = await standIn();
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>三个</title>${loader(site)}</head><body>
    ${link(site, "?jurisdiction=kunming", "昆明")}
    <p lang="en">${link(site, "?jurisdiction=pingdingshan", "Pingdingshan")}</p>
    ${link(site, "?lang=fr", "Français", 'lang="fr"')}</body></html>`;
  const page = await visitHost(t, { site, html, frames: 3, height: 2400 });
  const titles = await page.locator("iframe").evaluateAll((frames) => frames.map((frame) => frame.title));
  assert.deepEqual(titles, ["昆明", "Pingdingshan", "Français"]);
  const langs = [];
  for (const number of [0, 1, 2]) {
    const frame = await inside(page, number);
    langs.push(await frame.evaluate(() => document.documentElement.lang));
    await frame.evaluate((number) => window.standIn.high(400 + 100 * number), number);
  }
  assert.deepEqual(langs, ["zh-CN", "en", "en"]);
  const heights = [await settledHeight(page, 0), await settledHeight(page, 1), await settledHeight(page, 2)];
  assert.ok(heights[0] < heights[1] && heights[1] < heights[2], String(heights));
  await page.evaluate(() => (window.heard.length = 0));
  await (await inside(page, 1)).getByRole("button").click();
  await page.waitForFunction(() => window.heard.length > 0);
  assert.deepEqual(await page.evaluate(() => window.heard.map(([type, , frame]) => [type, frame])), [["progress", 1]]);
});

test("messages of other windows and origins, of another version or number, are not heard", async (t) => {
  const site = await standIn();
  const forger = await standIn({
    files: {
      "forger.html": `<!doctype html><title>x</title><script src="forger.js"></script>`,
      "forger.js": `addEventListener("message", ({ data }) => parent.postMessage(data, "*"));`,
    },
  });
  const after = `<iframe src="${forger.url}forger.html" class="forger" title="x"></iframe>
    <iframe src="${site.url}forger.html" class="same-site" title="x"></iframe>`;
  site.files["forger.html"] = forger.files["forger.html"];
  site.files["forger.js"] = forger.files["forger.js"];
  const page = await visitHost(t, { site, html: hostPage(site, { after }), also: [site, forger] });
  const start = await settledHeight(page);
  const instance = await (await inside(page)).evaluate(() => window.name.split("/")[2]);
  assert.match(instance, /^\w+-\w+-\w+-\w+$/);

  const right = { namespace: "policy-calculator", version: 2, instance, type: "height", detail: 777 };
  const heard = () => page.evaluate(() => window.heard.length);
  const count = await heard();
  await page.evaluate(
    async ({ right, forged }) => {
      const arrived = (count) =>
        new Promise((resolve) => addEventListener("message", () => (count -= 1) || setTimeout(resolve)));
      const after = arrived(forged.length + 3);
      // This window, a frame of another site, another frame of the calculator's own site.
      postMessage(right, "*");
      document.querySelector(".forger").contentWindow.postMessage(right, "*");
      document.querySelector(".same-site").contentWindow.postMessage(right, "*");
      for (const message of forged) document.querySelector(".forger").contentWindow.postMessage(message, "*");
      await after;
    },
    { right, forged: [{ ...right, type: "here" }, { ...right, type: "result" }, null, "policy-calculator", 7] },
  );
  // The frame itself, but not in this protocol, not with its number, or nonsense.
  await (await inside(page)).evaluate(
    (messages) => {
      for (const message of messages) parent.postMessage(message, "*");
    },
    [
      { ...right, version: 1 },
      { ...right, version: "2" },
      { ...right, instance: "another" },
      { ...right, namespace: "another" },
      { ...right, detail: "777" },
      { ...right, detail: -1 },
      { ...right, detail: 1e9 },
      { ...right, detail: null },
      { ...right, type: "constructor" },
      { ...right, type: "resize", detail: { height: 777 } },
    ],
  );
  await (await inside(page)).evaluate(() => window.standIn.high(350));
  await page.waitForFunction((wanted) => document.querySelector("iframe").clientHeight === wanted, start + 50);
  assert.equal(await heard(), count + 1, "only the last, true one");

  // Its own window, its number, but gone to another site.
  await (await inside(page)).evaluate((elsewhere) => (location.href = elsewhere), `${forger.url}forger.html`);
  await page.evaluate(() => addEventListener("message", () => (window.answered = true)));
  await page.waitForFunction((right) => {
    document.querySelector(".policy-calculator-frame").contentWindow.postMessage(right, "*");
    return window.answered;
  }, right);
  assert.equal(await heightOf(page), start + 50);
});

test("the frame hears its parent alone", async (t) => {
  const site = await standIn();
  const after = `<iframe name="other" title="x"></iframe>`;
  const page = await visitHost(t, {
    site,
    html: hostPage(site, { after }),
    console: [/`catalogue` is left out: a frame takes lang/, /`keep` is left out/],
  });
  const frame = await inside(page);
  const instance = await frame.evaluate(() => window.name.split("/")[2]);
  const text = () => frame.locator("p").innerText();
  const before = await text();
  const message = {
    namespace: "policy-calculator",
    version: 2,
    instance,
    type: "configure",
    detail: { options: { theme: "dark" } },
  };
  const pass = (from, message) =>
    page.evaluate(
      ({ from, message }) => {
        const target = document.querySelector("iframe.policy-calculator-frame").contentWindow;
        window.theirs = target;
        // A script of that window, so that the window is the message's source.
        if (from === "other") window.frames.other.eval(`parent.theirs.postMessage(${JSON.stringify(message)}, "*")`);
        else target.postMessage(message, "*");
      },
      { from, message },
    );
  await pass("other", message);
  await pass("parent", { ...message, instance: "another" });
  await pass("parent", { ...message, version: 3 });
  await pass("parent", { ...message, detail: { options: { catalogue: "https://elsewhere.example/", keep: "x" } } });
  assert.equal(await text(), before);
  await pass("parent", message);
  await frame.waitForFunction(() => document.querySelector("p").textContent.includes("dark"));
  assert.ok(!(await text()).includes("elsewhere"), "only what may be said");
});

test("answers reach the page only while the reader agrees, and only the site that the reader was told", async (t) => {
  const site = await standIn();
  const html = hostPage(site).replace("href=", 'data-answers="ask" href=');
  const page = await visitHost(t, { site, html });
  const frame = await inside(page);
  const { origin } = new URL(page.url());
  const told = JSON.parse(await frame.locator("p").innerText());
  assert.equal(told.answers, origin, "whom the program asks the reader about");

  const say = (type, detail) =>
    frame.evaluate(([type, detail]) => window.standIn.listener(type, detail), [type, detail]);
  await say("result", { eligible: 1 });
  await say("answers", { origin: "https://elsewhere.example", facts: { place: "kunming" } });
  await say("answers", { origin, facts: { place: "yunnan" } });
  await say("result", { eligible: 2 });
  await say("answers", { origin, facts: null });
  await say("result", { eligible: 3 });
  await say("error", { code: "last", message: "kunming" });
  await page.waitForFunction(() => window.heard.some(([type]) => type === "error"));
  const heard = await page.evaluate(() => window.heard.filter(([type]) => /result|answers|error/.test(type)));
  assert.deepEqual(
    heard.map(([type, detail]) => [type, detail]),
    [
      ["result", null],
      ["answers", { facts: { place: "yunnan" } }],
      ["result", { eligible: 2 }],
      ["answers", { facts: null }],
      ["result", null],
      ["error", { code: "last" }],
    ],
  );
});

test("a page that does not ask for answers gets none", async (t) => {
  const site = await standIn();
  const page = await visitHost(t, { site, html: hostPage(site) });
  const frame = await inside(page);
  await frame.evaluate(() => window.standIn.listener("result", { facts: { place: "kunming" } }));
  await frame.evaluate(() => window.standIn.listener("error", { code: "data", message: "place kunming" }));
  await page.waitForFunction(() => window.heard.some(([type]) => type === "error"));
  const heard = await page.evaluate(() => JSON.stringify(window.heard));
  assert.ok(!heard.includes("kunming"), heard);
  assert.ok(!(await frame.locator("p").innerText()).includes("answers"), "the reader is not asked");
});

test("a page that has overridden what it can is no obstacle", async (t) => {
  const site = await standIn();
  const head = `<script>
    Object.prototype.get = () => 1; Object.prototype.type = "here"; Object.prototype.detail = 5;
    Array.prototype.toJSON = () => "spoiled"; Array.prototype.remove = function () {};
    Function.prototype.bind = () => () => {}; String.prototype.includes = () => false;
    Array.from = () => []; Element.prototype.closest = () => null; window.JSON = null; window.name = "taken";
  </script><a id="PolicyCalculator"></a>`;
  const page = await visitHost(t, {
    site,
    html: hostPage(site, { head }),
    loaded: (page) => page.locator("iframe").waitFor(),
  });
  // Not by a function in the page: the test's own tools would stumble there.
  const element = await page.locator("iframe").elementHandle();
  const frame = await element.contentFrame();
  await frame.getByRole("button").waitFor();
  while ((await element.boundingBox()).height >= 480) await frame.evaluate(() => new Promise(requestAnimationFrame));
});

test("a page in another encoding", async (t) => {
  const site = await standIn({ types: { ".js": "text/javascript", ".css": "text/css", ".html": "text/html" } });
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="gbk"><title>gbk</title>${loader(site)}</head>
    <body><a class="policy-calculator" href="${site.url}"><img alt=""></a></body></html>`;
  const page = await visitHost(t, { site, html, headers: { "content-type": "text/html; charset=gbk" } });
  assert.equal(await page.evaluate(() => document.characterSet), "GBK");
  assert.equal(await page.locator("iframe").getAttribute("title"), "政策计算器");
  assert.equal(await (await inside(page)).locator("h1").innerText(), "一个问题");
});

for (const [what, options] of [
  ["in quirks mode", { doctype: "" }],
  ["written from right to left", { root: 'dir="rtl"' }],
  [
    "with rules for everything",
    {
      head: `<style>* { box-sizing: border-box; margin: 13px; padding: 7px !important }
    iframe { height: 50px !important; width: 30% !important; border: 9px solid red; max-height: 99px !important }
    a { display: block !important }</style>`,
    },
  ],
  [
    "under a policy that allows no styles",
    {
      headers: (site) => ({
        "content-security-policy": `default-src 'none'; script-src ${site.origin}; frame-src ${site.origin}`,
      }),
    },
  ],
]) {
  test(`a page ${what}`, async (t) => {
    const site = await standIn();
    const page = await visitHost(t, { site, html: hostPage(site, options), headers: options.headers?.(site) });
    const height = await settledHeight(page);
    assert.ok(height > 300, `${height}`);
    assert.equal(await page.getByRole("link").count(), 0);
    const [width, parent] = await page.locator("iframe").evaluate((frame) => {
      const { paddingLeft, paddingRight } = getComputedStyle(frame.parentElement);
      return [frame.offsetWidth, frame.parentElement.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)];
    });
    assert.equal(width, parent);
    await assertFits(page);
  });
}

test("links that come later are found by scan(), each once; frames that go leave nothing", async (t) => {
  const site = await standIn();
  const page = await visitHost(t, { site, html: hostPage(site) });
  const scan = (html) =>
    page.evaluate((html) => {
      document.body.insertAdjacentHTML("beforeend", html);
      return PolicyCalculator.scan().length;
    }, html);
  assert.equal(await scan(`<div id="later">${link(site)}</div>`), 1);
  assert.equal(await scan(`<a class="policy-calculator">without an address</a>`), 0);
  assert.equal(await scan(`<a class="policy-calculator" href="javascript:alert(1)">a script</a>`), 0);
  await ready(page, 2);
  await page.evaluate((source) => {
    const script = Object.assign(document.createElement("script"), { src: source, id: "again" });
    document.head.append(script);
    return new Promise((resolve) => {
      script.onload = resolve;
    });
  }, `${site.url}embed-2.js`);
  assert.equal(await frames(page), 2, "a second loader adds nothing");

  // Gone while it loads, and put elsewhere: a frame that moves loads again.
  await page.evaluate((html) => {
    document.querySelector("#later").remove();
    document.body.insertAdjacentHTML("beforeend", `<div id="third">${html}</div>`);
    PolicyCalculator.scan()[0].remove();
    window.heard.length = 0;
    document.body.prepend(document.querySelector("iframe"));
  }, link(site));
  await ready(page, 1);
  await settledHeight(page);
});

test("options follow by configure()", async (t) => {
  const site = await standIn();
  const page = await visitHost(t, {
    site,
    html: hostPage(site),
    console: [/`draft` is left out: a frame takes lang/, /`keep` is left out/],
  });
  await page.evaluate(() =>
    PolicyCalculator.configure(document.querySelector("iframe"), { theme: "dark", lang: "en", draft: "x", keep: "y" }),
  );
  const frame = await inside(page);
  await frame.waitForFunction(() => document.querySelector("p").textContent.includes("dark"));
  assert.deepEqual(JSON.parse(await frame.locator("p").innerText()), { home: site.url, lang: "en", theme: "dark" });
});

for (const [what, blocked, console] of [
  ["the loader is missing", /embed-2/, [/404|MIME/]],
  ["scripts are blocked", null, []],
]) {
  test(`when ${what}, the link is there and leads to the calculator`, async (t) => {
    const site = await standIn({ block: (path) => blocked?.test(path) });
    const page = await visitHost(t, {
      site,
      html: hostPage(site, { query: "?jurisdiction=kunming" }),
      loaded: (page) => page.waitForEvent("load"),
      context: blocked ? {} : { javaScriptEnabled: false },
      console,
    });
    assert.equal(await frames(page), 0);
    assert.equal(await page.getByRole("link").getAttribute("href"), `${site.url}?jurisdiction=kunming`);
  });
}

for (const [what, options, console] of [
  [
    "may not be framed by this page",
    { headers: { "content-security-policy": "frame-ancestors 'self'" } },
    [/frame-ancestors/, /policy-calculator: the frame is silent/],
  ],
  ["does not come", { block: (path) => path === "widget.html" }, [/404/, /policy-calculator: the frame is silent/]],
]) {
  test(`when the frame ${what}, the link comes back`, async (t) => {
    const site = await standIn(options);
    const page = await visitHost(t, {
      site,
      html: hostPage(site),
      loaded: (page) => page.locator("iframe").waitFor(),
      before: (page) => page.clock.install(),
      console,
    });
    assert.equal(await page.getByRole("link").count(), 0);
    await page.clock.fastForward(11_000);
    assert.equal(await page.getByRole("link").count(), 0);
    await page.clock.fastForward(2_000);
    await page.getByRole("link", { name: "政策计算器" }).waitFor();
    assert.equal(await page.locator("iframe").isVisible(), false);
    const [, { code, message }] = await page.evaluate(() => window.heard.find(([type]) => type === "error"));
    assert.equal(code, "silent");
    assert.match(message, /frame-ancestors/);
    const late = await page.evaluate(() => PolicyCalculator.state(document.querySelector("iframe")));
    assert.deepEqual(late, { error: { code, message } });
  });
}

test("a frame below what can be seen is given its time only from when it is seen", async (t) => {
  const site = await standIn({ block: (path) => path === "widget.html" });
  const page = await visitHost(t, {
    site,
    html: hostPage(site, { before: `<div style="height: 9000px"></div>` }),
    loaded: (page) => page.locator("iframe").waitFor(),
    before: (page) => page.clock.install(),
    console: [/404/, /the frame is silent/],
  });
  await page.clock.fastForward(60_000);
  assert.equal(await page.getByRole("link").count(), 0);
  assert.ok(!site.paths.includes("widget.html"), "it is lazy");
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await page.waitForResponse(/widget/).catch(() => {});
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.clock.fastForward(13_000);
  await page.getByRole("link", { name: "政策计算器" }).waitFor();
});

test("a program that fails is explained in the frame, and the page is told", async (t) => {
  const site = await standIn();
  const page = await visitHost(t, {
    site,
    html: hostPage(site, { query: "?theme=broken" }),
    loaded: (page) => page.waitForFunction(() => window.heard.some(([type]) => type === "error")),
    console: [/as the test wants it/],
  });
  const frame = await inside(page);
  assert.match(await frame.getByRole("alert").innerText(), /未能载入[\s\S]*could not be loaded/);
  assert.deepEqual(await page.evaluate(() => window.heard.find(([type]) => type === "error")[1]), { code: "load" });
  assert.ok(await page.getByRole("link", { name: "政策计算器" }).isVisible(), "the link is there, too");
  await settledHeight(page);
});

test("a column of 240 px holds it", async (t) => {
  const site = await standIn();
  const head = `<style>body { width: 240px; margin: 0 }</style>`;
  const page = await visitHost(t, { site, html: hostPage(site, { head }), width: 1280 });
  await settledHeight(page);
  const frame = await inside(page);
  assert.equal(await frame.evaluate(() => document.documentElement.clientWidth), 240);
});

// By every name that an option has anywhere, and by those of the loader's own.
const inherited = {
  lang: "en",
  jurisdiction: "baoshan",
  theme: "dark",
  instruments: "kunming-2024",
  measure: "km24-small-lighthouse",
  facts: '{"soe":true}',
  catalogue: "https://elsewhere.example/",
  answers: true,
  keep: "x",
  navigation: "address",
  home: "https://elsewhere.example/",
  base: "https://elsewhere.example/",
  options: { theme: "dark" },
  origin: "https://elsewhere.example",
};

test("what the page has put on Object.prototype is no option of a frame", async (t) => {
  const table = await readFile(new URL("../../src/configuration/options.rs", import.meta.url), "utf8");
  for (const [, name] of table.matchAll(/^ {8}name: "(\w+)"/gm)) assert.ok(name in inherited, name);
  const site = await standIn();
  const head = `<script>Object.assign(Object.prototype, ${JSON.stringify(inherited)});</script>`;
  const page = await visitHost(t, { site, html: hostPage(site, { head }) });
  const frame = await inside(page);
  await page.evaluate(() => PolicyCalculator.configure(document.querySelector("iframe"), { measure: "own" }));
  await frame.waitForFunction(() => document.querySelector("p").textContent.includes("own"));
  const told = JSON.parse(await frame.locator("p").innerText());
  assert.deepEqual(told, { home: site.url, lang: "zh-CN", measure: "own" });
});

test("the first loader, which sites may name for years, works as it did", async (t) => {
  const site = await standIn();
  const html = hostPage(site, { query: "?jurisdiction=kunming" })
    .replace(loader(site), loader(site, 1))
    .replace("href=", 'data-answers="ask" href=');
  const page = await visitHost(t, { site, html });
  await page.evaluate(() => PolicyCalculator.configure(document.querySelector("iframe"), { theme: "dark" }));
  const frame = await inside(page);
  await frame.waitForFunction(() => document.querySelector("p").textContent.includes("dark"));
  const told = JSON.parse(await frame.locator("p").innerText());
  const { origin } = new URL(page.url());
  assert.deepEqual(told, { home: site.url, jurisdiction: "kunming", lang: "zh-CN", answers: origin, theme: "dark" });
  await settledHeight(page);
});

test("what the page knows of the reader is in no request and in no Referer", async (t) => {
  const site = await calculator();
  const facts = encodeURIComponent('{"organisation":"public-institution"}');
  const asked = [];
  const page = await visitHost(t, {
    site,
    html: hostPage(site, { query: `?jurisdiction=kunming&facts=${facts}` }),
    before: (page) => page.on("request", (request) => asked.push(request.url(), request.headers().referer ?? "")),
  });
  await (await inside(page)).getByText("本网站代填").first().waitFor();
  const sent = asked.map((text) => text.replace(/#.*/, "")).join("\n");
  assert.match(sent, /widget\.html\n/);
  assert.doesNotMatch(sent, /kunming|public-institution/);
  // Of the page with the link the calculator's host hears nothing but the origin, which the loader's integrity needs.
  const host = new URL(page.url()).origin;
  assert.ok(!asked.some((text, n) => n % 2 === 1 && text.startsWith(host)), "a Referer names the page");
});

test("a link that leads on to another origin: the frame stays, and page and developer are told why", async (t) => {
  const site = await standIn();
  const moved = createServer((request, response) => {
    response.writeHead(301, { location: site.origin + request.url, "access-control-allow-origin": "*" }).end();
  });
  await new Promise((done) => moved.listen(0, "127.0.0.1", done));
  t.after(() => moved.close());
  const origin = `http://127.0.0.1:${moved.address().port}`;
  const page = await visitHost(t, {
    site,
    also: [site, { origin }],
    html: hostPage(site).replace(`href="${site.origin}`, `href="${origin}`),
    loaded: (page) => page.waitForFunction(() => window.heard.some(([type]) => type === "error")),
    before: (page) => page.clock.install(),
    console: [/policy-calculator: the frame is of .* write its final address/],
  });
  assert.equal((await page.evaluate(() => window.heard.find(([type]) => type === "error")))[1].code, "origin");
  await page.clock.fastForward(60_000);
  const frame = await inside(page);
  await frame.evaluate(() => document.querySelector("button").click());
  assert.ok(await page.locator("iframe").isVisible());
  assert.equal(await page.getByRole("link").count(), 0);
});

test("in a page that is itself in a sandbox the frame stays", async (t) => {
  const site = await standIn();
  const page = await visitHost(t, {
    site,
    html: hostPage(site),
    headers: { "content-security-policy": "sandbox allow-scripts" },
    loaded: (page) => page.waitForFunction(() => window.heard.some(([type]) => type === "error")),
    before: (page) => page.clock.install(),
    console: [/policy-calculator: the frame is of null/],
    perhaps: [/sandbox|Blocked|CORS|Failed to load/],
  });
  await page.clock.fastForward(60_000);
  assert.ok(await page.locator("iframe").isVisible());
  assert.equal(await page.getByRole("link").count(), 0);
});

test("who listens late learns what was reported", async (t) => {
  const site = await standIn();
  const page = await visitHost(t, { site, html: hostPage(site) });
  await (await inside(page)).getByRole("button").click();
  await page.waitForFunction(() => window.heard.some(([type]) => type === "progress"));
  const state = await page.evaluate(() => PolicyCalculator.state(document.querySelector("iframe")));
  assert.deepEqual(state, { ready: { lang: "zh" }, progress: { answered: 1, left: 2 } });
  assert.equal(await page.evaluate(() => PolicyCalculator.state(document.body)), undefined);
});

test("remove() takes the frame away and gives the link back; embed() takes any link", async (t) => {
  const site = await standIn();
  const page = await visitHost(t, { site, html: hostPage(site) });
  await page.evaluate(() => PolicyCalculator.remove(document.querySelector("iframe")));
  assert.equal(await frames(page), 0);
  const link = page.getByRole("link", { name: "政策计算器" });
  assert.ok(await link.isVisible());
  const same = await page.evaluate(() => {
    const link = document.querySelector("a.policy-calculator");
    link.className = "";
    window.heard.length = 0;
    const frame = PolicyCalculator.embed(link);
    return frame === PolicyCalculator.embed(link);
  });
  assert.ok(same, "one link has one frame");
  await ready(page);
  await page.evaluate(() => PolicyCalculator.remove(document.querySelector("a")));
  assert.equal(await frames(page), 0);
});

test("a copy of a page with its frame, as page caches of scripts bring it back, gets one frame", async (t) => {
  const site = await standIn();
  const page = await visitHost(t, { site, html: hostPage(site) });
  await page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    document.body.replaceWith(copy);
    window.heard.length = 0;
    PolicyCalculator.scan();
  });
  await ready(page);
  assert.equal(await frames(page), 1);
  await settledHeight(page);
});

test("options that browsers cannot copy, as those that a framework watches, are copied as JSON", async (t) => {
  const site = await standIn();
  const page = await visitHost(t, {
    site,
    html: hostPage(site),
    console: [/policy-calculator: `instruments` is left out/],
  });
  const frame = await inside(page);
  await page.evaluate(() => {
    const frame = document.querySelector("iframe");
    PolicyCalculator.configure(frame, { facts: new Proxy({ soe: true }, {}), instruments: () => 1 });
    PolicyCalculator.configure(frame, { theme: "dark" });
  });
  await frame.waitForFunction(() => document.querySelector("p").textContent.includes("dark"));
  const told = JSON.parse(await frame.locator("p").innerText());
  assert.deepEqual(told, { home: site.url, lang: "zh-CN", facts: { soe: true }, theme: "dark" });
});

test("a page in another encoding says what it knows in any letters", async (t) => {
  const site = await standIn();
  const html = hostPage(site, { query: "?facts=%s" }).replace('<meta charset="utf-8">', '<meta charset="gbk">');
  const page = await visitHost(t, {
    site,
    // Escapes, because the server sends UTF-8.
    html: html.replace("%s", "{&quot;investment&quot;:&quot;300&#x4e07;&#x5143;&quot;}"),
    headers: { "content-type": "text/html; charset=gbk" },
  });
  assert.equal(await page.evaluate(() => document.characterSet), "GBK");
  const told = JSON.parse(await (await inside(page)).locator("p").innerText());
  assert.equal(told.facts, '{"investment":"300万元"}');
});

test("what a link says and a frame does not take is named in the console", async (t) => {
  const site = await standIn();
  await visitHost(t, {
    site,
    html: hostPage(site, { query: "?catalogue=own.json&utm_source=x" }),
    console: [/policy-calculator: `catalogue` is left out: a frame takes lang,jurisdiction/],
  });
});

for (const [what, head, dark] of [
  ["does not say that it can be dark", "", false],
  ["says in its styles that it can be dark", "<style>:root { color-scheme: light dark }</style>", true],
  ["says in its head that it can be dark", `<meta name="color-scheme" content="light dark">`, true],
]) {
  test(`for a reader whose system is dark, a frame in a page that ${what}`, async (t) => {
    const site = await calculator();
    const page = await visitHost(t, { site, html: hostPage(site, { head }), context: { colorScheme: "dark" } });
    const app = (await inside(page)).locator(".pc-app");
    const ground = await app.evaluate((app) => getComputedStyle(app).backgroundColor);
    assert.equal(ground, dark ? "rgb(16, 22, 31)" : "rgb(255, 255, 255)");
  });
}

test("with the room that the guide gives the link, what is below is not seen to move", async (t) => {
  const guide = await readFile(new URL("../../docs/embedding.md", import.meta.url), "utf8");
  const [, room] = /`(@media \(scripting: enabled\) \{[^`]*\})`/.exec(guide);
  const site = await calculator();
  const after = `<p>${"below ".repeat(200)}</p>`;
  const page = await visitHost(t, {
    site,
    html: hostPage(site, { head: `<style>${room}</style>`, before: "<h1>x</h1>", after }),
    before: (page) =>
      page.addInitScript(() => {
        window.shifted = 0;
        new PerformanceObserver((list) => {
          for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shifted += value;
        }).observe({ type: "layout-shift", buffered: true });
      }),
  });
  await settledHeight(page);
  const shifted = await page.evaluate(() => window.shifted);
  assert.ok(shifted < 0.1, `${shifted}`);
});

for (const number of [1, 2]) {
  test(`in a browser that cannot run the program, loader ${number} gives the link back`, async (t) => {
    const site = await standIn();
    const page = await visitHost(t, {
      site,
      html: hostPage(site).replace(loader(site), loader(site, number)),
      loaded: (page) => page.locator("iframe").waitFor(),
      before: async (page) => {
        await page.clock.install();
        // In the frame alone: in such a browser the second loader does not even begin.
        await page.addInitScript(() => {
          if (window !== top) delete Object.hasOwn;
        });
      },
      console: [/this browser is too old/],
    });
    await (await inside(page)).getByRole("alert").waitFor();
    if (number === 1) await page.clock.fastForward(13_000);
    await page.getByRole("link", { name: "政策计算器" }).waitFor();
  });
}
