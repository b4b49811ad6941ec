// What scripts/dist.sh packs: complete, the same bytes each time, and working where it is unpacked. Needs a release build.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { visit } from "./support/browser.mjs";
import { inside, listen, ready } from "./support/host.mjs";
import { serve } from "./support/server.mjs";

const top = new URL("../../", import.meta.url);
const pack = () => execFileSync("scripts/dist.sh", ["--no-build"], { cwd: top, encoding: "utf8" });
const path = (said) => new URL(/^(target\/\S+\.tar\.gz) /m.exec(said)[1], top);
const sum = (bytes) => createHash("sha256").update(bytes).digest("hex");

const archive = path(pack());
const bytes = readFileSync(archive);
const folder = mkdtempSync(join(tmpdir(), "policy-calculator-"));
after(() => rmSync(folder, { recursive: true }));
execFileSync("tar", ["xzf", archive.pathname, "-C", folder]);
const [name] = readdirSync(folder);

test("the same files give the same bytes", () => {
  assert.match(pack(), new RegExp(sum(bytes)));
});

test("every file is in the list of checksums, and is as it says", () => {
  const listed = readFileSync(join(folder, name, "SHA256SUMS"), "utf8")
    .trim()
    .split("\n");
  const files = readdirSync(join(folder, name), { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  assert.equal(listed.length, files.length - 1);
  for (const line of listed) {
    const [, hash, file] = /^(\w{64}) {2}(.*)$/.exec(line);
    assert.equal(sum(readFileSync(join(folder, name, file))), hash, file);
  }
  const has = (file) =>
    assert.ok(
      listed.some((line) => line.endsWith(`  ${file}`)),
      file,
    );
  for (const file of [
    "index.html",
    "widget.html",
    "embed-1.js",
    "embed-2.js",
    "element.js",
    "page.js",
    "integrity.json",
  ])
    has(`calculator/${file}`);
  for (const file of [
    "package/browser.js",
    "package/catalogue.json",
    "examples/index.html",
    "docs/embedding.md",
    "README.md",
  ])
    has(file);
});

test("whatever the guides link to is there, and every value that an option can have", () => {
  const guides = readdirSync(join(folder, name, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`);
  for (const guide of [
    ...guides,
    "README.md",
    "README.zh-CN.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
  ]) {
    const links = readFileSync(join(folder, name, guide), "utf8").matchAll(/\]\(([^)#\s]+)[^)]*\)/g);
    for (const [, link] of links) {
      if (/^[a-z]+:/.test(link)) continue;
      assert.ok(existsSync(join(folder, name, guide, "..", link)), `${guide} links to ${link}`);
    }
  }
  const listed = (file) => readFileSync(join(folder, name, file), "utf8");
  assert.match(listed("measures.txt"), /km24-small-lighthouse/);
  assert.match(listed("facts.txt"), /ai-project-investment/);
  assert.match(listed("catalogue/jurisdictions.yaml"), /kunming/);
});

test("it works where it is unpacked: the page, each example", async (t) => {
  const root = pathToFileURL(`${join(folder, name)}/`);
  const site = await serve({ root, folder: "/", headers: { "content-security-policy": undefined } });
  const example = (file, loaded) =>
    visit(t, { site, path: `examples/${file}`, later: [/./], before: (page) => page.addInitScript(listen), loaded });

  await visit(t, { site, path: "calculator/" });
  const page = await example("iframe.html", (page) => page.waitForEvent("load").then(() => ready(page)));
  await (await inside(page)).getByRole("button", { name: /开始/ }).waitFor();
  await example("element.html", (page) => page.getByRole("button", { name: /开始/ }).waitFor());
  await example("api.html", (page) => page.getByRole("button", { name: "下一题" }).waitFor());
});
