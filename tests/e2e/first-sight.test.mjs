// What the reader sees before the program is there, and that the program takes its place without a shift, a flash or a
// lost tap.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { answer, begin, lighthouse, question } from "./support/journey.mjs";
import { serve } from "./support/server.mjs";

/** A server whose files of that pattern wait until `release` is called. */
async function held(pattern) {
  let release;
  const waiting = new Promise((resolve) => (release = resolve));
  const before = async (page) => {
    await page.route(pattern, async (route) => {
      await waiting;
      await route.continue();
    });
  };
  return { site: await serve(), before, release };
}

/** The pattern of the program's own code: without it the first sight stays. */
const program = /_bg\.wasm$/;

/** Adds up how far things have moved without the reader's doing. */
function watchShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      const of = entry.sources.map(({ node }) => node?.className ?? node?.nodeName).join(", ");
      window.shifts.push(`${entry.value.toFixed(4)} ${of}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

const taken = (page) => page.locator(".pc-first").first().waitFor({ state: "detached" });
const painted = (page) => page.evaluate(() => new Promise((then) => requestAnimationFrame(() => setTimeout(then))));

/** Opens the page without its program, looks at it, lets the program come, and gives the page. */
async function before(t, options, look = async () => {}) {
  const { site, before, release } = await held(program);
  const page = await visit(t, {
    site,
    later: [/./],
    // What was fetched ahead for a program that comes late.
    perhaps: [/was preloaded/],
    ...options,
    before: async (page) => {
      await page.addInitScript(watchShifts);
      await before(page);
      await options.before?.(page);
    },
    loaded: (page) => page.waitForEvent("load"),
  });
  await painted(page);
  await look(page);
  release();
  await taken(page);
  await painted(page);
  return page;
}

const noShift = async (page) => assert.deepEqual(await page.evaluate(() => window.shifts), []);

/** What is drawn, without what is bound to differ: ids, and what only the first sight holds. */
const drawn = (page, selector) =>
  page.locator(selector).evaluate((app) => {
    const copy = app.cloneNode(true);
    for (const own of copy.querySelectorAll(".pc-first__note, .pc-loading, .pc-first .pc-notice, noscript"))
      own.remove();
    if (app.matches(".pc-first")) for (const own of copy.querySelectorAll(".pc-notice")) own.remove();
    const lines = [];
    for (const element of copy.querySelectorAll("*")) {
      const attributes = [...element.attributes]
        .filter(({ name }) => !["id", "name", "aria-describedby", "data-pressed"].includes(name))
        // A button's type is that by itself; the minifier leaves it out.
        .filter(({ name, value }) => name !== "type" || value !== "submit")
        .map(({ name, value }) => (value === name ? `${name}=` : `${name}=${value}`))
        .sort();
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data);
      lines.push(`${element.tagName} ${attributes.join(" ")} ${own.join("")}`);
    }
    return lines;
  });

for (const width of [360, 768, 1280]) {
  for (const [lang, title, place] of [
    ["zh-CN", "看看贵单位可能获得哪些政策支持", "昆明市"],
    ["en", "See which support your organisation may receive", "Kunming"],
  ]) {
    test(`the first sight is the start page, and nothing moves when the program comes: ${lang}, ${width} px`, async (t) => {
      let sight;
      const page = await before(t, { width, lang }, async (page) => {
        assert.equal(await page.locator("h1").filter({ visible: true }).innerText(), title);
        assert.ok(await page.getByRole("radio", { name: place }).isVisible());
        assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
        sight = await drawn(page, `.pc-first[lang="${lang}"]`);
        await assertFits(page);
        await screenshot(page, `first-sight-${lang}-${width}`);
      });
      await noShift(page);
      assert.deepEqual(await drawn(page, ".pc-app"), sight, "the program draws another start page");
      await screenshot(page, `first-sight-${lang}-${width}-taken-over`);
    });
  }

  test(`a screen that is linked to loads calmly at ${width} px`, async (t) => {
    for (const path of ["#/about", "#/results", "#/measure/km24-unicorn"]) {
      const page = await before(t, { width, path, lookUp: true }, async (page) => {
        const text = await page.locator("body").innerText();
        assert.match(text, /正在载入/);
        assert.ok(!/开始测算|隐私/.test(text), "neither the start page nor the footer");
        await screenshot(page, `first-sight-other-${width}`);
      });
      await page.locator(".pc-loading").waitFor({ state: "detached" });
      await painted(page);
      await noShift(page);
    }
  });
}

test("kept answers have room in the first sight", async (t) => {
  for (const width of [360, 1280]) {
    const context = {};
    const first = await visit(t, { width, context, reloads: true, before: (page) => page.addInitScript(watchShifts) });
    await begin(first);
    const steps = [
      [() => answer(first, lighthouse, { until: (asked) => /称号、奖项/.test(asked) }), 2],
      [() => answer(first, lighthouse), 1],
    ];
    for (const [answered, links] of steps) {
      await answered();
      let release;
      const waiting = new Promise((resolve) => (release = resolve));
      await first.route(program, async (route) => {
        await waiting;
        await route.continue();
      });
      await first.evaluate(() => (location.hash = "#/start"));
      await first.getByText("上次的回答还在").waitFor();
      await first.reload({ waitUntil: "load" });
      await first.getByText("上次的回答还在").filter({ visible: true }).waitFor();
      assert.equal(await first.locator(".pc-notice a").filter({ visible: true }).count(), links);
      release();
      await taken(first);
      await painted(first);
      await noShift(first);
      await first.unroute(program);
      if (links === 2) await first.getByRole("link", { name: "继续上次的测算" }).click();
    }
  }
});

test("what was chosen and pressed before the program came counts", async (t) => {
  const page = await before(t, { width: 360 }, async (page) => {
    await page.getByRole("radio", { name: "保山市" }).check();
    await page.getByRole("button", { name: "开始测算" }).click();
    await page.getByText("载入后自动继续").filter({ visible: true }).waitFor();
    await screenshot(page, "first-sight-pressed");
  });
  await question(page);
  assert.match(await page.evaluate(() => localStorage.getItem("policy-calculator/draft")), /./);
  await page.goBack();
  await page.getByRole("radio", { name: "保山市" }).waitFor();
  assert.ok(await page.getByRole("radio", { name: "保山市" }).isChecked());
});

test("a press without a choice is answered as the program answers it", async (t) => {
  const page = await before(t, {}, async (page) => {
    await page.getByRole("button", { name: "开始测算" }).click();
  });
  await page.getByText("请选择贵单位所在的地方").waitFor();
});

test("a choice and the focus are where they were", async (t) => {
  const page = await before(t, {}, async (page) => {
    await page.getByRole("radio", { name: "玉溪高新区" }).check();
  });
  const radio = page.getByRole("radio", { name: "玉溪高新区" });
  assert.ok(await radio.isChecked());
  assert.ok(await radio.evaluate((radio) => radio === document.activeElement));
  await page.getByRole("button", { name: "开始测算" }).click();
  await question(page);
});

test("the focus stays on a link, too", async (t) => {
  const page = await before(t, {}, async (page) => {
    await page.getByRole("link", { name: "只查一项措施" }).focus();
  });
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "只查一项措施");
});

test("language, size and links work before the program is there", async (t) => {
  const page = await before(t, { width: 360 }, async (page) => {
    await page.getByRole("radio", { name: "昆明市" }).check();
    await page.getByRole("button", { name: "大字版" }).click();
    await page.getByRole("button", { name: "Switch to English" }).click();
    await page.getByRole("heading", { name: /See which support/ }).waitFor();
    assert.ok(await page.getByRole("radio", { name: "Kunming" }).isChecked());
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "中文");
    await screenshot(page, "first-sight-elder-en");
  });
  assert.ok(await page.getByRole("radio", { name: "Kunming" }).isChecked());
  assert.ok(await page.locator(".pc-app--elder").isVisible());
  await page.getByRole("button", { name: "Start" }).click();
  await question(page);
});

test("a link that is followed before the program is there leads on", async (t) => {
  const page = await before(t, {}, async (page) => {
    await page.getByRole("link", { name: "关于本工具" }).click();
    await page.getByText("正在载入").filter({ visible: true }).waitFor();
  });
  await page.getByRole("heading", { level: 1, name: "关于本工具" }).waitFor();
});

test("a dark first sight is dark", async (t) => {
  await before(t, { context: { colorScheme: "dark" } }, async (page) => {
    await screenshot(page, "first-sight-dark");
  });
  const page = await before(t, { path: "?theme=dark,elder" }, async (page) => {
    assert.equal(
      await page.locator('.pc-first[lang="zh-CN"]').evaluate((half) => getComputedStyle(half).backgroundColor),
      "rgb(16, 22, 31)",
    );
    await screenshot(page, "first-sight-dark-elder");
  });
  await noShift(page);
});

test("a program that does not come for long is said to be late, and can be loaded again", async (t) => {
  const { site, before, release } = await held(program);
  const page = await visit(t, {
    site,
    later: [/./],
    perhaps: [/was preloaded/],
    before: async (page) => {
      await page.clock.install();
      await before(page);
    },
    loaded: (page) => page.waitForEvent("load"),
  });
  await page.clock.runFor(20_000);
  await page.getByText("载入比平时慢").filter({ visible: true }).waitFor();
  await screenshot(page, "first-sight-slow");
  release();
  await taken(page);
  assert.equal(await page.getByText("载入比平时慢").count(), 0);
});

test("the first sight is well formed and accessible", async (t) => {
  for (const path of ["", "?lang=en", "#/about"]) {
    await before(t, { path, width: 360 }, async (page) => {
      assert.equal(await page.locator("h1").filter({ visible: true }).count(), 1);
      await assertAccessible(page, path);
    });
  }
});

for (const [file, lang, words] of [
  ["measures.html", "zh-CN", ["小灯塔", "征求意见稿，尚未生效"]],
  ["measures.en.html", "en", ["small lighthouse", "Draft for comment, not in force"]],
]) {
  test(`${file} holds every measure and needs no script`, async (t) => {
    const catalogue = JSON.parse(readFileSync(new URL("../../dist/catalogue.zh.json", import.meta.url), "utf8"));
    const names = JSON.stringify(catalogue).match(/"(?:km22|km24|bs24|yn24|pds25)-[a-z0-9-]+"/g) ?? [];
    assert.ok(names.length > 100);
    for (const [width, context] of [
      [360, { javaScriptEnabled: false }],
      [1280, {}],
      [1280, { colorScheme: "dark" }],
    ]) {
      const page = await visit(t, {
        path: file,
        width,
        context,
        loaded: (page) => page.waitForEvent("load"),
        later: [/./],
      });
      const ids = await page.locator("article").evaluateAll((articles) => articles.map(({ id }) => id));
      const missing = [...new Set(names)].map((name) => JSON.parse(name)).filter((name) => !ids.includes(name));
      assert.deepEqual(missing, []);
      const text = await page.locator("main").innerText();
      for (const word of words) assert.ok(text.includes(word), word);
      await assertFits(page);
      await page.screenshot({ path: `tests/e2e/output/${file}-${width}-${context.colorScheme ?? "light"}.png` });
      if (context.javaScriptEnabled !== false) {
        const ranks = await page
          .locator("h1, h2, h3, h4, h5, h6")
          .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
        assert.equal(ranks.filter((rank) => rank === 1).length, 1);
        const skipped = ranks.filter((rank, n) => n > 0 && rank > ranks[n - 1] + 1);
        assert.deepEqual(skipped, [], "headings that skip a rank");
        assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
        await assertAccessible(page, file);
      }
    }
  });
}
