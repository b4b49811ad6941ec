// What the tests do again and again, as a person would: by what is written on the page.
import assert from "node:assert/strict";

/** Chooses the place on the first screen and begins. */
export async function begin(page, place = "昆明市", start = "开始测算") {
  await page.getByRole("radio", { name: place }).check();
  await page.getByRole("button", { name: start }).click();
  await question(page);
}

/** The question on the screen. */
export async function question(page) {
  await page.locator(".pc-question h1").waitFor();
  return page.locator("h1").innerText();
}

/**
 * Answers questions until `until(question)` or the results. `answers` are [pattern of the question, labels to tick];
 * everything else is answered with `otherwise`.
 */
export async function answer(page, answers, { until = () => false, otherwise = /^(以上都没有|不清楚)$/ } = {}) {
  for (let screens = 0; screens < 40; screens += 1) {
    if (await page.locator(".pc-results").count()) return screens;
    const asked = await question(page);
    if (until(asked)) return screens;
    const [, labels] = answers.find(([pattern]) => pattern.test(asked)) ?? [];
    for (const label of labels ?? [otherwise]) await page.getByLabel(label, { exact: true }).first().check();
    await page.locator("button[type=submit]").click();
    await page.waitForFunction((asked) => document.querySelector("h1").innerText !== asked, asked);
  }
  assert.fail("the questions do not end");
}

/** A company in Kunming that is a small lighthouse and nothing else. */
export const lighthouse = [
  [/哪种组织形式/, ["企业"]],
  [/称号、奖项/, ["“小灯塔”企业"]],
];
