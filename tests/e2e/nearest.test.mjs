// What would have to be different: shown with a measure that does not apply, with what it would bring.
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { answer, begin, lighthouse } from "./support/journey.mjs";

for (const width of [360, 1280]) {
  test(`the nearest change is shown with its award, at ${width} px`, async (t) => {
    const page = await visit(t, { width });
    await begin(page);
    await answer(page, lighthouse);
    await page.evaluate(() => (location.hash = "#/measure/km24-technology-centre"));
    const section = page.locator("section").filter({ has: page.getByRole("heading", { name: "最接近的变化" }) });
    await section.getByText(/市级企业技术中心。其他不变，可能获得：10 万元。/).waitFor();
    await assertFits(page);
    await screenshot(page, `nearest-${width}`);
    await assertAccessible(page);
  });
}

test("where a measure applies, nothing would have to be different", async (t) => {
  const page = await visit(t);
  await begin(page);
  await answer(page, lighthouse);
  await page.evaluate(() => (location.hash = "#/measure/km24-small-lighthouse"));
  await page.getByRole("heading", { level: 1, name: "“小灯塔”企业奖励" }).waitFor();
  await page.getByText("最接近的变化").waitFor({ state: "hidden" });
});
