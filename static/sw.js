// The service worker of the standalone page: it keeps the release that it was built with, so that the page works without
// a network. scripts/offline.mjs puts `const RELEASE = { build, edition, version, files }` above this, so that every
// release has a worker of its own. docs/adr/0043-offline.md says why it is written by hand.
//
// - pages and catalogue come from the site; as they were kept, where it cannot be reached
// - what has a hash in its name comes as it was kept, otherwise from the site
// - anything else is not touched: what other sites embed works as if there were no worker

const FOLDER = new URL("./", location.href).href;
// Other calculators may lie in other folders of the same site, and the browser's caches are the site's.
const OURS = `policy-calculator ${FOLDER} `;
const CACHE = OURS + RELEASE.version;
const isKept = (file) => Object.hasOwn(RELEASE.files, file);
const BY_HASH = /-[0-9a-f]{8,16}/;
// In a tunnel a request may neither come nor fail.
const PATIENCE_MS = 4000;
// The page says so in the worker's address, because only the page of some browsers knows.
const SAVES_DATA = location.search === "?less";
// "Non-authoritative": the program says on the screen that this catalogue was kept (src/browser/fetch.rs).
const KEPT = 203;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => event.waitUntil(greet(event.source, event.data)));
addEventListener("fetch", (event) => {
  const { request } = event;
  const file = request.method === "GET" ? fileOf(request.url) : undefined;
  if (file === undefined) return;
  if (BY_HASH.test(file)) event.respondWith(byHash(event, file));
  else if (isKept(file) && (request.mode !== "navigate" || request.destination === "document"))
    event.respondWith(fromSite(event, file));
});

/** Keeps the release whole or not at all: each file must be the one that this worker was built with. */
async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll((await wanted()).map(exactly));
  // Open pages of the release before go on: their files stay as long as one of them is open.
  await skipWaiting();
}

/** The files to keep: all; for a reader who saves data, those that were used before. */
async function wanted() {
  const files = Object.keys(RELEASE.files);
  if (!SAVES_DATA) return files;
  const kind = (name) => name.replace(BY_HASH, "");
  const used = new Set([kind(`${FOLDER}index.html`)]);
  for (const name of await ourCaches())
    for (const { url } of await (await caches.open(name)).keys()) used.add(kind(url));
  return files.filter((file) => used.has(kind(FOLDER + file)));
}

/** A page has started or has come under this worker: it says which build it is and which files it has used. */
async function greet(page, { build, used }) {
  page.postMessage({ build: RELEASE.build, edition: RELEASE.edition });
  const cache = await caches.open(CACHE);
  // What does not come now is asked for when it is needed.
  for (const file of used.map(fileOf).filter(isKept))
    if (!(await cache.match(FOLDER + file))) await cache.add(exactly(file)).catch(() => {});
  // A page of an older release may still need its files.
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (build !== RELEASE.build || windows.filter(({ url }) => fileOf(url) === "index.html").length > 1) return;
  for (const name of await ourCaches()) if (name !== CACHE) await caches.delete(name);
}

async function byHash(event, file) {
  const kept = await caches.match(event.request.url, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.ok && isKept(file)) {
    const copy = answer.clone();
    event.waitUntil(caches.open(CACHE).then((cache) => cache.put(FOLDER + file, copy)));
  }
  return answer;
}

async function fromSite(event, file) {
  const site = fetch(event.request, { cache: "no-cache" }).catch(() => undefined);
  const copy = await keptFor(event, file);
  if (!copy) return (await site) ?? Response.error();
  const answer = await Promise.race([site, new Promise((after) => setTimeout(after, PATIENCE_MS))]);
  return answer && answer.status < 500 ? answer : copy;
}

/** The kept copy of a page, or of the catalogue for the standalone page; a calculator in a frame or a host page gets none. */
async function keptFor(event, file) {
  const isPage = event.request.mode === "navigate";
  const client = isPage ? undefined : await clients.get(event.clientId);
  if (!isPage && !(client?.frameType === "top-level" && fileOf(client.url) === "index.html")) return undefined;
  const kept = await (await caches.open(CACHE)).match(FOLDER + file, { ignoreVary: true });
  // Made anew, because a navigation refuses a response that some host has redirected.
  return kept && new Response(kept.body, { status: isPage ? 200 : KEPT, headers: kept.headers });
}

/** The request for a file of the release, which fails if the site has another file under that name. */
function exactly(file) {
  const cache = file.includes(RELEASE.build) ? "default" : "no-cache";
  return new Request(FOLDER + file, { integrity: RELEASE.files[file], cache });
}

/** The name of a file of this folder, from its address. */
function fileOf(address) {
  const { origin, pathname } = new URL(address);
  return (origin + pathname).startsWith(FOLDER) ? (origin + pathname).slice(FOLDER.length) || "index.html" : undefined;
}

/** The names of the caches of this page, of all releases. */
async function ourCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(OURS));
}
