// Builds the peer's page, as its makers would for release: one minified module, one stylesheet.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = new URL(".", import.meta.url);

/** Its files, by their paths. */
export async function page() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("page.mjs", here))],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    write: false,
  });
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Peer</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script></head>
<body><div id="app"></div></body></html>`;
  return {
    "index.html": html,
    "page.js": outputFiles[0].text,
    "page.css": await readFile(new URL("page.css", here), "utf8"),
  };
}
