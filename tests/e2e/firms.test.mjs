// Several enterprises: the answers of each kept under its name in this browser, one open at a time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { answer, begin, lighthouse } from "./support/journey.mjs";

const heading = (page, name) => page.getByRole("heading", { level: 1, name }).waitFor();
const firm = (page, name) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
const go = (page, screen) => page.evaluate((screen) => (location.hash = `#/${screen}`), screen);
const names = (page) =>
  page.evaluate(() => Object.keys(localStorage).flatMap((key) => key.split("policy-calculator/firm/")[1] ?? []));

/** A Kunming firm has answered and saved under that name. */
async function saved(t, name, options = {}) {
  const page = await visit(t, { lookUp: true, ...options });
  await begin(page);
  await answer(page, lighthouse);
  await page.getByRole("link", { name: "多家企业" }).click();
  await heading(page, "多家企业");
  await page.getByText("还没有保存任何企业").waitFor();
  await page.getByLabel("企业名称").fill(name);
  await page.getByRole("button", { name: "保存现在的回答" }).click();
  await page.getByRole("status").getByText(`已保存：${name}`).waitFor();
  return page;
}

test("two enterprises are kept apart, opened one at a time, and removed one by one", async (t) => {
  const page = await saved(t, "滇池机床厂", { reloads: true });
  await firm(page, "滇池机床厂").getByText("现在打开的就是这一家").waitFor();
  await firm(page, "滇池机床厂")
    .getByText(/昆明市；\d+ 题/)
    .waitFor();

  // Another firm: nothing of the first is lost by it, so nothing is asked.
  await go(page, "start");
  await page.getByRole("button", { name: "清除回答，重新开始" }).click();
  await begin(page, "平顶山市");
  await answer(page, [[/哪种组织形式/, ["企业"]]]);
  await go(page, "firms");
  await page.getByLabel("企业名称").fill("  尼龙厂 ");
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("已保存：尼龙厂").waitFor();
  assert.deepEqual((await names(page)).sort(), ["尼龙厂", "滇池机床厂"].sort());
  await firm(page, "滇池机床厂").getByRole("button", { name: "打开：滇池机床厂" }).click();
  await heading(page, "测算结果");
  await page.getByRole("definition").getByText("昆明市").waitFor();

  // Answers that are kept nowhere are not replaced without asking.
  await go(page, "question/titles/results");
  await page.getByLabel("以上都没有").check();
  await page.getByRole("button", { name: "保存修改" }).click();
  await heading(page, "测算结果");
  await go(page, "firms");
  await firm(page, "尼龙厂").getByRole("button", { name: /^打开/ }).click();
  const asked = page.getByRole("group", { name: /会替换它们/ });
  assert.ok(await asked.evaluate((element) => element === document.activeElement), "the question has the focus");
  await asked.getByRole("button", { name: "取消" }).click();
  await asked.waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.innerText), "保存的企业");
  await firm(page, "滇池机床厂")
    .getByRole("button", { name: /^用现在的回答替换/ })
    .click();
  await page
    .getByRole("group", { name: /原来的|无法恢复/ })
    .getByRole("button", { name: "用现在的回答替换" })
    .click();
  await page.getByRole("status").getByText("已保存：滇池机床厂").waitFor();
  await firm(page, "滇池机床厂").getByText("现在打开的就是这一家").waitFor();

  // They are there after a reload; one is removed, after asking.
  await page.reload();
  await firm(page, "尼龙厂").getByRole("button", { name: /^删除/ }).click();
  await page
    .getByRole("group", { name: /会从这个浏览器里删除/ })
    .getByRole("button", { name: "删除" })
    .click();
  await page.getByRole("status").getByText("已删除：尼龙厂").waitFor();
  assert.deepEqual(await names(page), ["滇池机床厂"]);

  // The privacy page names them and removes them with the rest.
  await page.getByRole("link", { name: "隐私" }).click();
  await page.getByText("您在“多家企业”里保存的名称和回答").waitFor();
  await page.getByRole("button", { name: "删除本机保存的回答" }).click();
  await page.getByText("已经删除").waitFor();
  assert.deepEqual(await names(page), []);
});

test("a name is asked for, what cannot be read can be removed, and without answers there is nothing to save", async (t) => {
  const broken = (page) => page.addInitScript(() => localStorage.setItem("policy-calculator/firm/旧厂", "nonsense"));
  const page = await visit(t, { path: "#/firms", before: broken });
  await page.getByText("现在还没有回答可以保存").waitFor();
  await firm(page, "旧厂").getByText("这一份已经读不出来").waitFor();
  assert.equal(await firm(page, "旧厂").getByRole("button").count(), 1);
  await go(page, "start");
  await begin(page);
  await go(page, "firms");
  await page.getByRole("button", { name: "保存现在的回答" }).click();
  await page.getByRole("alert").getByText("请填写企业名称").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-invalid")), "true");
});

test("where the browser keeps nothing, that is said and nothing is lost", async (t) => {
  const blocked = (page) =>
    page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new Error("blocked");
        },
      }),
    );
  const page = await visit(t, { before: blocked, lookUp: true });
  await begin(page);
  await go(page, "firms");
  await page.getByLabel("企业名称").fill("滇池机床厂");
  await page.getByRole("button", { name: "保存现在的回答" }).click();
  await page.getByRole("status").getByText("这个浏览器不允许保存").waitFor();
  assert.equal(await page.getByLabel("企业名称").inputValue(), "滇池机床厂");
});

for (const width of [320, 360, 1280]) {
  test(`several enterprises at ${width} px`, async (t) => {
    const page = await saved(t, "昆明市滇池机床制造有限责任公司", {
      width,
      later: [/\/(questions|catalogue)\.en\.json$/],
    });
    await page.getByRole("button", { name: /^删除/ }).click();
    await assertFits(page);
    await screenshot(page, `firms-${width}`);
    await page.getByRole("button", { name: "Switch to English" }).click();
    await heading(page, "Several enterprises");
    await assertFits(page);
    await screenshot(page, `firms-en-${width}`);
    await assertAccessible(page);
  });
}
