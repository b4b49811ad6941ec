// Has the browser keep the standalone page for use without a network, by the service worker of sw.js, and tells the program
// when another release is kept than before. boot.js loads this once the program has started; nothing else does. Where
// browsers have no service workers or refuse them, everything else works as before.

const [build] = /[0-9a-f]{16}/.exec(import.meta.url);
const AN_HOUR_MS = 3_600_000;
const WORKER = "./sw.js";
// The page saves data; the worker sees it by its own address.
const SAVING_WORKER = `${WORKER}?less`;

// In a frame, this is a part of another page.
if (window === window.top && "serviceWorker" in navigator) keep().catch(() => {});

async function keep() {
  await idle();
  const { serviceWorker } = navigator;
  let changed = false;
  // What is loaded beside this may not be among the resources yet.
  const beside = ["offline", "watch"].map((name) => import.meta.url.replace(/\w+\.js$/, `${name}.js`));
  const greet = (worker) => {
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    worker.postMessage({ build, used: [...loaded, ...beside] });
  };
  serviceWorker.addEventListener("message", ({ data }) => {
    // When the page starts, the worker may be that of the release before; then the new one is on its way.
    if (changed)
      dispatchEvent(
        new CustomEvent("policy-calculator-release", { detail: data.build === build ? data.edition : null }),
      );
  });
  serviceWorker.addEventListener("controllerchange", () => {
    changed = true;
    greet(serviceWorker.controller);
  });
  const worker = script(navigator.connection?.saveData ? SAVING_WORKER : WORKER);
  const registration = await serviceWorker.register(worker, { updateViaCache: "none" });
  if (serviceWorker.controller) greet(serviceWorker.controller);

  // The browser looks for a new release when a page is opened; a page that stays open looks by itself.
  let looked = Date.now();
  const look = () => {
    looked = Date.now();
    registration.update().catch(() => {});
  };
  addEventListener("online", look);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && Date.now() - looked > AN_HOUR_MS) look();
  });
}

/**
 * The address of a script, as the page's policy demands it (Trusted Types): of all texts that could become a script, it
 * lets only the worker's two addresses through. Browsers without Trusted Types take the text.
 */
function script(address) {
  const createScriptURL = (text) => {
    if (text !== WORKER && text !== SAVING_WORKER) throw new TypeError(`not a script of this page: ${text}`);
    return text;
  };
  return (
    window.trustedTypes?.createPolicy("policy-calculator", { createScriptURL }).createScriptURL(address) ?? address
  );
}

/** Waits until the browser has nothing else to do. */
function idle() {
  return new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(() => resolve()));
}
