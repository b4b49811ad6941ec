// The calculator as the peers would build it: one question at a time from publicodes' form kit, drawn by React, with the
// result so far beside it.
import { FormBuilder } from "@publicodes/forms";
import Engine from "publicodes";
import { createElement as h, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import specification from "./measures.json";
import { ruleOf, rulesOf } from "./rules.mjs";

const silent = { log() {}, warn() {}, error() {} };
// The form kit asks for this flag.
const options = { logger: silent, flag: { filterNotApplicablePossibilities: true } };
const engine = new Engine(rulesOf(specification), options);
const targets = specification.measures.map(({ id }) => ruleOf(id));
const form = new FormBuilder({
  engine,
  pageBuilder: (fields) => fields.map((field) => ({ title: field, elements: [field] })),
});

function App() {
  const [state, setState] = useState(() => form.start(FormBuilder.newState(), ...targets));
  const {
    elements: [field],
  } = form.currentPage(state);
  const { current, pageCount, hasNextPage } = form.pagination(state);
  const answer = (value) => setState(form.handleInputChange(state, field.id, value));
  const next = (event) => {
    event.preventDefault();
    setState(form.goToNextPage(state));
  };
  return h(
    "main",
    null,
    h("p", null, `${current} / ${pageCount}`),
    h(
      "form",
      { onSubmit: next },
      h("h1", null, field.label),
      h(Field, { field, answer }),
      hasNextPage && h("button", { type: "submit" }, "Next"),
    ),
    h(Result, { state }),
  );
}

function Field({ field, answer }) {
  if (field.element === "input" && field.type === "number")
    return h("input", {
      type: "number",
      value: field.value ?? "",
      onChange: (event) => answer(Number(event.target.value)),
    });
  const options = field.options ?? [
    { value: "oui", label: "Yes" },
    { value: "non", label: "No" },
  ];
  return options.map(({ value, label }) =>
    h(
      "label",
      { key: value },
      h("input", { type: "radio", name: field.id, checked: field.value === value, onChange: () => answer(value) }),
      label,
    ),
  );
}

/** What every measure comes to so far. */
function Result({ state }) {
  const rows = useMemo(() => targets.map((target) => [target, form.evaluate(state, target).nodeValue]), [state]);
  const met = rows.filter(([, value]) => typeof value === "number");
  const open = rows.filter(([, value]) => value === undefined);
  return h(
    "section",
    null,
    h("h2", null, `${met.reduce((sum, [, value]) => sum + value, 0)} 万元`),
    h("p", null, `${met.length} met, ${open.length} open, ${rows.length - met.length - open.length} not met`),
    h(
      "ul",
      null,
      [...met, ...open].map(([target, value]) => h("li", { key: target }, target, " ", value ?? "?")),
    ),
  );
}

createRoot(document.getElementById("app")).render(h(App));
