// One browser and one server for each test file, and `visit`, which holds every page to what the README promises:
// an empty console, and not one request to elsewhere or after loading.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { launch } from "./chromium.mjs";
import { serve } from "./server.mjs";

const output = new URL("../output/", import.meta.url);
mkdirSync(output, { recursive: true });

let browser;
let site;
after(() => browser?.close());

/**
 * Opens the page and waits until it has loaded; gives Playwright's page.
 *
 * - `width`, `height`: of the window, in CSS pixels
 * - `path`: what follows the page's address: "#/results", "?lang=en"
 * - `lang`: the browser's language
 * - `site`: another server than the usual one, see server.mjs
 * - `also`: other servers that the page may ask: that of the calculator, for a page that embeds it
 * - `loaded(page)`: waits for what counts as loaded; by default that the program has mounted and has its catalogue
 * - `console`: patterns of messages: each must come, and no other may; by default the console stays empty
 * - `perhaps`: patterns of messages that may come or not: what the browser says only after a while
 * - `throws`: patterns of errors: each must be thrown, and no other may; by default none is
 * - `later`: patterns of addresses that may be asked for after loading, for what a test does on purpose
 * - `lookUp`: the test goes to a screen that looks something up: the whole catalogue is loaded then
 * - `ahead`: parts of the program are loaded before they are needed; not otherwise, because a test may end meanwhile
 * - `worker`: the browser has service workers, by which the page is kept for use without a network; not otherwise, because
 *   they load whatever the page may need, whenever there is time
 * - `reloads`: the test reloads the page, which of course asks for everything again
 * - `before(page)`: what is done before the page is opened
 * - `context`: further options of Playwright's newContext: { colorScheme: "dark", javaScriptEnabled: false }
 *
 * When the test ends, the console, the requests and the page's errors are looked at.
 */
export async function visit(t, options = {}) {
  const { width = 1280, height = 800, path = "", lang = "zh-CN", loaded = mounted, context: more = {} } = options;
  browser ??= await launch();
  const { url, origin } = options.site ?? (site ??= await serve());
  const origins = new Set([origin, ...(options.also ?? []).map((site) => site.origin)]);

  const context = await browser.newContext({ viewport: { width, height }, locale: lang, ...more });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();

  const seen = { console: [], errors: [], elsewhere: [], late: [] };
  let settled = false;
  context.on("console", (message) => {
    if (!watched.has(page)) return;
    seen.console.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => seen.errors.push(String(error.error().stack ?? error.error())));
  context.on("request", (request) => {
    const address = new URL(request.url());
    if (!origins.has(address.origin) && address.protocol !== "data:") seen.elsewhere.push(address.href);
    // The browser fetches the icon for itself, whenever it has nothing better to do.
    const later = [parts, ...(options.later ?? []), ...(options.lookUp ? [/\/catalogue\.(zh|en)\.json$/] : [])];
    const allowed = options.reloads || options.worker || later.some((pattern) => pattern.test(address.href));
    if (settled && !allowed && !address.pathname.includes("/favicon")) seen.late.push(address.href);
  });
  watched.add(page);

  t.after(async () => {
    await context.close();
    const expected = options.throws ?? [];
    const thrown = seen.errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
    assert.deepEqual(thrown, [], "the page threw");
    const notThrown = expected.filter((pattern) => !seen.errors.some((error) => pattern.test(error)));
    assert.deepEqual(notThrown, [], "errors that were not thrown");
    assert.deepEqual(seen.elsewhere, [], "requests to another origin");
    assert.deepEqual(seen.late, [], "requests after loading");
    const patterns = options.console ?? [];
    const known = [...patterns, ...(options.perhaps ?? [])];
    const others = seen.console.filter((message) => !known.some((pattern) => pattern.test(message)));
    assert.deepEqual(others, [], "console messages");
    const absent = patterns.filter((pattern) => !seen.console.some((message) => pattern.test(message)));
    assert.deepEqual(absent, [], "console messages that did not come");
  });

  if (!options.ahead) await page.addInitScript(savesData);
  if (!options.worker) await page.addInitScript(hasNoWorkers);
  await options.before?.(page);
  await Promise.all([loaded(page), page.goto(url + path)]);
  settled = true;
  return page;
}

const watched = new WeakSet();

/** The reader wants to save data. */
function savesData() {
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
}

/** A browser without service workers, as some are in their private windows. */
function hasNoWorkers() {
  delete Navigator.prototype.serviceWorker;
}

/** The parts of the program and what their screens say, which are loaded when a screen needs them, or before it does. */
const parts = /\/policy-calculator-page-[0-9a-f]{16}-[a-z-]+\.(wasm|css|json|js)$/;

/** The program has taken the place of the first sight, and its catalogue is there. */
async function mounted(page) {
  const catalogue = await page.waitForResponse((response) =>
    /\/(catalogue|questions)\.(zh|en)\.json$/.test(response.url()),
  );
  await catalogue.finished();
  await page.locator(".pc-first").first().waitFor({ state: "detached" });
}

/** A picture of the whole page: tests/e2e/output/NAME.png. */
export async function screenshot(page, name) {
  await page.screenshot({
    path: fileURLToPath(new URL(`${name}.png`, output)),
    fullPage: true,
    animations: "disabled",
  });
}

/** No finding of axe's rules for WCAG 2.2 AA and its best practices. Call it last: axe writes to the console. */
export async function assertAccessible(page, where = "") {
  watched.delete(page);
  const findings = [];
  for (const frame of page.frames()) {
    // What is in a frame is a part of its page, and that has the landmarks.
    const rules = ["landmark-one-main", "region"].map((rule) => [rule, { enabled: frame === page.mainFrame() }]);
    await frame.evaluate(axe.source);
    const violations = await frame.evaluate(async (rules) => {
      const { violations } = await window.axe.run({ resultTypes: ["violations"], rules });
      return violations;
    }, Object.fromEntries(rules));
    for (const { id, help, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        findings.push(`${id}: ${help}\n    at ${target.join(" ")}\n    ${failureSummary}`);
  }
  assert.deepEqual(findings, [], [where, ...findings].join("\n"));
}

/** Nothing wider than the window: nobody scrolls sideways to read. A failure names what reaches beyond the edge. */
export async function assertFits(page, where = "") {
  const { content, window, beyond } = await page.evaluate(() => {
    const root = document.documentElement;
    const leaves = [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > root.clientWidth,
    );
    return {
      content: document.scrollingElement.scrollWidth,
      window: root.clientWidth,
      beyond: leaves.slice(-3).map((one) => `${one.outerHTML.slice(0, 120)}`),
    };
  });
  const message = `${where} the page is ${content} px wide in a window of ${window} px`;
  assert.ok(content <= window, [message, ...beyond].join("\n"));
}
