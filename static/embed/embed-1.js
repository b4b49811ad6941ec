// The loader of the policy calculator, protocol 1. It turns each link
//   <a class="policy-calculator" href="https://your.host/calculator/?jurisdiction=kunming">Policy calculator</a>
// into the calculator itself, in a frame. Without this script, in an old browser, or if the frame stays silent, the
// link is there and works. How to use it: docs/embedding.md. This file never changes once released; a later protocol
// has a later number. All of it is ASCII, because pages in other encodings read it in theirs.
(() => {
  "use strict";

  const NAME = "policy-calculator";
  const VERSION = 1;
  // How long a frame that can be seen may stay silent before the link comes back.
  const PATIENCE_MS = 12000;
  // Until the frame says how high it is; and the highest that is believed.
  const FIRST_HEIGHT = 480;
  const HIGHEST = 100000;
  // What the frame may report; each becomes an event of the <iframe> for the page.
  const REPORTS = ["ready", "progress", "result", "answers", "error"];

  const there = window.PolicyCalculator;
  if (there && typeof there.scan === "function") {
    there.scan();
    return;
  }
  // The calculator would not run without these. The link explains more than an empty frame.
  if (!window.WebAssembly || !window.ResizeObserver || !window.IntersectionObserver || !window.WeakRef) return;

  const links = new WeakSet();
  const frames = new Map();

  /** Embeds the calculator in place of every link in `root` that has not been replaced yet; gives their frames. */
  function scan(root) {
    // What the page has thrown away is forgotten.
    for (const held of frames.values()) if (!held.frame.deref()) frames.delete(held.id);
    const found = (root || document).querySelectorAll("a." + NAME + "[href]");
    const added = [];
    for (let index = 0; index < found.length; index += 1) {
      const link = found[index];
      if (!links.has(link) && /^https?:$/.test(link.protocol)) {
        links.add(link);
        added.push(embed(link));
      }
    }
    return added;
  }

  /** Passes options to a frame that is there: `lang`, `theme` and so on, as in the address. */
  function configure(frame, options) {
    for (const held of frames.values()) {
      if (held.frame.deref() === frame) {
        held.options = Object.assign({}, held.options, options);
        if (held.heard) tell(frame, held, "configure", held.options);
      }
    }
  }

  function embed(link) {
    const address = new URL(link.href);
    address.pathname = address.pathname.replace(/[^/]*\.html?$/, "").replace(/\/?$/, "/widget.html");
    // The language of the page around it, unless the link names another.
    const near = link.closest("[lang]");
    const lang = link.hreflang || (near && near.lang);
    if (lang && !address.searchParams.has("lang")) address.searchParams.set("lang", lang);

    const numbers = crypto.getRandomValues(new Uint32Array(4));
    const id = Array.prototype.map.call(numbers, (number) => number.toString(36)).join("-");
    const frame = document.createElement("iframe");
    // The frame reads its number from its name, so that its address stays that of the link.
    frame.name = NAME + "/" + VERSION + "/" + id;
    frame.className = NAME + "-frame";
    frame.title = link.textContent.trim().replace(/\s+/g, " ") || link.title || "\u653f\u7b56\u8ba1\u7b97\u5668";
    if (link.lang) frame.lang = link.lang;
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    // Where a browser does not know how to share, the word for it would be a warning in the console.
    frame.allow = navigator.share ? "clipboard-write; web-share" : "clipboard-write";
    // Property by property: a strict Content-Security-Policy refuses a style attribute. With weight, because pages have
    // rules for all their frames.
    const looks = { display: "block", "box-sizing": "border-box", border: "0", margin: "0", padding: "0" };
    const sizes = { width: "100%", "min-width": "0", "max-width": "100%", "min-height": "0", "max-height": "none" };
    const all = Object.assign(looks, sizes, { "aspect-ratio": "auto" });
    for (const property of Object.keys(all)) look(frame, property, all[property]);
    raise(frame, FIRST_HEIGHT);
    frame.src = address.href;

    const held = { id, origin: address.origin, frame: new WeakRef(frame), heard: false, options: null, asks: false };
    held.asks = link.getAttribute("data-answers") === "ask";
    held.show = (calculator) => {
      look(link, "display", calculator ? "none" : "");
      look(frame, "display", calculator ? "block" : "none");
    };
    frames.set(id, held);
    held.show(true);
    link.after(frame);
    waitFor(frame, held);
    return frame;
  }

  // The time runs from when somebody could see the frame: before that, a lazy frame is rightly silent.
  function waitFor(frame, held) {
    const sight = new IntersectionObserver((entries) => {
      if (!entries[entries.length - 1].isIntersecting) return;
      sight.disconnect();
      setTimeout(() => held.heard || held.show(false), PATIENCE_MS);
    });
    sight.observe(frame);
  }

  // From the very window of the frame, from the calculator's own site, in this protocol, with this frame's number: all
  // else is somebody else's.
  window.addEventListener("message", ({ data, origin, source }) => {
    if (!data || data.namespace !== NAME || data.version !== VERSION || !frames.has(data.instance)) return;
    const held = frames.get(data.instance);
    const frame = held.frame.deref();
    if (!frame || !source || source !== frame.contentWindow || origin !== held.origin) return;

    const { type, detail } = data;
    if (type === "here") {
      held.heard = true;
      held.show(true);
      tell(frame, held, "hello", { answers: held.asks });
      if (held.options) tell(frame, held, "configure", held.options);
    } else if (type === "height" && typeof detail === "number" && detail >= 1 && detail <= HIGHEST) {
      raise(frame, Math.ceil(detail));
      report(frame, "resize", { height: Math.ceil(detail) });
    } else if (type === "step") {
      follow(frame);
    } else if (REPORTS.indexOf(type) >= 0) {
      report(frame, type, detail);
    }
  });

  function tell(frame, held, type, detail) {
    const message = { namespace: NAME, version: VERSION, instance: held.id, type, detail };
    if (frame.contentWindow) frame.contentWindow.postMessage(message, held.origin);
  }

  function report(frame, type, detail) {
    frame.dispatchEvent(new CustomEvent(NAME + ":" + type, { detail, bubbles: true }));
  }

  // The reader has gone on, in the frame, to what begins at its top. Only then, and only if the top can't be seen.
  function follow(frame) {
    if (frame.getRootNode().activeElement !== frame) return;
    const { top } = frame.getBoundingClientRect();
    const margin = parseFloat(getComputedStyle(frame).scrollMarginTop) || 0;
    if (top < margin || top >= window.innerHeight) frame.scrollIntoView();
  }

  function raise(frame, height) {
    look(frame, "height", height + "px");
  }

  function look(element, property, value) {
    element.style.setProperty(property, value, "important");
  }

  window.PolicyCalculator = Object.freeze({ version: VERSION, scan, configure });
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => scan());
  else scan();
})();
