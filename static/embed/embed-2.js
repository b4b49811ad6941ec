// The loader of the policy calculator, protocol 2: turns each <a class="policy-calculator"> into a frame. See
// docs/embedding.md. Never changed once released, and ASCII, because pages in other encodings read it in theirs.
(() => {
  "use strict";

  const NAME = "policy-calculator";
  const VERSION = 2;
  const PATIENCE_MS = 12000;
  const FIRST_HEIGHT = 480;
  const HIGHEST = 100000;
  const REPORTS = ["ready", "progress", "result", "answers", "error"];

  const there = window.PolicyCalculator;
  if (there && typeof there.scan === "function") {
    there.scan();
    return;
  }
  // What the calculator would not run without.
  if (!Object.hasOwn || !window.WebAssembly || !window.ResizeObserver || !window.IntersectionObserver) return;

  const links = new WeakMap();
  const frames = new Map();

  function scan(root) {
    // What the page has thrown away is forgotten.
    for (const held of frames.values()) if (!held.frame.deref()) frames.delete(held.id);
    const found = (root || document).querySelectorAll("a." + NAME + "[href]");
    const added = [];
    for (let index = 0; index < found.length; index += 1) {
      const link = found[index];
      if (!links.has(link) && /^https?:$/.test(link.protocol)) added.push(embed(link));
    }
    return added;
  }

  function configure(frame, options) {
    const held = heldOf(frame);
    if (!held) return;
    held.options = Object.assign({}, held.options, options);
    if (held.heard) tell(held, "configure", held.options);
  }

  // For who listens late.
  function state(frame) {
    const held = heldOf(frame);
    return held && Object.assign({}, held.last);
  }

  function remove(it) {
    const held = heldOf(it);
    if (!held) return;
    const frame = held.frame.deref();
    const link = held.link.deref();
    show(held, true, false);
    frames.delete(held.id);
    links.delete(link);
    if (frame) frame.remove();
  }

  function heldOf(it) {
    for (const held of frames.values()) if (held.frame.deref() === it || held.link.deref() === it) return held;
    return undefined;
  }

  function embed(link) {
    const before = heldOf(link);
    if (before && before.frame.deref()) return before.frame.deref();
    // From a kept copy of the page: nothing speaks to it any more.
    const next = link.nextElementSibling;
    if (next && next.matches("iframe." + NAME + "-frame") && !heldOf(next)) next.remove();

    // As text: a link's own address has its query in the encoding of the page.
    const address = new URL(link.getAttribute("href"), document.baseURI);
    const options = new URLSearchParams(address.search);
    const near = link.closest("[lang]");
    const lang = link.hreflang || (near && near.lang);
    if (lang && !options.has("lang")) options.set("lang", lang);
    // The calculator can be dark where the page can.
    const dark = document.querySelector('meta[name="color-scheme"][content*="dark"]');
    const canBeDark = dark || /dark/.test(getComputedStyle(link).colorScheme);
    if (canBeDark && !options.has("theme")) options.set("theme", "auto");
    address.pathname = address.pathname.replace(/[^/]*\.html?$/, "").replace(/\/?$/, "/widget.html");
    address.search = "";
    // Behind the #, which browsers send to nobody.
    address.hash = options;

    const numbers = crypto.getRandomValues(new Uint32Array(4));
    const id = Array.prototype.map.call(numbers, (number) => number.toString(36)).join("-");
    const frame = document.createElement("iframe");
    frame.name = NAME + "/" + VERSION + "/" + id;
    frame.className = NAME + "-frame";
    frame.title = link.textContent.trim().replace(/\s+/g, " ") || link.title || "\u653f\u7b56\u8ba1\u7b97\u5668";
    if (link.lang) frame.lang = link.lang;
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    // A browser that does not know a word of it warns.
    frame.allow = navigator.share ? "clipboard-write; web-share" : "clipboard-write";
    // Property by property, because a strict policy refuses a style attribute; with weight against the page's rules.
    const looks = { "box-sizing": "border-box", border: "0", margin: "0", padding: "0", "aspect-ratio": "auto" };
    const sizes = { width: "100%", "min-width": "0", "max-width": "100%", "min-height": "0", "max-height": "none" };
    const all = Object.assign(looks, sizes);
    for (const property of Object.keys(all)) look(frame, property, all[property]);
    frame.src = address.href;

    const asks = link.getAttribute("data-answers");
    const held = { id, origin: address.origin, frame: new WeakRef(frame), link: new WeakRef(link) };
    // Its own: a page may have put such names on Object.prototype.
    const still = { heard: false, astray: false, settled: false, options: {}, last: Object.create(null) };
    Object.assign(held, still, { asks: asks !== null && asks !== "false" });
    frames.set(id, held);
    links.set(link, id);
    // So that what is below is not seen to move later.
    raise(held, Math.max(FIRST_HEIGHT, window.innerHeight));
    show(held, false, true);
    link.after(frame);
    waitFor(frame, held);
    return frame;
  }

  function show(held, theLink, theFrame) {
    const link = held.link.deref();
    const frame = held.frame.deref();
    if (link) look(link, "display", theLink ? "" : "none");
    if (frame) look(frame, "display", theFrame ? "block" : "none");
  }

  // From when somebody could see the frame: before that, a lazy one is rightly silent.
  function waitFor(frame, held) {
    const sight = new IntersectionObserver((entries) => {
      if (!entries[entries.length - 1].isIntersecting) return;
      sight.disconnect();
      setTimeout(() => {
        if (held.heard || held.astray || heldOf(frame) !== held || !frame.isConnected) return;
        // Not taken away from a reader who is in it.
        show(held, true, frame.getRootNode().activeElement === frame);
        fail(held, "silent", "the frame is silent: see frame-src, frame-ancestors, X-Frame-Options and its address");
      }, PATIENCE_MS);
    });
    sight.observe(frame);
  }

  // All but what is from this frame's window and site, with its number, is somebody else's.
  window.addEventListener("message", ({ data, origin, source }) => {
    if (!data || data.namespace !== NAME || data.version !== VERSION || !frames.has(data.instance)) return;
    const held = frames.get(data.instance);
    const frame = held.frame.deref();
    if (!frame || !source || source !== frame.contentWindow) return;
    // http leads on to https.
    if (!held.heard && origin === held.origin.replace(/^http:/, "https:")) held.origin = origin;
    if (origin !== held.origin) {
      if (held.heard || held.astray) return;
      // It works, by itself: where the link has led on to, or in a sandbox.
      held.astray = true;
      show(held, false, true);
      fail(held, "origin", "the frame is of " + origin + ", the link of " + held.origin + ": write its final address");
      return;
    }

    const { type, detail } = data;
    if (type === "here") {
      held.heard = true;
      held.settled = false;
      show(held, false, true);
      tell(held, "hello", held.options);
    } else if (type === "height" && typeof detail === "number" && detail >= 1 && detail <= HIGHEST) {
      // While it loads it does not shrink.
      if (!held.settled && detail < held.height) return;
      raise(held, Math.ceil(detail));
      report(frame, "resize", { height: held.height });
    } else if (type === "step") {
      follow(frame);
    } else if (REPORTS.indexOf(type) >= 0) {
      // The frame says that the program does not come.
      if (type === "error" && !held.last.ready && Object(detail).code === "load") show(held, true, true);
      if (type === "ready" || type === "error") held.settled = true;
      held.last[type] = detail;
      report(frame, type, detail);
    }
  });

  function tell(held, type, options) {
    const message = { namespace: NAME, version: VERSION, instance: held.id, type };
    const target = held.frame.deref().contentWindow;
    const send = (options) => {
      message.detail = { answers: held.asks, options };
      if (target) target.postMessage(message, held.origin);
    };
    try {
      send(options);
    } catch (_refused) {
      // What a framework watches, browsers do not copy.
      held.options = plain(options);
      send(held.options);
    }
  }

  function plain(options) {
    const copies = {};
    for (const name of Object.keys(options)) {
      try {
        copies[name] = JSON.parse(JSON.stringify(options[name]));
      } catch (error) {
        console.warn(NAME + ": `" + name + "` is left out: " + error.message);
      }
    }
    return copies;
  }

  function fail(held, code, message) {
    console.warn(NAME + ": " + message);
    held.last.error = { code, message };
    report(held.frame.deref(), "error", { code, message });
  }

  function report(frame, type, detail) {
    frame.dispatchEvent(new CustomEvent(NAME + ":" + type, { detail, bubbles: true }));
  }

  // The reader has gone on to what begins at the top of the frame, which cannot be seen.
  function follow(frame) {
    if (frame.getRootNode().activeElement !== frame) return;
    const { top } = frame.getBoundingClientRect();
    const margin = parseFloat(getComputedStyle(frame).scrollMarginTop) || 0;
    if (top < margin || top >= window.innerHeight) frame.scrollIntoView();
  }

  function raise(held, height) {
    held.height = height;
    look(held.frame.deref(), "height", height + "px");
  }

  function look(element, property, value) {
    element.style.setProperty(property, value, "important");
  }

  window.PolicyCalculator = Object.freeze({ version: VERSION, scan, embed, remove, configure, state });
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => scan());
  else scan();
})();
