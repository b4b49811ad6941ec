// How a page uses the types of `mount` and of the element, and what they refuse. Compiled by types.test.mjs.
import type { Summary } from "policy-calculator";
import type { PolicyCalculatorElement } from "policy-calculator/element";
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
    base: "/calculator/",
  };
  const told: string[] = [];
  const listener: Listener = (type, detail) => told.push(type, JSON.stringify(detail));
  const mounted: Mounted = await mount(place, options, listener);
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
  element.addEventListener("policy-calculator-result", (event) => summaries(event.detail));
  element.addEventListener("policy-calculator-answers", ({ detail: { facts } }) => {
    // @ts-expect-error once the reader no longer agrees, there are none
    return Object.keys(facts);
  });
  return mounted.unmount();
}
