// node bench/peers/run.mjs [TIMES]: our release page and the same calculator of the peers' kind, one after the other in one
// run, so that what the machine does beside it falls on both; then the engine beside Rust written by hand. README.md says
// what is compared. Needs dist/; installs the peer's packages when they are missing. Ten minutes.
import { execFileSync, execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import { launch } from "../../tests/e2e/support/chromium.mjs";
import { nothing, serve } from "../../tests/e2e/support/server.mjs";
import * as calculator from "../calculator.mjs";
import { answers, firstVisit, median, medians, mobile, quantile, slow3g } from "../measuring.mjs";

const here = new URL(".", import.meta.url);
if (!existsSync(new URL("node_modules/react", here))) {
  console.log("Installing the packages of bench/peers/package-lock.json ...");
  execSync("npm ci --no-audit --no-fund --loglevel=error", { cwd: here, stdio: "inherit" });
}
const { page: peerPage } = await import("./build.mjs");
const times = Number(process.argv[2] ?? 3);

const ours = { site: await calculator.release(), step: calculator.step, answer: calculator.answer };
const peer = {
  site: await serve({ root: nothing, folder: "/", files: await peerPage(), compress: true }),
  step: () => document.querySelector("form input") !== null,
  answer: answerPeer,
};

/** Yes to every second question, a number or the second option elsewhere, and on. */
async function answerPeer(page) {
  const asked = await page.locator("h1").innerText();
  const options = page.locator("form input[type=radio]");
  const count = await options.count();
  if (count) await options.nth(asked.length % count).click();
  // Typing is not a tap; the figure is set and only going on is counted.
  else await page.locator("form input").fill("10");
  const next = page.locator("button[type=submit]");
  if (!(await next.count())) return 0;
  await next.click();
  await page.waitForFunction((asked) => document.querySelector("h1").innerText !== asked, asked);
  return count ? 2 : 1;
}

const load = loadavg()[0];
const browser = await launch();
const visits = { ours: { mobile: [], slow: [] }, peer: { mobile: [], slow: [] } };
const pages = { ours, peer };
// Compresses the files for the first time, which is no part of what is measured.
for (const page of Object.values(pages)) await firstVisit(browser, mobile, page);
for (let run = 0; run < times; run += 1)
  for (const [name, page] of Object.entries(pages)) {
    visits[name].mobile.push(await firstVisit(browser, mobile, page));
    visits[name].slow.push(await firstVisit(browser, slow3g, page));
  }
// The peer asks 43 questions; the first of them will do.
const some = { visits: times, most: 24 };
const taps = { ours: await answers(browser, ours, some), peer: await answers(browser, peer, some) };
await browser.close();

const figures = Object.fromEntries(
  Object.keys(pages).map((name) => [
    name,
    {
      ...Object.fromEntries(Object.entries(visits[name]).map(([network, runs]) => [network, medians(runs)])),
      tap: quantile(taps[name].taps, 0.99),
      median: median(taps[name].taps),
      tasks: taps[name].longTasks.filter((duration) => duration > 100).length / taps[name].taps.length,
    },
  ]),
);
const rows = [
  ["bytes until the first question", (page) => page.mobile.bytes, ""],
  [`first paint, ${mobile.name}`, (page) => page.mobile.firstPaint, "ms"],
  [`first question answerable, ${mobile.name}`, (page) => page.mobile.answerable, "ms"],
  [`first paint, ${slow3g.name}`, (page) => page.slow.firstPaint, "ms"],
  [`first question answerable, ${slow3g.name}`, (page) => page.slow.answerable, "ms"],
  ["answer to next paint, 99 of 100", (page) => page.tap, "ms"],
  ["answer to next paint, median", (page) => page.median, "ms"],
  ["tasks over 100 ms, for each 100 taps", (page) => page.tasks * 100, ""],
];
console.log(`${times} runs; load ${load.toFixed(1)} to ${loadavg()[0].toFixed(1)}\n`);
console.log("| what | ours | peer | ratio |\n|---|---|---|---|");
for (const [what, of, unit] of rows) {
  const [one, other] = [of(figures.ours), of(figures.peer)];
  const ratio = other ? (one / other).toFixed(2) : "-";
  console.log(`| ${what} | ${Math.round(one)} ${unit} | ${Math.round(other)} ${unit} | ${ratio} |`);
}
console.log("\nThe engine beside Rust written by hand:");
const bench = ["bench", "--quiet", "--package", "engine", "--bench", "peers"];
console.log(execFileSync("cargo", bench, { encoding: "utf8" }).trim());
