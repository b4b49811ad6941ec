// What a visitor sees where the program cannot start, and that a badly set-up host does not stop it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { screenshot, visit } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";

for (const extension of [".js", ".wasm"]) {
  test(`a program without its ${extension} is explained in Chinese and English`, async (t) => {
    const page = await visit(t, {
      site: await serve({ block: (path) => path.startsWith("policy-calculator-page") && path.endsWith(extension) }),
      loaded: (page) => page.getByRole("alert").waitFor(),
      console: [/404/, /^error: (TypeError|Error)/],
      width: 360,
    });
    const alert = page.getByRole("alert");
    assert.match(await alert.innerText(), /页面未能载入.*刷新[\s\S]*could not be loaded.*reload/);
    assert.equal(await page.locator("#loading").count(), 0);
    await screenshot(page, `boot-without${extension}`);
  });
}

test("a host that calls WebAssembly by another type costs a warning, no more", async (t) => {
  await visit(t, {
    site: await serve({ types: { ".wasm": "application/octet-stream" } }),
    console: [/^warning: .*application\/wasm/],
  });
});

test("without JavaScript the page says that it needs it", async (t) => {
  const page = await visit(t, {
    context: { javaScriptEnabled: false },
    loaded: (page) => page.waitForEvent("load"),
  });
  assert.match(await page.locator("body").innerText(), /需要启用 JavaScript[\s\S]*needs JavaScript/);
});
