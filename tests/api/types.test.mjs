// The declarations, held by the compiler against their use and against what the program really gives.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { compileScript, parse } from "@vue/compiler-sfc";
import { built, imported, installed, tarball, tool, top } from "./support/package.mjs";

const folder = installed([tarball()]);
for (const name of ["@types/react", "csstype", "vue", "@vue", "@babel"])
  cpSync(join(top, "node_modules", name), join(folder, "node_modules", name), { recursive: true });
const settings = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2022", "dom"],
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: [],
    jsx: "react-jsx",
  },
};

/** What the compiler says of a file; nothing if all is well. */
function said(file) {
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...settings, files: [file] }));
  const compiler = join(top, "node_modules", "typescript", "bin", "tsc");
  const { stdout, stderr, status } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
  return status === 0 ? "" : (stdout + stderr).slice(0, 3_000);
}

for (const file of ["use.ts", "mount.ts", "jsx.tsx", "react.tsx", "vue.ts"]) {
  test(`a program that uses the types compiles, and what they refuse does not: ${file}`, () => {
    copyFileSync(new URL(`types/${file}`, import.meta.url), join(folder, file));
    assert.equal(said(file), "");
  });
}

// Every example in which a program or a page uses the package, as it is written.
for (const path of [
  "package/README.md",
  "docs/api.md",
  "docs/api.zh-CN.md",
  "docs/embedding.md",
  "docs/embedding.zh-CN.md",
]) {
  test(`the examples compile: ${path}`, () => {
    const text = readFileSync(join(top, path), "utf8");
    const blocks = text.matchAll(/^```js\n([\s\S]*?)^```$/gm);
    const examples = [...blocks].map(([, example]) => example);
    assert.ok(examples.length > 0, `${path} has no example`);
    // What an example takes from the one before it.
    const [given = ""] = examples.filter((example) => example.includes("await load("));
    for (const [n, example] of examples.entries()) {
      const needs = /\bcalculator\./.test(example) && !/const calculator\b/.test(example);
      const own =
        needs && /\b(const|let) facts\b/.test(example)
          ? given.replace(/^const \{[^;]*;\n|^const facts[^;]*;\n/gm, "")
          : given;
      const imports =
        'import type {} from "policy-calculator/embed";\ndeclare const ask: (...asked: unknown[]) => Promise<string>;\n';
      writeFileSync(join(folder, "example.ts"), `${imports}${needs ? own : ""}${example}export {};\n`);
      assert.equal(said("example.ts"), "", `the example ${n + 1} of ${path}`);
    }
    // In React as it is; in Vue as its own compiler makes it a script. tests/e2e/wrappers.test.mjs runs both.
    for (const [, language, example] of text.matchAll(/^```(jsx|vue)\n([\s\S]*?)^```$/gm)) {
      writeFileSync(join(folder, "example.tsx"), language === "vue" ? script(example) : example);
      assert.equal(said("example.tsx"), "", `the example for ${language} of ${path}`);
    }
  });
}

/** The script of a component of Vue, and its template as a part of it. */
function script(component) {
  const { descriptor } = parse(component.replace("<script setup>", '<script setup lang="ts">'), { filename: "a.vue" });
  return compileScript(descriptor, { id: "a", inlineTemplate: true }).content;
}

test("every field that the program gives has its type, and no type has a field that is not given", async () => {
  const { load } = await imported(folder);
  const calculator = await load();
  const cases = tool("cases")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const values = [
    ["Question[]", calculator.questions()],
    ["ListedMeasure[]", calculator.measures()],
    ["ListedFact[]", calculator.facts()],
    ["Determination", cases[0].determination],
    ['Determination<"zh">', calculator.determine(cases[0].facts, { lang: "zh" })],
    ['NextQuestion<"en"> | null', calculator.nextQuestion({}, { lang: "en" })],
    ["Finding[]", refusal(() => calculator.determine({ nothing: 1 })).findings],
    ["ErrorCode", refusal(() => calculator.explain("nothing", {})).code],
    ...cases.flatMap(({ measure, facts, asOf, explanation, nextQuestion }) => [
      ["Explanation", explanation],
      ['Explanation<"en">', calculator.explain(measure, facts, { asOf, lang: "en" })],
      ["NextQuestion | null", nextQuestion],
    ]),
  ];
  const lines = values.map(([type, value], n) => `export const value${n}: ${type} = ${JSON.stringify(value)};`);
  const names = [...new Set(values.flatMap(([type]) => type.match(/[A-Z]\w+/)))];
  lines.unshift(`import type { ${names.join(", ")} } from "policy-calculator";`);
  writeFileSync(join(folder, "values.ts"), lines.join("\n"));
  assert.equal(said("values.ts"), "");
});

test("nothing is typed as any", () => {
  const types = readFileSync(new URL("index.d.ts", built), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  assert.doesNotMatch(types.replace(/"[^"]*"/g, ""), /\bany\b/);
});

function refusal(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
}
