// The pages to look things up in: what the catalogue holds of each document, and the glossary.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { answer, begin, lighthouse, question } from "./support/journey.mjs";

for (const width of [360, 768, 1280]) {
  test(`clause by clause, at ${width} px`, async (t) => {
    const page = await visit(t, { width, lookUp: true });
    await page.getByRole("link", { name: "收录的文件与条款" }).click();
    await page.getByRole("heading", { level: 1, name: "收录的文件与条款" }).waitFor();
    assert.equal(await page.getByText("逐条查看").count(), 5, "one for each document");
    const draft = page.locator("section").filter({ hasText: "征求意见稿" }).first();
    await draft.getByText(/^收入 \d+ 项措施，\d+ 处未收入$/).waitFor();
    await draft.getByText("在哪里看").waitFor();
    await draft.getByText("逐条查看").click();
    const clause = draft.locator("section").filter({ has: page.getByRole("heading", { name: "(二)", exact: true }) });
    await clause.getByRole("link", { name: "人工智能典型应用示范项目补助" }).waitFor();
    await clause.getByText("每个项目最多 100 万元").first().waitFor();
    await clause.getByText("未收入").first().waitFor();
    await assertFits(page);
    await screenshot(page, `coverage-${width}`);
    await assertAccessible(page);
  });
}

test("in English a document says by which Chinese title it is found", async (t) => {
  const page = await visit(t, { path: "?lang=en#/coverage", lookUp: true, width: 360 });
  await page.getByText("Title in Chinese").first().waitFor();
  await page.getByText("科技创新赋能经济转型升级若干措施（征求意见稿）").waitFor();
  await assertFits(page);
  await assertAccessible(page);
});

test("a measure is reached from its clause, and Back leads there again", async (t) => {
  const page = await visit(t, { path: "#/coverage", lookUp: true });
  await page.getByText("逐条查看").first().click();
  await page.locator("details[open]").getByRole("link").first().click();
  await page.getByRole("heading", { name: "依据" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "收录的文件与条款" }).waitFor();
});

test("a further screen leaves the answers as they are, where nothing can be kept", async (t) => {
  const blocked = () =>
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new Error("blocked");
      },
    });
  const page = await visit(t, { lookUp: true, before: (page) => page.addInitScript(blocked) });
  await begin(page);
  await answer(page, lighthouse.slice(0, 1), { until: (asked) => !/哪种组织形式/.test(asked) });
  const asked = await question(page);
  await page.getByRole("link", { name: "名词解释" }).click();
  await page.getByRole("heading", { level: 1, name: "名词解释" }).waitFor();
  await page.goBack();
  assert.equal(await question(page), asked);
  await page.getByRole("link", { name: "查看结果" }).first().click();
  await page.getByRole("definition").getByText("企业", { exact: true }).waitFor();
});

test("terms of art are explained, in both languages", async (t) => {
  const page = await visit(t, { path: "#/glossary", lookUp: true });
  await page.getByText("小灯塔").first().waitFor();
  await assertFits(page);
  await screenshot(page, "glossary");
  await page.getByLabel("查找名词").fill("小灯塔");
  await page
    .getByRole("status")
    .getByText(/^\d 个名词$/)
    .waitFor();
  const english = await visit(t, { path: "?lang=en#/glossary", lookUp: true });
  await english.getByRole("heading", { level: 1, name: "Glossary" }).waitFor();
  await assertAccessible(english);
});

test("a measure leads to its terms, and the glossary back to the measure", async (t) => {
  const page = await visit(t, { path: "#/measure/km24-small-lighthouse", lookUp: true });
  await page.getByRole("link", { name: "查这里的名词" }).click();
  await page.getByRole("heading", { level: 2, name: "刚才那一页里的名词" }).waitFor();
  await page.locator("dl").first().getByText("小灯塔企业").waitFor();
  await page.getByRole("link", { name: "返回", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: /小灯塔/ }).waitFor();
});
