// The types of `policy-calculator/element`, whose import defines <policy-calculator>.
import type { ChangeableOptions, Events } from "./mount.js";

/** <policy-calculator lang jurisdiction theme instruments measure facts catalogue answers keep home base> */
export interface PolicyCalculatorElement extends HTMLElement {
  /** Changes options that need not be texts. */
  configure(options: ChangeableOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "policy-calculator": PolicyCalculatorElement;
  }
  interface HTMLElementEventMap {
    "policy-calculator-ready": CustomEvent<Events["ready"]>;
    "policy-calculator-progress": CustomEvent<Events["progress"]>;
    "policy-calculator-result": CustomEvent<Events["result"]>;
    "policy-calculator-answers": CustomEvent<Events["answers"]>;
    "policy-calculator-error": CustomEvent<Events["error"]>;
  }
}
