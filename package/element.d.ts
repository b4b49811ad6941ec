// The types of `policy-calculator/element`, whose import defines <policy-calculator>.
import type { ChangeableOptions, Events, MountOptions } from "./mount.js";

/** What the element takes as properties too, in the forms that need be no texts. `lang` is an attribute only. */
type Properties = Omit<MountOptions, "lang" | "navigation">;

/** <policy-calculator lang jurisdiction theme instruments measure facts catalogue answers keep home base> */
export interface PolicyCalculatorElement extends HTMLElement, Writable<Properties> {
  /** Changes options that need not be texts. */
  configure(options: ChangeableOptions): void;
  /** What it has reported last, by the type of the event, for scripts that come late. */
  readonly state: { [Type in keyof Events]?: Events[Type] };
}

/** The names of the attributes. */
export const optionNames: readonly (keyof PolicyCalculatorAttributes)[];

type Writable<T> = { -readonly [Name in keyof T]-?: Exclude<T[Name], undefined> };

/** The attributes in JSX, where a framework sets as a property what is no text. */
export type PolicyCalculatorAttributes = Properties & Pick<MountOptions, "lang">;

interface ElementEvents {
  "policy-calculator-ready": CustomEvent<Events["ready"]>;
  "policy-calculator-progress": CustomEvent<Events["progress"]>;
  "policy-calculator-result": CustomEvent<Events["result"]>;
  "policy-calculator-answers": CustomEvent<Events["answers"]>;
  "policy-calculator-error": CustomEvent<{ code: "load" | "catalogue"; message: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "policy-calculator": PolicyCalculatorElement;
  }
  interface HTMLElementEventMap extends ElementEvents {}
  interface DocumentEventMap extends ElementEvents {}
}
