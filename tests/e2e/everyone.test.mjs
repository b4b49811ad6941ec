// Everybody can use it: by keyboard alone, with a screen reader, magnified, with large text, strong contrast or colours
// of their own. What the screen "无障碍" promises is what is tested here.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { answer, begin, question } from "./support/journey.mjs";

const firm = [
  [/哪种组织形式/, ["企业"]],
  [/称号、奖项/, ["“小灯塔”企业"]],
  [/做和打算做/, ["人工智能应用项目"]],
];

// The screens that have an address of their own, as the program lists them.
const source = readFileSync(new URL("../../src/screen.rs", import.meta.url), "utf8");
const further = [...source.matchAll(/\(Self::\w+, "(\w+)"\)/g)].map(([, path]) => `#/${path}`);
assert.ok(further.length >= 13, "the further screens are listed in src/screen.rs");
const screens = [
  "#/start",
  "#/question/organisation",
  "#/question/titles",
  "#/question/ai-project-investment/results",
  "#/results",
  "#/measure/km24-technology-centre",
  "#/measure/km24-ai-demonstration",
  "#/nonsense",
  ...further,
];

/** The answers of a whole journey, as the browser keeps them. */
async function draft(t) {
  const page = await visit(t);
  await begin(page);
  await answer(page, firm);
  return page.evaluate(() => localStorage.getItem("policy-calculator/draft"));
}

/** Goes through every screen, with the answers of a whole journey. */
async function each(t, options, look) {
  const kept = await draft(t);
  const keep = (page) => page.addInitScript((kept) => localStorage.setItem("policy-calculator/draft", kept), kept);
  const page = await visit(t, { lookUp: true, before: keep, ...options });
  for (const screen of screens) {
    await goTo(page, screen);
    await look(page, screen);
  }
  return page;
}

async function goTo(page, screen) {
  const before = await page.title();
  await page.evaluate((hash) => (location.hash = hash), screen);
  if (screen === "#/start") return;
  // Until its part of the program is there, the tab bears the product's name alone, or the measure's above a sentence that
  // says so.
  await page.waitForFunction(
    (before) =>
      document.title !== before &&
      new Set(document.title.split(" - ")).size > 1 &&
      !document.querySelector(".pc-loading"),
    before,
  );
}

/** Presses keys, one after the other. */
const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What has the focus, as it is read on the screen. */
const focused = (page) =>
  page.evaluate(() => document.activeElement.closest("label, a, button, summary, h1")?.innerText.trim() ?? "");

/** Goes on until the focus is on what is wanted. */
async function tabTo(page, wanted, { key = "Tab", most = 150 } = {}) {
  for (let presses = 0; presses < most; presses += 1) {
    if (wanted.test(await focused(page))) return;
    await press(page, key);
  }
  assert.fail(`${key} never comes to ${wanted}`);
}

const languages = {
  zh: {
    path: "",
    skip: "跳到正文",
    place: /^昆明市/,
    kind: /^企业$/,
    lighthouse: /^“小灯塔”企业$/,
    nothing: /^(以上都没有|不清楚)$/,
    results: "测算结果",
    measure: /^“小灯塔”企业奖励$/,
    back: /^返回结果$/,
    titles: /称号、奖项/,
  },
  en: {
    path: "?lang=en",
    skip: "Skip to content",
    place: /^Kunming/,
    kind: /^Enterprise$/,
    lighthouse: /^Small lighthouse enterprise$/i,
    nothing: /^(None of these|I don't know)$/,
    results: "Your results",
    measure: /^Reward for small lighthouse enterprises$/,
    back: /^Back to the results$/,
    titles: /titles/i,
  },
};

for (const [lang, words] of Object.entries(languages)) {
  test(`the keyboard alone leads from the start to a measure and back (${lang})`, async (t) => {
    const page = await visit(t, { path: words.path });
    await press(page, "Tab");
    assert.equal(await focused(page), words.skip, "the first stop skips to the content");
    await press(page, "Enter", "Tab");
    assert.match(await focused(page), words.place, "past the top, the first field");
    await press(page, "Space", "Enter");
    await question(page);

    for (let asked = "", count = 0; !(await page.locator(".pc-results").count()); count += 1) {
      assert.ok(count < 40, "the questions do not end");
      await page.waitForFunction((before) => document.querySelector("h1").innerText !== before, asked);
      if (await page.locator(".pc-results").count()) break;
      asked = await question(page);
      await page.waitForFunction(() => document.activeElement.tagName === "H1");
      const wanted = count === 0 ? words.kind : words.titles.test(asked) ? words.lighthouse : words.nothing;
      const single = (await page.getByRole("radio").count()) > 0;
      await tabTo(page, single ? /./ : wanted);
      // Radio buttons are one stop, and the arrows choose.
      if (single) {
        for (
          let tabs = 0;
          tabs < 20 && (await page.evaluate(() => document.activeElement.type !== "radio"));
          tabs += 1
        ) {
          await press(page, "Tab");
        }
        await press(page, "Space");
        await tabTo(page, wanted, { key: "ArrowDown" });
      } else {
        await press(page, "Space");
      }
      assert.ok(await page.evaluate(() => document.activeElement.checked), asked);
      await press(page, "Enter");
    }
    assert.equal(await focused(page), words.results, "the results have the focus");

    await tabTo(page, words.measure);
    await press(page, "Enter");
    await page.locator("article").waitFor();
    await page.waitForFunction(() => document.activeElement.tagName === "H1");
    assert.match(await focused(page), words.measure);
    await tabTo(page, words.back, { key: "Shift+Tab" });
    await press(page, "Enter");
    await page.locator(".pc-results").waitFor();
    await page.waitForFunction(() => document.activeElement.tagName === "A");
    assert.match(await focused(page), words.measure, "the focus is where it was");
  });
}

test("a stop of the keyboard is always seen", async (t) => {
  await each(t, { width: 360 }, async (page, screen) => {
    await page.evaluate(() => document.querySelector("h1").focus());
    for (let stop = 0; stop < 12; stop += 1) {
      await press(page, "Tab");
      const seen = await page.evaluate(() => {
        const on = document.activeElement;
        if (!on || on === document.body || on.tagName === "HTML") return "the end";
        const drawn = [on, on.closest("label")].filter(Boolean);
        const outlined = drawn.some((one) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
        });
        return outlined ? "" : on.outerHTML.slice(0, 120);
      });
      if (seen === "the end") break;
      assert.equal(seen, "", `${screen}: nothing shows where the keyboard is`);
    }
  });
});

/** What a screen reader is given, line by line: `heading "…" [level=1]`. */
const spoken = (page) => page.locator("body").ariaSnapshot();

/** Each of these comes after the one before. */
function assertInOrder(text, patterns) {
  let from = 0;
  for (const pattern of patterns) {
    const at = text.slice(from).search(pattern);
    assert.ok(at >= 0, `${pattern} does not come after what it should:\n${text}`);
    from += at + 1;
  }
}

test("what a screen reader gets of the start, of a mistake, of the results and of a measure", async (t) => {
  const page = await visit(t);
  assertInOrder(await spoken(page), [
    /- banner:/,
    /- link "跳到正文"/,
    /- link "政策计算器"/,
    /- button "大字版"/,
    /- button "Switch to English"/,
    /- main:/,
    /- heading "看看贵单位可能获得哪些政策支持" \[level=1\]/,
    /- group "贵单位在哪里？"/,
    /- radio "昆明市 \d+ 项措施"/,
    /- button "开始测算"/,
    /- heading "收录的文件" \[level=2\]/,
    /- contentinfo:/,
    /- navigation "更多"/,
    /- link "无障碍"/,
  ]);

  await page.getByRole("button", { name: "开始测算" }).click();
  assert.equal(await page.getByRole("alert").innerText(), "请选择贵单位所在的地方");
  assert.equal(await page.evaluate(() => document.activeElement.type), "radio", "back in the first field");
  await begin(page);
  await answer(page, firm, { until: (asked) => /称号、奖项/.test(asked) });
  await page.getByRole("button", { name: "下一题" }).click();
  assertInOrder(await spoken(page), [
    /- link "上一题"/,
    /- heading "贵单位有下列哪些称号、奖项，或者已获认定的平台、机构？" \[level=1\]/,
    /- group "贵单位有下列哪些称号、奖项，或者已获认定的平台、机构？"/,
    /- alert:\s+- paragraph: 请至少选择一项/,
    /- checkbox "“小灯塔”企业"( \[active\])?/,
    /- checkbox "以上都没有"/,
    /- checkbox "都不清楚"/,
    /- button "下一题"/,
    /- complementary "目前的情况"/,
  ]);
  assert.equal(await page.evaluate(() => document.activeElement.type), "checkbox", "back in the first field");
  const described = await page.getByRole("group", { name: /称号、奖项/ }).getAttribute("aria-describedby");
  assert.equal(await page.locator(`#${described}`).innerText(), await page.getByRole("alert").innerText());

  await answer(page, firm);
  assertInOrder(await spoken(page), [
    /- main:/,
    /- heading "测算结果" \[level=1\]/,
    /按您的回答：现在能去问、去办的 \d+ 项、等正式文件的 \d+ 项/,
    /- heading "现在能去问、去办的 \d+" \[level=2\]/,
    /- link "0871-\d+"/,
    /可以这样问：/,
    /- heading "以后可能能办的 \d+" \[level=2\]/,
    /- list:/,
    /- listitem:/,
    /- heading "“小灯塔”企业奖励 条件已符合，还有 1 项须自行核对" \[level=3\]/,
    /20 万元/,
    /征求意见稿/,
    /不符合 \d+/,
    /- heading "可能获得的金额" \[level=2\]/,
    /征求意见稿，尚未生效/,
    /\d 万元/,
    /- heading "您的回答" \[level=2\]/,
    /- term: /,
    /- link "更改：/,
  ]);

  await page.getByRole("link", { name: /小灯塔/ }).click();
  await page.locator("article").waitFor();
  assertInOrder(await spoken(page), [
    /- article:/,
    /- link "返回结果"/,
    /- heading "“小灯塔”企业奖励" \[level=1\]/,
    /条件已符合/,
    /20 万元/,
    /- heading "条件逐项对照" \[level=2\]/,
    /- listitem:/,
    /符合/,
    /- link "更改：已认定为“小灯塔”企业"/,
    /- heading "怎么申请" \[level=2\]/,
    /- heading "依据" \[level=2\]/,
    /- term: 发布单位/,
  ]);
});

// In which a firm reads: the class of each look, and what the system says.
const looks = {
  light: { context: { colorScheme: "light" } },
  dark: { context: { colorScheme: "dark" } },
  contrast: { path: "?theme=contrast" },
  elder: { path: "?theme=elder", width: 360 },
};

for (const [look, options] of Object.entries(looks)) {
  test(`no screen has anything that axe objects to: ${look}`, async (t) => {
    await each(t, options, (page, screen) => assertAccessible(page, screen));
  });
}

for (const [look, options] of Object.entries({
  usual: {},
  elder: { path: "?theme=elder" },
  English: { path: "?lang=en" },
  "elder English": { path: "?lang=en&theme=elder" },
})) {
  test(`nothing scrolls sideways at 320 px and at 200 %: ${look}`, async (t) => {
    const context = { deviceScaleFactor: 2 };
    await each(t, { width: 640, height: 400, context, ...options }, async (page, screen) => {
      for (const folded of await page.locator(".pc-main summary").all())
        await folded.evaluate((one) => (one.parentElement.open = true));
      await assertFits(page, screen);
      await page.setViewportSize({ width: 320, height: 256 });
      await assertFits(page, screen);
      await page.setViewportSize({ width: 640, height: 400 });
    });
  });
}

test("wider spacing of text (WCAG 1.4.12) neither clips nor scrolls sideways", async (t) => {
  await each(t, { width: 360 }, async (page, screen) => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
          " p { margin-block-end: 2em !important }",
      );
      document.adoptedStyleSheets = [sheet];
    });
    await assertFits(page, screen);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll(".pc-app *")]
        // A field scrolls with its caret.
        .filter((one) => one.localName !== "input")
        .filter((one) => /hidden|clip/.test(getComputedStyle(one).overflow) && one.clientHeight > 1)
        .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.className),
    );
    assert.deepEqual(clipped, [], screen);
  });
});

test("every control is at least 24 by 24 pixels, but for links within a sentence", async (t) => {
  await each(t, { width: 360 }, async (page, screen) => {
    const small = await page.evaluate(() => {
      const shown = (one) => one.checkVisibility() && !one.closest(".pc-skip");
      const words = (node) =>
        [...node.childNodes].some((part) => part.nodeType === 3 && part.textContent.trim().length > 1);
      return [...document.querySelectorAll(".pc-app :is(a, button, input, select, textarea, summary)")]
        .filter(shown)
        .filter((one) => !(getComputedStyle(one).display === "inline" && words(one.parentElement)))
        .map((one) => [one, (one.closest("label") ?? one).getBoundingClientRect()])
        .filter(([, { width, height }]) => width < 24 || height < 24)
        .map(([one, { width, height }]) => `${one.className} “${one.innerText ?? one.type}” ${width}×${height}`);
    });
    assert.deepEqual(small, [], screen);
  });
});

test("nothing moves where the system asks for less motion", async (t) => {
  const moving = (page) =>
    page.evaluate(
      () =>
        [...document.querySelectorAll(".pc-app *")].filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return transitionDuration !== "0s" || animationName !== "none";
        }).length,
    );
  let most = 0;
  await each(
    t,
    { context: { reducedMotion: "no-preference" } },
    async (page) => (most = Math.max(most, await moving(page))),
  );
  assert.ok(most > 0, "something does move where nobody minds");
  await each(t, { context: { reducedMotion: "reduce" } }, async (page, screen) =>
    assert.equal(await moving(page), 0, screen),
  );
});

test("in colours that the system forces, what is chosen and what is met still shows", async (t) => {
  await each(t, { width: 360, context: { forcedColors: "active" } }, async (page, screen) => {
    await screenshot(page, `forced-colours${screen.replace("#", "").replaceAll("/", "-")}`);
    await assertFits(page, screen);
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll(".pc-button, .pc-tag, .pc-option")]
        .filter((one) => one.checkVisibility() && parseFloat(getComputedStyle(one).borderTopWidth) < 1)
        .map((one) => one.className),
    );
    assert.deepEqual(lost, [], `${screen}: a border shows what it is where backgrounds go`);
  });
});
