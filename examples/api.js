// A questionnaire of a site's own. The package says what to ask next and what comes out; the rest is this page's.
import { load } from "../package/browser.js";

const form = document.querySelector("#form");
// What is known so far, by the names that the package uses: { place: "kunming", "ai-project": true }.
let facts = {};

const calculator = await load().catch((error) => {
  form.replaceChildren(element("p", { role: "alert" }, "未能载入，请刷新页面。"));
  throw error;
});
step();

function step() {
  const next = calculator.nextQuestion(facts, { lang: "zh" });
  if (next) ask(next);
  else show();
}

function ask({ question, left }) {
  const fields = question.facts.map((fact) => (question.facts.length > 1 ? box(fact) : choices(fact)));
  const heading = element("h2", { tabIndex: -1 }, question.ask);
  form.replaceChildren(
    element("p", { className: "left" }, `还剩约 ${left} 题`),
    heading,
    ...(question.help ? [element("p", {}, question.help)] : []),
    element("div", { className: "options", role: "group", ariaLabel: question.ask }, ...fields),
    element("div", { className: "buttons" }, button("下一题", "submit"), button("直接看结果", "button", show)),
  );
  if (Object.keys(facts).length) heading.focus();
  form.onsubmit = (event) => {
    event.preventDefault();
    const given = new FormData(form);
    for (const fact of question.facts) {
      // Boxes that are left empty were seen: the answer is no. Of a single fact, nothing ticked means "unknown".
      if (question.facts.length > 1) facts[fact.id] = given.has(fact.id);
      else facts[fact.id] = given.has(fact.id) ? JSON.parse(given.get(fact.id)) : "unknown";
    }
    step();
  };
}

/** One of several facts that are ticked together. */
function box(fact) {
  return label(element("input", { type: "checkbox", name: fact.id, value: "true" }), fact.label);
}

/** The options, or the bands, of one fact. An answer can be given back as it stands, so it is kept as JSON. */
function choices(fact) {
  const offered = [...fact.options, ...fact.bands, { answer: "unknown", label: "不清楚" }];
  const inputs = offered.map(({ answer, label: text }) =>
    label(element("input", { type: "radio", name: fact.id, value: JSON.stringify(answer) }), text),
  );
  return element("div", {}, ...inputs);
}

function show() {
  const { outcomes } = calculator.determine(facts, { lang: "zh" });
  const of = (verdict) => outcomes.filter((outcome) => outcome.verdict === verdict);
  const heading = element(
    "h2",
    { tabIndex: -1 },
    `条件已符合 ${of("eligible").length} 项，还取决于回答 ${of("undetermined").length} 项`,
  );
  // Those with an answer missing are never shown as "no"; what is a draft is called one.
  const rows = [...of("eligible"), ...of("undetermined")]
    .slice(0, 12)
    .map(({ words, clause }) =>
      element(
        "li",
        {},
        element("strong", {}, words.title),
        element("span", { className: "amount" }, words.amount ?? ""),
        element("span", { className: "where" }, `${words.verdict} · ${words.status} · ${words.instrument} ${clause}`),
      ),
    );
  form.replaceChildren(
    heading,
    element("p", {}, "仅供参考，以主管部门的决定为准。"),
    element("ul", { className: "rows" }, ...rows),
    element("div", { className: "buttons" }, button("重新测算", "button", again)),
  );
  heading.focus();
}

function again() {
  facts = {};
  step();
}

function label(input, text) {
  return element("label", {}, input, element("span", {}, text));
}

function button(text, type, press) {
  return element("button", { type, onclick: press ?? null }, text);
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
