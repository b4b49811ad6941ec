// Other sites name a loader by its hash. So a released loader never changes, and what is served is what was released.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const top = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, top));
const integrity = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
const released = JSON.parse(read("static/embed/released.json"));

test("every loader is as it was released", () => {
  const loaders = readdirSync(new URL("static/embed/", top)).filter((name) => /^embed-\d+\.js$/.test(name));
  const hashes = Object.fromEntries(loaders.map((name) => [name, integrity(read(`static/embed/${name}`))]));
  assert.deepEqual(
    hashes,
    released,
    "A loader that sites name must not change: restore it, and make the next one, embed-<number>.js. Only what is not " +
      "released yet gets another hash in static/embed/released.json, and in the guides.",
  );
});

test("every loader is ASCII, whatever the encoding of the page that names it", () => {
  for (const name of Object.keys(released))
    assert.match(read(`static/embed/${name}`).toString("latin1"), /^[\0-\x7f]*$/);
});

test("what is served is what was released", () => {
  for (const [name, hash] of Object.entries(released)) assert.equal(integrity(read(`dist/${name}`)), hash);
  assert.deepEqual(JSON.parse(read("dist/integrity.json")), released);
});

test("guides and examples name the newest loader, by its hash", () => {
  const newest = Object.keys(released).at(-1);
  const examples = readdirSync(new URL("examples/", top)).filter((name) => name.endsWith(".html"));
  const paths = ["docs/embedding.md", "docs/embedding.zh-CN.md", "README.md", "README.zh-CN.md"];
  for (const path of [...paths, ...examples.map((name) => `examples/${name}`)]) {
    const text = read(path).toString();
    const scripts = [...text.matchAll(/<script[^>]*embed-\d+\.js[^>]*>/g)].map(([script]) => script);
    if (path.startsWith("docs/")) assert.ok(scripts.length > 0, `${path} names no loader`);
    for (const script of scripts) {
      assert.ok(script.includes(`/${newest}"`), `${path} names an old loader`);
      const [, hash] = /integrity="([^"]*)"/.exec(script) ?? [];
      if (hash || !path.startsWith("README")) assert.equal(hash, released[newest], `${path} has another hash`);
    }
  }
});
