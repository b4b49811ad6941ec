// The page that makes the code for other sites: what it makes is what the guide says, works where it is put, under the
// policy that it names, and leaves the reader's choices in the reader's browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { calculator, inside, listen, ready } from "./support/host.mjs";
import { nothing, serve } from "./support/server.mjs";

const top = new URL("../../", import.meta.url);

/** Opens the page, and waits until the code is there. */
async function open(t, { file = "snippets.html", code = /integrity=/, ...options } = {}) {
  const site = options.site ?? (await calculator());
  const loaded = (page) => page.locator("#script-code", { hasText: code }).waitFor();
  // The preview loads what a calculator loads.
  const page = await visit(t, { site, path: file, loaded, later: [/./], ...options });
  return { page, site };
}

/** Where HTML can be parsed: the calculator's own policy lets no text become markup. */
const parser = (page) => page.context().newPage();

/** The code or the policy that is shown for a way. */
const shown = (page, id) => page.locator(`#${id}`).innerText();
const preview = async (page) => (await page.locator("#preview iframe").elementHandle()).contentFrame();

/** Opens a page of another site that has the code in it and a policy that allows nothing else. */
async function put(t, site, code, policy) {
  const files = {
    "index.html": `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>某市企业服务网</title></head><body><header><h1>某市企业服务网</h1></header><main>${code}</main></body></html>`,
    "favicon.ico": "",
  };
  const strict = `default-src 'none'; img-src 'self'; ${policy}`;
  const host = await serve({ root: nothing, folder: "/", files, headers: { "content-security-policy": strict } });
  const loaded = (page) => page.waitForEvent("load");
  return visit(t, { site: host, also: [site], loaded, later: [/./], before: (page) => page.addInitScript(listen) });
}

test("every snippet works on a host page, under the policy that stands beside it", async (t) => {
  const { page, site } = await open(t);
  await page.getByLabel("企业所在地").selectOption({ label: "保山市" });
  await page.getByLabel("English", { exact: true }).check();
  await page.getByLabel("外观").selectOption({ label: "深色" });
  const [script, element, frame, link] = [
    [await shown(page, "script-code"), await shown(page, "script-policy")],
    [await shown(page, "element-code"), await shown(page, "element-policy")],
    [await shown(page, "frame-code"), await shown(page, "frame-policy")],
    [await shown(page, "link-code"), ""],
  ];

  const withScript = await put(t, site, ...script);
  await ready(withScript);
  const withFrame = await put(t, site, ...frame);
  for (const within of [await inside(withScript), await inside(withFrame)]) {
    await within.getByRole("radio", { name: /Baoshan/, checked: true }).waitFor();
    await within.locator(".pc-app--dark").waitFor();
  }
  assert.equal(await withScript.locator("iframe").getAttribute("title"), "Policy Calculator");

  const withElement = await put(t, site, ...element);
  const calculator = withElement.locator("policy-calculator");
  await calculator.getByRole("radio", { name: /Baoshan/, checked: true }).waitFor();
  await calculator.locator(".pc-app--dark").waitFor();

  const withLink = await put(t, site, ...link);
  await withLink.getByRole("link", { name: "Policy Calculator" }).click();
  await withLink.getByRole("radio", { name: /Baoshan/, checked: true }).waitFor();
  await withLink.getByRole("button", { name: "Start" }).waitFor();
});

test("one measure, large text and facts are in every snippet, and in the preview", async (t) => {
  const asked = [];
  const { page } = await open(t, {
    before: (page) => page.on("request", (request) => asked.push(request.url(), request.headers().referer ?? "")),
    // The preview says of a name that no fact has, if it comes before something else is chosen.
    perhaps: [/`facts\.name` is left out/],
  });
  await page.getByLabel("大字，每屏内容更少").check();
  await page.getByLabel("外观").selectOption({ label: "高对比度" });
  await page.getByLabel("只测算一项措施").selectOption("km24-small-lighthouse");
  const said = `{"organisation": "company", "name": "it's & <b>"}`;
  await page.getByLabel("您已知的企业情况").fill(said);
  await page.getByLabel("您已知的企业情况").blur();
  const expected = {
    theme: "contrast,elder",
    measure: "km24-small-lighthouse",
    facts: JSON.stringify(JSON.parse(said)),
  };
  const codes = {};
  for (const id of ["script-code", "element-code", "frame-code", "link-code"]) codes[id] = await shown(page, id);
  const found = await (await parser(page)).evaluate((codes) => {
    const parsed = (id) => new DOMParser().parseFromString(codes[id], "text/html");
    const of = (parameters) => Object.fromEntries(new URLSearchParams(parameters));
    const attributes = [...parsed("element-code").querySelector("policy-calculator").attributes];
    return {
      script: of(new URL(parsed("script-code").querySelector("a").href).search),
      element: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
      inElement: of(new URL(parsed("element-code").querySelector("policy-calculator > a").href).search),
      frame: of(new URL(parsed("frame-code").querySelector("iframe").src).hash.slice(1)),
      link: of(new URL(parsed("link-code").querySelector("a").href).search),
    };
  }, codes);
  for (const [way, options] of Object.entries(found)) assert.deepEqual(options, expected, way);

  await page.getByLabel("只测算一项措施").selectOption("");
  await page.getByLabel("您已知的企业情况").fill('{"organisation":"company"}');
  await page.getByLabel("您已知的企业情况").blur();
  const frame = await preview(page);
  await frame.locator(".pc-app--contrast.pc-app--elder").waitFor();
  await frame.getByText("有本网站代填的回答").waitFor();
  assert.ok(asked.some((address) => address.includes("/widget.html")));
  // Playwright gives the address of a frame with what is behind the #, which is not sent.
  const sent = asked.map((address) => address.split("#")[0]);
  const chosen = sent.filter((address) => /[?]|organisation|lighthouse|elder/.test(address));
  assert.deepEqual(chosen, [], "what is chosen is in no request");
});

test("facts that are no JSON object are complained of, and left out", async (t) => {
  const { page } = await open(t, { file: "snippets.en.html" });
  const facts = page.getByLabel("What you know of the enterprise");
  const before = await shown(page, "script-code");
  for (const wrong of ["{organisation}", "[1]", "3", "null"]) {
    await facts.fill(wrong);
    await facts.blur();
    await page.getByRole("alert").getByText("This is no JSON object").waitFor();
    assert.equal(await facts.getAttribute("aria-invalid"), "true");
    assert.equal(await shown(page, "script-code"), before, wrong);
  }
  await facts.fill("");
  await facts.blur();
  await page.getByText("This is no JSON object").waitFor({ state: "detached" });
  assert.equal(await facts.getAttribute("aria-invalid"), "false");
});

for (const [file, guide, product] of [
  ["snippets.html", "docs/embedding.zh-CN.md", "政策计算器"],
  ["snippets.en.html", "docs/embedding.md", "Policy Calculator"],
]) {
  test(`the code and the policies are those of the guide: ${guide}`, async (t) => {
    const { page, site } = await open(t, { file });
    await page.locator("#jurisdiction").selectOption("kunming");
    const text = readFileSync(new URL(guide, top), "utf8");
    // In the guides every text of a link is Chinese.
    const here = (code) =>
      code
        .replaceAll(site.url, "https://your.host/calculator/")
        .replaceAll(site.origin, "https://your.host")
        .replaceAll("Open the policy calculator", "打开政策计算器")
        .replaceAll(product, "政策计算器");
    for (const id of ["script-code", "frame-code", "script-policy", "element-policy", "frame-policy"])
      assert.ok(
        text.includes(here(await shown(page, id))),
        `${id} is not in ${guide}:\n${here(await shown(page, id))}`,
      );
    await page.getByLabel("中文").check();
    const code = here(await shown(page, "element-code"));
    const [, inGuide] = /```html\n(<policy-calculator[\s\S]*?)\n```/.exec(text);
    const blank = await parser(page);
    const elements = (html) =>
      blank.evaluate((html) => {
        const { body, head } = new DOMParser().parseFromString(html, "text/html");
        return [...head.children, ...body.children].map((element) => {
          const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
          return [element.localName, ...attributes, element.textContent.trim()];
        });
      }, html);
    assert.deepEqual(await elements(code), await elements(inGuide));
  });
}

test("a press copies, and says so; where it is not allowed, the code is selected", async (t) => {
  const { page } = await open(t, { context: { permissions: ["clipboard-read", "clipboard-write"] } });
  await page.getByRole("button", { name: "复制：框架，不用脚本", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("已复制").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await shown(page, "frame-code"));
  await page.getByLabel("企业所在地").selectOption("kunming");
  assert.equal(await page.getByText("已复制").count(), 0, "it was another code");

  const { page: refused } = await open(t, {
    before: (page) => page.addInitScript(() => delete Navigator.prototype.clipboard),
  });
  await refused.getByRole("button", { name: "复制：元素", exact: true }).click();
  await refused.getByRole("status").getByText("代码已经选中").waitFor();
  const selected = await refused.evaluate(() => getSelection().toString());
  assert.equal(selected.trim(), await shown(refused, "element-code"));
});

test("without the hash there is no code with a script; without JavaScript the page says what to do", async (t) => {
  const site = await calculator({ block: (path) => path === "integrity.json" });
  const { page } = await open(t, {
    site,
    code: /哈希没有载入/,
    console: [/404.*integrity\.json/, /policy-calculator: Error: integrity\.json: the server answered 404/],
  });
  assert.ok(await page.getByRole("button", { name: "复制：链接和脚本（推荐）", exact: true }).isDisabled());
  assert.match(await shown(page, "frame-code"), /^<iframe /);

  const plain = await visit(t, {
    site: await calculator(),
    path: "snippets.html",
    context: { javaScriptEnabled: false },
    loaded: (page) => page.waitForEvent("load"),
  });
  assert.ok(await plain.getByText("这一页需要 JavaScript").isVisible());
});

for (const file of ["snippets.html", "snippets.en.html"]) {
  for (const width of [320, 360, 768, 1280]) {
    for (const colorScheme of ["light", "dark"]) {
      test(`${file} at ${width} px, ${colorScheme}`, async (t) => {
        const { page } = await open(t, { file, width, context: { colorScheme } });
        await page.locator("#jurisdiction").selectOption("kunming");
        const frame = await preview(page);
        await frame.locator(".pc-start__form").waitFor();
        assert.equal(await page.locator("#no-script").count(), 0);
        await assertFits(page);
        assert.equal(await frame.evaluate(() => document.documentElement.lang), file.includes("en") ? "en" : "zh-CN");
        await screenshot(page, `${file.replace(".html", "")}-${width}-${colorScheme}`);
        // What is in the frame is held to this where the calculator is tested.
        await page.locator("#preview iframe").evaluate((frame) => frame.remove());
        await assertAccessible(page);
      });
    }
  }
}
