// Lighthouse as its "mobile" preset measures: a phone of the middle range on slow 4G, simulated from one load.
import lighthouse from "lighthouse";
import { findFreePort } from "selenium-webdriver/net/portprober.js";
import { launch } from "../tests/e2e/support/chromium.mjs";

/** The categories' scores out of 100, the layout shift, and which audits are not perfect. */
export async function audit(url) {
  const port = await findFreePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    const { lhr } = await lighthouse(url, { port, logLevel: "error" });
    const scores = Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]);
    const failed = Object.values(lhr.categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ weight, id }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
      .map(({ id }) => `${id}: ${lhr.audits[id].displayValue ?? lhr.audits[id].title}`);
    return { ...Object.fromEntries(scores), shift: lhr.audits["cumulative-layout-shift"].numericValue, failed };
  } finally {
    await browser.close();
  }
}
