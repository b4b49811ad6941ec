// <policy-calculator>: the calculator as an element of any page. docs/embedding.md says how.
import { FIRST_HEIGHT, put, ready } from "./mount.js";

// The attributes; src/configuration/options.rs has every option, and a test compares.
const names = [
  "lang",
  "jurisdiction",
  "theme",
  "instruments",
  "measure",
  "facts",
  "catalogue",
  "answers",
  "keep",
  "home",
  "base",
];

// The wrappers of the package for React and Vue take them from here.
export { names as optionNames };

// On a server, where pages are drawn that import this, there is no such thing and nothing to define.
const Element = globalThis.HTMLElement ?? class {};

class PolicyCalculator extends Element {
  static observedAttributes = names;

  static {
    // So that frameworks can set what is no text. Without a prototype, because the page may have changed that.
    for (const name of names.filter((name) => name !== "lang")) {
      Object.defineProperty(PolicyCalculator.prototype, name, {
        __proto__: null,
        configurable: true,
        enumerable: true,
        get() {
          return Object.hasOwn(this.#given, name) ? this.#given[name] : this.#attribute(name);
        },
        set(value) {
          if (value === null || value === undefined) this.#fall(name);
          else this.configure({ [name]: value });
        },
      });
    }
  }

  #shadow = this.attachShadow({ mode: "open" });
  // What stands within the element in the host's page is shown until the calculator is there, and where it cannot come.
  #fallback = document.createElement("slot");
  #handle;
  #remembered;
  #loading = false;
  #last = {};

  connectedCallback() {
    // A move: it was taken out and put in again, and is still there.
    if (this.#handle || this.#loading) return;
    this.#loading = true;
    // What was set before this script came lies in front of the property.
    for (const name of names.filter((name) => Object.hasOwn(this, name))) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.#shadow.replaceChildren(this.#fallback);
    this.#fallback.style.setProperty("display", "block");
    this.#fallback.style.setProperty("min-height", FIRST_HEIGHT);
    ready(this.ownerDocument, this.#options()).then(
      (program) => {
        this.#loading = false;
        if (this.isConnected) this.#mount(program);
      },
      (error) => {
        this.#loading = false;
        this.#fallback.style.removeProperty("min-height");
        const message = `policy-calculator: the program could not be loaded: ${error?.message}`;
        console.error(message);
        this.#tell("error", { code: "load", message });
      },
    );
  }

  disconnectedCallback() {
    // Only once it is known that it is no move.
    queueMicrotask(() => {
      if (this.isConnected || !this.#handle) return;
      this.#remembered = this.#handle.unmount();
      this.#handle = undefined;
      this.#last = {};
    });
  }

  /** moveBefore: nothing is to be done. */
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, value) {
    if (before !== value) this.#fall(name);
  }

  /** Changes options that need not be texts: `configure({ facts: { soe: false } })`. Before it is there, too. */
  configure(options) {
    this.#handle?.configure(options);
    // For when it is put in again.
    this.#given = { ...this.#given, ...options };
  }

  /** What it has reported last, by the type of the event, for scripts that come late. */
  get state() {
    return { ...this.#last };
  }

  #given = {};

  /** Back to the attribute. */
  #fall(name) {
    delete this.#given[name];
    this.#handle?.configure({ [name]: this.#attribute(name) });
  }

  /** An attribute; the empty one of a yes-or-no, as HTML has it, says yes. */
  #attribute(name) {
    const text = this.getAttribute(name);
    return name === "answers" && text === "" ? "true" : text;
  }

  #options() {
    // Not assigned one by one: the host may have put setters on Object.prototype.
    const said = names.filter((name) => this.hasAttribute(name)).map((name) => [name, this.#attribute(name)]);
    return { ...Object.fromEntries(said), ...this.#given };
  }

  #mount(program) {
    this.#fallback.remove();
    const tell = (type, detail) => this.#tell(type, detail);
    this.#handle = put(program, this.#shadow, this.#options(), tell, this.#remembered);
  }

  #tell(type, detail) {
    // Not assigned: the host may have put setters on Object.prototype.
    this.#last = { ...this.#last, [type]: detail };
    this.dispatchEvent(new CustomEvent(`policy-calculator-${type}`, { bubbles: true, composed: true, detail }));
  }
}

const registry = globalThis.customElements;
if (registry && !registry.get("policy-calculator")) registry.define("policy-calculator", PolicyCalculator);
