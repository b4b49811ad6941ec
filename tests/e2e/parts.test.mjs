// The program's parts: when each is loaded, what a reader sees where one does not come, and that parts of two releases
// never meet.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { screenshot, visit } from "./support/browser.mjs";
import { answer, begin, lighthouse, question } from "./support/journey.mjs";
import { serve } from "./support/server.mjs";

const dist = new URL("../../dist/", import.meta.url);
const [, hash] = /policy-calculator-page-([0-9a-f]{16})_bg/.exec(readdirSync(dist).join(" "));

/** The parts of the program that were asked for, by their names: "results", "host-take". */
const asked = (site) =>
  site.paths.flatMap((path) => /^policy-calculator-page-[0-9a-f]{16}-([a-z-]+)\.wasm$/.exec(path)?.[1] ?? []);

async function until(holds, what) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (holds()) return;
    await new Promise((after) => setTimeout(after, 25));
  }
  assert.fail(what);
}

test("the first screen needs no part; with the first question come the results, then the further screens", async (t) => {
  const started = await serve();
  const page = await visit(t, { site: started, ahead: true });
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  assert.deepEqual(asked(started), []);
  await begin(page);
  await until(() => asked(started).includes("results"), "the results are not loaded ahead");
  for (const part of ["measure", "take", "tools", "reading"])
    await until(() => asked(started).includes(part), `the part "${part}" is not loaded ahead`);
  assert.ok(!asked(started).includes("host"), "nobody needs that part here");
  // What is loaded ahead is not loaded again.
  await page.waitForLoadState("networkidle");
  const before = started.paths.length;
  await page.getByRole("link", { name: "查看结果" }).first().click();
  await page.getByRole("heading", { level: 1, name: "测算结果" }).waitFor();
  await page.getByRole("link", { name: "关于本工具" }).click();
  await page.getByRole("heading", { level: 1, name: "关于本工具" }).waitFor();
  assert.deepEqual(
    started.paths.slice(before).filter((path) => !path.startsWith("favicon")),
    [],
  );
});

test("who saves data loads the further screens only when they are gone to", async (t) => {
  const started = await serve();
  const page = await visit(t, { site: started });
  await begin(page);
  await until(() => asked(started).includes("results"), "the results are not loaded ahead");
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  assert.ok(!asked(started).some((part) => ["measure", "take", "tools", "reading"].includes(part)));
  await page.getByRole("link", { name: "关于本工具" }).click();
  await page.getByRole("heading", { level: 1, name: "关于本工具" }).waitFor();
  assert.equal(asked(started).includes("reading"), true);
});

for (const [what, missing, screen, said] of [
  ["a part of the program", /-reading\.wasm$/, "名词解释", [/404/, /^error: Error: .*the server answered 404/]],
  ["the stylesheet of a part", /-reading\.css$/, "关于本工具", [/Refused to apply style/]],
  ["what is only looked up", /^catalogue\.zh\.json$/, "名词解释", [/404/]],
]) {
  test(`${what} that does not come is said in its place, and comes when the reader tries again`, async (t) => {
    let blocked = true;
    const started = await serve({ block: (path) => blocked && missing.test(path) });
    const page = await visit(t, {
      site: started,
      lookUp: true,
      console: said,
    });
    await begin(page);
    await answer(page, lighthouse.slice(0, 1), { until: (asked) => !/哪种组织形式/.test(asked) });
    const before = await question(page);
    await page.getByRole("link", { name: screen }).click();
    const alert = page.getByRole("alert");
    await alert.getByText("这部分内容没有载入").waitFor();
    await page.getByRole("button", { name: "重试" }).click();
    await alert.getByText("这部分内容没有载入").waitFor();
    await screenshot(page, `part-failed-${screen}`);
    // The answers are there, and the screen that the reader came from.
    await page.goBack();
    assert.equal(await question(page), before);
    await page.goForward();
    await alert.getByText("这部分内容没有载入").waitFor();
    blocked = false;
    // It may be on its way again already, because the reader has gone there again.
    const here = page.getByRole("heading", { level: 1, name: screen });
    const retry = page.getByRole("button", { name: "重试" });
    await retry.or(here).waitFor();
    if (await retry.isVisible()) await retry.click();
    await here.waitFor();
    assert.equal(await alert.count(), 0);
    assert.match(await page.title(), new RegExp(`^${screen}`));
  });
}

test("a part that did not come is asked for again when the reader goes there again", async (t) => {
  let blocked = true;
  const started = await serve({ block: (path) => blocked && path.endsWith("-results.wasm") });
  const page = await visit(t, { site: started, console: [/404/, /^error: Error/] });
  await begin(page);
  await page.getByRole("link", { name: "查看结果" }).first().click();
  await page.getByRole("alert").getByText("这部分内容没有载入").waitFor();
  blocked = false;
  await page.goBack();
  await question(page);
  await page.getByRole("link", { name: "查看结果" }).first().click();
  await page.getByRole("heading", { level: 1, name: "测算结果" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1", "the focus is on the screen");
});

test("an old page never gets parts of a new release, and goes on with what it has", async (t) => {
  // The new release: every file of this one, under another hash.
  const other = "0123456789abcdef";
  const files = {};
  const texts = /\.(js|html)$/;
  for (const name of readdirSync(dist).filter((name) => name.includes(hash) || texts.test(name))) {
    const content = readFileSync(new URL(name, dist), "latin1").replaceAll(hash, other);
    files[name.replace(hash, other)] = Buffer.from(content, "latin1");
  }
  let replaced = false;
  const started = await serve({ block: (path) => replaced && path.includes(hash) });
  const page = await visit(t, {
    site: started,
    reloads: true,
    console: [/404/, /^error: Error: .*the server answered 404/, /Refused to apply style/],
  });
  await begin(page);
  const before = await question(page);
  await page.waitForLoadState("networkidle");
  // The new release takes the place of the old one.
  Object.assign(started.files, files);
  replaced = true;
  await page.getByRole("link", { name: "关于本工具" }).click();
  await page.getByRole("alert").getByText("本站可能已经更新").waitFor();
  await page.goBack();
  assert.equal(await question(page), before);
  await answer(page, lighthouse);
  await page.getByRole("heading", { level: 1, name: "测算结果" }).waitFor();
  await page.evaluate(() => (location.hash = "#/about"));
  await page.getByRole("alert").waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "关于本工具" }).waitFor();
  assert.ok(started.paths.includes(`policy-calculator-page-${other}-reading.wasm`));
});
