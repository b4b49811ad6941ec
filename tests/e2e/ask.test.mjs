// Ways to answer: about one measure alone, all questions on one page, and two sets of answers side by side.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { begin, question } from "./support/journey.mjs";

const measure = "#/measure/km24-ai-demonstration";

/** A browser that lets nothing be kept. */
const blocked = (page) =>
  page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new Error("blocked");
      },
    }),
  );

test("about one measure only what it needs is asked, and its verdict follows", async (t) => {
  const page = await visit(t, { path: measure });
  await page.getByRole("button", { name: "只查这一项是否适用" }).click();
  // The measure is of one place, so that is taken as the answer; it is said and can be changed.
  assert.match(await question(page), /项目/);
  const notice = page.locator(".pc-notice");
  await notice.getByText(/只问“人工智能典型应用示范项目补助”需要的问题，所在地：昆明市/).waitFor();
  await notice.getByRole("link", { name: "选择所在地" }).waitFor();
  await page.getByRole("checkbox", { name: /人工智能/ }).check();
  await page.getByRole("button", { name: "下一题" }).click();
  await page.getByRole("textbox").fill("300万");
  await page.getByText("300万 = 3,000,000 元").waitFor();
  await page.getByRole("button", { name: "下一题" }).click();
  await page.getByRole("heading", { level: 1, name: "人工智能典型应用示范项目补助" }).waitFor();
  await page.locator(".pc-measure__verdict").getByText("条件已符合").waitFor();
  assert.equal(await page.getByRole("button", { name: "只查这一项是否适用" }).count(), 0, "nothing is left to ask");
  // The results say it too, and everything can be asked from there.
  await page.getByRole("link", { name: "返回结果" }).click();
  await page.getByRole("heading", { level: 1, name: "测算结果" }).waitFor();
  await page.getByText(/现在只问/).waitFor();
  assert.equal(await page.getByRole("link", { name: "继续回答" }).count(), 0);
  await page.getByRole("button", { name: "回答全部问题" }).click();
  await question(page);
  assert.equal(await page.getByText(/现在只问/).count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1", "the focus is on the screen");
});

test("that only one measure is asked for survives a reload, the other language and the desk", async (t) => {
  const page = await visit(t, { path: measure, desk: true, reloads: true });
  await page.getByRole("button", { name: "只查这一项是否适用" }).click();
  await page.getByText(/现在只问/).waitFor();
  await page.reload();
  await page.getByText(/现在只问/).waitFor();
  await page.getByRole("button", { name: "Switch to English" }).click();
  await page.getByText(/Only what “.*” needs is asked. Place: Kunming/).waitFor();
  await page.getByRole("link", { name: "Glossary" }).click();
  await page.getByRole("heading", { level: 1, name: "Glossary" }).waitFor();
  await page.goBack();
  await page.getByText(/Only what “.*” needs is asked/).waitFor();
  await page.getByRole("button", { name: "Answer all questions" }).click();
  await page.getByText(/Only what/).waitFor({ state: "detached" });
  await page.reload();
  await question(page);
  assert.equal(await page.getByText(/Only what/).count(), 0);
});

test("asking about one measure takes back no answer", async (t) => {
  const page = await visit(t, { before: blocked });
  await begin(page);
  await page.getByRole("radio", { name: "企业", exact: true }).check();
  await page.getByRole("button", { name: "下一题" }).click();
  await page.getByRole("radio", { name: "企业", exact: true }).waitFor({ state: "detached" });
  await page.evaluate((hash) => (location.hash = hash), measure);
  await page.getByRole("button", { name: "只查这一项是否适用" }).click();
  await page.getByRole("button", { name: "回答全部问题" }).click();
  await page.getByRole("link", { name: "查看结果" }).first().click();
  await page.getByRole("definition").getByText("企业", { exact: true }).waitFor();
});

for (const width of [320, 768]) {
  test(`a question about one measure alone fits and reads well at ${width} px`, async (t) => {
    const page = await visit(t, { width, path: `?lang=en${measure}` });
    await page.getByRole("button", { name: "Check only whether this one applies" }).click();
    await page.getByText(/Only what/).waitFor();
    await assertFits(page);
    await screenshot(page, `focus-${width}`);
    await assertAccessible(page);
  });
}
