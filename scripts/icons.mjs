// node scripts/icons.mjs: draws static/icons/ anew, for phones that put the page on their home screen, from
// static/favicon.svg. Run it when that changes.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launch } from "../tests/e2e/support/chromium.mjs";

const static_ = new URL("../static/", import.meta.url);
const icon = readFileSync(new URL("favicon.svg", static_), "utf8");
// Systems cut these to a shape of their own, of which the middle four fifths are always seen.
const square = icon
  .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
  .replace(/<rect [^>]*fill="(#\w+)"\/>/, '<rect x="-4" y="-4" width="40" height="40" fill="$1"/>');

const browser = await launch();
for (const [name, svg, size] of [
  ["icon-180", square, 180],
  ["icon-192", icon, 192],
  ["icon-512", icon, 512],
  ["icon-maskable-512", square, 512],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  await page.screenshot({ path: fileURLToPath(new URL(`icons/${name}.png`, static_)), omitBackground: true });
}
await browser.close();
