// The wrappers of the package for React and Vue, with the real ones: bundled for a browser, and drawn on a server.
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { compileScript, parse } from "@vue/compiler-sfc";
import { build } from "esbuild";
import { built, installed, tarball, top } from "../api/support/package.mjs";
import { assertAccessible, visit } from "./support/browser.mjs";
import { policy, serve } from "./support/server.mjs";

const folder = installed([tarball()]);
mkdirSync(join(folder, "node_modules"), { recursive: true });
for (const name of ["react", "react-dom", "vue"])
  symlinkSync(join(top, "node_modules", name), join(folder, "node_modules", name));
for (const name of ["react.js", "vue.js"])
  copyFileSync(new URL(`wrappers/${name}`, import.meta.url), join(folder, name));

/** One script of a program and everything that it imports, as its maker tests it: with the warnings of the frameworks. */
async function bundled(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder, loader: "jsx" },
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    define: {
      "process.env.NODE_ENV": '"development"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    // What draws on a server is in the same file; nothing of it gets here.
    external: ["react-dom/server", "vue/server-renderer"].filter((name) => !source.includes(name)),
    plugins: [nothingOfServers],
  });
  return outputFiles[0].text;
}

const nothingOfServers = {
  name: "nothing-of-servers",
  setup(build) {
    build.onResolve({ filter: /^(react-dom\/server|vue\/server-renderer)$/ }, ({ path }) => ({
      path,
      namespace: "no",
    }));
    build.onLoad({ filter: /./, namespace: "no" }, () => ({ contents: "export const renderToString = undefined;" }));
  },
};

const page = (main = "") => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>某市企业服务网</title><link rel="icon" href="data:,">
<script src="before.js"></script><script type="module" src="app.js"></script></head>
<body><header><h1>某市企业服务网</h1></header><div id="place">${main}</div></body></html>`;

/** Opens a page with that program in it; the program lies beside the files of the package. */
async function open(t, script, { html = page(), before = "//", loaded = ready, more = [], ...options } = {}) {
  const site = await serve({
    root: built,
    folder: "/policy-calculator/",
    files: { "index.html": html, "app.js": script, "before.js": before },
    // Vue has a policy of its own for Trusted Types.
    headers: { "content-security-policy": `${policy} vue` },
  });
  // Words of the frameworks about themselves.
  const perhaps = [/React DevTools/, /development build of Vue/, ...more];
  return visit(t, { site, loaded, perhaps, later: [/\/questions\.(zh|en)\.json$/], ...options });
}

const ready = (page) => page.waitForFunction(() => window.host?.heard.some(([type]) => type === "ready"));

/** A program of that framework; `drawn`: it takes over what a server has drawn, once the calculator is there. */
const program = (framework, options, { drawn = false } = {}) => `
  import { start } from "./${framework}.js";
  window.host = { heard: [] };
  window.begin = () => start(document.getElementById("place"), ${JSON.stringify(options)}, ${drawn}, window.host);
  if (${drawn}) addEventListener("policy-calculator-ready", () => setTimeout(() => (window.end = window.begin())), { once: true });
  else window.end = window.begin();`;

const set = (page, options) => page.evaluate((options) => window.host.set(options), options);
const heard = (page, type) => page.evaluate((type) => window.host.heard.filter(([of]) => of === type), type);

for (const framework of ["react", "vue"]) {
  test(`${framework}: options, events and the element itself`, async (t) => {
    const options = { lang: "en", jurisdiction: ["kunming"], facts: { organisation: "company" }, answers: true };
    const page = await open(t, await bundled(program(framework, options)));
    const one = page.locator("#one");
    assert.ok(await one.getByRole("radio", { name: /Kunming/ }).isChecked());
    await one.getByText("This site has filled in some of the answers").waitFor();
    assert.equal(await page.getByRole("link", { name: "打开政策计算器" }).isVisible(), false);
    assert.equal(await one.getAttribute("class"), "wide");
    // StrictMode mounts, unmounts and mounts again.
    assert.deepEqual(
      (await heard(page, "ready")).map(([, { lang }]) => lang),
      ["en"],
    );
    const seen = await page.evaluate(() => {
      const { element } = window.host;
      const { children } = element.shadowRoot;
      const { ready, progress } = element.state;
      return [element.localName, typeof element.configure, children.length, ready.lang, typeof progress.left];
    });
    assert.deepEqual(seen, ["policy-calculator", "function", 1, "en", "number"]);

    await one.getByRole("button", { name: "Start" }).click();
    await one.getByRole("button", { name: "See the results" }).first().click();
    await one.locator(".pc-results").waitFor();
    const [[, result]] = await heard(page, "result");
    assert.ok(result.eligible + result.undetermined + result.ineligible > 100);
    await one.getByRole("checkbox", { name: /Send my answers/ }).check();
    await page.waitForFunction(() => window.host.heard.some(([type]) => type === "answers"));
    assert.equal((await heard(page, "answers")).at(-1)[1].facts.organisation, "company");
    await assertAccessible(page);
  });

  test(`${framework}: what changes in the program changes in the calculator`, async (t) => {
    const page = await open(t, await bundled(program(framework, { lang: "zh", jurisdiction: "kunming" })));
    const one = page.locator("#one");
    await set(page, { lang: "en", jurisdiction: "baoshan", theme: ["elder", "dark"] });
    await one.getByRole("radio", { name: /Baoshan/, checked: true }).waitFor();
    await one.locator(".pc-app--elder.pc-app--dark").waitFor();
    await set(page, { jurisdiction: "baoshan", facts: { soe: false } });
    await one.getByRole("radio", { name: "保山市", checked: true }).waitFor();
    await one.locator(".pc-app:not(.pc-app--elder)").waitFor();
    await one.getByText("有本网站代填的回答").waitFor();

    const changes = await page.evaluate(async () => {
      const watch = new MutationObserver(() => {});
      watch.observe(window.host.element, { attributes: true });
      window.host.set({ jurisdiction: "baoshan", facts: { soe: false } });
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      return watch.takeRecords().map(({ attributeName }) => attributeName);
    });
    assert.deepEqual(changes, [], "the same facts in another object");

    await set(page, {});
    await one.getByText("有本网站代填的回答").waitFor({ state: "detached" });
    assert.deepEqual(await one.evaluate((element) => element.getAttributeNames().sort()), ["class", "id"]);
  });

  test(`${framework}: taken out, it leaves nothing behind`, async (t) => {
    const page = await open(t, await bundled(program(framework, { lang: "zh" })));
    const tools = await page.context().newCDPSession(page);
    await tools.send("Performance.enable");
    const used = async () => {
      for (let n = 0; n < 3; n += 1) await tools.send("HeapProfiler.collectGarbage");
      const { metrics } = await tools.send("Performance.getMetrics");
      const of = (name) => metrics.find((metric) => metric.name === name).value;
      return { nodes: of("Nodes"), listeners: of("JSEventListeners") };
    };
    const again = (times) =>
      page.evaluate(async (times) => {
        const soon = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        for (let n = 0; n < times; n += 1) {
          const old = window.host.element;
          window.host.set(null);
          await soon();
          if (document.querySelector("policy-calculator")) throw new Error("it is still there");
          if (old.shadowRoot.children.length || old.state.ready) throw new Error("the calculator is still in it");
          if (window.host.element) throw new Error("the ref still has it");
          const ready = new Promise((ready) => addEventListener("policy-calculator-ready", ready, { once: true }));
          window.host.set({ lang: "zh" });
          await ready;
        }
        window.host.heard.length = 0;
        await soon();
      }, times);
    await again(5);
    const before = await used();
    await again(20);
    const after = await used();
    t.diagnostic(JSON.stringify({ before, after }));
    // Each is some thirty nodes; a few may not be collected yet.
    assert.ok(after.nodes <= before.nodes + 200, `nodes: ${before.nodes} to ${after.nodes}`);
    assert.ok(after.listeners <= before.listeners + 10, `listeners: ${before.listeners} to ${after.listeners}`);

    const { left, told } = await page.evaluate(() => {
      const old = window.host.element;
      window.end();
      old.dispatchEvent(new CustomEvent("policy-calculator-ready", { detail: "too late" }));
      return { left: document.getElementById("place").children.length, told: window.host.heard };
    });
    assert.equal(left, 0);
    assert.deepEqual(told, []);
  });

  test(`${framework}: drawn on a server, and taken over in the browser after the calculator is there`, async (t) => {
    const { draw } = await import(pathToFileURL(join(folder, `${framework}.js`)));
    assert.equal(typeof window, "undefined");
    const options = { lang: "en", jurisdiction: ["kunming", "yunnan"], facts: { staff: { from: 3 } }, answers: true };
    const html = await draw(options);
    const [, tag] = /<policy-calculator([^>]*)>/.exec(html);
    for (const attribute of [
      'lang="en"',
      'jurisdiction="kunming,yunnan"',
      'facts="{&quot;staff&quot;:{&quot;from&quot;:3}}"',
      'answers="true"',
      'id="one"',
      'class="wide"',
    ])
      assert.ok(tag.includes(` ${attribute}`), `${attribute} is not in ${tag}`);
    assert.match(html, /<a href="https:\/\/example\.org\/">打开政策计算器<\/a><\/policy-calculator>/);

    // Without JavaScript the link is there.
    const first = { jurisdiction: "kunming", theme: "dark" };
    const script = await bundled(program(framework, first, { drawn: true }));
    const site = { html: page(await draw(first)) };
    const plain = await open(t, script, { ...site, context: { javaScriptEnabled: false }, loaded: async () => {} });
    assert.ok(await plain.getByRole("link", { name: "打开政策计算器" }).isVisible());

    const opened = await open(t, script, site);
    const one = opened.locator("#one");
    assert.equal((await heard(opened, "ready")).length, 1, "what was there before the framework is told, and once");
    assert.ok((await heard(opened, "progress")).length > 0);
    await one.locator(".pc-app--dark").waitFor();
    await set(opened, { jurisdiction: "baoshan" });
    await one.getByRole("radio", { name: "保山市", checked: true }).waitFor();
    await one.locator(".pc-app:not(.pc-app--dark)").waitFor();
    assert.equal(await one.getAttribute("theme"), null, "what the server has written is gone");
    assert.equal(await opened.locator("policy-calculator").count(), 1);
  });

  test(`${framework}: what a page has put on Object.prototype is no option`, async (t) => {
    // Vue takes it for slots, too.
    const more = [/Vue warn.*slot/];
    const before = `Object.assign(Object.prototype, { base: "http://127.0.0.2:9/evil/", theme: "dark", keep: "evil" });`;
    const page = await open(t, await bundled(program(framework, { jurisdiction: "kunming" })), { before, more });
    const one = page.locator("#one");
    assert.equal(await one.locator(".pc-app").getAttribute("class"), "pc-app pc-app--light");
    assert.deepEqual(await one.evaluate((element) => element.getAttributeNames().sort()), [
      "class",
      "id",
      "jurisdiction",
    ]);
  });
}

test("vue: a fact that is watched deep down, and one that is a big number", async (t) => {
  const source = `
    import { PolicyCalculator } from "policy-calculator/vue";
    import { createApp, h, reactive } from "vue";
    const facts = reactive({ "ai-project-investment": 3000000n, organisation: "company" });
    window.host = { heard: [], facts };
    const onReady = (detail) => window.host.heard.push(["ready", detail]);
    createApp({ render: () => h(PolicyCalculator, { id: "one", facts, onReady }) }).mount("#place");`;
  const page = await open(t, await bundled(source));
  const one = page.locator("#one");
  assert.equal(await one.getAttribute("facts"), '{"ai-project-investment":"3000000","organisation":"company"}');
  await page.evaluate(() => {
    window.host.facts.organisation = "cooperative";
  });
  await page.locator('#one[facts*="cooperative"]').waitFor();
});

test("what can say nothing is named in the console", async (t) => {
  const source = `${program("react", {})}
    window.host.map = () => window.host.set({ facts: new Map([["soe", false]]) });`;
  const page = await open(t, await bundled(source), { console: [/policy-calculator: `facts`/] });
  const warned = page.waitForEvent("console");
  await page.evaluate(() => window.host.map());
  await warned;
});

// The examples of the guides, as they are written there.
for (const path of ["docs/api.md", "docs/api.zh-CN.md"]) {
  const example = (language) => {
    const [, text] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(
      readFileSync(join(top, path), "utf8"),
    );
    return text;
  };
  const works = async (t, script) => {
    const loaded = (page) => page.getByRole("radio", { name: /昆明市|Kunming/, checked: true }).waitFor();
    const page = await open(t, script, { loaded });
    await page.getByRole("button", { name: "开始测算" }).click();
    await page.getByText(/\d+/).first().waitFor();
    await page.locator("policy-calculator .pc-question h1").waitFor();
  };

  test(`the example in React works: ${path}`, async (t) => {
    writeFileSync(join(folder, "example.jsx"), example("jsx"));
    const source = `
      import { createRoot } from "react-dom/client";
      import { Page } from "./example.jsx";
      createRoot(document.getElementById("place")).render(<Page />);`;
    await works(t, await bundled(source));
  });

  test(`the example in Vue works: ${path}`, async (t) => {
    const { descriptor } = parse(example("vue"), { filename: "Page.vue" });
    const { content } = compileScript(descriptor, { id: "page", inlineTemplate: true });
    writeFileSync(join(folder, "page.js"), content);
    const source = `
      import { createApp } from "vue";
      import Page from "./page.js";
      createApp(Page).mount("#place");`;
    await works(t, await bundled(source));
  });
}
