// The types of `policy-calculator/vue`.
import type { ComponentOptionsMixin, DefineComponent, ShallowRef } from "vue";
import type { PolicyCalculatorAttributes, PolicyCalculatorElement } from "./element.js";
import type { Events } from "./mount.js";

type Emits = { [Type in keyof Events]: (detail: Events[Type]) => void };

/** Every option of the element. */
export interface PolicyCalculatorProps extends PolicyCalculatorAttributes {}

/**
 * The calculator as an element of a page. What is in its slot is shown until it is there, and where it cannot come. A
 * template ref has the element as `element`.
 */
export const PolicyCalculator: DefineComponent<
  PolicyCalculatorProps,
  { element: Readonly<ShallowRef<PolicyCalculatorElement | null>> },
  Record<never, never>,
  Record<never, never>,
  Record<never, never>,
  ComponentOptionsMixin,
  ComponentOptionsMixin,
  Emits
>;

export type { PolicyCalculatorElement };
