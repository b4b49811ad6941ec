// What the program cannot say itself: that it has stopped, and that another tab answers too (static/watch.js).
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { begin, question } from "./support/journey.mjs";

/** A page that is watched over. */
async function watched(t, options = {}) {
  let watching;
  const before = (page) => {
    watching = page.waitForEvent("requestfinished", (request) => /-watch\.js$/.test(request.url()));
  };
  const page = await visit(t, { reloads: true, before, ...options });
  await watching;
  return page;
}

/** What the browser says of a trap, and Yew of its cause: once each. */
const TRAP = /^RuntimeError: unreachable/;
const CAUSE = /^error: failed to append child Error: broken on purpose/;

/** Makes the program trap at the next thing that it draws. */
const breakIt = (page) =>
  page.evaluate(() => {
    Node.prototype.insertBefore = () => {
      throw new Error("broken on purpose");
    };
  });

for (const [lang, place, start, said, again] of [
  ["zh-CN", "昆明市", "开始测算", /程序出了问题，已经停止/, "重试"],
  ["en", "Kunming", "Start", /has run into a problem and stopped/, "Try again"],
])
  test(`a program that has stopped says so, and goes on where it was: ${lang}`, async (t) => {
    const page = await watched(t, { lang, width: 360, throws: [TRAP], console: [CAUSE] });
    await begin(page, place, start);
    await breakIt(page);
    await page.locator("main input").first().check();
    await page.locator("button[type=submit]").click();
    const note = page.getByRole("alert").filter({ hasText: said });
    await note.waitFor();
    assert.ok(await page.locator("#app").isHidden());
    await assertFits(page);
    await screenshot(page, `stopped-${lang}`);
    await note.getByRole("button", { name: again }).click();
    // Whether the last answer still counted or not: the first did.
    await question(page);
    await page.evaluate(() => (location.hash = "#/results"));
    await page.getByText(place).first().waitFor();
    assert.equal(await page.getByRole("alert").filter({ hasText: said }).count(), 0);
  });

test("two tabs say so, and the reader decides whose answers count", async (t) => {
  const page = await watched(t);
  await begin(page);
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/#.*/, "#/start"));
  await other.locator(".pc-first").first().waitFor({ state: "detached" });
  await begin(other, "保山市");
  const note = page.getByRole("alert").filter({ hasText: "另一个窗口或标签页也在填写" });
  await note.waitFor();
  await assertAccessible(page);

  // A reload takes nothing from either.
  for (const [tab, place] of [
    [page, "昆明市"],
    [other, "保山市"],
  ]) {
    await tab.reload();
    await tab.evaluate(() => (location.hash = "#/results"));
    await tab.getByRole("definition").getByText(place, { exact: true }).waitFor();
  }
  await page.evaluate(() => (location.hash = "#/question/place"));
  await other.evaluate(() => (location.hash = "#/question/place"));
  await other.getByRole("radio", { name: "玉溪高新区" }).check();
  await other.locator("button[type=submit]").click();
  await note.waitFor();
  await note.getByRole("button", { name: "在这里接着填" }).click();
  await note.waitFor({ state: "detached" });

  // On here: now the other is told, and takes over.
  await page.evaluate(() => (location.hash = "#/question/place"));
  await page.getByRole("radio", { name: "平顶山市" }).check();
  await page.locator("button[type=submit]").click();
  const told = other.getByRole("alert").filter({ hasText: "另一个窗口或标签页也在填写" });
  await told.getByRole("button", { name: "改用那边的回答" }).click();
  await told.waitFor({ state: "detached" });
  await other.evaluate(() => (location.hash = "#/results"));
  await other.getByText("平顶山市").first().waitFor();
});

test("only a trap is a stop, only answers of another tab are told, and one note takes the place of the other", async (t) => {
  const page = await watched(t, { throws: [/^Error: of an extension/, TRAP], console: [CAUSE] });
  await begin(page);
  const notes = page.locator(".pc-first__note");
  const [error] = await Promise.all([
    page.waitForEvent("pageerror"),
    page.evaluate(() => {
      setTimeout(() => {
        throw new Error("of an extension");
      });
    }),
  ]);
  assert.equal(error.message, "of an extension");
  assert.equal(await notes.count(), 0);

  const other = await page.context().newPage();
  await other.goto(page.url());
  /** The other tab keeps that as its answers, and this page has heard of it. */
  const keep = async (draft) => {
    const heard = page.evaluate(
      () => new Promise((heard) => addEventListener("storage", () => heard(), { once: true })),
    );
    // The listener is there before the other tab does it.
    await page.evaluate(() => {});
    await other.evaluate((draft) => {
      if (draft) localStorage.setItem("policy-calculator/draft", draft);
      else localStorage.removeItem("policy-calculator/draft");
    }, draft);
    await heard;
  };
  await keep(null);
  assert.equal(await notes.count(), 0, "nothing is kept that could be lost");
  await keep("another");
  assert.match(await notes.innerText(), /另一个窗口或标签页也在填写/);

  await breakIt(page);
  await page.locator("main input").first().check();
  await page.locator("button[type=submit]").click();
  await notes.filter({ hasText: /程序出了问题，已经停止/ }).waitFor();
  assert.equal(await notes.count(), 1);
  await keep("one more");
  assert.match(await notes.innerText(), /程序出了问题，已经停止/, "what has stopped is not gone on with");
});
