// Several projects of one kind: entered one by one with the measure, each paid for itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { answer, begin } from "./support/journey.mjs";

const firm = [
  [/哪种组织形式/, ["企业"]],
  [/做和打算做/, ["人工智能应用项目"]],
];

async function atTheMeasure(t, options) {
  const page = await visit(t, options);
  await begin(page);
  await answer(page, firm);
  await page.evaluate(() => (location.hash = "#/measure/km24-ai-demonstration"));
  await page.getByRole("heading", { name: "还有同类的其他项目" }).waitFor();
  return page;
}

const add = async (page, figure) => {
  await page.locator(".pc-projects input").fill(figure);
  await page.getByRole("button", { name: "加上这个项目" }).click();
};
const rows = (page) => page.locator(".pc-projects li").allInnerTexts();

for (const width of [360, 1280]) {
  test(`further projects are listed with what each may bring, at ${width} px`, async (t) => {
    const page = await atTheMeasure(t, { width });
    await add(page, "100万");
    await page.getByText("第 2 个项目（100 万元）").waitFor();
    assert.ok(await page.locator(".pc-projects input").evaluate((field) => field === document.activeElement));
    await add(page, "八百万");
    await page.getByText("第 3 个项目（800 万元）").waitFor();
    assert.deepEqual(
      (await rows(page)).map((row) => row.replace(/\s+/g, " ")),
      ["第 2 个项目（100 万元） 20 万元 去掉", "第 3 个项目（800 万元） 100 万元 去掉"],
    );
    await assertFits(page);
    await screenshot(page, `projects-${width}`);
    await assertAccessible(page);
  });
}

test("what is hardly meant is asked back, and nothing and nonsense are refused", async (t) => {
  const page = await atTheMeasure(t);
  await add(page, "");
  await page.locator(".pc-projects [role=alert] p").waitFor();
  await add(page, "500");
  await page.locator(".pc-projects").getByRole("button", { name: "500 万元", exact: true }).click();
  await page.getByText("第 2 个项目（500 万元）").waitFor();
  await add(page, "0元");
  await page.getByText("还没有投资的选“不清楚”").waitFor();
  assert.equal((await rows(page)).length, 1);
});

test("they survive a reload, are in the report, and can be taken out", async (t) => {
  const page = await atTheMeasure(t, { reloads: true });
  await add(page, "100万");
  await add(page, "200万");
  await page.reload();
  await page.getByText("第 3 个项目（200 万元）").waitFor();
  await page.evaluate(() => (location.hash = "#/report"));
  await page.getByText("第 3 个项目（200 万元）：40 万元").waitFor();
  await page.goBack();
  await page.getByRole("button", { name: "去掉：第 2 个项目（100 万元）" }).click();
  await page.getByText("第 3 个项目").waitFor({ state: "hidden" });
  assert.match((await rows(page)).join(), /第 2 个项目（200 万元）/);
});
