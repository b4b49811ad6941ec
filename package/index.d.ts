// The types of the package. Written by hand, because the values that each field can have say more than Rust's types do;
// tests/api/ holds them against every case of the catalogue and against the words that the program knows.

/** A language of texts: simplified Chinese or English. */
export type Lang = "zh" | "en";

/** One text in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}

/**
 * A text: in the language that was asked for, or in all that the catalogue holds. A catalogue of one language holds one of
 * the two; the whole one holds both.
 */
export type Text<L extends Lang | undefined = undefined> = L extends Lang ? string : Bilingual;

/** What is known of one enterprise: the name of a fact → its answer. What is left out or `undefined` is not known. */
export type Facts = { readonly [fact: string]: Answer | undefined };

/**
 * One answer: `true` or `"yes"`, a number (yuan or units), a number in words (`"500万元"`), an option, several options of
 * which one holds, a band with both ends included, or `"unknown"`.
 */
export type Answer = boolean | number | bigint | string | readonly string[] | Band;

/** A number between two others, both included; open above if `to` is left out. */
export interface Band {
  readonly from: number | bigint | string;
  readonly to?: number | bigint | string | undefined;
}

/** An answer as results write it. It can be given back as it is. */
export type WrittenAnswer = number | string | string[] | { from: number; to?: number };

/** What can be said besides facts. */
export interface Options<L extends Lang | undefined = Lang | undefined> {
  /** The day to determine for, `"2026-11-21"`; the day where the caller is, if left out. */
  readonly asOf?: string | undefined;
  /** The language of texts. Left out, texts are in both and results say nothing in words. */
  readonly lang?: L | undefined;
}

/** Where `load` takes its two files from; that of the package, where one is left out. */
export interface Sources {
  /** `program.wasm` of this version: its address, its bytes, or the module that they make. The first call decides. */
  readonly program?: string | URL | ArrayBuffer | ArrayBufferView | WebAssembly.Module | undefined;
  /** The catalogue, in the forms that `load` takes it by itself. */
  readonly catalogue?: string | URL | object | undefined;
}

/**
 * Starts a calculator.
 *
 * @param from The catalogue: left out, the one of this package; a `URL` or an address; a JSON text (it begins with `[`);
 *   or the list that such a text is. Or `{ program, catalogue }`, for a CDN, a worker or a bundler that copies no files.
 * @throws PolicyCalculatorError with the code `load` or `catalogue`
 */
export function load(from?: string | URL | Sources | object): Promise<Calculator>;

/** One edition of the catalogue, and everything that can be asked of it. */
export interface Calculator {
  /** The edition's name: its date and a hash of its contents. */
  readonly edition: string;
  /**
   * What every measure comes to for these facts.
   * @throws PolicyCalculatorError with the code `facts`, `date` or `options`
   */
  determine<L extends Lang | undefined = undefined>(facts: Facts, options?: Options<L>): Determination<L>;
  /**
   * Why one measure comes out as it does: every condition and every step of the amount.
   * @throws PolicyCalculatorError with the code `measure`, `facts`, `date` or `options`
   */
  explain<L extends Lang | undefined = undefined>(measure: string, facts: Facts, options?: Options<L>): Explanation<L>;
  /**
   * The question that can decide most now; `null` if none is left that could change anything.
   * @throws PolicyCalculatorError with the code `facts`, `date` or `options`
   */
  nextQuestion<L extends Lang | undefined = undefined>(facts: Facts, options?: Options<L>): NextQuestion<L> | null;
  /** All questions, in editorial order. */
  questions(): Question[];
  /** All measures. */
  measures(): ListedMeasure[];
  /** The vocabulary: everything that facts can say. */
  facts(): ListedFact[];
}

/** How far a document or a measure can be relied on. */
export type Status = "in-force" | "reported-in-force" | "reported" | "planned" | "draft" | "expired";
/** What came out for a measure. */
export type Verdict = "eligible" | "undetermined" | "ineligible";
/** Whether a condition is met. */
export type Truth = "met" | "not-met" | "unknown";
/** What kind of thing is given. */
export type Kind =
  | "cash"
  | "interest"
  | "fee"
  | "loan-credit"
  | "income-share"
  | "assessment-credit"
  | "service"
  | "support";
/** How often something is given. */
export type Period = "once" | "per-project" | "per-item" | "per-year" | "per-month" | "not-stated";
/** What a cap is counted by. */
export type CapPer = "enterprise" | "year" | "project" | "item" | "person";
/** Who is paid. */
export type PaidTo = "organisation" | "people";
/** What kind of answer a fact has. */
export type FactType = "yes-no" | "money" | "count" | "choice" | "place" | "rate" | "area" | "months" | "date";

/** In words, if a language was asked for. */
type Worded<L extends Lang | undefined, Words> = L extends Lang ? { words: Words } : { words?: never };

/** A whole determination. */
export interface Determination<L extends Lang | undefined = undefined> {
  /** The version of this form. Within one version, fields are only ever added. */
  schema: 2;
  edition: string;
  asOf: string;
  /** What it comes to, a row for each status; never to be added across rows. */
  summaries: Summary<L>[];
  /** Every measure, in the catalogue's order. */
  outcomes: Outcome<L>[];
}

/** What all measures of one status come to. */
export interface Summary<L extends Lang | undefined = undefined> {
  status: Status;
  eligible: number;
  /** How many of those leave something to check: see `Outcome.toCheck`. */
  toCheck: number;
  undetermined: number;
  ineligible: number;
  /** How many of the first two pay an amount that is not published; they are in no total. */
  notPublished: number;
  /** How many of the first two are services. */
  services: number;
  /** How many of the first two are support of which the document does not say what it consists of. */
  notStated: number;
  /** How many of the first two are loans, income shares or assessment credits; they are in no total. */
  notMoney: number;
  /** The money, a row for each period and payee; never to be added across rows. */
  totals: Total<L>[];
}

/** The money of one status, period and kind of payee, in yuan. */
export type Total<L extends Lang | undefined = undefined> = TotalFields & Worded<L, TotalWords>;

interface TotalFields {
  period: Period;
  paidTo: PaidTo;
  /** The measure, or the first of its group, that pays by the project or item; `null` for other periods. */
  measure: string | null;
  /** What is certain. */
  min: number;
  /** What is possible; `null` if open. */
  max: number | null;
}

/** A total in words. */
export interface TotalWords {
  /** The range, and how many measures have no known upper end. */
  amount: string;
  /** How often and to whom. */
  label: string;
}

/** One measure's result. */
export type Outcome<L extends Lang | undefined = undefined> = OutcomeFields & Verdicts & Worded<L, OutcomeWords>;

type Verdicts = { verdict: "eligible" | "undetermined"; award: Award } | { verdict: "ineligible"; award: null };

interface OutcomeFields {
  measure: string;
  instrument: string;
  /** The numbered place in the document. */
  clause: string;
  status: Status;
  /** The day of the reply that tells of it; `null` if no reply does, or it bears no date. */
  reportedOn: string | null;
  /** How many things the document requires that nothing here tests; an eligible measure without any is met outright. */
  toCheck: number;
  /** Whether an authority may still refuse once the conditions are met. */
  discretionary: boolean;
  /** What an authority still decides once the conditions are met. */
  decides: Decides | null;
  kind: Kind;
  period: Period;
  /** For at most that many years. */
  years: number | null;
  paidTo: PaidTo;
  /** The facts on which the verdict, or the amount of an eligible measure, still depends. */
  missing: string[];
  /** The facts on which only the amount of an undetermined measure depends. */
  missingForAward: string[];
  /** The facts whose tests failed; `"as-of"` if the day is the reason. */
  because: string[];
  /**
   * Whether verdict and award are as narrow as the answers allow. If not, the truth is within what is given, and what is
   * given may be wider than need be; more answers make it exact.
   */
  exact: boolean;
  standing: Standing;
}

/** What an authority still decides: whether anything is given, how much, or both. */
export type Decides = "whether" | "how-much" | "both";

/** What may be paid, in yuan. */
export type Award =
  | { form: "sum"; min: number; max: number | null }
  | { form: "not-published" | "service" | "not-stated"; min: null; max: null };

/** How a measure stands in its group. */
export type Standing =
  | { form: "alone" | "best" | "shares-cap"; measure: null }
  | { form: "yields-to" | "alternative-to"; measure: string };

/** An outcome in words. */
export interface OutcomeWords {
  title: string;
  /** The document's short name. */
  instrument: string;
  status: string;
  /** The day of the reply that tells of it and its age, if one does. */
  reported: string | null;
  verdict: string;
  /** What may be paid and how often; `null` if the measure does not apply. */
  amount: string | null;
  /** How the amount is computed, where an answer is missing. */
  basis: string | null;
}

/** Why a measure came out as it did. */
export type Explanation<L extends Lang | undefined = undefined> = ExplanationFields<L> & Worded<L, ExplanationWords>;

interface ExplanationFields<L extends Lang | undefined> {
  /** The version of this form. */
  schema: 2;
  edition: string;
  asOf: string;
  outcome: Outcome<L>;
  /** Every condition, the implied ones first. */
  conditions: ExplainedCondition<L>[];
  /** What the document requires and nothing here tests. */
  selfChecks: Cited<L>[];
  /** What an authority still decides; `null` if nothing. */
  discretion: Text<L> | null;
  /** The people who are paid; `null` if the organisation is. */
  payee: Text<L> | null;
  /** How the amount was computed; `null` if there is none to compute. */
  amount: ExplainedStep<L> | null;
}

/** One condition, evaluated. */
export interface ExplainedCondition<L extends Lang | undefined = undefined> {
  origin: "dates" | "place" | "exclusion" | "stated" | "levels";
  /** What the condition says, if the catalogue states it. */
  label: Text<L> | null;
  clause: string;
  /** Whether it is met. An exclusion is met where its test is not. */
  truth: Truth;
  test: ExplainedTest<L>;
}

/** How a number is compared. */
export type Comparison = "at-least" | "more-than" | "at-most" | "less-than";

/** A test, evaluated. */
export interface ExplainedTest<L extends Lang | undefined = undefined> {
  truth: Truth;
  form: Comparison | "is" | "is-any-of" | "share" | "growth" | "age" | "definition" | "all" | "any" | "not" | "dates";
  /** How a share, a growth or an age is compared. */
  comparison: Comparison | null;
  /** The fact, if it tests just one, or the definition. */
  fact: string | null;
  /** What the fact is compared with; of an age, months. */
  against: WrittenAnswer | null;
  /** What was said of the fact; `null` if nothing was. */
  answer: WrittenAnswer | null;
  /** The numbers that are compared: of a share part, whole and share; of a growth now, before and growth. */
  numbers: ExplainedStep<L>[];
  parts: ExplainedTest<L>[];
}

/** A number, evaluated. Sums are whole yuan, rounded down; rates are millionths. */
export interface ExplainedStep<L extends Lang | undefined = undefined> {
  form:
    | "stated"
    | "fact"
    | "worked-out"
    | "reference"
    | "share"
    | "each"
    | "for-every"
    | "slices"
    | "interest"
    | "sum"
    | "minus"
    | "times"
    | "highest-of"
    | "lowest-of"
    | "levels"
    | "adjusted"
    | "at-most"
    | "less"
    | "nothing-below"
    | "instalments"
    | "cited";
  /** The fact, worked-out fact or published figure that it is. */
  fact: string | null;
  /** What was said of the fact; `null` if nothing was. */
  answer: WrittenAnswer | null;
  measures: "money" | "count" | "rate" | "area" | "months" | "date";
  /** `null` if nothing bounds it. */
  min: number | null;
  /** `null` if open. */
  max: number | null;
  /**
   * The figures that the document states in it, as the catalogue writes them (`"20%"`, `"0.6元"`, `"1000万元"`): the rate of
   * a share, a price, the ends of slices.
   */
  figures: string[];
  /** What a cap is counted by. */
  per: CapPer | null;
  /** Whether a cap made a difference. */
  binds: Truth | null;
  rows: ExplainedRow<L>[];
}

/** One step of a number. */
export interface ExplainedRow<L extends Lang | undefined = undefined> {
  /** What a level, a part or an instalment is. */
  label: Text<L> | null;
  /** Its own place in the document. */
  clause: string | null;
  /** When it counts. */
  test: ExplainedTest<L> | null;
  number: ExplainedStep<L> | null;
  /** To which share it counts, in millionths: of an instalment, of what is raised or lowered, of a slice. */
  percent: number | null;
  /** What it comes to in the whole. */
  min: number | null;
  max: number | null;
}

/** A sentence and its place in the document. */
export interface Cited<L extends Lang | undefined = undefined> {
  text: Text<L>;
  clause: string;
}

/** An explanation in words. */
export interface ExplanationWords {
  conditions: ConditionWords[];
  /** Every step of the amount, in the order of the computation; empty if there is nothing to compute. */
  amount: StepWords[];
}

/** A condition in words. */
export interface ConditionWords {
  truth: string;
  label: string;
  /** What was said, against what is asked for. */
  figures: string | null;
  /** How the parts belong together. */
  joins: string | null;
  parts: ConditionWords[];
}

/** A step of an amount in words. */
export interface StepWords {
  label: string;
  detail: string | null;
  result: string;
}

/** The question that can decide most now. */
export interface NextQuestion<L extends Lang | undefined = undefined> {
  /** The version of this form. */
  schema: 2;
  edition: string;
  asOf: string;
  /** The question, with those of its facts that were answered or can still change something. */
  question: Question<L>;
  /** The measures that depend on it. */
  measures: string[];
  /** What these may pay together: how much the question matters, no total. */
  atStake: Stake;
  /** How many questions can still change something, this one included; answers may make it fewer or more. */
  left: number;
}

/** How much a question matters. */
export interface Stake {
  /** The most, in yuan, as far as it is known. */
  known: number;
  /** Whether one of the measures may pay more than is known. */
  open: boolean;
}

/** A question, with all that is needed to ask it. */
export interface Question<L extends Lang | undefined = undefined> {
  id: string;
  section: { id: string; title: Text<L> };
  ask: Text<L>;
  help: Text<L> | null;
  /** What it asks: one fact, or yes-no facts to tick. */
  facts: AskedFact<L>[];
}

/** A fact as it is asked. */
export interface AskedFact<L extends Lang | undefined = undefined> {
  id: string;
  type: FactType;
  label: Text<L>;
  /** What a count counts. */
  unit: Text<L> | null;
  /** Yes and no, the options of a choice, the places; none for a number. `"unknown"` can always be answered. */
  options: OfferedAnswer<L>[];
  /** Ranges of a number, for those who do not know it exactly; there may be none. */
  bands: OfferedAnswer<L>[];
}

/** An answer that can be given as it stands. */
export interface OfferedAnswer<L extends Lang | undefined = undefined> {
  answer: WrittenAnswer;
  label: Text<L>;
}

/** A measure, as a list shows it. */
export interface ListedMeasure {
  id: string;
  title: Bilingual;
  instrument: string;
  clause: string;
  status: Status;
  places: string[];
  kind: Kind;
  period: Period;
  discretionary: boolean;
  decides: Decides | null;
  /** The facts that it depends on, besides the place. */
  facts: string[];
}

/** A fact, as a list shows it. */
export interface ListedFact {
  id: string;
  type: FactType;
  label: Bilingual;
  /** What a count counts. */
  unit: Bilingual | null;
  /** The options of a choice or a place. */
  options: string[];
}

/** What went wrong, for programs. */
export type ErrorCode = "facts" | "catalogue" | "measure" | "date" | "options" | "load" | "internal";

/** One thing that is wrong. */
export interface Finding {
  /** Where: the name of a fact or of an option; `null` if it is the whole. */
  path: string | null;
  /** The measure that was asked for, if that is what is wrong. */
  measure: string | null;
  problem: string;
  hint: string;
}

/** Everything that goes wrong. Nothing is done in part, and the calculator can be used again. */
export class PolicyCalculatorError extends Error {
  constructor(failure: { code: ErrorCode; message: string; findings: Finding[] }, options?: { cause?: unknown });
  readonly name: "PolicyCalculatorError";
  readonly code: ErrorCode;
  /** Everything that was found, not only the first. */
  readonly findings: Finding[];
}
