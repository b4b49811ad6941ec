// Each way to put the calculator into another page: up to a result, and what the page is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { link, loader } from "../../e2e/support/host.mjs";
import { nothing, serve } from "../../e2e/support/server.mjs";
import { note, open, toTheResults, watched } from "./page.mjs";

const hostPage = (head, body) =>
  watched(`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>惠企政策</title>
<link rel="icon" href="data:,">${head}</head><body><h2>惠企政策</h2>${body}</body></html>`);

/** A page of another origin that embeds the calculator; its own policy, if any, is not what is tested here. */
async function host(t, engine, html, files = {}) {
  const site = await serve({
    root: nothing,
    folder: "/",
    files: { "index.html": html, ...note, ...files },
    headers: { "content-security-policy": undefined },
  });
  return open(t, engine, site);
}

const calculator = () => serve({ headers: { "access-control-allow-origin": "*" } });

export function embedding(engine) {
  test(`${engine.name}: in a frame, by the loader`, async (t) => {
    const site = await calculator();
    const listen = `document.addEventListener("policy-calculator:result", (event) => (window.result = [event.detail]));`;
    const html = hostPage(`<script src="listen.js"></script>${loader(site)}`, `<p>${link(site)}</p>`);
    const page = await host(t, engine, html, { "listen.js": listen });
    const frame = await page.find("iframe");
    const before = await page.until("height of the frame", "return document.querySelector('iframe').style.height");
    await page.driver.switchTo().frame(frame);
    await toTheResults(page);
    await page.driver.switchTo().defaultContent();
    const result = await page.until("result at the host page", "return window.result");
    assert.deepEqual(result, [null], "what it is stays in the frame until the reader agrees");
    const grown = "const { height } = document.querySelector('iframe').style; return height !== arguments[0] && height";
    await page.until("new height of the frame", grown, before);
  });

  test(`${engine.name}: as an element`, async (t) => {
    const site = await calculator();
    const listen = `addEventListener("policy-calculator-result", (event) => (window.result = event.detail));`;
    const html = hostPage(
      `<script src="listen.js"></script><script type="module" src="${site.url}element.js"></script>`,
      "<policy-calculator></policy-calculator>",
    );
    const page = await host(t, engine, html, { "listen.js": listen });
    await toTheResults(page.within("policy-calculator"));
    const result = await page.until("result at the host page", "return window.result");
    assert.ok(result.eligible > 0);
    await page.screenshot("engine-element");
  });

  test(`${engine.name}: mounted by a script, and unmounted`, async (t) => {
    const site = await calculator();
    const script = `import { mount } from "${site.url}mount.js";
      const listener = (type, detail) => { if (type === "result") window.result = detail; };
      window.mounted = await mount(document.querySelector("#here"), { lang: "zh" }, listener);`;
    const html = hostPage(`<script type="module" src="mounts.js"></script>`, `<div id="here"></div>`);
    const page = await host(t, engine, html, { "mounts.js": script });
    await toTheResults(page.within("#here"));
    const result = await page.until("result at the host page", "return window.result");
    assert.ok(result.eligible > 0);
    await page.run("window.mounted.unmount()");
    assert.equal(await page.run("return document.querySelector('#here').childElementCount"), 0);
  });
}
