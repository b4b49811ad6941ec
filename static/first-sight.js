// Runs before the first paint, while the page is still being read: says in which language, look and screen the first
// sight is shown, keeps what the reader does with it until the program is here, and says so when the program does not
// come. boot.js then hands over to the program. Where this does not run, because scripts are off or the browser cannot
// parse it, the page offers nothing that needs the program, and says why: see static/styles/first-sight.css.
{
  const root = document.documentElement;
  // A slow connection may take this long and nothing is wrong; after that, the reader is told.
  const SLOW_MS = 12_000;

  const kept = (what) => {
    try {
      return localStorage.getItem(`policy-calculator/${what}`) || "";
    } catch (_blocked) {
      return "";
    }
  };
  const keep = (what, text) => {
    try {
      localStorage.setItem(`policy-calculator/${what}`, text);
    } catch (_blocked) {
      // Then it holds for this visit.
    }
  };
  const above = (element, selector) => (element instanceof Element ? element.closest(selector) : null);

  // The language: as the address asks for it, as it was chosen last, as the browser prefers it. The program reads it
  // from the document.
  const asked = new URLSearchParams(location.search);
  const speak = (english) => {
    root.lang = english ? "en" : "zh-CN";
    document.title = english ? "Policy Calculator" : "政策计算器";
  };
  speak(!/^zh/i.test(asked.get("lang") || kept("language") || navigator.language || "zh"));

  // The look, in the words of src/display.rs.
  const ELDER = /\belder\b/;
  root.dataset.theme = asked.get("theme") || kept("display");
  const draw = () => {
    const modes = ["elder", "contrast", "dark", "light"].filter((mode) =>
      new RegExp(`\\b${mode}\\b`).test(root.dataset.theme),
    );
    for (const half of document.querySelectorAll(".pc-first"))
      half.className = ["pc-app pc-first", ...modes].join(" pc-app--");
    for (const button of document.querySelectorAll(".pc-first [aria-pressed]"))
      button.setAttribute("aria-pressed", ELDER.test(root.dataset.theme));
  };

  // The screen: that of the address, which what a host page asks for in the address may change.
  const screen = () => {
    const start = /^(#\/?(start)?)?$/.test(location.hash);
    const own = !["jurisdiction", "instruments", "measure", "facts", "catalogue"].some((option) => asked.has(option));
    root.dataset.screen = start && own ? "start" : "other";
  };
  screen();
  addEventListener("hashchange", screen);

  // Where kept answers lead on to, if there are any: src/kept.rs.
  root.dataset.resume = kept("resume");

  // The catalogue is on its way before the program is.
  const ahead = document.createElement("link");
  Object.assign(ahead, { rel: "preload", as: "fetch", crossOrigin: "anonymous" });
  ahead.href = `./questions.${root.lang === "en" ? "en" : "zh"}.json`;
  document.head.append(ahead);

  // What becomes of the program, as long as it is not there: "waiting" since a button was pressed, "slow", "failed".
  const say = (state) => {
    if (root.dataset.program !== "failed" && document.querySelector(".pc-first")) root.dataset.program = state;
  };
  setTimeout(() => say("slow"), SLOW_MS);
  // A script of the page that does not come.
  addEventListener("error", ({ target }) => target.tagName === "SCRIPT" && say("failed"), true);

  // The half in the other language takes over what was chosen in this one, and the focus.
  const turn = (half) => {
    const other = [...document.querySelectorAll(".pc-first")].find((other) => other !== half);
    const chosen = half.querySelectorAll("input");
    other.querySelectorAll("input").forEach((input, n) => {
      input.checked = chosen[n].checked;
    });
    other.querySelector("button[lang]").focus();
  };

  // What is pressed before the program is here. Language, size and links take effect at once, everything else then.
  document.addEventListener("click", (event) => {
    const half = above(event.target, ".pc-first");
    const pressed = half && above(event.target, "button, .pc-skip");
    if (!pressed) return;
    event.preventDefault();
    if (pressed.matches(".pc-skip")) {
      half.querySelector("main").focus();
    } else if (pressed.matches(".pc-first__retry")) {
      location.reload();
    } else if (pressed.lang) {
      keep("language", pressed.lang);
      speak(pressed.lang === "en");
      turn(half);
    } else if (pressed.hasAttribute("aria-pressed")) {
      const theme = root.dataset.theme;
      root.dataset.theme = ELDER.test(theme) ? theme.replace(ELDER, "") : `${theme} elder`;
      keep("display", root.dataset.theme);
      draw();
    } else {
      for (const before of half.querySelectorAll("[data-pressed]")) delete before.dataset.pressed;
      pressed.dataset.pressed = "";
      if (!root.dataset.program) say("waiting");
    }
  });
  // Enter in a form presses its button, which is a click; nothing is ever sent.
  document.addEventListener("submit", (event) => above(event.target, ".pc-first") && event.preventDefault());

  // The look is drawn before each half is: the browser may paint while it still reads.
  const reading = new MutationObserver(draw);
  reading.observe(root, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => reading.disconnect());
}
