// node scripts/element-css.mjs FOLDER FILES...: element.css, the stylesheets of the page for a shadow root in a host page.
// What the page settles by its window and its root's font size is settled there by the element:
// - widths are those of the element (container queries), because it may stand in a column;
// - `rem` is the reader's own font size (`--pc-rem`, which mount.js measures), because the host may have set its root's to
//   anything, 100px among it;
// - where the host's box is as wide as what is in it, the element counts as 300 pixels wide;
// - every colour and the font can be set by the host, as `--policy-calculator-action` and so on.
import { readFileSync, writeFileSync } from "node:fs";

const [folder, ...files] = process.argv.slice(2);
const css = files.map((file) => readFileSync(file, "utf8")).join("\n");

const widget = css
  .replace(/\/\*[\s\S]*?\*\//g, "")
  .replace(/@media \((min|max)-width: ([\d.]+)rem\)/g, (_, end, rem) => `@container (${end}-width: ${rem * 16}px)`)
  .replace(/(?<![\w.-])(\d*\.?\d+)rem\b/g, (_, rem) => `calc(${rem} * var(--pc-rem, 16px))`)
  .replace(
    /^( *)(--pc-(?!rem)([a-z-]+)):\s+(#[0-9a-f]{3,8}|"[^;]*|[\d.]+px);$/gm,
    "$1$2: var(--policy-calculator-$3, $4);",
  )
  .replace(/\n\s*\n/g, "\n");
if (/\drem\b/.test(widget)) throw new Error("element.css still depends on the host's root: rem");

const own = `:host {
  all: initial;
  direction: ltr;
  display: block;
  inline-size: 100%;
  min-inline-size: 0;
  container-type: inline-size;
  contain-intrinsic-inline-size: 300px;
}
:host([hidden]) {
  display: none;
}
.pc-app {
  min-height: 0;
}
`;
writeFileSync(
  `${folder}/element.css`,
  own.replace(/\.pc-app[\s\S]*$/, "") + widget + own.slice(own.indexOf(".pc-app")),
);
