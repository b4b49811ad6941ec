// How our page is used by the measurements: see measuring.mjs.
import { serve } from "../tests/e2e/support/server.mjs";

/** The release page, as a site would send it. */
export const release = () => serve({ compress: true });

/** Chooses the first place and begins, until the first question is there. */
export function step() {
  if (document.querySelector(".pc-question input")) return true;
  const place = [...document.querySelectorAll("label")].find((label) => /昆明市/.test(label.textContent));
  const begin = [...document.querySelectorAll("button")].find((button) => /开始测算/.test(button.textContent));
  if (place && !place.querySelector("input").checked) place.click();
  else begin?.click();
  return false;
}

/** One question of a company that has a project of some size; nothing else is true of it. */
export async function answer(page) {
  const asked = await page.locator("h1").innerText();
  if (!(await page.locator(".pc-question").count())) return 0;
  const [, label] = answers.find(([pattern]) => pattern.test(asked)) ?? [undefined, /^(以上都没有|不清楚)$/];
  await page.getByLabel(label, { exact: true }).first().click();
  await page.locator("button[type=submit]").click();
  await page.waitForFunction((asked) => document.querySelector("h1").innerText !== asked, asked);
  return 2;
}

const answers = [
  [/属于哪一类/, "企业"],
  [/称号、奖项/, "“小灯塔”企业"],
  [/做和打算做/, "人工智能应用项目"],
];
