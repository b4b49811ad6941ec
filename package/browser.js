// The calculator in browsers and bundlers. `new URL("…", import.meta.url)` is the form in which bundlers find files.

import { loader } from "./calculator.js";
import start, * as program from "./program.js";

export { PolicyCalculatorError } from "./calculator.js";

export const load = loader({
  async program(from = new URL("./program.wasm", import.meta.url)) {
    await start({ module_or_path: from });
    return program;
  },
  builtIn: () => read(new URL("./catalogue.json", import.meta.url)),
  read,
});

async function read(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}
