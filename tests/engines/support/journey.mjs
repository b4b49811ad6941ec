// The main job: from the first screen to a result, what it says, and taking it away.
import assert from "node:assert/strict";
import { test } from "node:test";
import { serve } from "../../e2e/support/server.mjs";
import { note, open, ownPage, toTheResults } from "./page.mjs";

export function journey(engine) {
  test(`${engine.name}: from the place to the result, a measure, the share screen and English`, async (t) => {
    const site = await serve({ files: { "index.html": await ownPage(), ...note } });
    const page = await open(t, engine, site);
    // Either starts in English here.
    await page.click("button", "中文");
    await page.find("h1", "政策支持");
    await page.screenshot("engine-start");
    await toTheResults(page);
    assert.match(await page.text(".pc-result-row", "小灯塔"), /20 万元/);
    await page.screenshot("engine-results");

    await page.click("a", "小灯塔");
    await page.find("h1", "小灯塔");
    assert.match(await page.text("article"), /条件已符合/);
    await page.screenshot("engine-measure");

    await page.driver.navigate().back();
    await page.find("h1", "测算结果");
    await page.click("a", "分享、打印和导出");
    await page.find("h1", "分享、打印和导出");
    const link = await page.find("input[readonly], textarea[readonly]");
    assert.match(await link.getAttribute("value"), /#./);
    await page.screenshot("engine-share");

    await page.click("button", "English");
    await page.find("h1", "Share");
    await page.driver.navigate().back();
    await page.find("h1", "Your results");
    assert.match(await page.text(".pc-result-row", /small lighthouse/i), /CNY 200,000/);
    assert.equal(await page.run("return document.documentElement.lang"), "en");
  });
}
