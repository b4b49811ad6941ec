// What a reader waits for, measured in Chromium under a slow network and a slow processor. scripts/performance.mjs
// measures our page with it, bench/peers/run.mjs ours and a peer's in one run.
//
// What is measured is a page's `site` (its address) and how it is used:
// - `step()`: runs in the page once a frame until it gives true: it goes on to the first question as fast as it can, and
//   gives true when that question can be answered
// - `answer(page)`: answers one question, by clicks, and gives how many; 0 when there is no question any more

/** Chromium's emulation delays each request by `latency`; setting up a connection costs nothing more. */
export const mobile = { name: "1.6 Mbit/s, 150 ms", bytesPerSecond: 1_600_000 / 8, latency: 150, slowdown: 4 };
export const slow3g = { name: "400 kbit/s, 400 ms (slow 3G)", bytesPerSecond: 400_000 / 8, latency: 400, slowdown: 4 };
export const cached = { name: "no network limit", slowdown: 4 };

const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, locale: "zh-CN", hasTouch: true };

/** A page of a new visitor under these conditions, with the client that set them. */
async function visitor(browser, { bytesPerSecond = -1, latency = 0, slowdown }) {
  const context = await browser.newContext(phone);
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(observe);
  return { context, page, client };
}

/** Keeps what Chromium reports of the page in `measured`. */
function observe() {
  window.measured = { longTasks: [], shift: 0, interactions: {} };
  const on = (type, take, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
  on("longtask", ({ duration }) => measured.longTasks.push(duration));
  on("layout-shift", ({ value, hadRecentInput }) => (measured.shift += hadRecentInput ? 0 : value));
  // From the tap to the next paint, as Chromium rounds it: to 8 ms, and none that took less than 16.
  const tap = ({ interactionId: id, duration }) => {
    if (id) measured.interactions[id] = Math.max(measured.interactions[id] ?? 0, duration);
  };
  on("event", tap, { durationThreshold: 16 });
}

/** One first visit: first paint, when the first question can be answered, the bytes until then, shift and long tasks. */
export async function firstVisit(browser, conditions, { site, step }) {
  const { context, page, client } = await visitor(browser, conditions);
  const received = [];
  client.on("Network.loadingFinished", ({ encodedDataLength }) => received.push([Date.now(), encodedDataLength]));
  await page.addInitScript(`(() => {
    const step = ${step};
    const next = () => {
      if (document.body && step()) requestAnimationFrame(() => setTimeout(() => (window.answerable = performance.now())));
      else requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  })()`);
  await page.goto(site.url);
  await page.waitForFunction(() => window.answerable);
  const figures = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    answerable: window.answerable,
    since: performance.timeOrigin + window.answerable,
    shift: measured.shift,
    longTasks: measured.longTasks,
  }));
  const bytes = received.filter(([at]) => at <= figures.since).reduce((sum, [, bytes]) => sum + bytes, 0);
  await context.close();
  return { ...figures, bytes };
}

/** Questions answered one tap after the other, `most` taps a visit: how long each took until the next paint. */
export async function answers(browser, { site, step, answer }, { visits = 4, most = 100 } = {}) {
  const taps = [];
  const longTasks = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const { context, page } = await visitor(browser, cached);
    await page.goto(site.url);
    await page.waitForFunction(step, undefined, { polling: "raf" });
    await page.waitForLoadState("networkidle");
    // The taps on the way to the first question are not answers, and what ran before is measured by firstVisit.
    await page.evaluate(() => Object.assign(measured, { interactions: {}, longTasks: [] }));
    let count = 0;
    for (let clicks = 1; clicks > 0 && count < most; count += clicks) clicks = await answer(page);
    const seen = await page.evaluate(() => new Promise((done) => setTimeout(() => done(measured), 200)));
    const slow = Object.values(seen.interactions);
    taps.push(...slow, ...Array(Math.max(0, count - slow.length)).fill(16));
    longTasks.push(...seen.longTasks);
    await context.close();
  }
  return { taps, longTasks };
}

/** The value below which this share of them lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => quantile(values, 0.5);

/** What `measure` gives, several times, and of each figure the median. */
export async function repeated(times, measure) {
  const runs = [];
  for (let run = 0; run < times; run += 1) runs.push(await measure());
  return medians(runs);
}

export function medians(runs) {
  const middle = (name) => median(runs.map((run) => run[name]));
  const { firstPaint, answerable, bytes, shift } = Object.fromEntries(
    ["firstPaint", "answerable", "bytes", "shift"].map((name) => [name, middle(name)]),
  );
  return { firstPaint, answerable, bytes, shift, longTasks: runs.flatMap((run) => run.longTasks) };
}

export { visitor };
