// The calculator as docs/embedding.md has it served: under the exact policy of the guide, below any path, with wrong
// types; and pages of other sites under the exact policies of the guide.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { visit } from "./support/browser.mjs";
import { calculator, inside, link, listen, loader, settledHeight, visitHost } from "./support/host.mjs";
import { answer, begin, lighthouse } from "./support/journey.mjs";
import { serve } from "./support/server.mjs";

const guide = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");
const [, guided] = /^Content-Security-Policy: (.*)$/m.exec(guide);
const policies = [...guide.matchAll(/^\| [^|]+ \| `(script-src[^`]*)` \|$/gm)].map(([, policy]) => policy);

const screens = ["find", "all", "compare", "share", "report", "checklist", "measures", "coverage", "glossary", "about"];
screens.push("privacy", "accessibility", "gallery", "answers", "firms");

for (const folder of ["/", "/a/b%20c/政策/"].map(decodeURI)) {
  test(`every screen under the policy of the guide, at ${folder}`, async (t) => {
    const site = await serve({ folder: encodeURI(folder), headers: { "content-security-policy": guided } });
    const page = await visit(t, { site, lookUp: true, reloads: true });
    await begin(page);
    await answer(page, lighthouse);
    await page
      .getByRole("link", { name: /小灯塔/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "依据" }).waitFor();
    for (const screen of screens) {
      await page.evaluate((screen) => (location.hash = `#/${screen}`), screen);
      await page.locator("h1").first().waitFor();
      assert.equal(await page.getByText("没有载入").count(), 0, screen);
    }
    await page.getByRole("button", { name: "English" }).click();
    await page.locator(".pc-app:lang(en)").waitFor();
  });
}

const TYPED = "require-trusted-types-for 'script'; trusted-types";
const isRefused = [/requires 'Trusted(HTML|ScriptURL|Script)'/, /Creating a TrustedTypePolicy named 'other'/];

for (const [path, ready] of [
  ["", (page) => page.locator(".pc-first").first().waitFor({ state: "detached" })],
  ["widget.html", (page) => page.getByRole("button", { name: /开始/ }).waitFor()],
])
  test(`no text becomes markup or a script even where code tries, by what the page itself says: "${path}"`, async (t) => {
    const site = await serve({ headers: { "content-security-policy": undefined } });
    const page = await visit(t, { site, path, loaded: ready, console: isRefused });
    const refused = await page.evaluate(() => {
      const tries = {
        markup: () => (document.createElement("div").innerHTML = "<b>text</b>"),
        address: () => (document.createElement("script").src = "./page.js"),
        script: () => (document.createElement("script").text = "0"),
        policy: () => trustedTypes.createPolicy("other", { createHTML: (text) => text }),
      };
      return Object.keys(tries).filter((name) => {
        try {
          tries[name]();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      });
    });
    assert.deepEqual(refused, ["markup", "address", "script", "policy"]);
  });

test("the calculator in pages of others needs no text to become markup or a script", async (t) => {
  const site = await calculator();
  const html = `<!doctype html><html lang="zh"><title>x</title>${loader(site)}<p>${link(site)}</p>
    <policy-calculator></policy-calculator><script type="module" src="${site.url}element.js"></script></html>`;
  const headers = { "content-security-policy": `${TYPED} 'none'` };
  const page = await visitHost(t, { site, html, headers });
  await begin(await inside(page));
  await begin(page.locator("policy-calculator"));
  await answer(page.locator("policy-calculator"), lighthouse, { until: () => true });
});

test("a server that calls WebAssembly by another type costs a warning, no more, also for the parts", async (t) => {
  const site = await serve({ types: { ".wasm": "application/octet-stream" } });
  const page = await visit(t, { site, path: "#/coverage", lookUp: true, console: [/^warning: .*application\/wasm/] });
  await page.getByText("逐条查看").first().waitFor();
});

test("a frame from a server with wrong types, below a path", async (t) => {
  const site = await calculator({ folder: "/x/y/", types: { ".wasm": "text/plain", ".json": "text/plain" } });
  const html = `<!doctype html><html lang="zh"><title>x</title>${loader(site)}<p>${link(site)}</p></html>`;
  const page = await visitHost(t, { site, html, console: [/application\/wasm/] });
  await (await inside(page)).getByRole("button", { name: /开始/ }).waitFor();
});

test("a frame whose storage is blocked, under the policy of the guide for it and for the page", async (t) => {
  const site = await calculator();
  site.files["probe.txt"] = "";
  const html = `<!doctype html><html lang="zh"><title>x</title>${loader(site)}<p>${link(site)}</p></html>`;
  const [framing] = policies;
  const page = await visitHost(t, {
    site,
    html,
    headers: {
      "content-security-policy": `default-src 'none'; ${framing.replaceAll("https://your.host", site.origin)}`,
    },
    before: (page) =>
      page.addInitScript(() => {
        for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException("blocked", "SecurityError");
            },
          });
        }
      }),
  });
  const frame = await inside(page);
  await begin(frame);
  await answer(frame, lighthouse);
  await settledHeight(page);
  await page.waitForFunction(() => window.heard.some(([type]) => type === "result"));
  const [, detail] = await page.evaluate(() => window.heard.find(([type]) => type === "result"));
  assert.equal(detail, null);
  assert.deepEqual(await page.context().cookies(), []);
});

test("the reader of a frame gives the answers to the page, and takes the agreement back", async (t) => {
  const site = await calculator();
  const html = `<!doctype html><html lang="zh"><title>x</title>${loader(site)}
    <p>${link(site, "?jurisdiction=kunming&theme=dark", "政策计算器", 'data-answers="ask"')}</p></html>`;
  const page = await visitHost(t, { site, html });
  const frame = await inside(page);
  assert.equal(
    await frame.locator(".pc-app").evaluate((app) => getComputedStyle(app).backgroundColor),
    "rgb(16, 22, 31)",
  );
  const agree = frame.getByRole("checkbox", { name: new RegExp(new URL(page.url()).host) });
  const answers = () =>
    page.evaluate(() => window.heard.filter(([type]) => type === "answers").map(([, detail]) => detail));
  assert.deepEqual(await answers(), []);
  await agree.check();
  await page.waitForFunction(() => window.heard.some(([type]) => type === "answers"));
  await begin(frame, "昆明市");
  await page.waitForFunction(() =>
    window.heard.some(([type, detail]) => type === "answers" && detail.facts?.place === "kunming"),
  );
  await agree.uncheck();
  await page.waitForFunction(() => window.heard.some(([type, detail]) => type === "answers" && detail.facts === null));
});

test("an element of another site under the policy of the guide", async (t) => {
  const site = await calculator();
  const [, element] = policies;
  const host = await serve({
    files: {
      "index.html": `<!doctype html><html lang="zh"><title>x</title><link rel="icon" href="${site.url}favicon.svg">
        <policy-calculator></policy-calculator><script type="module" src="${site.url}element.js"></script></html>`,
    },
    headers: {
      "content-security-policy": `default-src 'none'; img-src ${site.origin}; ${element.replaceAll("https://your.host", site.origin)}`,
    },
  });
  const page = await visit(t, {
    site: host,
    also: [site],
    before: (page) => page.addInitScript(listen),
    loaded: (page) => page.waitForEvent("load").then(() => page.waitForFunction(() => window.elements === 1)),
  });
  await begin(page.locator("policy-calculator"), "昆明市");
});

test("a page that isolates itself from other origins frames it under the headers of the guide", async (t) => {
  const block = /^```\n(Content-Security-Policy: [\s\S]*?)^```/m.exec(guide)[1];
  const lines = block.trim().split("\n");
  // Its policy names the sites that may frame it; this one is another.
  const { "Content-Security-Policy": _, ...headers } = Object.fromEntries(lines.map((line) => line.split(/: (.*)/, 2)));
  assert.equal(headers["Cross-Origin-Embedder-Policy"], "require-corp");
  const site = await calculator({ headers });
  const html = `<!doctype html><html lang="zh"><title>x</title>${loader(site)}<p>${link(site)}</p></html>`;
  const isolated = { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" };
  const page = await visitHost(t, { site, html, headers: isolated });
  assert.equal(await page.evaluate(() => crossOriginIsolated), true);
  await (await inside(page)).getByRole("button", { name: /开始/ }).waitFor();
});

test("the framed page opened by itself is a page, and prints whole", async (t) => {
  const site = await serve({ headers: { "content-security-policy": guided } });
  const page = await visit(t, {
    site,
    path: "widget.html?jurisdiction=kunming",
    loaded: (page) => page.getByRole("button", { name: /开始/ }).waitFor(),
  });
  assert.equal(await page.getByRole("main").count(), 1);
  await page.getByRole("button", { name: /开始/ }).click();
  await page.locator(".pc-question h1").waitFor();
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY), "visible");
});

test("the package mounts the calculator from its own folder, whatever the base of the page", async (t) => {
  const site = await serve({
    root: new URL("../../target/package/", import.meta.url),
    folder: "/lib/policy-calculator/",
    files: {
      "host.html": `<!doctype html><html lang="zh"><base href="/elsewhere/"><link rel="icon" href="data:,"><title>x</title>
        <div id="here"></div><script type="module" src="/lib/policy-calculator/host.js"></script></html>`,
      "host.js": `import { mount } from "./mount.js";
        await mount(document.getElementById("here"), { jurisdiction: "kunming" });`,
    },
  });
  const page = await visit(t, {
    site,
    path: "host.html",
    loaded: (page) => page.getByRole("button", { name: /开始/ }).waitFor(),
  });
  const here = page.locator("#here");
  await begin(here, "昆明市");
  await here.getByRole("button", { name: "查看结果" }).first().click();
  await here.getByRole("heading", { level: 1, name: "测算结果" }).waitFor();
  await here.getByRole("button", { name: "关于本工具" }).click();
  await here.getByRole("heading", { level: 1, name: "关于本工具" }).waitFor();
});
