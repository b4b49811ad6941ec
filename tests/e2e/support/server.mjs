// The built page as a host would serve it: from a folder of a site, with the strict policy that the README promises.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { after } from "node:test";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

const dist = new URL("../../../dist/", import.meta.url);

/** A folder of nothing, for a server that has only the `files` it is given. */
export const nothing = new URL("./nothing/", import.meta.url);

export const policy = [
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:",
  "require-trusted-types-for 'script'; trusted-types policy-calculator",
].join("; ");

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

// Closed when the file's tests have ended and not before: a page whose server is gone says so in the console.
// A script that measures is no test: it ends without waiting for them.
const started = [];
if (process.env.NODE_TEST_CONTEXT) after(() => Promise.all(started.map((close) => close())));

// What has been compressed, by its bytes: the slowest setting takes a second for the whole program.
const compressed = new Map();
function brotli(body) {
  const key = createHash("sha256").update(body).digest("base64");
  if (!compressed.has(key)) compressed.set(key, promisify(brotliCompress)(body));
  return compressed.get(key);
}

/**
 * Serves dist/ below `folder` at a free port of this machine. Two servers are two origins.
 *
 * - `root`: another folder than dist/
 * - `block(path)`: true for what shall be missing (paths are relative to the page: "questions.zh.json")
 * - `hang(path)`: true for what shall never be answered
 * - `types`: other content types, by extension: { ".wasm": "application/octet-stream" }
 * - `files`: other files, by path: { "host.html": "<!doctype html>…" }
 * - `headers`: other headers for all answers; `undefined` takes one away
 * - `compress`: sends everything as brotli, as a site would
 *
 * Gives `url` (of the page), `origin`, `paths` (each request's, in order) and `files`.
 */
export async function serve(options = {}) {
  const { root = dist, folder = "/calc/", block = () => false, hang = () => false, files = {}, headers = {} } = options;
  if (root === dist && !existsSync(new URL("index.html", dist)))
    throw new Error("There is no dist/. Run: scripts/build.sh");

  const paths = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const path = pathname.startsWith(folder)
      ? decodeURIComponent(pathname.slice(folder.length)).replace(/(^|\/)$/, "$1index.html")
      : null;
    paths.push(path ?? pathname);
    if (hang(path)) return;

    const file = new URL(path ?? "index.html", root);
    const body =
      path === null || block(path) || !file.href.startsWith(root.href)
        ? undefined
        : (files[path] ?? (await readFile(file).catch(() => undefined)));
    const all = {
      "content-security-policy": policy,
      "content-type": body && { ...types, ...options.types }[extname(file.pathname)],
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      ...headers,
    };
    if (options.compress && body?.length) all["content-encoding"] = "br";
    for (const [name, value] of Object.entries(all)) if (value !== undefined) response.setHeader(name, value);
    response.writeHead(body === undefined ? 404 : 200).end(all["content-encoding"] ? await brotli(body) : body);
  });
  server.unref();

  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  started.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  return { origin, url: origin + folder, paths, files };
}
