// The page without a network, and what becomes of a new release: static/sw.js and static/offline.js.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { assertAccessible, assertFits, screenshot, visit } from "./support/browser.mjs";
import { calculator, link, loader, visitHost } from "./support/host.mjs";
import { answer, begin, lighthouse, question } from "./support/journey.mjs";
import { serve } from "./support/server.mjs";

const top = new URL("../../", import.meta.url);
const dist = fileURLToPath(new URL("dist/", top));

/** The release that the worker of a folder keeps. */
const releaseOf = (worker) => {
  const text = worker.toString();
  const [files] = /\{(?:\s*"[^"]+":\s*"sha256-[^"]+",?)+\s*\}/.exec(text);
  const one = (key) => new RegExp(`\\b"?${key}"?:\\s*"([^"]+)"`).exec(text)[1];
  return { build: one("build"), edition: one("edition"), version: one("version"), files: JSON.parse(files) };
};
const release = releaseOf(readFileSync(join(dist, "sw.js")));

const screens = ["find", "all", "compare", "share", "report", "checklist", "measures", "coverage", "glossary", "about"];
screens.push("privacy", "accessibility", "gallery", "answers", "firms");

/** The files that the browser keeps, by the version of the release. */
async function caches(page) {
  return page.evaluate(async () => {
    const kept = {};
    for (const name of await window.caches.keys()) {
      const folder = new URL("./", location.href).href;
      const requests = await (await window.caches.open(name)).keys();
      kept[name.replace(/.* /, "")] = requests.map(({ url }) => url.replace(folder, "")).sort();
    }
    return kept;
  });
}

/** Waits until something holds that the page or the server says. */
async function until(holds, what) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds()) return;
    await new Promise((after) => setTimeout(after, 25));
  }
  assert.fail(what);
}

const isControlled = (page) => page.waitForFunction(() => navigator.serviceWorker.controller);

/** Waits until the browser keeps a release whole, and its worker is in charge. */
async function isKept(page, { version, files } = release) {
  const count = Object.keys(files).length;
  await until(async () => (await caches(page))[version]?.length === count, "the release is not kept");
  await isControlled(page);
}

/** Waits until no release is kept but this one. */
async function isAlone(page, { version }) {
  await until(async () => Object.keys(await caches(page)).join() === version, "the old release is kept on");
}

/**
 * Another release: every file of this one under another hash, and with another edition. `bodies` is what is in them.
 */
function another({ build = "0123456789abcdef", edition = "2099-01-02-0123456789ab" } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  cpSync(dist, folder, { recursive: true });
  for (const name of readdirSync(folder).filter((name) => /\.(js|html|json)$|-[0-9a-f]{8,16}/.test(name))) {
    const path = join(folder, name);
    const text = readFileSync(path, "latin1").replaceAll(release.build, build).replaceAll(release.edition, edition);
    writeFileSync(path, text, "latin1");
    renameSync(path, join(folder, name.replace(release.build, build)));
  }
  execFileSync("node", [fileURLToPath(new URL("scripts/offline.mjs", top)), folder]);
  const read = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]);
  rmSync(folder, { recursive: true });
  const bodies = Object.fromEntries(read);
  return { ...releaseOf(bodies["sw.js"]), bodies };
}

/** A site, and how it is replaced by another release. */
async function site() {
  let gone = () => false;
  const started = await serve({ block: (path) => gone(path) });
  started.publish = ({ build, bodies }) => {
    Object.assign(started.files, bodies);
    if (build !== release.build) gone = (path) => path.includes(release.build);
  };
  return started;
}

/** The browser looks for a new release when the network is back. */
async function look(page) {
  await page.evaluate(() => dispatchEvent(new Event("online")));
}

const notice = (page) => page.locator(".pc-edition-notice");
const heading = (page, name) => page.getByRole("heading", { level: 1, name }).waitFor();

test("after one visit the page works without a network: every screen, in both languages", async (t) => {
  const started = await site();
  const page = await visit(t, { site: started, worker: true, ahead: true });
  await isKept(page);
  assert.deepEqual(Object.keys(await caches(page)), [release.version]);
  assert.equal(await notice(page).count(), 0, "nothing is said of what is new");

  await page.context().setOffline(true);
  await page.reload();
  await notice(page).getByText("暂时连不上网站").waitFor();
  await notice(page).getByText(release.edition).waitFor();
  await screenshot(page, "offline-start");
  await begin(page);
  await answer(page, lighthouse.slice(0, 1), { until: (asked) => /称号/.test(asked) });
  await screenshot(page, "offline-question");
  await answer(page, lighthouse);
  await heading(page, "测算结果");
  await page
    .getByRole("link", { name: /小灯塔/ })
    .first()
    .click();
  await page.getByRole("heading", { name: "依据" }).waitFor();
  for (const language of ["zh", "en"]) {
    for (const screen of screens) {
      await page.evaluate((screen) => (location.hash = `#/${screen}`), screen);
      await page.locator("main h1").first().waitFor();
      await page.getByText(/正在载入|Loading/).waitFor({ state: "detached" });
      assert.equal(await page.getByText(/没有载入|could not be loaded/).count(), 0, `${screen} in ${language}`);
    }
    if (language === "zh") await page.getByRole("button", { name: "English" }).click();
    await page.locator(".pc-app:lang(en)").waitFor();
    await notice(page).first().getByText("The site cannot be reached").waitFor();
  }
  // A link of some site, with options of host pages.
  await page.goto(`${started.url}?lang=en&jurisdiction=kunming`);
  await notice(page).waitFor();
  await page.setViewportSize({ width: 320, height: 640 });
  await assertFits(page);
  await screenshot(page, "offline-start-en-320");

  // Back in the network, the same button brings what the site has now, and the notice goes.
  await page.context().setOffline(false);
  await notice(page).getByRole("button", { name: "Try again" }).click();
  await notice(page).waitFor({ state: "detached" });
});

test("what is kept is the page's own files, and nothing else is asked for", async (t) => {
  const started = await site();
  const page = await visit(t, { site: started, worker: true, ahead: true });
  await isKept(page);
  assert.deepEqual((await caches(page))[release.version], Object.keys(release.files).sort());
  const own = new Set([...Object.keys(release.files), "sw.js", "manifest.json"]);
  assert.deepEqual(
    started.paths.filter((path) => !own.has(path) && !/^(favicon|icon)/.test(path)),
    [],
  );
});

test("who saves data keeps what was used, and that is enough to go on from", async (t) => {
  const page = await visit(t, { site: await site(), worker: true });
  await begin(page);
  await isControlled(page);
  const isHere = async () => {
    const here = (await caches(page))[release.version] ?? [];
    return ["questions.zh.json", "index.html", "_bg.wasm", "-offline.js", "-watch.js"].every((end) =>
      here.some((file) => file.endsWith(end)),
    );
  };
  await until(isHere, "what was used is not kept");
  const kept = (await caches(page))[release.version];
  assert.ok(kept.includes("index.html") && kept.some((file) => file.endsWith("_bg.wasm")));
  assert.deepEqual(
    kept.filter((file) => /catalogue|\.en\.|[0-9a-f]{16}-(measure|take|tools|reading|host)\.wasm/.test(file)),
    [],
  );
  await page.context().setOffline(true);
  await page.reload();
  await notice(page).waitFor();
  await question(page);
});

test("a new release is said, and loads when the reader wants it, with the answers", async (t) => {
  const started = await site();
  const page = await visit(t, { site: started, worker: true });
  await begin(page);
  await answer(page, lighthouse.slice(0, 1), { until: (asked) => /称号/.test(asked) });
  const asked = await question(page);
  await isControlled(page);
  const next = another();
  started.publish(next);
  await look(page);
  await notice(page).getByText("网站上已有新的版本").waitFor();
  assert.equal(await question(page), asked, "the page stays as it is");
  await screenshot(page, "offline-newer");
  await notice(page).getByRole("button", { name: "载入新版本" }).click();
  await page.getByText(next.edition).filter({ visible: true }).waitFor();
  assert.equal(await question(page), asked);
  assert.equal(await notice(page).count(), 0);
  await page.getByRole("link", { name: "查看结果" }).first().click();
  await page.getByRole("definition").getByText("企业", { exact: true }).waitFor();
  // The old release is not kept any longer.
  await isAlone(page, next);
});

test("a new edition of the catalogue alone is said too", async (t) => {
  const started = await site();
  const page = await visit(t, { site: started, worker: true });
  await isControlled(page);
  const next = another({ build: release.build });
  started.publish(next);
  await look(page);
  await notice(page).getByText("网站上已有新的版本").waitFor();
  await notice(page).getByRole("button").click();
  await page.getByText(next.edition).filter({ visible: true }).waitFor();
  assert.equal(await notice(page).count(), 0);
});

test("an open page of the old release gets its own parts, the new page the new ones", async (t) => {
  const started = await site();
  const old = await visit(t, { site: started, worker: true, ahead: true });
  await isKept(old);
  const next = another();
  started.publish(next);
  const page = await old.context().newPage();
  await page.goto(started.url);
  await page.getByText(next.edition).filter({ visible: true }).waitFor();
  await isKept(page, next);
  assert.equal(await notice(page).count(), 0, "the new page is the newest");
  await notice(old).getByText("网站上已有新的版本").waitFor();
  const loaded = (page) =>
    page.evaluate(() => {
      const names = performance.getEntriesByType("resource").map(({ name }) => name);
      return names.flatMap((name) => /policy-calculator-page-([0-9a-f]{16})/.exec(name)?.[1] ?? []);
    });
  for (const [which, build] of [
    [old, release.build],
    [page, next.build],
  ]) {
    await which.evaluate(() => (location.hash = "#/about"));
    await heading(which, "关于本工具");
    assert.deepEqual([...new Set(await loaded(which))], [build]);
  }
  // Once the old page is closed, what it needed goes.
  await old.close();
  await page.reload();
  await isAlone(page, next);
});

test("a release that lies there by half is not kept, and the one before goes on", async (t) => {
  const started = await site();
  const page = await visit(t, { site: started, worker: true, ahead: true });
  await isKept(page);
  const next = another();
  // The worker and the program have been copied, the page and the catalogue have not.
  for (const file of Object.keys(next.bodies)) if (/\.(html|json)$/.test(file)) delete next.bodies[file];
  Object.assign(started.files, next.bodies);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const ended = new Promise((resolve) =>
      registration.addEventListener("updatefound", () => {
        const { installing } = registration;
        installing.addEventListener("statechange", () => installing.state === "redundant" && resolve());
      }),
    );
    dispatchEvent(new Event("online"));
    await ended;
  });
  assert.equal(await notice(page).count(), 0);
  await page.context().setOffline(true);
  await page.reload();
  await notice(page).getByText(release.edition).waitFor();
  await page.evaluate(() => (location.hash = "#/about"));
  await heading(page, "关于本工具");
});

test("a network that never answers is not waited for", async (t) => {
  let hangs = false;
  const started = await serve({ hang: () => hangs });
  const page = await visit(t, { site: started, worker: true, ahead: true });
  await isKept(page);
  hangs = true;
  await page.reload();
  await notice(page).getByText("暂时连不上网站").waitFor();
});

test("frames, elements and a framed page register nothing", async (t) => {
  const started = await calculator();
  started.files["element.html"] =
    `<!doctype html><html lang="zh"><title>x</title><link rel="icon" href="favicon.svg"><script type="module" src="element.js"></script>` +
    `<policy-calculator></policy-calculator><iframe title="y" src="index.html"></iframe></html>`;
  const html = `<!doctype html><html lang="zh"><title>x</title>${loader(started)}<p>${link(started)}</p></html>`;
  const framed = await visitHost(t, { site: started, html, worker: true });
  const page = await visit(t, {
    site: started,
    worker: true,
    path: "element.html",
    loaded: async (page) => {
      await page.locator("policy-calculator h1").waitFor();
      await page.frameLocator("iframe").locator(".pc-start, .pc-page").first().waitFor();
      await page.waitForLoadState("networkidle");
    },
  });
  for (const frame of [...framed.frames(), ...page.frames()]) {
    await frame.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    assert.equal(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  }
  assert.ok(!started.paths.includes("sw.js"));
});

test("a kept catalogue is for the page alone: another page of the folder gets none", async (t) => {
  const started = await site();
  started.files["probe.html"] =
    `<!doctype html><html lang="zh"><title>x</title><link rel="icon" href="favicon.svg"></html>`;
  const page = await visit(t, { site: started, worker: true, ahead: true, console: [/ERR_/] });
  await isKept(page);
  const other = await page.context().newPage();
  await other.goto(`${started.url}probe.html`);
  await page.context().setOffline(true);
  const status = (page) =>
    page.evaluate(() =>
      fetch("questions.zh.json").then(
        ({ status }) => status,
        () => "none",
      ),
    );
  assert.equal(await status(other), "none");
  assert.equal(await status(page), 203);
});

test("of all texts only the worker's address can become a script", async (t) => {
  const remember = () => {
    const { createPolicy } = TrustedTypePolicyFactory.prototype;
    window.policies = [];
    TrustedTypePolicyFactory.prototype.createPolicy = function (name, rules) {
      const policy = createPolicy.call(this, name, rules);
      window.policies.push(policy);
      return policy;
    };
  };
  const page = await visit(t, { worker: true, before: (page) => page.addInitScript(remember) });
  await isControlled(page);
  const lets = await page.evaluate(() => {
    const [policy, ...others] = window.policies;
    const texts = [
      "./sw.js",
      "./sw.js?less",
      "./sw.js?more",
      "sw.js",
      "/sw.js",
      "./page.js",
      "https://elsewhere.example/sw.js",
    ];
    texts.push("data:text/javascript,0", "javascript:0", "");
    const passes = (make) => (text) => {
      try {
        return make(text) !== undefined;
      } catch {
        return false;
      }
    };
    const markup = texts.filter(passes((text) => policy.createHTML(text) ?? policy.createScript(text)));
    return { name: policy.name, others, markup, scripts: texts.filter(passes((text) => policy.createScriptURL(text))) };
  });
  assert.deepEqual(lets, {
    name: "policy-calculator",
    others: [],
    markup: [],
    scripts: ["./sw.js", "./sw.js?less"],
  });
});

test("where the browser refuses a worker, the page works as before", async (t) => {
  const refused = () => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("refused", "SecurityError"));
  };
  const page = await visit(t, { worker: true, before: (page) => page.addInitScript(refused) });
  await begin(page);
  await answer(page, lighthouse);
  await heading(page, "测算结果");
});

test("the notices are accessible", async (t) => {
  const page = await visit(t, { path: "#/gallery", later: [/./] });
  await notice(page).first().waitFor();
  await notice(page).first().scrollIntoViewIfNeeded();
  await notice(page)
    .first()
    .locator("..")
    .screenshot({ path: fileURLToPath(new URL("output/offline-gallery.png", import.meta.url)) });
  await assertAccessible(page);
});
