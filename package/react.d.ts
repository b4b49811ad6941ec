// The types of `policy-calculator/react`.
import type { HTMLAttributes, ReactElement, Ref } from "react";
import type { PolicyCalculatorAttributes, PolicyCalculatorElement } from "./element.js";
import type { Events } from "./mount.js";

/** `onReady`, `onProgress`, `onResult`, `onAnswers`, `onError`: each gets the detail of its event. */
type Callbacks = {
  [Type in keyof Events as `on${Capitalize<Type>}`]?: ((detail: Events[Type]) => void) | undefined;
};

/** Every option of the element, its events, and what any element of React takes. `ref` gets the element. */
export interface PolicyCalculatorProps
  extends PolicyCalculatorAttributes,
    Callbacks,
    Omit<HTMLAttributes<PolicyCalculatorElement>, keyof PolicyCalculatorAttributes | keyof Callbacks> {
  readonly ref?: Ref<PolicyCalculatorElement> | undefined;
}

/** The calculator as an element of a page. Its children are shown until it is there, and where it cannot come. */
export function PolicyCalculator(props: PolicyCalculatorProps): ReactElement;

export type { PolicyCalculatorElement };
