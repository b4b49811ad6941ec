// A page in another browser than Chromium, by WebDriver, the protocol that all of them speak; tests/e2e has Chromium by
// Playwright, which knows more of it. What is done here is done as a reader does it: clicks on what is written.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { after } from "node:test";
import { error } from "selenium-webdriver";

const output = new URL("../../e2e/output/", import.meta.url);
mkdirSync(output, { recursive: true });

export const patience = 20_000;

// One browser for a test file: to start one takes longer than any test.
const running = new Map();
after(() => Promise.all([...running.values()].map(async (started) => (await started).stop())));

/**
 * Opens `path` of `site` (see tests/e2e/support/server.mjs) and gives the page. When the test ends, the page must have
 * reported no error: `watched` puts the script that notes them into a page's HTML.
 */
export async function open(t, engine, site, path = "") {
  if (!running.has(engine)) running.set(engine, engine.start());
  const { driver } = await running.get(engine);
  await driver.get(site.url + path);
  const page = new Page(driver, engine.name);
  t.after(async () => {
    await driver.switchTo().defaultContent();
    assert.deepEqual(await page.run("return window.noted"), [], "the page reported errors");
  });
  return page;
}

/** The HTML with a script that keeps what goes wrong in the page's `noted`, before any other script. */
export const watched = (html) => html.replace(/<meta charset=[^>]+>/, '$&<script src="note-errors.js"></script>');

/** The file that `watched` names, for the `files` of a server. */
export const note = {
  "note-errors.js": `window.noted = [];
addEventListener("error", (event) => noted.push(String(event.message ?? event.target.outerHTML)), true);
addEventListener("unhandledrejection", (event) => noted.push(String(event.reason)));
for (const kind of ["error", "warn"]) console[kind] = (...told) => noted.push(told.join(" "));`,
};

/** The release page's own HTML, watched. */
export async function ownPage() {
  return watched(await readFile(new URL("../../../dist/index.html", import.meta.url), "utf8"));
}

/** What a reader sees of a document, or of the shadow root of the element that `inside` selects. */
class Page {
  constructor(driver, engine, inside = "") {
    Object.assign(this, { driver, engine, inside });
  }

  /** The same page, within the shadow root of an element. */
  within(selector) {
    return new Page(this.driver, this.engine, selector);
  }

  run(script, ...values) {
    return this.driver.executeScript(script, ...values);
  }

  /** The first element shown that the selector selects and that reads as `text` says: a part of it, or a pattern. */
  async find(selector, text = "") {
    const pattern = text instanceof RegExp ? text.source : text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const found = await this.until(
      `"${selector}" with "${text}"`,
      `const [inside, selector, pattern] = arguments;
       const host = inside && document.querySelector(inside);
       const root = inside ? host?.shadowRoot ?? host?.firstElementChild?.shadowRoot : document;
       const shown = (element) => element.getClientRects().length > 0;
       return [...root?.querySelectorAll(selector) ?? []]
         .find((element) => shown(element) && new RegExp(pattern, 'm').test(element.innerText ?? element.textContent));`,
      this.inside,
      selector,
      pattern,
    );
    return found;
  }

  async click(selector, text) {
    // Between finding and clicking, the program may take the place of the first sight: then the same stands there anew.
    const press = async () => {
      try {
        const element = await this.find(selector, text);
        await this.run("arguments[0].scrollIntoView({ block: 'center' })", element);
        await element.click();
        return true;
      } catch (failure) {
        if (failure instanceof error.StaleElementReferenceError) return false;
        throw failure;
      }
    };
    await this.driver.wait(press, patience, `${this.engine}: "${selector}" with "${text}" does not stay`);
  }

  async text(selector, text) {
    return (await this.find(selector, text)).getText();
  }

  /** Waits until the script gives something. */
  async until(what, script, ...values) {
    try {
      return await this.driver.wait(() => this.run(script, ...values), patience, `${this.engine}: no ${what} came`);
    } catch (error) {
      await this.screenshot("engine-failed");
      throw error;
    }
  }

  /** A picture of the window, beside those of the other browser tests. */
  async screenshot(name) {
    const png = await this.driver.takeScreenshot();
    await writeFile(new URL(`${name}-${this.engine.toLowerCase()}.png`, output), png, "base64");
  }
}

/** Begins in Kunming and answers as a company that is a small lighthouse, up to the results. */
export async function toTheResults(page) {
  await page.click("label", "昆明市");
  await page.click("button", "开始测算");
  for (let asked = ""; ; ) {
    const heading = await page.until(
      "further question",
      `const [inside, before] = arguments;
       const host = inside && document.querySelector(inside);
       const root = inside ? host.shadowRoot ?? host.firstElementChild.shadowRoot : document;
       const heading = root.querySelector("h1")?.innerText;
       return heading !== before && root.querySelector(".pc-question, .pc-results") && heading;`,
      page.inside,
      asked,
    );
    if (heading === "测算结果") return;
    asked = heading;
    const [, label] = answers.find(([pattern]) => pattern.test(asked)) ?? [undefined, /^(以上都没有|不清楚)$/];
    await page.click("label", label);
    await page.click("button[type=submit]");
  }
}

const answers = [
  [/哪种组织形式/, /^企业$/],
  [/称号、奖项/, /“小灯塔”企业/],
];
