// What the calculator weighs in pages of other sites, as a browser gets it (brotli), against the budget in package.json.
// Run after scripts/build.sh.
import { readFileSync } from "node:fs";
import { hold } from "./sizes.mjs";

const dist = new URL("../dist/", import.meta.url);
const { budget } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const program = ["desk.js", "desk_bg.wasm", "catalogue.zh.json"];

console.log("In a frame:");
hold(dist, ["embed-1.js", "widget.html", "widget.js", "frame.css", ...program], budget.widgetBrotliBytes);
console.log("\nAs an element:");
hold(dist, ["element.js", "mount.js", "element.css", ...program], budget.widgetBrotliBytes);
