// <policy-calculator> in the JSX of React 19: `import type {} from "policy-calculator/react-jsx"`. Apart from the other
// types, because it names React's.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { PolicyCalculatorAttributes, PolicyCalculatorElement } from "./element.js";
import type { Lang } from "./index.js";
import type { Events } from "./mount.js";

type Handlers = {
  [Type in keyof Events as `onpolicy-calculator-${Type}`]?: ((event: CustomEvent<Events[Type]>) => void) | undefined;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "policy-calculator": DetailedHTMLProps<
        Omit<HTMLAttributes<PolicyCalculatorElement>, keyof PolicyCalculatorAttributes> &
          Omit<PolicyCalculatorAttributes, "lang"> & { lang?: Lang | undefined } & Handlers,
        PolicyCalculatorElement
      >;
    }
  }
}
