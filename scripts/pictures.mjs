// Takes the pictures of the README anew: docs/images/. Run after scripts/build.sh.
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { visit } from "../tests/e2e/support/browser.mjs";
import { answer, begin } from "../tests/e2e/support/journey.mjs";

const firm = [
  [/属于哪一类/, ["企业"]],
  [/称号、奖项/, ["“小灯塔”企业"]],
  [/做和打算做/, ["人工智能应用项目"]],
];
const picture = (page, name) =>
  page.screenshot({
    path: fileURLToPath(new URL(`../docs/images/${name}.png`, import.meta.url)),
    animations: "disabled",
  });

test("the first screen on a phone", async (t) => {
  const page = await visit(t, { width: 390, height: 844 });
  await picture(page, "start");
});

test("a question on a wide screen", async (t) => {
  const page = await visit(t, { width: 1280, height: 860 });
  await begin(page);
  await answer(page, firm, { until: (asked) => /称号、奖项/.test(asked) });
  await page.getByLabel("“小灯塔”企业", { exact: true }).check();
  await picture(page, "question");
});

test("the results on a wide screen", async (t) => {
  const page = await visit(t, { width: 1280, height: 1100 });
  await begin(page);
  await answer(page, firm);
  await picture(page, "results");
});
