// Pages of other sites that embed the calculator: two servers, so that the browser takes them for two sites.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { visit } from "./browser.mjs";
import { nothing, serve } from "./server.mjs";

const standIn = await readFile(new URL("./stand_in.js", import.meta.url), "utf8");

/** The server of the calculator. `program: "stand-in"` has page.js replaced by what does as the test says. */
export async function calculator({ program, files = {}, ...options } = {}) {
  return serve({
    files: program === "stand-in" ? { "page.js": standIn, ...files } : files,
    ...options,
    headers: { "access-control-allow-origin": "*", ...options.headers },
  });
}

/** The tag, as the guide for operators has it. */
export const loader = (site, number = 2) =>
  `<script src="${site.url}embed-${number}.js" referrerpolicy="no-referrer" crossorigin defer></script>`;

/** The link that becomes the calculator. */
export const link = (site, query = "", text = "政策计算器", more = "") =>
  `<a class="policy-calculator" href="${site.url}${query}" ${more}>${text}</a>`;

/**
 * Opens a page of another site that embeds the calculator of `site`, and waits until `frames` frames are ready. What
 * the frames report is kept in the page's `heard`: [[type, detail, number of the frame], …].
 */
export async function visitHost(t, { site, html, frames = 1, headers = {}, before, ...options }) {
  const host = await serve({
    root: nothing,
    folder: "/",
    files: { "index.html": html, "favicon.ico": "", ...options.files },
    headers: { "content-security-policy": undefined, ...headers },
  });
  const page = await visit(t, {
    site: host,
    also: [site],
    loaded: (page) => page.waitForEvent("load").then(() => ready(page, frames)),
    // Lazy frames come when they come.
    later: [/./],
    ...options,
    before: async (page) => {
      await page.addInitScript(listen);
      await before?.(page, host);
    },
  });
  return page;
}

/** Keeps what frames report to the page in its `heard`, and how many elements are ready in its `elements`. */
export function listen() {
  window.heard = [];
  window.elements = 0;
  addEventListener("policy-calculator-ready", () => (window.elements += 1));
  for (const type of ["ready", "progress", "result", "answers", "error", "resize"]) {
    document.addEventListener(`policy-calculator:${type}`, (event) => {
      const frames = [...document.querySelectorAll("iframe")];
      window.heard.push([type, event.detail, frames.indexOf(event.target)]);
    });
  }
}

/** So many frames have said that they are ready, and have been drawn as high as they are. */
export async function ready(page, frames = 1) {
  await page.waitForFunction((frames) => {
    const of = (wanted) => new Set(window.heard.filter(([type]) => type === wanted).map(([, , frame]) => frame)).size;
    return of("ready") >= frames && of("resize") >= frames;
  }, frames);
}

/** The frame of that number, once it has its document. */
export async function inside(page, number = 0) {
  const handle = await page.locator("iframe").nth(number).elementHandle();
  return handle.contentFrame();
}

/** Waits until the frame is as high as its content, and gives how high that is. */
export async function settledHeight(page, number = 0) {
  const frame = await inside(page, number);
  const heights = async () => [
    Math.ceil(await frame.evaluate(() => document.getElementById("widget").getBoundingClientRect().height)),
    await page
      .locator("iframe")
      .nth(number)
      .evaluate((frame) => frame.clientHeight),
  ];
  for (let tries = 0; tries < 500; tries += 1) {
    const [wanted, is] = await heights();
    if (Math.abs(wanted - is) <= 4) return is;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  assert.fail(`content and frame stay at ${await heights()} px`);
}
