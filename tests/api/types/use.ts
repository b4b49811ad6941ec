// How a program uses the types, and what they refuse. Compiled by types.test.mjs with the package installed beside it.

import type {
  Answer,
  Award,
  Bilingual,
  Calculator,
  Determination,
  ErrorCode,
  Explanation,
  Facts,
  Finding,
  Lang,
  NextQuestion,
  Outcome,
  Status,
  WrittenAnswer,
} from "policy-calculator";
import { load, PolicyCalculatorError } from "policy-calculator";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(really: Same<A, B>): void;

export async function use(address: URL, own: Record<string, string | undefined>): Promise<string[]> {
  const calculator: Calculator = await load();
  await load(address);
  await load("https://example.org/catalogue.json");
  await load({ format: 1 });
  // @ts-expect-error a number is no catalogue
  await load(1);

  const facts: Facts = {
    place: "kunming",
    soe: false,
    staff: 120,
    investment: "500万元",
    loan: { from: 100, to: "300万" },
    turnover: { from: 10n },
    organisation: ["company", "cooperative"] as const,
    title: "unknown",
    later: undefined,
  };
  calculator.determine(own);
  // @ts-expect-error a date is no answer
  calculator.determine({ founded: new Date() });
  // @ts-expect-error null is no answer; what is not known is left out
  calculator.determine({ soe: null });
  // @ts-expect-error facts are needed
  calculator.determine();
  // @ts-expect-error a band has a beginning
  const band: Answer = { to: 3 };
  // @ts-expect-error the option is called asOf
  calculator.determine(facts, { asof: "2026-11-21" });
  // @ts-expect-error a day is a text
  calculator.determine(facts, { asOf: new Date() });
  // @ts-expect-error there is no such language
  calculator.determine(facts, { lang: "de" });
  // @ts-expect-error the measure comes first
  calculator.explain(facts);
  // @ts-expect-error the edition cannot be set
  calculator.edition = "another";

  // Texts and words follow the language.
  const plain = calculator.determine(facts, { asOf: "2026-11-21" });
  same<typeof plain, Determination<undefined>>(true);
  const [first] = plain.outcomes;
  if (first === undefined) return [];
  same<typeof first.words, undefined>(true);
  const english = calculator.determine(facts, { lang: "en" }).outcomes[0];
  const title: string | undefined = english?.words.title;
  const open = calculator.determine(facts, { lang: own.lang as Lang | undefined });
  const maybe: string | undefined = open.outcomes[0]?.words?.title;

  const explanation: Explanation = calculator.explain("a", facts);
  same<NonNullable<(typeof explanation.conditions)[number]["label"]>, Bilingual>(true);
  const inChinese = calculator.explain("a", facts, { lang: "zh" });
  same<NonNullable<(typeof inChinese.conditions)[number]["label"]>, string>(true);
  const figures: (string | null)[] = inChinese.words.conditions.map((condition) => condition.figures);

  const next: NextQuestion | null = calculator.nextQuestion(facts);
  // @ts-expect-error there may be no question left
  next.question;
  // An offered answer can be given as it stands.
  const answered: Facts = { ...facts, ...(next && { [next.question.id]: next.question.facts[0]?.options[0]?.answer }) };
  const written: WrittenAnswer = { from: 1 };
  const given: Answer = written;

  // A verdict says whether there is an award, and the form of the award whether there is a sum.
  if (first.verdict === "ineligible") same<typeof first.award, null>(true);
  else same<typeof first.award, Award>(true);
  const { award } = first;
  const least: number | undefined = award?.form === "sum" ? award.min : undefined;
  // @ts-expect-error there may be no award
  first.award.form;
  // @ts-expect-error that is no status
  const status: Status = "in force";
  const shown: Record<Status, string> = {
    "in-force": "",
    "reported-in-force": "",
    reported: "",
    planned: "",
    draft: "",
    expired: "",
  };

  try {
    calculator.determine(facts);
  } catch (error) {
    if (!(error instanceof PolicyCalculatorError)) throw error;
    same<typeof error.code, ErrorCode>(true);
    same<typeof error.findings, Finding[]>(true);
    // @ts-expect-error there is no such code
    if (error.code === "fact") return [];
    return [error.message, ...error.findings.map(({ path, problem, hint }) => `${path ?? ""} ${problem} ${hint}`)];
  }
  return [...figures, title, maybe, least, shown[first.status], JSON.stringify([answered, given, band, status])].map(
    String,
  );
}

// A value with a field too few or too many is none: what values.ts relies on.
const outcome = {
  measure: "a",
  instrument: "b",
  clause: "",
  status: "draft",
  verdict: "ineligible",
  reportedOn: null,
  toCheck: 0,
  discretionary: false,
  decides: null,
  kind: "cash",
  period: "once",
  years: null,
  paidTo: "people",
  award: null,
  exact: true,
  missing: [],
  missingForAward: [],
  because: [],
} as const;
export const whole: Outcome = {
  ...outcome,
  missing: [],
  missingForAward: [],
  because: [],
  standing: { form: "alone", measure: null },
};
// @ts-expect-error without its standing
export const less: Outcome = { ...outcome, missing: [], missingForAward: [], because: [] };
export const more: Outcome = {
  ...outcome,
  missing: [],
  missingForAward: [],
  because: [],
  standing: { form: "alone", measure: null },
  // @ts-expect-error a field that the types do not know
  other: 1,
};
