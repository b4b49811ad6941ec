// <policy-calculator>: the calculator as an element of any page. docs/embedding.md says how.
import { put, ready } from "./mount.js";

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

class PolicyCalculator extends HTMLElement {
  static observedAttributes = names;

  #shadow = this.attachShadow({ mode: "open" });
  // What stands within the element in the host's page is shown until the calculator is there, and where it cannot come.
  #fallback = document.createElement("slot");
  #handle;
  #remembered;
  #loading = false;

  connectedCallback() {
    // A move: it was taken out and put in again, and is still there.
    if (this.#handle || this.#loading) return;
    this.#loading = true;
    this.#shadow.replaceChildren(this.#fallback);
    ready(this.ownerDocument, this.#options()).then(
      (program) => {
        this.#loading = false;
        if (this.isConnected) this.#mount(program);
      },
      (error) => {
        this.#loading = false;
        this.#tell("error", {
          code: "load",
          message: `policy-calculator: the program could not be loaded: ${error?.message}`,
        });
      },
    );
  }

  disconnectedCallback() {
    // Only once it is known that it is no move.
    queueMicrotask(() => {
      if (this.isConnected || !this.#handle) return;
      this.#remembered = this.#handle.unmount();
      this.#handle = undefined;
    });
  }

  /** moveBefore: nothing is to be done. */
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, value) {
    if (before !== value) this.#handle?.configure({ [name]: value });
  }

  /** Changes options that need not be texts: `configure({ facts: { soe: false } })`. Before it is there, too. */
  configure(options) {
    if (this.#handle) this.#handle.configure(options);
    else this.#given = { ...this.#given, ...options };
  }

  #given = {};

  #options() {
    // Not assigned one by one: the host may have put setters on Object.prototype.
    const said = names.filter((name) => this.hasAttribute(name)).map((name) => [name, this.getAttribute(name)]);
    return { ...Object.fromEntries(said), ...this.#given };
  }

  #mount(program) {
    this.#fallback.remove();
    const tell = (type, detail) => this.#tell(type, detail);
    this.#handle = put(program, this.#shadow, this.#options(), tell, this.#remembered);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(`policy-calculator-${type}`, { bubbles: true, composed: true, detail }));
  }
}

if (!customElements.get("policy-calculator")) customElements.define("policy-calculator", PolicyCalculator);
