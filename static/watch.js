// Watches over the program once it is on the screen, and says what it cannot say itself: that it has stopped, and that
// another tab answers too. The words come with index.html, in both languages: src/prerender/first_sight.rs.

const draft = "policy-calculator/draft";

/** `notes` are the elements with these words, which the program's own page has replaced. */
export function watch(notes) {
  const root = document.documentElement;
  const say = (what) => {
    const note = notes.find((note) => note.matches(`.pc-first__note--${what}`) && note.lang === root.lang);
    if (!note || note.isConnected) return;
    for (const other of notes) other.remove();
    document.body.append(note);
  };

  // After a trap of the WebAssembly nothing in the program can be trusted. The answers are kept at each step.
  const stopped = (error) => {
    if (!(error instanceof WebAssembly.RuntimeError)) return;
    root.dataset.program = "stopped";
    say("stopped");
  };
  addEventListener("error", ({ error }) => stopped(error));
  addEventListener("unhandledrejection", ({ reason }) => stopped(reason));

  // Browsers tell a page only of what other tabs keep.
  addEventListener("storage", ({ key, newValue }) => {
    if (key !== draft) return;
    // Who deletes the answers in one tab does not find them again in another.
    if (!newValue) sessionStorage.removeItem(draft);
    else if (root.dataset.program !== "stopped") say("elsewhere");
  });
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const note = notes.find((note) => note.contains(target));
    if (!note) return;
    if (target.closest(".pc-first__retry")) {
      // What is read in place of it is what the other tab has kept.
      if (note.matches(".pc-first__note--elsewhere")) sessionStorage.removeItem(draft);
      location.reload();
    }
    if (target.closest(".pc-first__close")) note.remove();
  });
}
