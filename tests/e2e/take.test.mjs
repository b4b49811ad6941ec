// Taking the result away: link, QR code, files, paper, checklist; and opening what somebody else has given.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import jsqr from "jsqr";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { answer, begin } from "./support/journey.mjs";
import { sealed } from "./support/links.mjs";

const firm = [
  [/哪种组织形式/, ["企业"]],
  [/称号、奖项/, ["“小灯塔”企业"]],
  [/做和打算做/, ["人工智能应用项目"]],
];
const output = (name) => fileURLToPath(new URL(`output/${name}`, import.meta.url));

const heading = (page, name) => page.getByRole("heading", { level: 1, name }).waitFor();

/** Answers as a firm that has a project, and goes to the screen of that name. */
async function result(t, screen, options = {}) {
  const page = await visit(t, { lookUp: true, ...options });
  await begin(page);
  await answer(page, firm, { until: options.until });
  if (options.until) await page.evaluate(() => (location.hash = "#/results"));
  await heading(page, "测算结果");
  await page.getByRole("link", { name: "分享、打印和导出" }).click();
  await heading(page, "分享、打印和导出");
  if (screen) {
    await page.getByRole("link", { name: screen }).click();
    await page.getByRole("link", { name: "返回分享" }).waitFor();
  }
  return page;
}

const link = (page) => page.getByLabel("包含回答的链接").inputValue();
const hash = (address) => new URL(address).hash;
/** What came out and what it rests on. */
const results = async (page) =>
  (await page.locator(".pc-results__totals, .pc-result-row, .pc-results__answers").allTextContents()).join("\n");

async function resultsOf(page) {
  await page.evaluate(() => (location.hash = "#/results"));
  await heading(page, "测算结果");
  return results(page);
}

/** What a phone's camera reads in an element of the page. */
async function scanned(page, locator) {
  const png = (await locator.screenshot()).toString("base64");
  const { width, height, data } = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { width, height, data } = context.getImageData(0, 0, image.width, image.height);
    return { width, height, data: [...data] };
  }, png);
  return jsqr(Uint8ClampedArray.from(data), width, height)?.data;
}

/** What a button gives to be saved. */
async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** The rows of a CSV text, by RFC 4180. */
function parsed(text) {
  const rows = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let match; (match = cell.exec(text)) && cell.lastIndex <= text.length; ) {
    rows.at(-1).push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'));
    if (match[3] === "\r\n") rows.push([]);
    if (match[3] === "") break;
  }
  assert.deepEqual(rows.pop(), [""], "every line ends with CR and LF");
  return rows;
}

for (const colorScheme of ["light", "dark"]) {
  test(`sharing fits and can be used by everybody, ${colorScheme}`, async (t) => {
    const page = await result(t, null, { context: { colorScheme } });
    await page.locator(".pc-qr").waitFor();
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 860 });
      await assertFits(page);
      await screenshot(page, `share-${colorScheme}-${width}`);
    }
    await assertAccessible(page);
  });
}

test("a link opened by somebody else gives the same results", async (t) => {
  const page = await result(t);
  const address = await link(page);
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/calc\/#\/link\/e=/);
  const mine = await resultsOf(page);

  const other = await visit(t, { path: hash(address), lookUp: true });
  await heading(other, "打开分享的回答");
  assert.match(await other.locator("main").innerText(), /昆明市；\d+ 题；生成于：\d+年\d+月\d+日/);
  assert.equal(await other.getByText("保留我自己的回答").count(), 0, "there are none to keep");
  await other.setViewportSize({ width: 320, height: 640 });
  await assertFits(other);
  await screenshot(other, "link-320");
  await other.getByRole("button", { name: "打开链接里的回答" }).click();
  await heading(other, "测算结果");
  assert.equal(await results(other), mine);
  await assertAccessible(other);
});

test("the link is copied, and that is said", async (t) => {
  const page = await result(t, null, { context: { permissions: ["clipboard-read", "clipboard-write"] } });
  const address = await link(page);
  await page.getByRole("button", { name: "复制链接" }).click();
  await page.getByRole("status").getByText("链接已复制。").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address);
});

test("where copying is refused, the link is selected for the keyboard", async (t) => {
  const refuse = () => (navigator.clipboard.writeText = () => Promise.reject(new Error("refused")));
  const page = await result(t, null, { before: (page) => page.addInitScript(refuse) });
  const address = await link(page);
  await page.getByRole("button", { name: "复制链接" }).click();
  await page.getByRole("status").getByText("链接已选中").waitFor();
  const selected = await page.evaluate(() => {
    const field = document.activeElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  assert.equal(selected, address);
});

test("without a clipboard at all too", async (t) => {
  const none = () => Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
  const page = await result(t, null, { before: (page) => page.addInitScript(none) });
  await page.getByRole("button", { name: "复制链接" }).click();
  await page.getByRole("status").getByText("链接已选中").waitFor();
});

for (const colorScheme of ["light", "dark"]) {
  test(`the QR code opens the same answers, ${colorScheme}`, async (t) => {
    const page = await result(t, null, { width: 360, context: { colorScheme } });
    const read = await scanned(page, page.getByRole("img", { name: "二维码：打开昆明市的这份回答" }));
    assert.ok(read, "a camera reads it");
    assert.ok(read.length < (await link(page)).length, "it leaves the result out");
    const mine = await resultsOf(page);
    const phone = await visit(t, { width: 360, path: hash(read), lookUp: true });
    await phone.getByRole("button", { name: "打开链接里的回答" }).click();
    await heading(phone, "测算结果");
    assert.equal(await results(phone), mine);
  });
}

test("nothing of one's own is replaced without asking", async (t) => {
  const page = await result(t);
  const address = await link(page);

  const other = await visit(t, { lookUp: true });
  await begin(other, "平顶山市");
  await answer(other, []);
  const own = await results(other);
  await other.evaluate((hash) => (location.hash = hash), hash(address));
  await heading(other, "打开分享的回答");
  await other.getByText("这个浏览器里已有您自己的回答").waitFor();
  await assertFits(other);
  await screenshot(other, "link-own");
  await other.getByRole("link", { name: "保留我自己的回答" }).click();
  await heading(other, "测算结果");
  assert.equal(await results(other), own);

  await other.evaluate((hash) => (location.hash = hash), hash(address));
  await other.getByRole("button", { name: "打开链接里的回答" }).click();
  await heading(other, "测算结果");
  assert.match(await results(other), /昆明市/);
  await assertAccessible(other);
});

test("a link that was cut short is refused, and nothing is lost", async (t) => {
  const page = await result(t);
  const address = hash(await link(page));
  const mine = await resultsOf(page);
  for (const broken of [address.slice(0, -1), address.slice(0, 60), "#/link/nonsense", address.replace("e=", "f=")]) {
    await page.evaluate((hash) => (location.hash = hash), broken);
    await heading(page, "这个链接不完整");
  }
  await screenshot(page, "link-broken");
  assert.equal(await resultsOf(page), mine);
  await page.evaluate(() => (location.hash = "#/changed/nonsense"));
  await heading(page, "这个链接不完整");
  await assertAccessible(page);
});

/** The link as another edition would have made it, a year ago: with its seal, and with one measure and answer that are gone. */
function older(address) {
  const [start, payload] = address.split("#/link/");
  const old = payload
    .replace(/&c=.*$/, "")
    .replace(/^e=[^&]*/, "e=2025-11-21-0123456789ab")
    .replace(/&d=[^&]*/, "&d=2025-11-21")
    .replace("&n=", "&n=zzzz")
    .replace("&r=", "&r=zzzze00")
    .replace(/.{7}$/, (last) => last.slice(0, 5) + (last.endsWith("00") ? "11" : "00"));
  return `${start}#/link/${sealed(old)}`;
}

test("a link of another edition says what has changed since", async (t) => {
  const page = await result(t);
  const address = await link(page);
  const other = await visit(t, { path: hash(older(address)), lookUp: true });
  await heading(other, "打开分享的回答");
  await other.getByRole("link", { name: "看有什么变化" }).click();
  await heading(other, "与链接生成时相比");
  const said = await other.locator("main").innerText();
  assert.match(said, /目录版本\s+2025-11-21-0123456789ab\s+20\d\d-/);
  assert.match(said, /测算日期\s+2025年11月21日\s+20\d\d年/);
  assert.match(said, /1 项回答在现在的目录中已经没有对应的问题/);
  assert.match(said, /有 1 项已不在目录里/);
  assert.match(said, /金额有变化，现在：/);
  for (const width of [320, 768]) {
    await other.setViewportSize({ width, height: 740 });
    await assertFits(other);
    await screenshot(other, `changed-${width}`);
  }
  await other.getByRole("link", { name: "返回链接" }).click();
  await other.getByRole("button", { name: "打开链接里的回答" }).click();
  await heading(other, "测算结果");
  await assertAccessible(other);
});

test("the table is saved as CSV, with every figure as a number", async (t) => {
  const page = await result(t, null, { later: [/^blob:/] });
  const { name, text } = await saved(page, "下载表格（CSV）");
  await page.getByRole("status").getByText("文件已交给浏览器下载。").waitFor();
  assert.match(name, /^政策测算-\d{4}-\d\d-\d\d\.csv$/);
  assert.ok(text.startsWith("\ufeff措施,适用地区,结论,金额,"), text.slice(0, 40));
  const [head, ...rows] = parsed(text.slice(1));
  assert.ok(rows.every((row) => row.length === head.length));
  await page.evaluate(() => (location.hash = "#/results"));
  await heading(page, "测算结果");
  assert.equal(rows.length, await page.locator(".pc-result-row").count(), "a row for each measure");
  const column = (name) => rows.map((row) => row[head.indexOf(name)]);
  for (const sum of [...column("适用时最低（元）"), ...column("适用时最高（元）")]) assert.match(sum, /^\d*$/);
  const award = rows.find(([title]) => /小灯塔/.test(title));
  assert.deepEqual(award.slice(2, 6), ["条件已符合，还有 1 项须自行核对", "20 万元", "200000", "200000"]);
  const refused = rows.filter((row) => row[2] === "不符合");
  const why = head.indexOf("原因");
  assert.ok(
    refused.length > 10 && refused.every((row) => row[3] === "" && row[4] === "" && row[5] === "" && row[why] !== ""),
  );
  assert.ok(
    rows.every((row) => !row.some((cell) => /^[=+\-@\t]/.test(cell))),
    "no formulas",
  );
});

test("the data are saved as JSON, and the native tool determines the same of them", async (t) => {
  const page = await result(t, null, { later: [/^blob:/] });
  const { name, text } = await saved(page, "下载数据（JSON）");
  assert.match(name, /^政策测算-\d{4}-\d\d-\d\d\.json$/);
  const { facts, link, ...determination } = JSON.parse(text);
  assert.match(link, /^e=/);
  assert.equal(facts["small-lighthouse"], "yes");
  const folder = mkdtempSync(join(tmpdir(), "policy-calculator-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "facts.json"), JSON.stringify(facts));
  const tool = ["run", "--quiet", "--package", "tool", "--bin", "policy-calculator", "--"];
  const asked = ["determine", "--facts", join(folder, "facts.json"), "--as-of", determination.asOf, "--json"];
  const again = execFileSync("cargo", [...tool, ...asked], { encoding: "utf8", maxBuffer: 1 << 24 });
  assert.equal(`${JSON.stringify(determination, null, 2)}\n`, again);
});

test("a saved file is carried on from, asks before it replaces answers, and nothing of it leaves the page", async (t) => {
  const page = await result(t, null, { later: [/^blob:/] });
  const { text } = await saved(page, "下载数据（JSON）");
  const choose = (name, content) =>
    page
      .getByLabel("选一个保存过的 JSON 文件")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  await choose("other.json", '{"facts": {"no-such-fact": true}}');
  await page
    .getByRole("status")
    .getByText(/这个文件打不开/)
    .waitFor();
  await choose("edited.json", text.replace('"small-lighthouse": "yes"', '"small-lighthouse": "no"'));
  await page
    .getByRole("status")
    .getByText(/这个文件打不开/)
    .waitFor();
  // Another answer in between, so that there is something to replace.
  await page.evaluate(() => (location.hash = "#/question/titles/results"));
  await page.getByLabel("以上都没有").check();
  await page.getByRole("button", { name: "保存修改" }).click();
  await page.getByRole("heading", { level: 1, name: "测算结果" }).waitFor();
  await page.evaluate(() => (location.hash = "#/share"));
  await choose("last-year.json", text);
  await page.getByText(/打开链接会替换它们/).waitFor();
  await page.getByRole("button", { name: "打开链接里的回答" }).click();
  await page.getByRole("heading", { level: 1, name: "测算结果" }).waitFor();
  const lighthouse = page.locator(".pc-result-row").filter({ hasText: "小灯塔" }).first();
  assert.match(await lighthouse.innerText(), /20 万元/);
});

test("the report bears the name that is given, and keeps it nowhere", async (t) => {
  const page = await result(t, "查看并打印报告");
  await page.getByLabel(/单位名称/).fill("滇池机床厂");
  const paper = await printed(page, "report-named");
  assert.match(paper.flat, /滇池机床厂/);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href);
  assert.ok(!kept.includes("滇池") && !decodeURIComponent(kept).includes("滇池"));
});

/** The page on paper: its text and how many sheets it is. */
async function printed(page, name) {
  const path = output(`${name}.pdf`);
  await page.pdf({ path, preferCSSPageSize: true });
  const text = execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" });
  const [, sheets] = /^Pages:\s+(\d+)$/m.exec(execFileSync("pdfinfo", [path], { encoding: "utf8" }));
  // Lines are broken on paper where there is no room.
  return { flat: text.replace(/\s+/g, ""), sheets: Number(sheets) };
}

for (const lang of ["zh", "en"]) {
  test(`the report on paper holds everything, ${lang}`, async (t) => {
    const page = await result(t, "查看并打印报告", {
      context: { colorScheme: "dark" },
      later: [/\/questions\.en\.json$/],
    });
    if (lang === "en") {
      await page.getByRole("button", { name: "Switch to English" }).click();
      await heading(page, "Report");
    }
    await page.locator(".pc-qr").waitFor();
    const titles = await page.locator(".pc-report h3, .pc-report__table tbody th").allInnerTexts();
    assert.ok(titles.length > 40, `${titles.length} titles, questions and documents`);
    const address = await page.locator(".pc-report__address").innerText();
    const paper = await printed(page, `report-${lang}`);
    for (const title of titles) assert.ok(paper.flat.includes(title.replace(/\s+/g, "")), title);
    assert.ok(paper.flat.includes(address), "the link");
    // Six measures, questions and documents to a sheet at the least, however many measures the catalogue has.
    assert.ok(
      paper.sheets >= 3 && paper.sheets <= titles.length / 6,
      `${paper.sheets} sheets, ${titles.length} titles`,
    );
    const said =
      lang === "zh"
        ? [
            /所在地昆明市/,
            /测算日期20\d\d年/,
            /政策目录版本20\d\d-/,
            /征求意见稿，尚未生效/,
            /昆明2024征求意见稿\(一\)/,
            /文件未说明/,
            /以主管部门的决定为准/,
            /昆明市科学技术局/,
          ]
        : [
            /PlaceKunming/,
            /Estimatedfor\d+November|Estimatedfor\d+\w+20\d\d/,
            /Catalogueedition20\d\d-/,
            /Draftforcomment,notinforce/,
            /thedocumentdoesnotsay/i,
            /foranorientationonly|Fororientationonly/i,
          ];
    for (const pattern of said) assert.match(paper.flat, pattern);
    assert.ok(paper.flat.includes(`1/${paper.sheets}`), "the sheets are numbered");
    assert.ok(!paper.flat.includes(lang === "zh" ? "返回分享" : "Backtosharing"), "no buttons on paper");
  });
}

test("the report on the screen", async (t) => {
  const page = await result(t, "查看并打印报告");
  await page.locator(".pc-qr").waitFor();
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 860 });
    await assertFits(page);
    await screenshot(page, `report-${width}`);
  }
  await page.evaluate(() => (window.print = () => (document.title = "printing")));
  await page.getByRole("button", { name: "打印" }).click();
  assert.equal(await page.title(), "printing");
  await assertAccessible(page);
});

test("the checklist, on the screen and on paper", async (t) => {
  const page = await result(t, "查看核对清单", { until: (asked) => /实际投资/.test(asked) });
  await heading(page, "核对清单");
  for (const part of ["还要回答", "昆明市科学技术局"])
    await page.getByRole("heading", { level: 2, name: part }).waitFor();
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 860 });
    await assertFits(page);
    await screenshot(page, `checklist-${width}`);
  }
  const titles = await page.locator(".pc-checklist__measure h3").allInnerTexts();
  assert.ok(titles.length > 3);
  const paper = await printed(page, "checklist");
  for (const title of titles) assert.ok(paper.flat.includes(title.replace(/\s+/g, "")), title);
  assert.match(paper.flat, /打一次电话或去一趟：昆明市科学技术局/);
  assert.match(paper.flat, /带上能证明这些情况的材料：/);
  await page
    .getByRole("link", { name: /^去回答：/ })
    .first()
    .click();
  await page.locator(".pc-question").waitFor();
  await page.goBack();
  await heading(page, "核对清单");
  await assertAccessible(page);
});

/** The parts that are loaded ahead are there: what is printed in place of a screen is in one of them. */
const ahead = (page) => page.waitForFunction(() => document.querySelector('link[href$="-take.css"]')?.sheet);

test("whatever is on the screen, the report is printed, and the screen stays as it was", async (t) => {
  const page = await visit(t, { ahead: true, lookUp: true, context: { colorScheme: "dark" } });
  await begin(page);
  await answer(page, firm, { until: (asked) => /实际投资/.test(asked) });
  await ahead(page);
  const field = page.getByLabel("填写金额");
  await field.pressSequentially("500");
  for (const screen of [null, "results", "measure/km24-small-lighthouse", "privacy", "answers", "all"]) {
    if (screen) {
      await page.evaluate((screen) => (location.hash = `#/${screen}`), screen);
      await page.waitForFunction(() => document.activeElement.tagName === "H1");
    }
    const before = await page.locator("main").innerText();
    const paper = await printed(page, "print-anywhere");
    assert.match(paper.flat, /测算报告所在地昆明市/, `${screen}`);
    assert.ok(
      !paper.flat.includes("填写金额") && !paper.flat.includes("已填的回答"),
      "nothing of the screen is printed",
    );
    assert.match(paper.flat, /小灯塔/);
    assert.match(paper.flat, /扫码|链接/);
    assert.ok(!paper.flat.includes("SwitchtoEnglish") && !paper.flat.includes("跳到正文"));
    assert.equal(await page.locator("main").innerText(), before, "the screen is as it was");
    if (!screen) assert.ok(await field.evaluate((field) => field === document.activeElement && field.value === "500"));
  }
});

test("where the report is not loaded or no place is chosen, the screen is printed", async (t) => {
  const page = await result(t, null, { reloads: true });
  await page.reload();
  await heading(page, "分享、打印和导出");
  assert.match((await printed(page, "print-share")).flat, /测算报告所在地/, "the report's part is that of the screen");
  const unsaved = await visit(t, { lookUp: true });
  assert.match((await printed(unsaved, "print-start")).flat, /看看贵单位可能获得哪些政策支持/);
  await begin(unsaved);
  assert.match((await printed(unsaved, "print-question")).flat, /组织形式/);
});

test("the checklist is printed as a checklist", async (t) => {
  const page = await result(t, "查看核对清单", { until: (asked) => /实际投资/.test(asked) });
  await heading(page, "核对清单");
  assert.match((await printed(page, "print-checklist")).flat, /^(1\/\d+)?核对清单/);
});

/** The headings that are alone at the end of a sheet: the line after each begins the next one. */
function orphans(path, headings) {
  const sheets = execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" }).split("\f");
  const last = sheets.map((sheet) =>
    sheet
      .trim()
      .split("\n")
      .filter((line) => !/^\d+ \/ \d+$/.test(line))
      .at(-1),
  );
  return last.filter(
    (line) => line && headings.some((heading) => heading.replace(/\s+/g, "") === line.replace(/\s+/g, "")),
  );
}

for (const [lang, most, kind, none] of [
  ["zh", 4, "企业", /^(以上都没有|否)$/],
  ["en", 5, "Enterprise", /^(None of these|No)$/],
]) {
  test(`the report of an ordinary firm is at most ${most} sheets, and no heading is alone at the end of one, ${lang}`, async (t) => {
    const page = await visit(t, { lookUp: true, path: `?lang=${lang}` });
    await begin(page, lang === "zh" ? "昆明市" : "Kunming", lang === "zh" ? "开始测算" : "Start");
    await answer(page, [
      [/哪种组织形式|legal form/, [kind]],
      [/./, [none]],
    ]);
    await page.evaluate(() => (location.hash = "#/report"));
    await page.locator(".pc-qr").waitFor();
    const headings = await page.locator(".pc-report :is(h2, h3)").allInnerTexts();
    const paper = await printed(page, `report-ordinary-${lang}`);
    assert.ok(paper.sheets <= most, `${paper.sheets} sheets`);
    assert.deepEqual(orphans(output(`report-ordinary-${lang}.pdf`), headings), []);
  });
}

test("with storage blocked the link carries the answers all the same", async (t) => {
  const blocked = () =>
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new Error("blocked");
      },
    });
  const before = (page) => page.addInitScript(blocked);
  const page = await result(t, null, { before });
  const address = await link(page);
  const mine = await resultsOf(page);
  const other = await visit(t, { path: hash(address), before, lookUp: true });
  await other.getByRole("button", { name: "打开链接里的回答" }).click();
  await heading(other, "测算结果");
  assert.equal(await results(other), mine);
});

test("without a place there is nothing to take away, and the way to choose one", async (t) => {
  for (const screen of ["share", "report", "checklist"]) {
    const page = await visit(t, { path: `#/${screen}`, lookUp: true });
    await heading(page, "先选择所在地");
    await page.getByRole("link", { name: "选择所在地" }).click();
    await page.getByRole("radio", { name: "昆明市" }).waitFor();
  }
});
