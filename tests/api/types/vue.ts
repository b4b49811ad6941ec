// The wrapper for Vue: what it takes, what it tells and what it refuses. Compiled by types.test.mjs.
import { PolicyCalculator, type PolicyCalculatorElement, type PolicyCalculatorProps } from "policy-calculator/vue";
import { type Component, createApp, h } from "vue";

const options: PolicyCalculatorProps = { jurisdiction: ["kunming", "yunnan"], theme: "elder,dark", answers: true };

export const right = h(
  PolicyCalculator,
  {
    ...options,
    lang: "en",
    facts: { organisation: "company", investment: 5n },
    base: "/policy-calculator/",
    class: "wide",
    onReady: ({ edition }) => edition.length,
    onResult: ({ summaries }) => summaries.map(({ status }) => status),
    onAnswers: ({ facts }) => facts && Object.keys(facts),
    onError: ({ code }) => code === "catalogue",
  },
  () => h("a", { href: "https://example.org/" }, "Open it"),
);
export const component: Component = PolicyCalculator;
createApp(PolicyCalculator, { lang: "en" });

/** What a template ref gives. */
export function use(calculator: InstanceType<typeof PolicyCalculator>): number | undefined {
  const element: PolicyCalculatorElement | null = calculator.element;
  element?.configure({ theme: null });
  calculator.$emit("progress", { answered: 1, left: 2 });
  // @ts-expect-error progress has two numbers
  calculator.$emit("progress", { answered: 1 });
  // @ts-expect-error the option is called jurisdiction
  calculator.$props.place;
  return element?.state.progress?.left;
}

// @ts-expect-error there is no such language
h(PolicyCalculator, { lang: "de" });
// @ts-expect-error progress has no edition
h(PolicyCalculator, { onProgress: ({ edition }) => edition });
// @ts-expect-error once the reader no longer agrees, there are none
h(PolicyCalculator, { onAnswers: ({ facts }) => Object.keys(facts) });
