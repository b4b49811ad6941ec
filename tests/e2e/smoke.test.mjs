// The page comes up, in each of the three widths that it is drawn for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertFits, screenshot, visit } from "./support/browser.mjs";

for (const width of [360, 768, 1280]) {
  test(`the page comes up at ${width} px`, async (t) => {
    const page = await visit(t, { width });
    assert.equal(await page.locator("h1").count(), 1);
    await assertFits(page);
    await screenshot(page, `start-${width}`);
  });
}
