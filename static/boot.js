// Starts the program that Trunk built, puts it in the place of the first sight, and gives it what the reader has done
// there. The elements whose addresses it reads are written by Trunk: see pattern_preload in Trunk.toml.
const address = (id) => document.getElementById(id).href;

// The words of the screen are on their way while the program still loads; first-sight.js has asked for the catalogue.
const words = document.createElement("link");
const language = document.documentElement.lang === "en" ? "en" : "zh";
Object.assign(words, { rel: "preload", as: "fetch", crossOrigin: "anonymous" });
words.href = address("program-js").replace(/\.js$/, `-${language}-first.json`);
document.head.append(words);

import(address("program-js"))
  .then(async (program) => {
    await program.default({ module_or_path: address("program-wasm") });
    // What else the address asks for takes a part of the program that is loaded only then.
    if (program.isConfigured() && !(await program.readyToMount())) throw new Error("a part did not come");
    await program.prepare();
    const app = document.getElementById("app");
    const notes = [...app.querySelectorAll(".pc-first__note--later")];
    const carryOver = done(app);
    program.startPage();
    // The program draws in this same task, before anything is painted.
    new MutationObserver((_, drawn) => {
      drawn.disconnect();
      document.documentElement.removeAttribute("data-program");
      carryOver();
    }).observe(app, { childList: true });
    // Not waited for: the page works as well where these do not come.
    const also = (name) => import(address("program-js").replace(/\.js$/, `-${name}.js`));
    also("offline").catch(() => {});
    also("watch").then(
      ({ watch }) => watch(notes),
      () => {},
    );
  })
  .catch((error) => {
    console.error(error);
    // A program that fails later, on the screen already, is not overwritten.
    if (document.querySelector(".pc-first")) document.documentElement.dataset.program = "failed";
  });

/** What the reader has done with the first sight; called later, does the same with the page in its place. */
function done(app) {
  const shown = [...app.children].find((half) => half.lang === document.documentElement.lang);
  const inputs = (within) => [...within.querySelectorAll("input")];
  const chosen = inputs(shown).findIndex((input) => input.checked);
  const focused = described(document.activeElement, shown);
  const pressed = described(shown.querySelector("[data-pressed]"), shown);

  function described(element) {
    if (!element || !shown.contains(element)) return () => null;
    const { tagName, type, textContent } = element;
    if (tagName === "INPUT") {
      const number = inputs(shown).indexOf(element);
      return () => inputs(app)[number];
    }
    return () => [...app.querySelectorAll(tagName)].find((it) => it.type === type && it.textContent === textContent);
  }

  return () => {
    // By a click, so that the program hears of it.
    inputs(app)[chosen]?.click();
    focused()?.focus({ preventScroll: true });
    // Once the program has taken up what was chosen.
    setTimeout(() => pressed()?.click());
  };
}
