// The wrapper for React: what it takes, what it tells and what it refuses. Compiled by types.test.mjs.
import type { Summary } from "policy-calculator";
import { PolicyCalculator, type PolicyCalculatorElement, type PolicyCalculatorProps } from "policy-calculator/react";
import { createRef } from "react";

const ref = createRef<PolicyCalculatorElement>();
const options: PolicyCalculatorProps = { jurisdiction: ["kunming", "yunnan"], theme: "elder,dark", answers: true };

export const right = (
  <PolicyCalculator
    {...options}
    ref={ref}
    lang="en"
    facts={{ organisation: "company", investment: 5n }}
    catalogue={new URL("https://example.org/catalogue.json")}
    base="/policy-calculator/"
    className="wide"
    data-place="aside"
    onReady={({ edition }) => edition.length}
    onResult={({ summaries }) => summaries.map(({ status }: Summary) => status)}
    onAnswers={({ facts }) => facts && Object.keys(facts)}
    onError={({ code }) => code === "catalogue"}
  >
    <a href="https://example.org/">Open it</a>
  </PolicyCalculator>
);
ref.current?.configure({ theme: null });
export const left: number | undefined = ref.current?.state.progress?.left;
// @ts-expect-error there is no such language
export const language = <PolicyCalculator lang="de" />;
// @ts-expect-error the option is called jurisdiction
export const place = <PolicyCalculator place="kunming" />;
// @ts-expect-error the element has addresses only where `mount` gives them
export const navigation = <PolicyCalculator navigation="address" />;
// @ts-expect-error progress has no edition
export const progress = <PolicyCalculator onProgress={({ edition }) => edition} />;
// @ts-expect-error once the reader no longer agrees, there are none
export const answers = <PolicyCalculator onAnswers={({ facts }) => Object.keys(facts)} />;
