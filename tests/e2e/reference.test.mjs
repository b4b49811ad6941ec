// The pages to look things up in: what the catalogue holds of each document, and the glossary.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";

for (const width of [360, 768, 1280]) {
  test(`clause by clause, at ${width} px`, async (t) => {
    const page = await visit(t, { width });
    await page.getByRole("link", { name: "收录的文件与条款" }).click();
    await page.getByRole("heading", { level: 1, name: "收录的文件与条款" }).waitFor();
    assert.equal(await page.getByText("逐条查看").count(), 5, "one for each document");
    const draft = page.locator("section").filter({ hasText: "征求意见稿" }).first();
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

test("a measure is reached from its clause, and Back leads there again", async (t) => {
  const page = await visit(t, { path: "#/coverage" });
  await page.getByText("逐条查看").first().click();
  await page.locator("details[open]").getByRole("link").first().click();
  await page.getByRole("heading", { name: "依据" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "收录的文件与条款" }).waitFor();
});

test("terms of art are explained, in both languages", async (t) => {
  const page = await visit(t, { path: "#/glossary" });
  await page.getByText("小灯塔").first().waitFor();
  await assertFits(page);
  await screenshot(page, "glossary");
  const english = await visit(t, { path: "?lang=en#/glossary" });
  await english.getByRole("heading", { level: 1, name: "Glossary" }).waitFor();
  await assertAccessible(english);
});
