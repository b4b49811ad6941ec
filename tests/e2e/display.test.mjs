// How the screens are drawn, as the reader wants it; what this is and what becomes of the answers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { answer, begin, lighthouse } from "./support/journey.mjs";

const look = (page) => page.locator(".pc-app").getAttribute("class");
const textSize = (page) => page.locator(".pc-app").evaluate((app) => parseFloat(getComputedStyle(app).fontSize));

test("large text: a button for it on every screen, kept for the next visit", async (t) => {
  const page = await visit(t, { width: 360, reloads: true });
  const button = page.getByRole("button", { name: "大字版" });
  const before = await textSize(page);
  assert.equal(await button.getAttribute("aria-pressed"), "false");
  await button.click();
  assert.equal(await button.getAttribute("aria-pressed"), "true");
  assert.ok((await textSize(page)) >= before * 1.35, `${before} px became ${await textSize(page)}`);
  await begin(page);
  assert.match(await look(page), /pc-app--elder/);
  assert.ok((await page.locator("button[type=submit]").boundingBox()).height >= 60, "large targets");
  assert.ok(await page.locator(".pc-summary-panel").isHidden(), "one thing at a time");
  await assertFits(page);

  await page.reload();
  await page.locator(".pc-first").first().waitFor({ state: "detached" });
  assert.match(await look(page), /pc-app--elder/, "kept");
  await page.getByRole("button", { name: "大字版" }).click();
  assert.equal(await look(page), "pc-app");
});

test("large text: what changes the meaning of an amount stays, and no share of income looks like support", async (t) => {
  const facts = {
    organisation: "public-institution",
    "public-welfare-institution": true,
    "horizontal-contracts": true,
  };
  const query = new URLSearchParams({
    theme: "elder",
    jurisdiction: "kunming",
    facts: JSON.stringify({ ...facts, "horizontal-contract-net-income": 2_000_000 }),
  });
  const page = await visit(t, { path: `?${query}#/results`, lookUp: true, width: 360 });
  const share = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /横向项目净收入/ }) });
  await share.getByText("收入分配（不是财政资金）").waitFor();
  const look = (amount) => {
    const { color, fontWeight } = getComputedStyle(amount);
    return { color, fontWeight };
  };
  const money = await page
    .locator(".pc-result-row__amount:not(.pc-result-row__amount--not-money)")
    .first()
    .evaluate(look);
  const shared = await share.getByText("140–200 万元").evaluate(look);
  assert.equal(shared.fontWeight, "400");
  assert.notEqual(shared.color, money.color);
  for (const folded of await page.locator(".pc-result-group > summary").all()) await folded.click();
  assert.ok(await page.locator(".pc-result-row__standing").first().isVisible(), "which measure counts instead");
  await screenshot(page, "elder-results");
});

test("the address asks for a look, and every screen has it", async (t) => {
  const page = await visit(t, { path: "?theme=elder,contrast,dark", lookUp: true });
  assert.equal(await look(page), "pc-app pc-app--elder pc-app--contrast pc-app--dark");
  await page.getByRole("link", { name: "无障碍" }).click();
  await page.getByRole("heading", { level: 1, name: "无障碍" }).waitFor();
  assert.equal(await look(page), "pc-app pc-app--elder pc-app--contrast pc-app--dark");
  assert.ok(await page.getByRole("radio", { name: "深色背景" }).isChecked());
});

test("the display settings apply at once, are kept, and can be taken back", async (t) => {
  const page = await visit(t, { path: "#/accessibility", lookUp: true, reloads: true });
  await page.getByRole("radio", { name: /^大字版/ }).check();
  await page.getByRole("group", { name: "对比度" }).getByRole("radio", { name: "高对比度" }).check();
  await page.getByRole("radio", { name: "浅色背景" }).check();
  assert.equal(await look(page), "pc-app pc-app--elder pc-app--contrast pc-app--light");
  await page.getByRole("radio", { name: "深色背景" }).check();
  assert.equal(await look(page), "pc-app pc-app--elder pc-app--contrast pc-app--dark");
  await page.reload();
  await page.getByRole("radio", { name: "深色背景" }).waitFor();
  assert.equal(await look(page), "pc-app pc-app--elder pc-app--contrast pc-app--dark");
  await page.getByRole("radio", { name: "标准" }).check();
  for (const group of ["对比度", "颜色"]) {
    await page.getByRole("group", { name: group }).getByRole("radio", { name: "跟随系统" }).check();
  }
  assert.equal(await look(page), "pc-app");
});

test("dark and strong contrast are the same whether the reader or the system asks for them", async (t) => {
  const tokens = (page) =>
    page.locator(".pc-app").evaluate((app) => {
      const style = getComputedStyle(app);
      const names = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) => [...(rule.style ?? [])])
        .filter((name) => name.startsWith("--pc-"));
      return Object.fromEntries([...new Set(names)].map((name) => [name, style.getPropertyValue(name)]));
    });
  const chosen = await visit(t, { path: "?theme=dark", context: { colorScheme: "light" } });
  const systems = await visit(t, { context: { colorScheme: "dark" } });
  const dark = await tokens(chosen);
  assert.ok(Object.keys(dark).length > 20);
  assert.deepEqual(dark, await tokens(systems));
  const light = await visit(t, { path: "?theme=light", context: { colorScheme: "dark" } });
  assert.deepEqual(await tokens(light), await tokens(await visit(t, { context: { colorScheme: "light" } })));
  assert.notEqual((await tokens(light))["--pc-ground"], dark["--pc-ground"]);

  const contrast = await visit(t, { path: "?theme=contrast", context: { colorScheme: "light" } });
  const more = await visit(t, { context: { colorScheme: "light", contrast: "more" } });
  assert.deepEqual(await tokens(contrast), await tokens(more));
  // However short a build writes it.
  assert.match((await tokens(contrast))["--pc-text"], /^#(000){1,2}$/);
});

test("the button deletes everything that this browser keeps, the place too", async (t) => {
  const page = await visit(t, { lookUp: true, reloads: true });
  const kept = () =>
    page.evaluate(() => {
      const keys = new Set([localStorage, sessionStorage].flatMap((storage) => Object.keys(storage)));
      return [...keys].filter((key) => key.startsWith("policy-calculator/"));
    });
  assert.deepEqual(await kept(), [], "nothing is kept of who has said nothing");
  await page.evaluate(() => localStorage.setItem("policy-calculators-neighbour", "stays"));
  await page.getByRole("button", { name: "大字版" }).click();
  await begin(page);
  await answer(page, lighthouse);
  assert.deepEqual((await kept()).sort(), [
    "policy-calculator/display",
    "policy-calculator/draft",
    "policy-calculator/resume",
  ]);

  await page.getByRole("link", { name: "隐私" }).click();
  await page.getByRole("button", { name: "删除本机保存的回答" }).click();
  await page.getByRole("status").getByText("已经删除").waitFor();
  assert.deepEqual(await kept(), []);
  assert.equal(await page.evaluate(() => localStorage.getItem("policy-calculators-neighbour")), "stays");
  await page.evaluate(() => (location.hash = "#/results"));
  await page.getByRole("heading", { level: 1, name: "先选择所在地" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "先选择所在地" }).waitFor();
  assert.deepEqual(await kept(), []);
});

test("about says what is covered, in both languages", async (t) => {
  const page = await visit(t, { path: "#/about", lookUp: true });
  await page.getByText(/目录收录 5 份文件，共 \d+ 项措施/).waitFor();
  await page.getByText(/征求意见稿尚未生效/).waitFor();
  const english = await visit(t, { path: "?lang=en#/about", lookUp: true });
  await english.getByText(/The catalogue holds 5 documents with \d+ measures/).waitFor();
});

for (const theme of ["light", "dark", "contrast", "elder"]) {
  test(`every component, to look at: ${theme}`, async (t) => {
    const page = await visit(t, { path: `?theme=${theme}#/gallery`, lookUp: true });
    await page.getByRole("heading", { level: 1, name: "界面组件" }).waitFor();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await assertFits(page);
      await screenshot(page, `gallery-${theme}-${width}`);
    }
    await assertAccessible(page);
  });
}
