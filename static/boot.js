// Starts the program that Trunk built, or says in its place why nothing comes. The elements whose addresses it reads
// are written by Trunk: see pattern_preload in Trunk.toml.
// Kept to what a browser of 2018 can parse, so that one too old for the program still gets the sentence.
const address = (id) => document.getElementById(id).href;

// The language: as the address asks for it, as it was chosen last, as the browser prefers it. The program reads it from
// the document; it is settled here so that the catalogue in that language is on its way while the program still loads.
function chosen() {
  try {
    return localStorage.getItem("policy-calculator/language");
  } catch (blocked) {
    return null;
  }
}
const wanted = new URLSearchParams(location.search).get("lang") || chosen() || navigator.language || "zh";
const english = !/^zh/i.test(wanted);
document.documentElement.lang = english ? "en" : "zh-CN";
const ahead = document.createElement("link");
Object.assign(ahead, { rel: "preload", as: "fetch", crossOrigin: "anonymous" });
ahead.href = `./catalogue.${english ? "en" : "zh"}.json`;
document.head.append(ahead);

import(address("program-js"))
  .then((program) => program.default({ module_or_path: address("program-wasm") }))
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
