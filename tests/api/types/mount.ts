// How a page uses the types of `mount` and of the element, and what they refuse. Compiled by types.test.mjs.
import type { Summary } from "policy-calculator";
import type { PolicyCalculatorElement } from "policy-calculator/element";
import type {} from "policy-calculator/embed";
import { type Events, type Listener, type Mounted, type MountOptions, mount } from "policy-calculator/mount";

export async function use(place: HTMLElement): Promise<string | undefined> {
  const options: MountOptions = {
    lang: "en",
    jurisdiction: ["kunming", "yunnan"],
    theme: "elder,dark",
    instruments: ["kunming-2024"],
    measure: null,
    facts: { organisation: "company" },
    catalogue: new URL("https://example.org/catalogue.json"),
    answers: "https://example.org",
    keep: "our-site",
    navigation: "memory",
    home: "https://example.org/calculator/",
    base: "/calculator/",
  };
  const told: string[] = [];
  const listener: Listener = (type, detail) => told.push(type, JSON.stringify(detail));
  const mounted: Mounted = await mount(place, options, listener);
  await mount(place, {}, (type, detail) => {
    if (type === "result") told.push(...detail.summaries.map(({ status }) => status));
    else if (type === "answers") told.push(detail.origin);
    // @ts-expect-error an error has no edition
    else if (type === "error") told.push(detail.edition);
  });
  await mount(place.attachShadow({ mode: "open" }));
  mounted.configure({ lang: "zh", measure: undefined });
  // @ts-expect-error where answers are kept is settled when it is mounted
  mounted.configure({ keep: "elsewhere" });
  // @ts-expect-error there is no such language
  await mount(place, { lang: "de" });
  // @ts-expect-error the option is called jurisdiction
  await mount(place, { place: "kunming" });
  // @ts-expect-error a selector is no element
  await mount("#calculator");

  const summaries = (result: Events["result"]): Summary[] => result.summaries;
  const element: PolicyCalculatorElement = document.createElement("policy-calculator");
  element.configure({ theme: ["contrast"] });
  element.facts = { organisation: "company" };
  element.answers = true;
  // @ts-expect-error that is no text
  element.keep = 7;
  document.addEventListener("policy-calculator-progress", ({ detail }) => told.push(String(detail.left)));
  document.addEventListener("policy-calculator:result", ({ detail }) => {
    told.push(String(detail?.eligible));
    // @ts-expect-error unless the reader has agreed, there is none
    return detail.eligible;
  });
  const [frame] = window.PolicyCalculator?.scan() ?? [];
  if (frame) PolicyCalculator?.configure(frame, { theme: "dark" });
  // @ts-expect-error a frame takes no catalogue
  if (frame) PolicyCalculator?.configure(frame, { catalogue: "own.json" });
  told.push(String((frame && PolicyCalculator?.state(frame))?.error?.code));
  element.addEventListener("policy-calculator-result", (event) => summaries(event.detail));
  element.addEventListener("policy-calculator-answers", ({ detail: { facts } }) => {
    // @ts-expect-error once the reader no longer agrees, there are none
    return Object.keys(facts);
  });
  return mounted.unmount();
}
