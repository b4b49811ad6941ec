// The calculator in Node.js, where fetch does not read files.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { loader } from "./calculator.js";
import start, * as program from "./program.js";

export { PolicyCalculatorError } from "./calculator.js";

export const load = loader({
  async program(from = new URL("./program.wasm", import.meta.url)) {
    const isAddress = typeof from === "string" || from instanceof URL;
    await start({ module_or_path: isAddress ? await bytes(from) : from });
    return program;
  },
  builtIn: () => readFile(new URL("./catalogue.json", import.meta.url), "utf8"),
  read,
});

async function read(address) {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytes(address));
}

async function bytes(address) {
  // What is no address of the web is a path, relative to the working folder.
  const url = /^(https?|data|file):/i.test(address) ? new URL(address) : pathToFileURL(resolve(String(address)));
  if (url.protocol === "file:") return readFile(url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.arrayBuffer();
}
