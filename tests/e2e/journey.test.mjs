// The main job, as a person does it: from the first screen to the result, and back to change an answer.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { answer, begin, lighthouse, question } from "./support/journey.mjs";
import { serve } from "./support/server.mjs";

const row = (page, title) => page.getByRole("listitem").filter({ has: page.getByRole("link", { name: title }) });

for (const width of [360, 1280]) {
  test(`from the place to the result at ${width} px`, async (t) => {
    const page = await visit(t, { width });
    await begin(page);
    const screens = await answer(page, lighthouse);
    assert.ok(screens <= 14, `${screens} screens`);

    const award = row(page, /小灯塔/);
    const text = await award.innerText();
    assert.match(text, /20 万元/);
    assert.match(text, /征求意见稿/);
    assert.match(text, /昆明 2024 征求意见稿 \(一\)/);
    assert.match(await page.locator(".pc-results__totals").innerText(), /征求意见稿，尚未生效/);
    await assertFits(page);
    await screenshot(page, `results-${width}`);

    await page.getByRole("link", { name: /小灯塔/ }).click();
    await page.getByRole("heading", { level: 1, name: /小灯塔/ }).waitFor();
    const detail = await page.locator("article").innerText();
    assert.match(detail, /条件已符合/);
    assert.match(detail, /符合 已认定为“小灯塔”企业\s*您的回答：是/);
    assert.match(detail, /手续\s*文件没有写明，请问昆明市科学技术局/);
    assert.match(detail, /昆明市科学技术局/);
    await assertFits(page);
    await screenshot(page, `measure-${width}`);

    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "测算结果" }).waitFor();
    assert.match(await page.evaluate(() => document.activeElement.textContent), /小灯塔/, "the focus is where it was");
    await assertAccessible(page);
  });
}

test("an answer is changed from the list and leads straight back, and Back does not lead into it again", async (t) => {
  const page = await visit(t);
  await begin(page);
  await answer(page, lighthouse);
  await page.getByRole("link", { name: /^更改：.*称号、奖项/ }).click();
  assert.match(await question(page), /称号、奖项/);
  assert.ok(await page.getByLabel("“小灯塔”企业").isChecked(), "what was said is still ticked");
  await page.getByLabel("以上都没有").check();
  assert.ok(!(await page.getByLabel("“小灯塔”企业").isChecked()), "none of these excludes the others");
  await page.getByRole("button", { name: "保存修改" }).click();
  await page.getByRole("heading", { level: 1, name: "测算结果" }).waitFor();
  await page.getByText(/^不符合/).click();
  assert.match(await row(page, /小灯塔/).innerText(), /未满足：已认定为“小灯塔”企业/);

  // From the measure too.
  await page.getByRole("link", { name: /小灯塔/ }).click();
  await page.getByRole("link", { name: /^更改：已认定为“小灯塔”企业/ }).click();
  await page.getByLabel("“小灯塔”企业").check();
  await page.getByRole("button", { name: "保存修改" }).click();
  await page.getByRole("heading", { level: 1, name: /小灯塔/ }).waitFor();
  assert.match(await page.locator("article").innerText(), /条件已符合/);
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "测算结果" }).waitFor();
});

test("who wants it sees all answers before the result, changes one, and goes on where they were", async (t) => {
  const page = await visit(t);
  await begin(page);
  await answer(page, lighthouse, { until: (asked) => /称号、奖项/.test(asked) });
  const asked = await question(page);
  await page.getByRole("link", { name: "看看已填的回答" }).click();
  await page.getByRole("heading", { level: 1, name: "您的回答" }).waitFor();
  await page.waitForFunction(() => document.activeElement.tagName === "H1");
  await page.getByRole("definition").getByText("昆明市").waitFor();
  await page.getByRole("link", { name: /^更改：.*组织形式/ }).click();
  await question(page);
  assert.equal(await page.getByRole("link", { name: "看看已填的回答" }).count(), 0, "the way back is enough");
  await page.getByLabel("事业单位", { exact: true }).check();
  await page.getByRole("button", { name: "保存修改" }).click();
  await page.getByRole("heading", { level: 1, name: "您的回答" }).waitFor();
  await page.getByRole("definition").getByText("事业单位").waitFor();
  await page.goBack();
  assert.equal(await question(page), asked, "Back leads to the question, not into the change");
  await page.goForward();
  await page.getByRole("link", { name: "继续回答" }).click();
  await question(page);

  // After the last question the same way leads on to the results.
  await answer(page, []);
  await page.evaluate(() => (location.hash = "#/answers"));
  await page.getByRole("heading", { level: 1, name: "您的回答" }).waitFor();
  await page.getByRole("main").getByRole("link", { name: "查看结果" }).click();
  await page.getByRole("heading", { level: 1, name: "测算结果" }).waitFor();
});

for (const width of [360, 1280]) {
  test(`all answers so far fit and read well at ${width} px`, async (t) => {
    const page = await visit(t, { width, path: "?lang=en" });
    await begin(page, "Kunming", "Start");
    await screenshot(page, `question-en-${width}`);
    await page.getByRole("link", { name: "Check the answers so far" }).click();
    await page.getByRole("heading", { level: 1, name: "Your answers" }).waitFor();
    await assertFits(page);
    await screenshot(page, `answers-${width}`);
    await assertAccessible(page);
  });
}

test("Back goes back by one question, and a reload loses nothing", async (t) => {
  const page = await visit(t);
  await begin(page);
  const first = await question(page);
  await page.getByLabel("企业", { exact: true }).check();
  await page.getByRole("button", { name: "下一题" }).click();
  await page.waitForFunction((first) => document.querySelector("h1").innerText !== first, first);
  const second = await question(page);

  await page.goBack();
  await page.waitForFunction((first) => document.querySelector("h1").innerText === first, first);
  assert.ok(await page.getByLabel("企业", { exact: true }).isChecked());
  await page.getByRole("button", { name: "下一题" }).click();
  await page.waitForFunction((second) => document.querySelector("h1").innerText === second, second);
  await page.getByRole("link", { name: "上一题" }).click();
  await page.waitForFunction((first) => document.querySelector("h1").innerText === first, first);
});

test("a reload keeps the screen, the answers and the language", async (t) => {
  const context = {};
  const page = await visit(t, { context, reloads: true });
  await begin(page);
  await answer(page, lighthouse);
  await page.getByRole("button", { name: "Switch to English" }).click();
  await page.getByRole("heading", { level: 1, name: "Your results" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Your results" }).waitFor();
  assert.match(await row(page, /small lighthouse/i).innerText(), /CNY 200,000/);
  await page.getByRole("link", { name: "Policy Calculator" }).click();
  await page.getByText("Your answers are still here").waitFor();
  await page.getByRole("link", { name: "See the results" }).click();
  await page.getByRole("heading", { level: 1, name: "Your results" }).waitFor();
});

test("what is typed and not sent is there after a reload, and nowhere once it is sent", async (t) => {
  const page = await visit(t, { reloads: true });
  await begin(page);
  await answer(
    page,
    [
      [/哪种组织形式/, ["企业"]],
      [/做和打算做/, ["人工智能应用项目"]],
    ],
    {
      until: (asked) => /人工智能应用项目实际投资/.test(asked),
    },
  );
  const field = page.getByLabel("填写金额");
  await field.pressSequentially("五百wan");
  await page.reload();
  await question(page);
  await page.waitForFunction(() => document.querySelector("input[type=text]").value === "五百wan");
  await field.fill("500万");
  await page.reload();
  await page.getByText("500万 = 5,000,000 元").waitFor();
  await page.getByRole("button", { name: "下一题" }).click();
  await page.waitForFunction(() => !/实际投资/.test(document.querySelector("h1").innerText));
  assert.equal(await page.evaluate(() => localStorage.getItem("policy-calculator/unsent")), null);
});

test("what is ticked or chosen and not sent is there after a reload, in either language, and nowhere once it is sent", async (t) => {
  const page = await visit(t, { reloads: true });
  const unsent = () => page.evaluate(() => localStorage.getItem("policy-calculator/unsent"));
  await begin(page);
  await page.getByLabel("企业", { exact: true }).check();
  await page.reload();
  await page.waitForFunction(() => document.querySelector("input:checked"));
  assert.ok(await page.getByLabel("企业", { exact: true }).isChecked());
  await page.getByRole("button", { name: "下一题" }).click();
  await answer(page, lighthouse, { until: (asked) => /称号、奖项/.test(asked) });
  assert.equal(await unsent(), null);

  await page.getByLabel("“小灯塔”企业").check();
  await page.getByLabel("其余的不清楚").check();
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll("input:checked").length === 2);
  await page.getByRole("button", { name: "Switch to English" }).click();
  await page.getByLabel(/small lighthouse/i).waitFor();
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll("input:checked").length === 2);
  assert.ok(await page.getByLabel(/small lighthouse/i).isChecked());
  assert.ok(await page.getByLabel("I don't know about the others").isChecked());
  assert.ok(!(await page.evaluate(() => localStorage.getItem("policy-calculator/draft"))).includes("&y="));

  // What is taken back stays so.
  await page.getByLabel(/small lighthouse/i).uncheck();
  await page.getByLabel("None of these").check();
  await page.reload();
  await page.waitForFunction(() => document.querySelector("input:checked"));
  assert.ok(await page.getByLabel("None of these").isChecked());
  assert.equal(await page.getByRole("checkbox", { checked: true }).count(), 1);
  await page.getByRole("button", { name: "Next" }).click();
  await page.waitForFunction(() => !/titles/.test(document.querySelector("h1").innerText));
  assert.equal(await unsent(), null);
});

test("English is complete: no Chinese is left but what the documents write", async (t) => {
  const page = await visit(t, { path: "?lang=en" });
  const chinese = () =>
    page.evaluate(() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walk.nextNode()) {
        const { textContent, parentElement } = walk.currentNode;
        if (/[\u3000-\u9fff]/.test(textContent) && !parentElement.closest("[lang^=zh], noscript"))
          found.push(textContent);
      }
      return found;
    });
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.deepEqual(await chinese(), []);
  await begin(page, "Kunming", "Start");
  const none = /^(None of these|I don't know|I don't know about any of them)$/;
  for (let screens = 0; screens < 40 && !(await page.locator(".pc-results").count()); screens += 1) {
    const asked = await question(page);
    assert.deepEqual(await chinese(), [], asked);
    if (screens === 1) {
      // Every option of a long question once, so that the amounts are asked for too.
      for (const box of await page.getByRole("checkbox").all()) {
        const label = await box.locator("xpath=..").innerText();
        // A bank is no school, hospital or institute: that would be told as a contradiction.
        if (!none.test(label) && !/^Bank/.test(label)) await box.check();
      }
    } else if (/legal form/.test(asked)) {
      await page.getByLabel("Enterprise", { exact: true }).check();
    } else {
      await page.getByLabel(none).first().check();
    }
    await page.locator("button[type=submit]").click();
    await page.waitForFunction((asked) => document.querySelector("h1").innerText !== asked, asked);
  }
  for (const folded of await page.locator("summary").all()) await folded.click();
  assert.deepEqual(await chinese(), [], "results");
  for (const title of await page
    .locator(".pc-result-row h3 a")
    .evaluateAll((links) => links.slice(0, 12).map((a) => a.hash))) {
    await page.evaluate((hash) => (location.hash = hash), title);
    await page.locator("article").waitFor();
    await page.waitForFunction((hash) => location.hash === hash, title);
    assert.deepEqual(await chinese(), [], title);
  }
});

test("a keyboard alone is enough", async (t) => {
  const page = await visit(t);
  const press = (...keys) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = () => page.evaluate(() => document.activeElement.closest("label, a, button, h1")?.innerText ?? "");

  await press("Tab");
  assert.equal(await focused(), "跳到正文");
  await press("Enter", "Tab");
  assert.match(await focused(), /^昆明市/, "the skip link leads past the top");
  await press("Space", "Enter");
  const first = await question(page);
  assert.equal(await focused(), first, "the new question has the focus");
  await page.waitForFunction(() => document.activeElement.tagName === "H1");
  while (!/^企业/.test(await focused())) await press("Tab");
  await press("Space", "Enter");
  await page.waitForFunction((first) => document.querySelector("h1").innerText !== first, first);

  for (let screens = 0; screens < 40 && !(await page.locator(".pc-results").count()); screens += 1) {
    const asked = await question(page);
    const single = (await page.getByRole("radio").count()) > 0;
    for (let tabs = 0; tabs < 40 && !/^(以上都没有|不清楚)$/.test(await focused()); tabs += 1) {
      // Radio buttons are one stop: the arrows choose.
      const inRadio = await page.evaluate(() => document.activeElement.type === "radio");
      await press(single && inRadio ? "ArrowDown" : "Tab");
    }
    if (await page.evaluate(() => document.activeElement.type === "checkbox")) await press("Space");
    await press("Enter");
    await page.waitForFunction((asked) => document.querySelector("h1").innerText !== asked, asked);
  }
  assert.equal(await focused(), "测算结果");
});

test("money is read back as it was understood, or answered with what is wrong", async (t) => {
  const page = await visit(t, { path: "#/question/ai-project-investment" });
  // It is asked only of who has such a project.
  await page
    .getByRole("heading", { level: 1, name: "这道题不用答了" })
    .waitFor({ timeout: 2_000 })
    .catch(() => {});
  await page.evaluate(() => (location.hash = "#/start"));
  await begin(page);
  await answer(
    page,
    [
      [/哪种组织形式/, ["企业"]],
      [/做和打算做/, ["人工智能应用项目"]],
    ],
    {
      until: (asked) => /人工智能应用项目实际投资/.test(asked),
    },
  );
  const field = page.getByLabel("填写金额");
  const submit = page.getByRole("button", { name: "下一题" });

  await submit.click();
  assert.match(await page.getByRole("alert").innerText(), /请填写数字/);
  assert.equal(await page.evaluate(() => document.activeElement.type), "text", "the focus is in the field");
  for (const [typed, error] of [
    ["-5", /不能小于 0/],
    ["abc", /这不是数字/],
    ["0.5元", /整元/],
    ["99999999999999", /数字太大/],
  ]) {
    await field.fill(typed);
    assert.match(await page.getByRole("alert").innerText(), error);
    assert.equal(await field.getAttribute("aria-invalid"), "true");
  }
  await assertFits(page);
  await screenshot(page, "money-error");
  await field.fill("５００万");
  assert.equal(await page.getByRole("alert").innerText(), "");
  assert.match(await page.locator(".pc-question__form").innerText(), /５００万 = 5,000,000 元/);
  await page.getByLabel("不满 50 万元").check();
  assert.equal(await field.inputValue(), "", "a range takes the place of the figure");
  await field.fill("300");
  assert.ok(!(await page.getByLabel("不满 50 万元").isChecked()), "a figure takes the place of the range");
  await field.press("Enter");
  await page.getByText("是 300 元，还是 300 万元？").waitFor();
  await page.getByRole("button", { name: "300 万元" }).click();
  await page.waitForFunction(() => !/人工智能/.test(document.querySelector("h1").innerText));
  await page.evaluate(() => (location.hash = "#/measure/km24-ai-demonstration"));
  await page.locator("article").waitFor();
  const detail = await page.locator("article").innerText();
  assert.match(detail, /60 万元/);
  assert.match(detail, /乘以 20%/);
  await assertAccessible(page);
});

/** The catalogue's two files for the page, after changes to the texts of measures. */
function changed(t, changes) {
  const folder = mkdtempSync(join(tmpdir(), "policy-calculator-"));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync("catalogue", join(folder, "catalogue"), { recursive: true });
  for (const [measure, change] of Object.entries(changes)) {
    const path = join(folder, "catalogue", measure);
    const before = readFileSync(path, "utf8");
    const after = change(before);
    assert.notEqual(after, before, `${measure} is no longer written as this test expects`);
    writeFileSync(path, after);
  }
  const files = {};
  for (const [name, extent] of Object.entries({ "catalogue.zh.json": "whole", "questions.zh.json": "questions" })) {
    const tool = ["run", "--quiet", "--package", "tool", "--bin", "policy-calculator", "--"];
    const asked = ["--catalogue", join(folder, "catalogue"), "bundle", "--only", "zh", "--extent", extent];
    execFileSync("cargo", [...tool, ...asked, "--out", join(folder, name)]);
    files[name] = readFileSync(join(folder, name), "utf8");
  }
  return files;
}

test("where what is shown may be wider than the truth that is said, and a step says where it stands", async (t) => {
  // What is invested less four fifths of it is a fifth of it; while it is unknown, the two are not seen to be one.
  const amount = "{minus: [ai-project-investment, {percent: 80%, of: ai-project-investment, clause: (三)}]}";
  // Whether it is state-owned counts for the one and against the other.
  const conditions = (text) =>
    text
      .replace(
        "- {fact: financial-institution, is: yes}",
        "- all: [{fact: financial-institution, is: yes}, {fact: soe, is: no}]",
      )
      .replace("- {definition: enterprise}", "- {fact: soe, is: yes}");
  const files = changed(t, {
    "kunming/km24-ai-demonstration.yaml": (text) => text.replace(/^ {2}amount: .*$/m, `  amount: ${amount}`),
    "kunming/km22-tech-finance-recommendation.yaml": conditions,
  });
  const site = await serve({ files });
  const page = await visit(t, { site, path: "#/measure/km24-ai-demonstration" });
  const detail = await page.locator("article").innerText();
  assert.match(detail, /真实结果一定在所示范围之内，但所示范围可能偏宽/);
  assert.match(detail, /乘以 80% \(三\)/);
  await page.evaluate(() => (location.hash = "#/measure/km22-tech-finance-recommendation"));
  await page.getByRole("heading", { level: 1, name: /科技金融/ }).waitFor();
  const service = await page.locator("article").innerText();
  assert.match(service, /已有的回答也许已能决定结果/);
  assert.doesNotMatch(service, /范围/, "where no money is paid there is no range");
  await page.evaluate(() => (location.hash = "#/measure/km24-technology-centre"));
  await page.getByRole("heading", { level: 1, name: /企业技术中心/ }).waitFor();
  assert.doesNotMatch(await page.locator("article").innerText(), /偏宽/, "a range that is as narrow as can be");
});

test("unknown addresses are answered kindly", async (t) => {
  const page = await visit(t, { path: "#/nonsense" });
  await page.getByRole("heading", { level: 1, name: "没有这个页面" }).waitFor();
  await page.evaluate(() => (location.hash = "#/measure/no-such-measure"));
  await page.getByText(/没有这项措施/).waitFor();
  await page.evaluate(() => (location.hash = "#/question/no-such-question"));
  await page.getByText(/没有抄写完整/).waitFor();
  await page.evaluate(() => (location.hash = "#/results"));
  await page.getByRole("heading", { level: 1, name: "先选择所在地" }).waitFor();
  await page.getByRole("link", { name: "选择所在地" }).click();
  await page.getByRole("heading", { level: 1, name: /看看贵单位/ }).waitFor();
  await assertAccessible(page);
});

test("a clock that is wrong by years is told with the result", async (t) => {
  const wrong = (day) => ({ before: (page) => page.clock.setFixedTime(new Date(day)) });
  for (const [day, said] of [
    ["2019-05-01T12:00:00", /本机日期是2019年5月1日.*多半不对/],
    ["2099-05-01T12:00:00", /本机日期是2099年5月1日.*多半不对/],
  ]) {
    const page = await visit(t, wrong(day));
    await begin(page);
    await page.evaluate(() => (location.hash = "#/results"));
    await page.getByText(said).waitFor();
  }
});
