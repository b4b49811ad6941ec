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
  await page.getByRole("radio", { name: "是", exact: true }).check();
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

test("that only one measure is asked for survives a reload, the other language and another screen", async (t) => {
  const page = await visit(t, { path: measure, lookUp: true, reloads: true });
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

/** All questions on one page. */
async function all(t, { path = "#/all", name = "所有问题在一页上", ...options } = {}) {
  const page = await visit(t, { path, lookUp: true, ...options });
  await page.getByRole("heading", { level: 1, name }).waitFor();
  return page;
}

/** A question on that page. */
const asked = (page, name) =>
  page.locator("form").filter({ has: page.getByRole("heading", { level: 3, name, exact: typeof name === "string" }) });

const top = (locator) => locator.evaluate((element) => element.getBoundingClientRect().top);
const focused = (page) => page.evaluate(() => document.activeElement.closest("label")?.innerText);

test("all questions on one page: each is answered where it stands, and the totals follow", async (t) => {
  const page = await all(t, { reloads: true });
  await page.getByText("先选择所在地").waitFor();
  assert.equal(await page.locator("form").count(), 1);
  await page.getByRole("radio", { name: "昆明市" }).check();
  await page.getByRole("radio", { name: "企业", exact: true }).check();
  const panel = page.getByRole("complementary", { name: "目前的情况" });
  const before = await panel.innerText();
  const spoken = page.locator("main").getByRole("status");
  const said = await spoken.innerText();

  // A question that waits opens where it stands; the one that is worked on does not move.
  const waiting = page.getByRole("heading", { level: 3, name: "人工智能应用项目实际投资了多少？" });
  assert.equal(await asked(page, "人工智能应用项目实际投资了多少？").count(), 0);
  await waiting.waitFor();
  const tick = page.getByRole("checkbox", { name: "人工智能应用项目" });
  await tick.scrollIntoViewIfNeeded();
  const stood = await top(tick);
  await tick.check();
  const amount = asked(page, "人工智能应用项目实际投资了多少？");
  await amount.waitFor();
  assert.ok(Math.abs((await top(tick)) - stood) < 2, "it moved");
  assert.equal(await focused(page), "人工智能应用项目");
  assert.notEqual(await panel.innerText(), before);
  assert.notEqual(await spoken.innerText(), said, "the total is announced");

  // What is typed counts when the field is left, or with Enter; until then the answer stays as it was.
  const field = amount.getByRole("textbox");
  await field.fill("abc");
  await page.keyboard.press("Enter");
  await amount.getByRole("alert").getByText("这不是数字").waitFor();
  assert.equal(await field.inputValue(), "abc", "what was typed stays");
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  await field.fill("300万");
  await amount.getByText("300万 = 3,000,000 元").waitFor();
  assert.equal(await amount.getByRole("button").count(), 0, "not answered yet");
  await page.keyboard.press("Tab");
  await amount.getByRole("button", { name: "清除此答案" }).waitFor();
  assert.equal(await amount.getByRole("alert").innerText(), "");
  assert.equal(await field.inputValue(), "300万", "what was typed stays");
  await page.getByRole("navigation", { name: "目录" }).getByText("已答 1/").first().waitFor();

  // A figure that is hardly meant is asked back, in the place of an answer; one tap answers.
  await field.fill("300");
  await page.keyboard.press("Enter");
  await amount.getByText("是 300 元，还是 300 万元？").waitFor();
  assert.equal(await field.inputValue(), "300", "nothing is lost while it is asked");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.innerText), "300 元", "the answers come next");
  await amount.getByRole("button", { name: "300 万元" }).click();
  await amount.getByText("还是 300 万元").waitFor({ state: "detached" });
  assert.equal(await field.inputValue(), "3,000,000");

  // It is kept like any other answer.
  await page.reload();
  await amount.waitFor();
  assert.equal(await field.inputValue(), "3,000,000");

  // An answer is taken back, and the focus stays with its question.
  await amount.getByRole("button", { name: "清除此答案" }).click();
  await amount.getByRole("button").waitFor({ state: "detached" });
  assert.equal(await field.inputValue(), "");
  assert.ok(await field.evaluate((element) => element === document.activeElement), "the focus stays with the question");

  // What matters no more says so rather than vanish.
  await tick.uncheck();
  await page.getByRole("checkbox", { name: "以上都没有" }).nth(3).waitFor();
  const projects = asked(page, /正在做和打算做/);
  assert.equal(await projects.getByRole("button").count(), 0, "without a tick it is not answered");
  await projects.getByRole("checkbox", { name: "以上都没有" }).check();
  await page.locator(".pc-all__folded").filter({ has: waiting }).getByText("已不影响结果").waitFor();

  await page.getByRole("main").getByRole("link", { name: "查看结果" }).last().click();
  await page.getByRole("heading", { level: 1, name: "测算结果" }).waitFor();
  await page.getByRole("definition").getByText("企业", { exact: true }).waitFor();
});

test("all questions on one page by keyboard alone, in English", async (t) => {
  const page = await all(t, { path: "?lang=en#/all", name: "All questions on one page" });
  const at = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const label = element.closest("label")?.innerText ?? element.getAttribute("aria-label") ?? element.innerText;
      return {
        kind: element.type ?? element.tagName,
        label,
        form: element.closest("form")?.querySelector("h3").innerText,
      };
    });
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
    return at();
  };
  // The first field: where the organisation is.
  let here = await press("Tab");
  while (here.kind !== "radio") here = await press("Tab");
  await press("Space");
  await page.getByRole("heading", { level: 3, name: "In which legal form is your organisation registered?" }).waitFor();
  const answered = new Set([(await at()).form]);
  assert.deepEqual([...answered], ["Where is your organisation?"], "the focus stays where it was");
  for (let steps = 0; steps < 400 && here.label !== "See the results"; steps += 1) {
    here = await press("Tab");
    assert.notEqual(here.kind, "BODY", `the focus was lost after ${[...answered].at(-1)}`);
    if (!here.form || answered.has(here.form)) continue;
    const stood = await top(page.locator(":focus"));
    if (here.kind === "text") {
      await page.keyboard.type("5 million");
      await page.keyboard.press("Enter");
    } else if (here.kind === "radio" || (here.kind === "checkbox" && here.label === "None of these")) {
      await page.keyboard.press("Space");
    } else continue;
    answered.add(here.form);
    await page
      .locator("form")
      .filter({ hasText: here.form })
      .getByRole("button", { name: "Clear this answer" })
      .waitFor();
    assert.ok(Math.abs((await top(page.locator(":focus"))) - stood) < 2, `${here.form} moved`);
  }
  assert.equal(here.label, "See the results");
  assert.ok(answered.size >= 6, `${answered.size} questions answered`);
  await page.getByText("There is nothing left to answer.").waitFor();
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: "Your results" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Answer the rest" }).count(), 0);
});

for (const width of [320, 360, 768, 1280]) {
  test(`all questions on one page at ${width} px, with nothing kept`, async (t) => {
    const page = await all(t, { width, before: blocked });
    await page.getByRole("radio", { name: "昆明市" }).check();
    await page.getByRole("radio", { name: "企业", exact: true }).check();
    await page.getByRole("checkbox", { name: "人工智能应用项目" }).check();
    const amount = asked(page, "人工智能应用项目实际投资了多少？");
    await amount.getByRole("textbox").fill("-5");
    await page.keyboard.press("Enter");
    await amount.getByRole("alert").getByText("不能小于 0").waitFor();
    await page.getByText("这里不保存").waitFor();
    const wide = width >= 1248;
    assert.equal(await page.getByRole("navigation", { name: "目录" }).isVisible(), wide);
    if (wide) {
      await page.getByRole("button", { name: "细节与金额" }).click();
      assert.equal(await page.evaluate(() => document.activeElement.innerText), "细节与金额");
    }
    await assertFits(page);
    await screenshot(page, `all-${width}`);
    await assertAccessible(page);
  });
}

/** Two sets of answers side by side, of a company in Kunming without titles. */
async function compared(t, options = {}) {
  const kept = (page) =>
    page.addInitScript(() => {
      if (location.hash === "#/all") localStorage.removeItem("policy-calculator/draft");
    });
  const page = await all(t, { before: kept, ...options });
  await page.getByRole("radio", { name: "昆明市" }).check();
  await page.getByRole("radio", { name: "企业", exact: true }).check();
  const titles = asked(page, /称号、奖项/);
  await titles.getByRole("checkbox", { name: "以上都没有" }).check();
  await page.evaluate(() => (location.hash = "#/compare"));
  await page.getByRole("heading", { level: 1, name: "换个条件比一比" }).waitFor();
  return page;
}

test("what if: supposed, undone, taken over and taken back, and nothing is lost", async (t) => {
  const page = await compared(t);
  await page.getByText("还没有假设，两边相同。").waitFor();
  // One of the nearest changes, offered with what it would bring.
  await page.locator(".pc-compare__suggestion").first().click();
  const newly = page.locator(".pc-compare__list").filter({ has: page.getByRole("heading", { name: "新增可能适用" }) });
  await newly.getByRole("link").first().waitFor();
  await page
    .getByText(/^增加：/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: /撤回/ }).click();
  await page.getByText("还没有假设，两边相同。").waitFor();

  // Any question, answered differently.
  await page
    .getByRole("combobox", { name: "或者改一个回答" })
    .selectOption({ label: "贵单位有下列哪些称号、奖项，或者已获认定的平台、机构？" });
  await page.getByRole("checkbox", { name: "“小灯塔”企业" }).check();
  await newly.getByRole("link", { name: /小灯塔/ }).waitFor();
  await page.getByText("增加：20 万元", { exact: true }).waitFor();

  // Taken over, the former answers stand on the other side, and can be taken back.
  await page.getByRole("button", { name: "采用假设后的回答" }).click();
  await page
    .getByRole("status")
    .getByText(/已采用/)
    .waitFor();
  await page.getByText("减少：20 万元", { exact: true }).waitFor();
  await page.getByRole("button", { name: "采用假设后的回答" }).click();
  await page.getByText("增加：20 万元", { exact: true }).waitFor();
  await page.getByRole("button", { name: "放弃假设" }).click();
  await page.getByText("还没有假设，两边相同。").waitFor();
  await page.getByRole("link", { name: "返回结果" }).click();
  await page.getByRole("definition").getByText("以上都没有").waitFor();
});

for (const width of [320, 768, 1280]) {
  test(`what if, at ${width} px`, async (t) => {
    const page = await compared(t, { width });
    await page.getByText("如果还有下列称号或情况").waitFor();
    await page.locator(".pc-compare__titles summary").first().click();
    await page.locator(".pc-compare__titles[open] button").first().click();
    await page.locator(".pc-compare__suggestion").first().click();
    await page.getByRole("heading", { level: 3, name: "措施数量" }).waitFor();
    await assertFits(page);
    await screenshot(page, `compare-${width}`);
    await assertAccessible(page);
  });
}
