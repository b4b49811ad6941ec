// No text that anybody gives the page runs, becomes markup or asks another site for anything: addresses, what is typed and
// opened, what the browser keeps, what a host page says, and what a catalogue says. It is shown as the text that it is.
// `visit` holds each page to a console without complaints of the Content-Security-Policy: nothing was even tried.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { visit } from "./support/browser.mjs";
import { calculator, listen, visitHost } from "./support/host.mjs";
import { assertNothingBrokeOut, corpus, joined, live, watchOver } from "./support/hostile.mjs";
import { answer, begin, lighthouse } from "./support/journey.mjs";
import { sealed } from "./support/links.mjs";
import { nothing, serve } from "./support/server.mjs";

/** Opens a page that is watched over. `holds(where)` asserts that nothing has broken out so far. */
async function watched(t, options = {}, open = visit) {
  let seen;
  const before = async (page) => {
    seen = await watchOver(page);
    await options.before?.(page);
  };
  const page = await open(t, { lookUp: true, ...options, before });
  return { page, holds: (where) => assertNothingBrokeOut(page, seen, where) };
}

/** Complaints of the program about options that it leaves out; anything else in the console fails the test. */
const COMPLAINTS = [/^warning: policy-calculator: /];

/** A text as an element of the page shows it, but for spaces. */
const plain = (text) => text.replaceAll(/\s+/g, " ").trim();
const shows = (page, text) =>
  page.waitForFunction((text) => document.body.innerText.replaceAll(/\s+/g, " ").includes(text), plain(text));

/** A firm that has answered, on the screen of that name. */
async function answered(t, screen, options) {
  const watching = await watched(t, options);
  await begin(watching.page);
  await answer(watching.page, lighthouse);
  await go(watching.page, `#/${screen}`);
  return watching;
}

async function go(page, hash) {
  await page.evaluate((hash) => (location.hash = hash), hash);
  // Drawn twice: the address is heard of, and the screen is drawn.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

test("in a page that writes them as HTML, these texts do run, and that is seen", async (t) => {
  const written = [
    ...live.text.map((text) => [text, `<body>${text}`]),
    ...live.attribute.map((text) => [text, `<body><p title="${text}"></p><p title='${text}'></p>`]),
    ...live.address.map((text) => [text, `<body><a href="${text}">x</a>`]),
  ];
  const site = await serve({
    root: nothing,
    files: {
      "index.html": `<!doctype html><title>x</title><link rel="icon" href="data:,">`,
      ...Object.fromEntries(written.map(([, html], n) => [`${n}.html`, html])),
    },
    headers: { "content-security-policy": undefined },
  });
  let ran;
  let now;
  const page = await visit(t, {
    site,
    loaded: (page) => page.waitForEvent("load"),
    perhaps: [/404|ERR_|Not allowed/],
    later: [/./],
    before: (page) => page.exposeFunction("brokeOut", () => ran(now)),
  });
  for (const [n, [text]] of written.entries()) {
    now = text;
    const running = new Promise((resolve) => (ran = resolve));
    await page.goto(`${site.url}${n}.html`);
    await page.evaluate(() => document.querySelector("a")?.click());
    assert.equal(await Promise.race([running, page.waitForTimeout(5_000)]), text);
  }
});

test("behind the # of an address", async (t) => {
  const { page, holds } = await answered(t, "share", { perhaps: COMPLAINTS });
  const link = await page.getByLabel("包含回答的链接").inputValue();
  const payload = new URL(link).hash.replace("#/link/", "").replace(/&c=.*$/, "");
  const keys = [...new URLSearchParams(payload).keys()];
  assert.ok(keys.length > 4, payload);
  for (const text of corpus) {
    const hashes = [...new Set([text, encodeURIComponent(text)])].flatMap((written) => [
      ...["", "/", "/link/", "/changed/", "/measure/", "/question/"].map((before) => `#${before}${written}`),
      `#/question/${written}/results`,
      // With a seal that is right, so that what is in it is read.
      ...keys.map((key) => `#/link/${sealed(payload.replace(new RegExp(`(?<=(^|&)${key}=)[^&]*`), () => written))}`),
    ]);
    assert.deepEqual(await page.evaluate(goThrough, hashes), [], text);
    await holds(`#${text}`);
  }
});

/** Goes to each address in turn, without a picture in between; gives what broke out. */
async function goThrough(hashes) {
  const found = [];
  // Drawn within the event's task or just after it.
  const task = () => new Promise((resolve) => setTimeout(resolve));
  for (const hash of hashes) {
    const before = location.href;
    const heard = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    location.hash = hash;
    if (location.href !== before) await heard;
    await task();
    found.push(...[...document.querySelectorAll("[broken-out], [onerror], [onload]")].map((one) => one.outerHTML));
  }
  return found;
}

for (const [n, text] of joined.entries())
  test(`in the query of an address, part ${n + 1} of the corpus`, async (t) => {
    const options = ["lang", "theme", "jurisdiction", "instruments", "measure", "facts", "draft", text];
    const query = new URLSearchParams(options.map((option) => [option, text]));
    const { page, holds } = await watched(t, {
      path: `?${query}#${text}`,
      perhaps: [...COMPLAINTS, /404/],
      reloads: true,
    });
    await holds("a text");
    for (const facts of [{ [text]: text }, { place: text, organisation: [text], "ai-project-investment": text }]) {
      await page.goto(
        `${page.url().split("?")[0]}?facts=${encodeURIComponent(JSON.stringify(facts))}&catalogue=${encodeURIComponent(text)}`,
      );
      await page.locator(".pc-first").first().waitFor({ state: "detached" });
      await holds("facts and a catalogue");
    }
  });

test("in every field: a number, a search, the name of a firm, the name on a report", async (t) => {
  const { page, holds } = await watched(t, { reloads: true });
  await begin(page);
  await answer(
    page,
    [
      [/哪种组织形式/, ["企业"]],
      [/做和打算做/, ["人工智能应用项目"]],
    ],
    { until: (asked) => /人工智能应用项目实际投资/.test(asked) },
  );
  const number = page.getByLabel("填写金额");
  for (const text of joined) {
    await number.fill(text);
    await holds(`a number: ${text}`);
  }
  await number.fill(corpus[0]);
  await page.reload();
  await page.waitForFunction((text) => document.querySelector("input[type=text]")?.value === text, corpus[0]);
  await holds("what was typed and not sent, after a reload");

  await go(page, "#/find");
  const search = page.getByRole("searchbox");
  for (const text of joined) {
    await search.fill(text);
    await holds(`a search: ${text}`);
  }

  await go(page, "#/report");
  const named = page.getByLabel(/单位名称/);
  for (const text of corpus) {
    await named.fill(text);
    const name = (await named.inputValue()).trim();
    assert.equal(await page.locator(".pc-report__firm").textContent(), name, "it is shown as the text that it is");
    await holds(`a name on the report: ${text}`);
  }

  await go(page, "#/firms");
  const field = page.getByLabel("企业名称");
  const save = page.getByRole("button", { name: "保存现在的回答" });
  const names = [];
  for (const text of joined) {
    await field.fill(text);
    names.push((await field.inputValue()).trim());
    await save.click();
    await page.waitForFunction(
      (name) => [...document.querySelectorAll("h3, h2")].some((heading) => heading.textContent === name),
      names.at(-1),
    );
    await holds(`a firm: ${text}`);
  }
  await page.reload();
  await page.waitForFunction(
    (count) => document.querySelectorAll(".pc-firms li").length === count,
    new Set(names).size,
  );
  await holds("the firms after a reload");
});

test("in a file that is opened: its name, its text, and every text in it", async (t) => {
  const { page, holds } = await answered(t, "share", { later: [/^blob:/] });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载数据（JSON）" }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await download.path(), "utf8"));
  const payload = saved.link.replace(/&c=.*$/, "");
  const status = page.getByRole("status").filter({ hasText: "这个文件打不开" });
  const open = async (content, name) => {
    await go(page, "#/privacy");
    await go(page, "#/share");
    const file = {
      name: `${name.replaceAll(/[\0/]/g, "")}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(content),
    };
    await page.getByLabel("选一个保存过的 JSON 文件").setInputFiles(file);
    await status
      .or(page.getByRole("heading", { level: 1, name: "打开分享的回答" }))
      .first()
      .waitFor();
    await holds(content.slice(0, 200));
  };
  for (const text of joined) {
    await open(text, text.slice(0, 60));
    await open(JSON.stringify({ facts: { [text]: text }, link: text, asOf: text }), "facts");
    await open(
      JSON.stringify({ ...saved, link: sealed(`${payload}&y=${text}`), facts: { ...saved.facts, organisation: text } }),
      "both",
    );
    await open(JSON.stringify({ ...saved, [text]: text, outcomes: [{ id: text, title: text }] }), "outcomes");
  }
});

for (const [n, text] of joined.entries())
  test(`in what the browser has kept, part ${n + 1} of the corpus`, async (t) => {
    const keep = (page) =>
      page.addInitScript((text) => {
        for (const key of ["draft", "unsent", "language", "display", "resume", "firm", `firm/${text}`, text])
          localStorage.setItem(`policy-calculator/${key}`, text);
      }, text);
    const { page, holds } = await watched(t, { before: keep, lang: "zh-CN" });
    for (const screen of ["start", "results", "firms", "answers", "share"]) {
      await go(page, `#/${screen}`);
      await holds(screen);
    }
  });

/** Without a policy, so that what breaks out does run. */
const NO_POLICY = { headers: { "content-security-policy": undefined } };

for (const protocol of [1, 2])
  test(`what a host page says to a frame, by the loader of protocol ${protocol}`, async (t) => {
    const site = await calculator();
    const page = (text) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title>
      <p><a class="policy-calculator" href="${site.url}">x</a></p>
      <script>
        const link = document.querySelector("a");
        const text = ${JSON.stringify(text).replaceAll("<", "\\u003c")};
        const options = ["jurisdiction", "theme", "instruments", "measure", "facts", "catalogue", "answers", "keep"];
        link.textContent = text;
        link.title = text;
        link.href += "?" + new URLSearchParams(options.map((option) => [option, text]));
        for (const name of ["answers", "height", "lang", "title"]) link.dataset[name] = text;
      </script>
      <script src="${site.url}embed-${protocol}.js" crossorigin></script></html>`;
    for (const text of joined) {
      const { page: host, holds } = await watched(t, { site, html: page(text), perhaps: COMPLAINTS }, visitHost);
      await holds("the options of the link");
      assert.equal(await host.locator("iframe").getAttribute("title"), plain(text));
      if (protocol === 1) continue;
      await host.evaluate(
        (text) =>
          PolicyCalculator.configure(document.querySelector("iframe"), {
            ...Object.fromEntries(
              ["lang", "theme", "jurisdiction", "instruments", "measure", text].map((option) => [option, text]),
            ),
            facts: { [text]: text, place: text, organisation: [text] },
          }),
        text,
      );
      await host
        .frames()[1]
        .evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      await holds("configure");
    }
  });

test("in the attributes and options of an element, and those of mount", async (t) => {
  const site = await serve({
    files: {
      "host.html": `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
        <script type="module" src="element.js"></script><div id="mounted"></div></html>`,
    },
    ...NO_POLICY,
  });
  const { page, holds } = await watched(t, {
    site,
    path: "host.html",
    perhaps: [...COMPLAINTS, /404|CORS|ERR_/, /^error: policy-calculator: /],
    later: [new RegExp(`^${site.origin}`)],
    loaded: (page) => page.waitForFunction(() => window.customElements.get("policy-calculator")),
    before: (page) => page.addInitScript(listen),
  });
  const drawn = () =>
    page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const options = ["lang", "jurisdiction", "theme", "instruments", "measure", "facts", "answers", "keep", "home"];
  for (const [n, text] of joined.entries()) {
    await page.evaluate(
      ([options, text]) => {
        const element = document.createElement("policy-calculator");
        element.textContent = text;
        for (const option of options) element.setAttribute(option, text);
        document.body.append(element);
      },
      [options, text],
    );
    await page.waitForFunction((count) => window.elements === count, n + 1);
    await holds("attributes");
    await page.evaluate(
      ([options, text]) =>
        document.querySelector("policy-calculator:last-of-type").configure({
          ...Object.fromEntries([...options, text].map((option) => [option, text])),
          facts: { [text]: text, place: text, organisation: [text] },
          catalogue: { [text]: text },
        }),
      [options, text],
    );
    await drawn();
    await holds("configure");
    await page.evaluate(
      async ([options, text]) => {
        const { mount } = await import("./mount.js");
        const given = Object.fromEntries([...options, "navigation", text].map((option) => [option, text]));
        await mount(document.getElementById("mounted"), {
          ...given,
          facts: { [text]: [text] },
          catalogue: `[${text}]`,
        });
      },
      [options, text],
    );
    await drawn();
    await holds("mount");
  }
});

/** Words to read rather than a name or the number of a clause: `一(一)四是`. */
const isText = (value) => /[\u4e00-\u9fff]/.test(value) && !/^[一二三四五六七八九十是()]+$/.test(value);

/** The catalogue's files with every text that `chosen` says changed by `change`. */
function changed(chosen, change) {
  const walk = (value) => {
    if (Array.isArray(value)) return value.map(walk);
    return typeof value === "string" && chosen(value) ? change(value) : value;
  };
  const files = {};
  for (const name of ["questions", "catalogue"])
    for (const lang of ["zh", "en"]) {
      const file = `${name}.${lang}.json`;
      files[file] = JSON.stringify(
        walk(JSON.parse(readFileSync(new URL(`../../dist/${file}`, import.meta.url), "utf8"))),
      );
    }
  return files;
}

for (const [n, text] of joined.entries())
  test(`in every text of a catalogue, part ${n + 1} of the corpus`, async (t) => {
    const files = changed(isText, (value) => `${value} ${text}`);
    const { page, holds } = await watched(t, { site: await serve({ files }) });
    await page.getByRole("radio", { name: /^昆明市/ }).check();
    await page.getByRole("button", { name: /开始测算/ }).click();
    await page.locator(".pc-question h1").waitFor();
    await shows(page, text);
    await holds("a question");
    for (let screens = 0; screens < 40 && !(await page.locator(".pc-results").count()); screens += 1) {
      const asked = await page.locator("h1").innerText();
      const wanted = page.getByLabel(/^(“小灯塔”企业|企业) /).or(page.getByLabel(/^(以上都没有|不清楚)/));
      await wanted.first().check();
      await page.locator("button[type=submit]").click();
      await page.waitForFunction((asked) => document.querySelector("h1").innerText !== asked, asked);
      await holds(asked);
    }
    const screens = ["results", "measure/km24-small-lighthouse", "measure/km24-ai-demonstration"];
    screens.push(
      "find",
      "all",
      "compare",
      "report",
      "checklist",
      "measures",
      "coverage",
      "glossary",
      "about",
      "answers",
    );
    for (const screen of screens) {
      await go(page, `#/${screen}`);
      await page.waitForFunction(() => !document.querySelector(".pc-loading"));
      for (const folded of await page.locator("main summary").all())
        await folded.evaluate((one) => (one.parentElement.open = true));
      await holds(screen);
      if (!/about|compare/.test(screen)) await shows(page, text);
    }
  });

test("in every name of a catalogue, too: it is refused, or does no harm", async (t) => {
  for (const text of joined) {
    const files = changed(
      () => true,
      () => text,
    );
    const { page, holds } = await watched(t, { site: await serve({ files }), perhaps: [/^error: /] });
    for (const screen of ["start", "all", "measures"]) {
      await go(page, `#/${screen}`);
      await holds(screen);
    }
  }
});
