// Every screen, light and dark, from 320 to 1280 px: nothing to scroll sideways, and nothing that axe objects to.
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { answer, begin } from "./support/journey.mjs";
import { serve } from "./support/server.mjs";

const firm = [
  [/哪种组织形式/, ["企业"]],
  [/称号、奖项/, ["“小灯塔”企业"]],
  [/做和打算做/, ["人工智能应用项目"]],
];

const screens = {
  start: async () => {},
  "start without a place": (page) => page.getByRole("button", { name: "开始测算" }).click(),
  "start where nothing is": (page) => page.getByRole("radio", { name: "其他地区" }).check(),
  choice: (page) => begin(page),
  ticks: async (page) => {
    await begin(page);
    await answer(page, firm, { until: (asked) => /称号、奖项/.test(asked) });
    await page.locator("button[type=submit]").click();
    await page.locator(".pc-help summary").click();
  },
  number: async (page) => {
    await begin(page);
    await answer(page, firm, { until: (asked) => /实际投资/.test(asked) });
    await page.getByLabel("填写金额").fill("300万");
  },
  results: async (page) => {
    await begin(page);
    await answer(page, firm);
    for (const folded of await page.locator("summary").all()) await folded.click();
  },
  measure: async (page) => {
    await begin(page);
    await answer(page, firm);
    await page.evaluate(() => (location.hash = "#/measure/km24-technology-centre"));
    await page.locator("article").waitFor();
  },
};

// 320 by 256 is what 1280 by 1024 at 400 % comes to.
const sizes = [
  [320, 256],
  [360, 740],
  [768, 1024],
  [1280, 860],
];

for (const [screen, go] of Object.entries(screens)) {
  for (const colorScheme of ["light", "dark"]) {
    test(`${screen}, ${colorScheme}`, async (t) => {
      const page = await visit(t, { context: { colorScheme } });
      await go(page);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await assertFits(page);
        await screenshot(page, `${screen} ${colorScheme} ${width}`.replaceAll(" ", "-"));
      }
      // The narrow form has parts that the wide one hides, and the other way round.
      if (colorScheme === "dark") await page.setViewportSize({ width: 360, height: 740 });
      await assertAccessible(page);
    });
  }
}

test("results in forced colours", async (t) => {
  const page = await visit(t, { context: { forcedColors: "active" } });
  await screens.results(page);
  await screenshot(page, "results-forced-colours");
  await assertAccessible(page);
});

test("a catalogue that does not come is told and can be tried again", async (t) => {
  let missing = true;
  const site = await serve({ block: (path) => missing && path === "questions.zh.json" });
  const page = await visit(t, {
    site,
    console: [/404/],
    loaded: (page) => page.getByRole("heading", { name: "政策目录没有载入" }).waitFor(),
    later: [/questions\.zh\.json/],
  });
  await screenshot(page, "failed");
  missing = false;
  await page.getByRole("button", { name: "重试" }).click();
  await page.getByRole("heading", { level: 1, name: /看看贵单位/ }).waitFor();
});

test("a catalogue that is none is told", async (t) => {
  const site = await serve({ files: { "questions.zh.json": '{"format": 1}' } });
  const page = await visit(t, {
    site,
    loaded: (page) => page.getByRole("heading", { name: "政策目录有误" }).waitFor(),
  });
  await assertAccessible(page);
});

test("where nothing may be kept, everything still works and it says so", async (t) => {
  const page = await visit(t, {
    before: (page) =>
      page.addInitScript(() =>
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("blocked", "SecurityError");
          },
        }),
      ),
  });
  await page.getByText("关闭或刷新页面后回答会消失").waitFor();
  await begin(page);
  await answer(page, firm);
  await page.getByText("关闭或刷新页面后回答会消失").waitFor();
});
