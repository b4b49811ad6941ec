// Starts the program that Trunk built, or says in its place why nothing comes. The elements whose addresses it reads
// are written by Trunk: see pattern_preload in Trunk.toml.
// Kept to what a browser of 2018 can parse, so that one too old for the program still gets the sentence.
const address = (id) => document.getElementById(id).href;

// The language and the look: as the address asks for it, as it was chosen last, as the browser prefers it. The program
// reads it from the document; it is settled here so that the catalogue in that language is on its way while the program
// still loads.
function chosen(what) {
  try {
    return localStorage.getItem(`policy-calculator/${what}`);
  } catch (_blocked) {
    return null;
  }
}
const asked = new URLSearchParams(location.search);
const wanted = asked.get("lang") || chosen("language") || navigator.language || "zh";
const english = !/^zh/i.test(wanted);
document.documentElement.lang = english ? "en" : "zh-CN";
document.documentElement.dataset.theme = asked.get("theme") || chosen("display") || "";
const language = english ? "en" : "zh";
for (const href of [
  address("program-js").replace(/\.js$/, `-${language}-first.json`),
  `./questions.${language}.json`,
]) {
  const ahead = document.createElement("link");
  Object.assign(ahead, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href });
  document.head.append(ahead);
}

import(address("program-js"))
  .then((program) =>
    program
      .default({ module_or_path: address("program-wasm") })
      // What else the address asks for takes a part of the program that is loaded only then.
      .then(() => !program.isConfigured() || program.readyToMount())
      .then((ready) => (ready ? program.startPage() : Promise.reject(new Error("a part did not come")))),
  )
  // Not waited for: the page works as well where this does not come.
  .then(() => void import(address("program-js").replace(/\.js$/, "-offline.js")).catch(() => {}))
  .catch((error) => {
    console.error(error);
    // A program that fails later, on the screen already, is not overwritten.
    const loading = document.getElementById("loading");
    if (loading) loading.replaceWith(explanation());
  });

function explanation() {
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  alert.append(
    paragraph(
      "zh-CN",
      "页面未能载入。请检查网络后刷新页面;若仍然如此,请换用较新的浏览器(Chrome 或 Edge 97、Firefox 102、Safari 16 及以后的版本)。",
    ),
    paragraph(
      "en",
      "The page could not be loaded. Check your connection and reload; if that does not help, use a newer browser (Chrome or Edge 97, Firefox 102, Safari 16, or later).",
    ),
  );
  return alert;
}

function paragraph(lang, text) {
  const element = document.createElement("p");
  element.lang = lang;
  element.textContent = text;
  return element;
}
