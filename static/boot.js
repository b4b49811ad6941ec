// Starts the program that Trunk built, or says in its place why nothing comes. The elements whose addresses it reads
// are written by Trunk: see pattern_preload in Trunk.toml.
// Kept to what a browser of 2018 can parse, so that one too old for the program still gets the sentence.
const address = (id) => document.getElementById(id).href;

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
