// Five readers, from the first screen to what they came for: how many screens, taps or keys and characters it takes them.
// The limits are what it takes today; who makes a journey longer has to say so here.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertFits, visit } from "./support/browser.mjs";

/** Counts what a reader does and reads. */
class Reader {
  screens = 0;
  taps = 0;
  keys = 0;
  /** The characters of the screens before the result, without spaces. */
  text = 0;

  constructor(page) {
    this.page = page;
  }

  heading() {
    return this.page.locator("h1").innerText();
  }

  /** A new screen is there: it is read. */
  async sees() {
    this.screens += 1;
    if (await this.page.locator(".pc-results").count()) return;
    this.text += (await this.page.locator("main").innerText()).replace(/\s/g, "").length;
  }

  async tap(locator) {
    await locator.click();
    this.taps += 1;
  }

  /** Taps what leads to another screen. */
  async follow(locator) {
    const before = await this.heading();
    await this.tap(locator);
    await this.page.waitForFunction((before) => document.querySelector("h1").innerText !== before, before);
    await this.sees();
  }

  /** Answers questions until the results: [pattern of the question, labels to tick]; the first that fits. */
  async answers(answers) {
    for (let asked = 0; asked < 40 && !(await this.page.locator(".pc-results").count()); asked += 1) {
      const question = await this.heading();
      const [, labels] = answers.find(([pattern]) => pattern.test(question));
      for (const label of labels) await this.tap(this.page.getByLabel(label, { exact: true }).first());
      await this.follow(this.page.locator("button[type=submit]"));
    }
  }

  async presses(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
    this.keys += keys.length;
  }

  at() {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      const label = element.closest("label, a, button, h1")?.innerText ?? "";
      return { kind: element.type || element.tagName, label: label.trim() };
    });
  }

  counts() {
    const { screens, taps, keys, text } = this;
    return { screens, taps, keys, text };
  }

  /** No more than what it takes today. */
  within(limits) {
    for (const [what, most] of Object.entries(limits)) {
      assert.ok(
        this[what] <= most,
        `${this[what]} ${what} instead of at most ${most}: ${JSON.stringify(this.counts())}`,
      );
    }
  }
}

async function reader(t, options) {
  const page = await visit(t, { lookUp: true, ...options });
  const reader = new Reader(page);
  await reader.sees();
  return reader;
}

/** How far down an element begins, in windows. */
const windows = (locator) =>
  locator.evaluate((element) => (element.getBoundingClientRect().top + scrollY) / innerHeight);

const nothing = [/^(以上都没有|否)$/];
const ordinary = [
  [/哪种组织形式/, ["企业"]],
  [/./, nothing],
];

test("a machine-tool firm in Kunming, on a phone", async (t) => {
  const firm = await reader(t, { width: 360, height: 740 });
  await firm.tap(firm.page.getByRole("radio", { name: "昆明市" }));
  await firm.follow(firm.page.getByRole("button", { name: "开始测算" }));
  await firm.answers(ordinary);
  firm.within({ screens: 7, taps: 12, text: 2_200 });
  assert.ok((await windows(firm.page.locator(".pc-lead"))) < 1, "the sentence that leads is on the first screenful");
  assert.ok((await windows(firm.page.locator(".pc-result-row").first())) < 2, "and the first measure on the second");
  assert.ok((await firm.page.getByRole("link", { name: /0871/ }).count()) > 0, "somebody can be called");
  await assertFits(firm.page);
});

test("a coffee firm in Baoshan, on a desk, all questions on one page", async (t) => {
  const firm = await reader(t, { width: 1280 });
  await firm.follow(firm.page.getByRole("link", { name: "所有问题在一页上" }));
  await firm.tap(firm.page.getByRole("radio", { name: "保山市" }));
  await firm.tap(firm.page.getByRole("radio", { name: "企业", exact: true }));
  await firm.tap(firm.page.getByRole("checkbox", { name: /^有高层次人才/ }));
  await firm.tap(firm.page.getByRole("checkbox", { name: "引进了博士研究生" }));
  const asked = firm.page.locator("form").filter({ hasText: "引进了几名博士" });
  const field = asked.getByRole("textbox");
  await field.fill("1");
  await firm.presses("Enter");
  await asked.getByRole("button", { name: "清除此答案" }).waitFor();
  assert.equal(await field.inputValue(), "1", "what was typed stays");
  await firm.follow(firm.page.getByRole("main").getByRole("link", { name: "查看结果" }).last());
  firm.within({ screens: 3, taps: 6, keys: 1, text: 1_200 });
  await firm.page.locator(".pc-result-row").filter({ hasText: "博士" }).first().waitFor();
});

test("a firm in Yuxi High-tech Zone, on a tablet, in English", async (t) => {
  const firm = await reader(t, { width: 768, lang: "en" });
  await firm.tap(firm.page.getByRole("radio", { name: /Yuxi/ }));
  await firm.follow(firm.page.getByRole("button", { name: "Start" }));
  await firm.answers([
    [/legal form/, ["Enterprise"]],
    [/./, [/^(None of these|No)$/]],
  ]);
  firm.within({ screens: 6, taps: 10, text: 4_500 });
  await firm.page.getByRole("heading", { level: 1, name: "Your results" }).waitFor();
  await assertFits(firm.page);
});

test("a hospital in Kunming, by keyboard, in large text", async (t) => {
  const hospital = await reader(t, { path: "?theme=elder" });
  const until = async (wanted, ...keys) => {
    for (let steps = 0; steps < 60 && !wanted.test((await hospital.at()).label); steps += 1) {
      const { kind } = await hospital.at();
      await hospital.presses(kind === "radio" && keys.length ? keys[0] : "Tab");
    }
    assert.match((await hospital.at()).label, wanted);
  };
  const send = async () => {
    const before = await hospital.heading();
    await hospital.presses("Enter");
    await hospital.page.waitForFunction((before) => document.querySelector("h1").innerText !== before, before);
    await hospital.sees();
  };
  await until(/^昆明市/);
  await hospital.presses("Space");
  await send();
  for (let asked = 0; asked < 40 && !(await hospital.page.locator(".pc-results").count()); asked += 1) {
    const question = await hospital.heading();
    const wanted = /组织形式/.test(question)
      ? /^事业单位/
      : /哪些说法/.test(question)
        ? /^医院/
        : /^(以上都没有|否|不清楚)$/;
    await until(wanted, "ArrowDown");
    if ((await hospital.at()).kind === "checkbox") await hospital.presses("Space");
    await send();
  }
  hospital.within({ screens: 8, keys: 66, text: 1_350 });
  assert.equal((await hospital.at()).label, "测算结果", "the focus is on the results");
});

test("a firm in Pingdingshan, on a phone", async (t) => {
  const firm = await reader(t, { width: 390, height: 844 });
  await firm.tap(firm.page.getByRole("radio", { name: "平顶山市" }));
  await firm.follow(firm.page.getByRole("button", { name: "开始测算" }));
  await firm.answers(ordinary);
  firm.within({ screens: 6, taps: 10, text: 1_450 });
  await assertFits(firm.page);
});

test("a firm elsewhere is told where to ask instead", async (t) => {
  const firm = await reader(t, { width: 390, height: 844 });
  await firm.tap(firm.page.getByRole("radio", { name: /^其他地区/ }));
  await firm.page.getByRole("status").getByText(/12345/).waitFor();
  await firm.page
    .getByRole("status")
    .getByText(/国家政务服务平台/)
    .waitFor();
  firm.within({ screens: 1, taps: 1, text: 800 });
});

test("a firm in Kunming that knows nothing", async (t) => {
  const firm = await reader(t, { width: 360, height: 740 });
  await firm.tap(firm.page.getByRole("radio", { name: "昆明市" }));
  await firm.follow(firm.page.getByRole("button", { name: "开始测算" }));
  await firm.answers([[/./, [/^(不清楚|都不清楚)$/]]]);
  // Titles, projects and people stay possible, and so do their details: three times as long as what an ordinary firm takes.
  firm.within({ screens: 26, taps: 50, text: 5_800 });
});
