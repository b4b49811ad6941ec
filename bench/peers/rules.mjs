// The 31 measures as rules of publicodes: what its own users would write for them.

const name = (id) => id.replaceAll("-", " ");
export const ruleOf = (id) => `measure ${name(id)}`;

/** The rules of publicodes for the facts and measures of measures.json. */
export function rulesOf({ facts, measures }) {
  const kinds = { "yes-no": { type: "booléen" } };
  const asked = facts.map(({ id, type, options }) => [
    name(id),
    {
      question: `${name(id)}?`,
      ...(options
        ? { "une possibilité": options.map((option) => `'${option}'`) }
        : (kinds[type] ?? { type: "nombre" })),
    },
  ]);
  const paid = measures.map(({ id, when, amount }) => [
    ruleOf(id),
    { "applicable si": { "toutes ces conditions": when.map(condition) }, ...worthOf(amount) },
  ]);
  return Object.fromEntries([...asked, ...paid]);
}

function condition([fact, comparison, value]) {
  if (value === true) return name(fact);
  if (comparison === "in") return { "une de ces conditions": value.map((option) => `${name(fact)} = '${option}'`) };
  return `${name(fact)} ${comparison === "==" ? "=" : comparison} ${typeof value === "string" ? `'${value}'` : value}`;
}

/** The most that may be paid, in ten thousand yuan: publicodes has no ranges. */
function worthOf(amount) {
  const cap = amount.cap ? { plafond: amount.cap } : {};
  switch (amount.kind) {
    case "range":
      return { valeur: amount.max };
    case "table": {
      const levels = Object.entries(amount.values);
      const [, last] = levels.pop();
      const others = levels.map(([option, sum]) => ({ si: `${name(amount.fact)} = '${option}'`, alors: sum }));
      return { variations: [...others, { sinon: last }] };
    }
    case "interest":
      return { valeur: `${name(amount.principal)} * ${name(amount.rate)} / 100`, ...cap };
    default:
      return { valeur: `${amount.rate} * ${name(amount.fact)}`, ...cap };
  }
}
