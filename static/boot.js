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
const ahead = document.createElement("link");
Object.assign(ahead, { rel: "preload", as: "fetch", crossOrigin: "anonymous" });
// Whoever links here with what a site can want (docs/embedding.md) gets the program that knows what that is.
const configured = ["jurisdiction", "measure", "instruments", "facts", "catalogue"].some((option) => asked.has(option));
ahead.href = `./${configured ? "catalogue" : "questions"}.${english ? "en" : "zh"}.json`;
document.head.append(ahead);

const started = configured
  ? Promise.all([import("./desk.js"), styled("./desk.css")]).then(([program]) =>
      program.default({ module_or_path: new URL("./desk_bg.wasm", import.meta.url) }).then(() => program.mountPage()),
    )
  : import(address("program-js")).then((program) =>
      program.default({ module_or_path: address("program-wasm") }).then(() => program),
    );
started.catch((error) => {
  console.error(error);
  // A program that fails later, on the screen already, is not overwritten.
  const loading = document.getElementById("loading");
  if (loading) loading.replaceWith(explanation());
});

// The page asks for the desk, the program with everything that a first visit does not need, and hands over the answers.
let desk;
document.addEventListener("policy-calculator:desk", ({ detail: draft }) => {
  desk =
    desk ||
    Promise.all([started, import("./desk.js"), styled("./desk.css")])
      .then(([page, program]) =>
        program.default({ module_or_path: new URL("./desk_bg.wasm", import.meta.url) }).then(() => {
          page.unmountPage();
          // It leaves at the end of this task.
          setTimeout(() => program.mountPage(draft));
        }),
      )
      .catch((error) => {
        console.error(error);
        // So that the next call tries again.
        desk = undefined;
        document.getElementById("app").append(explanation());
      });
});

function styled(address) {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href: address, onload: resolve, onerror: reject });
    document.head.append(link);
  });
}

function explanation() {
  const before = document.getElementById("not-loaded");
  if (before) before.remove();
  const alert = document.createElement("div");
  alert.id = "not-loaded";
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
