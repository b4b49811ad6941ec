// The pages of examples/, as a visitor of such a site uses them. The calculator is on another server, as it usually is.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { calculator, inside, listen, ready, settledHeight } from "./support/host.mjs";
import { nothing, serve } from "./support/server.mjs";

const top = new URL("../../", import.meta.url);
const widths = [360, 768, 1280];

/** Opens a page of examples/, and waits for its frames and elements. */
async function example(t, name, { frames = 0, elements = 0, ...options } = {}) {
  const site = await calculator();
  const files = {};
  for (const entry of await readdir(new URL("examples/", top), { withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const file = entry.name;
    const text = await readFile(new URL(`examples/${file}`, top), "utf8");
    const elsewhere = text.replaceAll("../calculator/", site.url);
    files[`examples/${file}`] = elsewhere.replace(/(script-src|frame-src) 'self'/g, `$1 ${site.origin}`);
  }
  if (name === "api.html") {
    for (const file of await readdir(new URL("target/package/", top)))
      files[`package/${file}`] = await readFile(new URL(`target/package/${file}`, top));
  }
  const host = await serve({ root: nothing, folder: "/", files, headers: { "content-security-policy": undefined } });
  return visit(t, {
    site: host,
    also: [site],
    path: `examples/${name}`,
    later: [/./],
    ...options,
    before: (page) => page.addInitScript(listen),
    loaded: async (page) => {
      await page.waitForEvent("load");
      if (frames) await ready(page, frames);
      if (elements) await page.waitForFunction((elements) => window.elements >= elements, elements);
      await options.loaded?.(page);
    },
  });
}

/** Starts the calculator of a frame or an element, and answers its first question. */
async function begin(within) {
  await within.getByRole("button", { name: /开始|Start/ }).click();
  await within.locator(".pc-question h1").waitFor();
  const first = await within.locator("h1").innerText();
  await within.locator("label").first().click();
  await within.locator("button[type=submit]").click();
  await within.locator("h1").filter({ hasNotText: first }).waitFor();
}

for (const width of widths) {
  test(`the list of examples at ${width} px`, async (t) => {
    const page = await example(t, "index.html", { width });
    for (const link of await page.getByRole("listitem").getByRole("link").all()) {
      assert.ok((await page.request.get(new URL(await link.getAttribute("href"), page.url()).href)).ok());
    }
    await assertFits(page);
    await screenshot(page, `example-index-${width}`);
    await assertAccessible(page);
  });

  test(`by a link and a script at ${width} px`, async (t) => {
    const page = await example(t, "iframe.html", { width, frames: 1 });
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const frame = await inside(page);
    await page.getByText("计算器已就绪").waitFor();
    await begin(frame);
    await page.getByText(/已回答 [12] 题，还剩约 \d+ 题/).waitFor();
    await settledHeight(page);
    await assertFits(page);
    await screenshot(page, `example-iframe-${width}`);
    await assertAccessible(page);
  });

  test(`as an element at ${width} px`, async (t) => {
    const page = await example(t, "element.html", { width, elements: 1 });
    const element = page.locator("policy-calculator");
    assert.equal(await page.getByRole("link", { name: "打开政策计算器" }).isVisible(), false);
    assert.ok(await element.getByRole("radio", { name: "昆明市" }).isChecked());
    await begin(element);
    await assertFits(page);
    await screenshot(page, `example-element-${width}`);
    await assertAccessible(page);
  });

  test(`two on a page at ${width} px`, async (t) => {
    const page = await example(t, "two.html", { width, height: 3000, frames: 2 });
    const [one, two] = [await inside(page, 0), await inside(page, 1)];
    await begin(one);
    await begin(two);
    assert.match(await one.locator("h1").innerText(), /[\u4e00-\u9fff]/);
    assert.doesNotMatch(await two.locator("h1").innerText(), /[\u4e00-\u9fff]/);
    await settledHeight(page, 0);
    await settledHeight(page, 1);
    await assertFits(page);
    await screenshot(page, `example-two-${width}`);
    await assertAccessible(page);
  });

  test(`under a strict policy at ${width} px`, async (t) => {
    const page = await example(t, "strict.html", { width, frames: 1 });
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await begin(await inside(page));
    await settledHeight(page);
    await assertFits(page);
    await screenshot(page, `example-strict-${width}`);
  });

  test(`on an old site at ${width} px`, async (t) => {
    const page = await example(t, "old.html", { width, height: 3000, frames: 1, elements: 1 });
    await begin(await inside(page));
    await begin(page.locator("policy-calculator"));
    await settledHeight(page);
    await assertFits(page);
    await screenshot(page, `example-old-${width}`);
  });

  test(`with the package alone at ${width} px`, async (t) => {
    const loaded = (page) => page.locator("#form h2").waitFor();
    const page = await example(t, "api.html", { width, loaded });
    await page.getByLabel("昆明市").check();
    await page.getByRole("button", { name: "下一题" }).click();
    await page.getByLabel("企业", { exact: true }).check();
    await page.getByRole("button", { name: "下一题" }).click();
    await page.getByRole("checkbox").first().check();
    await screenshot(page, `example-api-asking-${width}`);
    await page.getByRole("button", { name: "下一题" }).click();
    await page.getByRole("button", { name: "直接看结果" }).click();
    await page.getByRole("heading", { name: /条件已符合 \d+ 项，还取决于回答 \d+ 项/ }).waitFor();
    assert.equal(await page.locator(".rows li").count(), 12);
    await assertFits(page);
    await screenshot(page, `example-api-${width}`);
    await assertAccessible(page);
  });
}

for (const name of ["iframe.html", "element.html", "two.html", "strict.html", "old.html"]) {
  test(`without JavaScript ${name} has links that work`, async (t) => {
    const page = await example(t, name, {
      context: { javaScriptEnabled: false },
    });
    const links = page.locator("a[href*='jurisdiction=']");
    assert.ok((await links.count()) > 0);
    for (const link of await links.all()) {
      assert.ok(await link.isVisible());
      assert.ok((await page.request.get(await link.getAttribute("href"))).ok());
    }
  });
}
