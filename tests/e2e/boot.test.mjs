// What a visitor sees where the program cannot start, and that a badly set-up host does not stop it.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { screenshot, visit } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";

/** How many measures the catalogue has: one file each, in a folder a place. */
const catalogue = new URL("../../catalogue/", import.meta.url);
const measures = readdirSync(catalogue, { withFileTypes: true })
  .filter((folder) => folder.isDirectory() && !["facts", "instruments"].includes(folder.name))
  .flatMap((folder) => readdirSync(new URL(`${folder.name}/`, catalogue))).length;

for (const [lang, path, said, instead] of [
  ["zh-CN", "", /页面未能载入.*重试/s, "measures.html"],
  ["zh-CN", "#/about", /页面未能载入.*重试/s, "measures.html"],
  ["en", "", /could not be loaded.*Try again/s, "measures.en.html"],
]) {
  for (const extension of [".js", ".wasm"]) {
    test(`a program without its ${extension} is explained, in ${lang} at "${path}"`, async (t) => {
      const page = await visit(t, {
        site: await serve({ block: (path) => path.startsWith("policy-calculator-page") && path.endsWith(extension) }),
        loaded: (page) => page.getByText(said).first().waitFor(),
        console: [/404/, /^error: (TypeError|Error)/],
        perhaps: [/was preloaded/],
        later: [/./],
        width: 360,
        lang,
        path,
      });
      const alert = page.getByRole("alert").filter({ visible: true });
      assert.match(await alert.innerText(), said);
      assert.ok(!/正在载入|Loading/.test(await page.locator("body").innerText()), "nothing is said to be on its way");
      assert.equal(await page.getByRole("button", { name: /开始测算|Start/ }).count(), 0, "nothing that does not work");
      await screenshot(page, `boot-without${extension}-${lang}${path.replaceAll(/\W/g, "")}`);
      await alert.getByRole("link").click();
      await page.waitForURL(`**/${instead}`);
      assert.equal(await page.locator("article").count(), measures);
    });
  }
}

test("a page whose own scripts do not come is explained, too", async (t) => {
  const page = await visit(t, {
    site: await serve({ block: (path) => path.startsWith("boot-") }),
    loaded: (page) =>
      page
        .getByText(/页面未能载入/)
        .first()
        .waitFor(),
    console: [/404/],
    perhaps: [/was preloaded/],
    later: [/./],
  });
  assert.ok(await page.getByRole("link", { name: "措施一览（单页）" }).first().isVisible());
});

test("without a catalogue the program leads to the pages of measures", async (t) => {
  const page = await visit(t, {
    site: await serve({ block: (path) => path.startsWith("questions.") }),
    loaded: (page) => page.getByRole("heading", { name: "政策目录没有载入" }).waitFor(),
    console: [/404/],
    later: [/./],
  });
  await page.locator("main").getByRole("link", { name: "措施一览（单页）" }).click();
  await page.waitForURL("**/measures.html");
});

test("a host that calls WebAssembly by another type costs a warning, no more", async (t) => {
  await visit(t, {
    site: await serve({ types: { ".wasm": "application/octet-stream" } }),
    console: [/^warning: .*application\/wasm/],
  });
});

test("without JavaScript the page says that it needs it, offers nothing that does, and leads to the measures", async (t) => {
  const page = await visit(t, {
    context: { javaScriptEnabled: false },
    loaded: (page) => page.waitForEvent("load"),
    later: [/./],
    width: 360,
  });
  const text = await page.locator("body").innerText();
  assert.match(text, /昆明/, "the start page can be read");
  assert.match(text, /需要启用 JavaScript[\s\S]*needs JavaScript/);
  assert.ok(!/正在载入/.test(text));
  for (const button of await page.locator("button, input").all()) assert.ok(!(await button.isVisible()));
  await screenshot(page, "boot-without-script");
  await page.getByRole("link", { name: "All measures on one page" }).filter({ visible: true }).click();
  await page.waitForURL("**/measures.en.html");
  await page.getByRole("link", { name: "中文" }).click();
  await page.waitForURL("**/measures.html");
  assert.equal(await page.locator("article").count(), measures);
});
