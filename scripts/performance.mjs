// node scripts/performance.mjs [TIMES]: the figures of docs/performance.md, from the release page in dist/, as rows of its
// table. Times depend on the machine and on what else it does; close everything else. Five minutes.
import { execFileSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { answer, release, step } from "../bench/calculator.mjs";
import { audit } from "../bench/lighthouse.mjs";
import { answers, firstVisit, median, mobile, quantile, repeated, slow3g, visitor } from "../bench/measuring.mjs";
import { launch } from "../tests/e2e/support/chromium.mjs";

const times = Number(process.argv[2] ?? 3);
const site = await release();
const load = [loadavg()[0]];

const scores = [];
for (let run = 0; run < times; run += 1) scores.push(await audit(site.url));
const score = (name) => median(scores.map((scores) => scores[name]));

const browser = await launch();
const page = { site, step, answer };
// Compresses the files for the first time, which is no part of what is measured.
await firstVisit(browser, mobile, page);
const ordinary = await repeated(times, () => firstVisit(browser, mobile, page));
const slow = await repeated(times, () => firstVisit(browser, slow3g, page));
const { taps, longTasks } = await answers(browser, page);
const share = [];
for (let run = 0; run < times; run += 1) share.push(await firstTapOnShare());
await browser.close();
load.push(loadavg()[0]);

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
const milliseconds = (value) => `${Math.round(value)} ms`;
const long = (tasks) => tasks.filter((duration) => duration > 100);
const tasks = (all) => `${long(all).length}${all.length ? `, longest ${milliseconds(Math.max(...all))}` : ""}`;
const rows = [
  ["Lighthouse, mobile: performance", score("performance"), 100],
  ["Lighthouse, mobile: accessibility", score("accessibility"), 100],
  ["Lighthouse, mobile: best practices", score("best-practices"), 100],
  ["Lighthouse, mobile: search engines", score("seo"), 100],
  ["Lighthouse, mobile: layout shift", score("shift").toFixed(3), 0],
  ["Bytes until the first question, all headers included", ordinary.bytes, "140,000 and the catalogue"],
  [`First paint, ${mobile.name}`, seconds(ordinary.firstPaint), "0.8 s"],
  [`First question answerable, ${mobile.name}`, seconds(ordinary.answerable), "1.8 s"],
  [`First paint, ${slow3g.name}`, seconds(slow.firstPaint), "2.5 s"],
  [`First question answerable, ${slow3g.name}`, seconds(slow.answerable), ""],
  [`First tap on 分享 ten seconds after the result, ${slow3g.name}`, seconds(median(share)), "0.3 s"],
  [`Answer to next paint, 99 of 100 (${taps.length} taps)`, milliseconds(quantile(taps, 0.99)), "50 ms"],
  ["Answer to next paint, median", milliseconds(median(taps)), ""],
  [`Tasks over 100 ms in ${times} first visits`, tasks(ordinary.longTasks), "0"],
  ["Tasks over 100 ms while answering", tasks(longTasks), "0"],
];

const git = (...words) => execFileSync("git", words, { encoding: "utf8" }).trim();
const changed = git("status", "--porcelain", "--untracked-files=no") && " with changes";
const machine = `${cpus().length} cores, ${cpus()[0].model}; load ${load.map((load) => load.toFixed(1)).join(" to ")}`;
console.log(
  `${git("show", "-s", "--format=%cs")}, commit ${git("rev-parse", "--short", "HEAD")}${changed}; ${machine}\n`,
);
console.log("| what | figure | target |\n|---|---|---|");
for (const row of rows) console.log(`| ${row.join(" | ")} |`);
const imperfect = [...new Set(scores.flatMap(({ failed }) => failed.map((line) => line.split(":")[0])))];
console.log(`\nLighthouse's audits below 100: ${imperfect.join(", ") || "none"}`);

/** On slow 3G, with the result on the screen for ten seconds: from the tap to the next screen's heading. */
async function firstTapOnShare() {
  const { context, page } = await visitor(browser, slow3g);
  await page.goto(site.url);
  await page.waitForFunction(step, undefined, { polling: "raf" });
  await page.getByRole("link", { name: "查看结果" }).first().click();
  await page.getByRole("heading", { level: 1, name: "测算结果" }).waitFor();
  await page.evaluate(() => new Promise((idle) => setTimeout(idle, 10_000)));
  await page.evaluate(() => {
    addEventListener("click", ({ timeStamp }) => (window.tapped ??= timeStamp), { capture: true });
    const look = () => {
      const there = document.querySelector("h1")?.textContent === "分享、打印和导出";
      if (there) setTimeout(() => (window.took = performance.now() - window.tapped));
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.getByRole("link", { name: "分享、打印和导出" }).first().click();
  await page.waitForFunction(() => window.took);
  const took = await page.evaluate(() => window.took);
  await context.close();
  return took;
}
