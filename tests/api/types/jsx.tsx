// <policy-calculator> in the JSX of React 19. Compiled by types.test.mjs.
import type {} from "policy-calculator/react-jsx";

export const right = (
  <policy-calculator
    lang="en"
    jurisdiction={["kunming"]}
    facts={{ organisation: "company" }}
    answers
    className="wide"
    onpolicy-calculator-result={({ detail }) => console.log(detail.summaries)}
  >
    <a href="https://example.org/">Open it</a>
  </policy-calculator>
);
// @ts-expect-error there is no such language
export const wrong = <policy-calculator lang="de" />;
