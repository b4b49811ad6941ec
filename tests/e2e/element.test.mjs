// The calculator as an element in pages of others: what it takes, what it tells, and that neither harms the other.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";

/** A page of somebody else's, which notes what it is told. */
const page = (body, { doctype = "<!doctype html>", html = 'lang="zh-CN"', head = "", before = "" } = {}) => `${doctype}
<html ${html}><head><meta charset="utf-8"><title>某市企业服务网</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}
${before && '<script src="before.js"></script>'}
<script src="note.js"></script><script type="module" src="element.js"></script></head>
<body><header><h1>某市企业服务网</h1></header><main><p>本站内容。</p>${body}</main></body></html>`;

const note = `window.told = [];
for (const type of ["ready", "progress", "result", "answers", "error"])
  addEventListener("policy-calculator-" + type, (event) => told.push([event.target.id, type, event.detail]));`;

/** Opens such a page, and waits until each calculator in it is there. */
async function host(t, body, { files = {}, site: more = {}, count = 1, ...options } = {}) {
  const html = page(body, options);
  const site = await serve({ files: { "host.html": html, "note.js": note, "before.js": options.before ?? "", ...files }, ...more });
  t.after(() => site.close());
  const ready = (page) => page.waitForFunction((count) => window.told?.filter(([, type]) => type === "ready").length >= count, count);
  return visit(t, { site, path: "host.html", loaded: ready, ...options });
}

const told = (page, type) => page.evaluate((type) => window.told.filter(([, of]) => of === type), type);

test("three on one page, in their own languages, places and colours", async (t) => {
  const page = await host(
    t,
    `<policy-calculator id="one" jurisdiction="kunming"></policy-calculator>
     <policy-calculator id="two" lang="en" jurisdiction="baoshan" theme="dark"></policy-calculator>
     <policy-calculator id="three" lang="en" jurisdiction="pingdingshan" instruments="pingdingshan-2025" theme="contrast"></policy-calculator>`,
    { count: 3, width: 1000 },
  );
  assert.ok(await page.locator("#one").getByRole("radio", { name: "昆明市" }).isChecked());
  assert.ok(await page.locator("#two").getByRole("radio", { name: /Baoshan/ }).isChecked());
  const focus = await page.evaluate(() => [document.activeElement.tagName, scrollY]);
  assert.deepEqual(focus, ["BODY", 0], "nothing takes the focus, nothing scrolls");
  await page.locator("#two").getByRole("button", { name: "Start" }).click();
  await page.locator("#two").locator(".pc-question h1").waitFor();
  await page.locator("#one").getByRole("radio", { name: "昆明市" }).waitFor();
  await assertFits(page);
  await screenshot(page, "element-three");
  await assertAccessible(page);
});
