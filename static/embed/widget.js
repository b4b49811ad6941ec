// Starts the calculator in widget.html: in a frame that embed-1.js made, in any other frame, or opened by itself.
// What it says to the page around it, and hears from it, is the protocol of docs/embedding.md.

const NAME = "policy-calculator";
// Every protocol that a released loader speaks: the loader's file number.
const VERSIONS = ["1", "2"];
// The frame grows at once, and shrinks only by more than this, so that rounding never makes it tremble.
const TREMBLE_PX = 4;
// What the page around the frame may say about the calculator, in the address or later; src/configuration/options.rs has
// every option, and a test compares.
const OPTIONS = ["lang", "jurisdiction", "theme", "instruments", "measure", "facts"];
// What mount and the element take besides: named in the console, not passed over in silence.
const OTHERS = ["catalogue", "answers", "keep"];
// A module with a type that takes a reference. What does not know it does not run the program.
const SAMPLE = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0];

const [name, version, instance] = window.name.split("/");
const framed = window.parent !== window && name === NAME && VERSIONS.includes(version) && Boolean(instance);
const box = document.getElementById("widget");
const root = document.getElementById("calculator");

// Behind the #, where browsers send it to nobody; in the query, as the first loader and older pages write it.
const asked = new URLSearchParams(`${location.hash.slice(1)}&${location.search.slice(1)}`);
function speak(lang) {
  const english = !/^zh/i.test(lang);
  document.documentElement.lang = english ? "en" : "zh-CN";
  document.title = english ? "Policy calculator" : "政策计算器";
}
speak(asked.get("lang") || navigator.language || "zh");

// Whom to speak to: known once the page around has greeted.
let host;
let greet;
const greeted = new Promise((resolve) => (greet = resolve));
// A page that has made such a frame by itself and says nothing is not waited for.
const MANNERS_MS = 2000;

// `to` is "*" only for what anybody may know.
function say(type, detail, to) {
  window.parent.postMessage({ namespace: NAME, version: Number(version), instance, type, detail }, to);
}

function tell(type, detail) {
  // A page without an origin of its own, such as a file, can only be spoken to as anybody.
  if (host !== undefined) say(type, detail, host === "null" ? "*" : host);
}

let told = 0;
function measure() {
  const height = Math.ceil(box.getBoundingClientRect().height);
  if (height <= told && height >= told - TREMBLE_PX) return;
  told = height;
  tell("height", height);
}

let program;
let mounted;

function hear({ data, origin, source }) {
  if (source !== window.parent || !data || data.namespace !== NAME) return;
  if (data.version !== Number(version) || data.instance !== instance) return;
  if (host !== undefined && origin !== host) return;
  const detail = Object(data.detail);
  if (data.type === "hello") {
    host = origin;
    document.documentElement.classList.add("pw-fits");
    // Only a site with a name can be agreed to.
    if (own(detail, "answers") === true && host !== "null") change({ answers: host });
    // The first loader says its options apart.
    if (version !== "1") take(Object(own(detail, "options")));
    for (const [type, known] of unheard.splice(0)) tell(type, known);
    // After what may allow the frame to shrink.
    told = 0;
    measure();
    greet();
  } else if (data.type === "configure" && host !== undefined) {
    take(version === "1" ? detail : Object(own(detail, "options")));
  }
}

function take(given) {
  for (const option of Object.keys(given)) if (!OPTIONS.includes(option)) refuse(option);
  change(chosen((option) => own(given, option)));
}

function refuse(option) {
  console.warn(`policy-calculator: \`${option.slice(0, 60)}\` is left out: a frame takes ${OPTIONS}`);
}

/** What is not an object's own has been said by nobody. */
function own(object, name) {
  // Not Object.hasOwn: a browser without it has to be told of, too.
  return Object.entries(object).find(([own]) => own === name)?.[1];
}

function change(by) {
  options = { ...options, ...by };
  mounted?.configure(by);
}

function chosen(of) {
  const pairs = OPTIONS.map((option) => [option, of(option)]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}
// Shared links lead to the calculator's own page, which is in this folder.
let options = { home: new URL("./", location.href).href, ...chosen((option) => asked.get(option) ?? undefined) };
for (const option of OTHERS) if (asked.has(option)) refuse(option);

// What happened before the page around had greeted.
const unheard = [];
function report(type, detail) {
  if (!framed) return;
  if (host === undefined) unheard.push([type, detail]);
  else tell(type, detail);
}

// What the reader has answered, and what came of it, is theirs to give: the program asks them, and says `answers` when
// they agree or withdraw. Until then the page around learns that there is a result, and no more.
let agreed = false;
function listen(type, detail) {
  if (type === "answers") {
    // Given to this site, not to another that may have taken its place.
    if (detail.origin !== host) return;
    agreed = detail.facts !== null;
    report(type, { facts: detail.facts });
  } else if (type === "result") {
    report(type, agreed ? detail : null);
  } else {
    report(type, type === "error" ? { code: detail.code } : detail);
  }
  if (type === "ready") {
    speak(detail.lang);
    // Only from now on does the page around let the frame shrink.
    told = 0;
  }
  // A frame out of sight is not drawn, and so not measured by the observer.
  setTimeout(measure);
}

// When the reader goes on, the program puts the focus on the new heading. The page around then brings the top into view.
let pressed;
function follow() {
  const press = (event) => {
    pressed = event.isTrusted ? event.target : undefined;
  };
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, press, { capture: true });
  addEventListener("focusin", ({ target }) => {
    if (!pressed || !target.matches("h1")) return;
    if (!target.contains(pressed)) tell("step");
    pressed = undefined;
  });
}

/** What the results and the further screens look like: not before the first question, which takes none of it. */
function addStylesOfParts() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = "./parts.css";
  document.head.append(link);
}

function explain(error) {
  console.error(error);
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  for (const [lang, text] of [
    ["zh-CN", "计算器未能载入。请检查网络后刷新页面；若仍然如此，请换用较新的浏览器。"],
    [
      "en",
      "The calculator could not be loaded. Check your connection and reload; if that does not help, use a newer browser.",
    ],
  ]) {
    const paragraph = document.createElement("p");
    paragraph.lang = lang;
    paragraph.textContent = text;
    alert.append(paragraph);
  }
  root.replaceChildren(alert);
  report("error", { code: "load" });
}

const able = Object.hasOwn && WebAssembly.validate(new Uint8Array(SAMPLE));

// The page around has its own main part, of which the frame is one thing. It is light unless it says otherwise.
if (window.parent === window) box.setAttribute("role", "main");
else root.dataset.theme = "light";

if (framed) {
  addEventListener("message", hear);
  let awaited = false;
  new ResizeObserver(() => {
    if (awaited) return;
    awaited = true;
    requestAnimationFrame(() => {
      awaited = false;
      measure();
    });
  }).observe(box);
  follow();
  // Nothing of anybody is in this, and whom it reaches is not known yet. The first loader has no other way to learn that
  // the program cannot run than to hear nothing; then the link comes back.
  if (able || version !== "1") say("here", null, "*");
  setTimeout(greet, MANNERS_MS);
}

try {
  if (!able) throw new Error("this browser is too old");
  program = await import("./page.js");
  await program.load();
  // What it wants of the calculator, it says when it greets.
  if (framed) await greeted;
  root.replaceChildren();
  mounted = program.mount(root, options, listen);
  addStylesOfParts();
} catch (error) {
  explain(error);
}
