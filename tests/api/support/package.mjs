// The built package as a user has it: installed by npm from its tarball into an empty folder.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

export const top = fileURLToPath(new URL("../../../", import.meta.url));
export const built = new URL("../../../target/package/", import.meta.url);

/** Installs a folder or a tarball; gives the folder of the program that uses it. */
export function installed(what) {
  const folder = mkdtempSync(join(tmpdir(), "policy-calculator-api-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", ...what], {
    cwd: folder,
  });
  return folder;
}

/** The tarball that scripts/package.sh made. */
export function tarball() {
  if (!existsSync(new URL("package.json", built)))
    throw new Error("There is no target/package/. Run: scripts/package.sh");
  const { name, version } = JSON.parse(readFileSync(new URL("package.json", built), "utf8"));
  return join(top, "target", `${name}-${version}.tgz`);
}

/** What a program of that folder gets when it imports the package by its name. */
export async function imported(folder) {
  const program = join(folder, "program.js");
  writeFileSync(program, 'export * from "policy-calculator";\n');
  return import(pathToFileURL(program));
}

/** Runs the native tool; gives what it prints. */
export function tool(...parameters) {
  const cargo = ["run", "--quiet", "--package", "tool", "--bin", "policy-calculator", "--"];
  return execFileSync("cargo", [...cargo, ...parameters], { cwd: top, encoding: "utf8", maxBuffer: 1 << 28 });
}
