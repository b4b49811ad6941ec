// Search and filters: over the results and over the list of all measures, by typing, choosing and clearing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { answer, begin, lighthouse } from "./support/journey.mjs";

/** The results of a small lighthouse in Kunming, with what narrows them down. */
async function find(t, options = {}) {
  const page = await visit(t, { lookUp: true, ...options });
  await begin(page);
  await answer(page, lighthouse);
  await page.getByRole("link", { name: "筛选、搜索和图表" }).click();
  await page.getByRole("search").waitFor();
  return page;
}

const status = (page) => page.getByRole("search").getByRole("status");
const field = (page, name = "搜索措施") => page.getByRole("searchbox", { name });
/** On a phone the filters are folded. */
async function unfold(page) {
  const summary = page.getByRole("search").locator("summary");
  if (await summary.isVisible()) await summary.click();
}

for (const width of [320, 360, 768, 1280]) {
  test(`the results are searched and filtered, at ${width} px`, async (t) => {
    const page = await find(t, { width });
    const all = Number((await status(page).innerText()).match(/共 (\d+) 项/)[1]);
    assert.ok(all > 40);

    await field(page).fill("xdtqy");
    await status(page).getByText(`符合 1 项，共 ${all} 项措施`).waitFor();
    await page.getByRole("link", { name: /小灯塔/ }).waitFor();
    await field(page).fill("没有这样的措施");
    await page.getByText("没有符合的措施").waitFor();
    await field(page).fill("");

    await unfold(page);
    await assertFits(page);
    await screenshot(page, `find-${width}`);
    const group = page.getByLabel("测算结果", { exact: true });
    const option = await group.locator("option").filter({ hasText: "不符合" }).innerText();
    await group.selectOption({ label: option });
    const count = Number(option.match(/（(\d+)）/)[1]);
    await status(page).getByText(`符合 ${count} 项`).waitFor();
    assert.equal(await page.locator(".pc-result-row").count(), count);
    assert.ok(await page.locator(".pc-result-row").first().isVisible(), "what was looked for is not folded");

    await page.getByRole("button", { name: "全部清除" }).click();
    await status(page).getByText(`共 ${all} 项措施`, { exact: true }).waitFor();
    assert.equal(await group.inputValue(), await group.locator("option").first().innerText());
    await assertAccessible(page);
  });
}

test("by the keyboard alone, and what was chosen is still there after a look at a measure", async (t) => {
  const page = await find(t);
  await field(page).focus();
  await page.keyboard.type("奖励");
  await page.keyboard.press("Tab");
  // The first list: what came out. Down once: what can be asked for now; twice: what may open later.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await status(page)
    .getByText(/符合 1 项/)
    .waitFor();
  await page.getByRole("link", { name: /小灯塔/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /小灯塔/ }).waitFor();
  await page.goBack();
  await status(page)
    .getByText(/符合 1 项/)
    .waitFor();
  assert.equal(await field(page).inputValue(), "奖励");
  assert.match(await page.getByLabel("测算结果", { exact: true }).inputValue(), /以后可能能办的/);
  assert.match(await page.evaluate(() => document.activeElement.innerText), /小灯塔/);
});

for (const width of [320, 768, 1280]) {
  test(`all measures are listed, searched and opened, at ${width} px`, async (t) => {
    const page = await visit(t, { width, lookUp: true });
    await page.getByRole("link", { name: "只查一项措施" }).click();
    await page.getByRole("heading", { level: 1, name: "全部措施" }).waitFor();
    const all = Number((await status(page).innerText()).match(/共 (\d+) 项/)[1]);
    assert.equal(await page.locator(".pc-measure-row").count(), all);
    await page.getByRole("heading", { level: 2, name: "平顶山市" }).waitFor();
    await assertFits(page);
    await screenshot(page, `measures-${width}`);

    await unfold(page);
    const place = page.getByLabel("地区", { exact: true });
    const option = await place.locator("option").filter({ hasText: "保山" }).innerText();
    await place.selectOption({ label: option });
    await page.getByLabel(/只看有金额的/).check();
    await page.getByText(/筛选（已选 2 项）/).waitFor({ state: "attached" });
    assert.equal(await page.getByRole("heading", { level: 2 }).count(), 1);
    await field(page).click();
    await page.keyboard.type("博士");
    assert.equal(await field(page).inputValue(), "博士", "the field keeps the focus while the list changes below it");
    await page.getByRole("link", { name: "引进博士生活补贴" }).click();
    await page.getByRole("heading", { level: 1, name: "引进博士生活补贴" }).waitFor();
    await page.getByRole("link", { name: "全部措施" }).first().click();
    await status(page)
      .getByText(/符合 1 项/)
      .waitFor();
    await assertAccessible(page);
  });
}

test("in English", async (t) => {
  const page = await visit(t, { path: "?lang=en#/measures", lookUp: true, width: 360 });
  await page.getByRole("heading", { level: 1, name: "All measures" }).waitFor();
  await field(page, "Search the measures").fill("UNICORN");
  await status(page)
    .getByText(/^1 of \d+ measures$/)
    .waitFor();
  await page.getByRole("link", { name: /unicorn/i }).waitFor();
  // A Chinese name and how it is spoken find it too.
  for (const typed of ["独角兽", "djs", "dujiaoshou"]) {
    await field(page, "Search the measures").fill(typed);
    await status(page).getByText(/^1 of/).waitFor();
  }
  await assertFits(page);
  await screenshot(page, "measures-en-360");
  await assertAccessible(page);
});

test("another language keeps what was typed and chosen", async (t) => {
  const page = await visit(t, { path: "#/measures", lookUp: true });
  await field(page).fill("小灯塔");
  await status(page)
    .getByText(/符合 1 项/)
    .waitFor();
  await page.getByRole("button", { name: "Switch to English" }).click();
  await status(page).getByText(/^1 of/).waitFor();
  assert.equal(await field(page, "Search the measures").inputValue(), "小灯塔");
});

for (const [width, colorScheme] of [
  [320, "light"],
  [768, "dark"],
  [1280, "light"],
]) {
  test(`the totals are a chart, with its figures as a table, at ${width} px`, async (t) => {
    const page = await visit(t, { width, lookUp: true, context: { colorScheme } });
    await begin(page);
    await answer(page, lighthouse.slice(0, 1), { until: (asked) => !/哪种组织形式/.test(asked) });
    await page.evaluate(() => (location.hash = "#/find"));
    const chart = page.getByRole("img", { name: /图表：可能获得的金额.*种状态.*不相加/ });
    await chart.waitFor();
    const [bars, heads] = await chart.evaluate((svg) => [
      svg.querySelectorAll("g").length,
      [...svg.querySelectorAll("text")].map((text) => text.getBoundingClientRect().right),
    ]);
    assert.ok(Math.max(...heads) <= width, "nothing written beyond the edge");
    await page.getByText("用表格看这些数字").click();
    const table = page.getByRole("table", { name: "图表：可能获得的金额" });
    assert.equal(await table.getByRole("rowheader").count(), bars);
    for (const cell of await table.getByRole("cell").allInnerTexts())
      assert.match(cell, /元|还没有|取决于/, "no figure without its unit");
    await assertFits(page);
    await screenshot(page, `chart-${width}`);
    await assertAccessible(page);
  });
}

test("what is not met says in the list what would have to be different", async (t) => {
  const page = await find(t, { width: 360 });
  await field(page).fill("企业技术中心");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /^企业技术中心首次认定奖补/ }) });
  await row.getByText(/差一步：.*市级企业技术中心，可能获得：10 万元/).waitFor();
  await screenshot(page, "nearest-in-list-360");
});

test("the chart stands in the report, and on paper its figures are open", async (t) => {
  const page = await find(t);
  await page.evaluate(() => (location.hash = "#/report"));
  await page.getByRole("img", { name: /图表：可能获得的金额/ }).waitFor();
  const table = page.getByRole("table", { name: "图表：可能获得的金额" });
  assert.equal(await table.isVisible(), false);
  await page.emulateMedia({ media: "print" });
  await table.waitFor();
  await table.getByRole("cell", { name: "20 万元" }).first().waitFor();
});
