// What browsers and Node.js share: the calculator around its WebAssembly, and its errors.

/** Everything that goes wrong, with a code for programs and every finding at once. See index.d.ts. */
export class PolicyCalculatorError extends Error {
  // A field, because nobody can assign a name where Error.prototype is frozen.
  name = "PolicyCalculatorError";

  constructor({ code, message, findings }, options) {
    super(message, options);
    this.code = code;
    this.findings = findings;
  }
}

// No real catalogue comes near it, and what is far above it would fill the memory of the WebAssembly and end it.
const LONGEST_CATALOGUE = 16_000_000;

/**
 * Makes `load`.
 *
 * - `program(from)`: starts the WebAssembly, from elsewhere than the package if so given; gives its module
 * - `builtIn()`: the text of the catalogue that comes with the package
 * - `read(address)`: the text at an address
 */
export function loader(host) {
  let started;
  const program = (from) =>
    (started ??= host.program(from).catch((cause) => {
      // So that the next call tries again.
      started = undefined;
      throw refusal(
        "load",
        "The calculator's program.wasm could not be loaded",
        cause,
        "Check the address and the connection",
      );
    }));

  return async function load(from) {
    const { program: own, catalogue } = partsOf(from);
    const [{ Calculator: Program }, text] = await Promise.all([program(own), textOf(catalogue, host)]);
    if (text.length > LONGEST_CATALOGUE) {
      const problem = `it has more than ${LONGEST_CATALOGUE} characters`;
      throw refusal("catalogue", "The catalogue cannot be used", problem, "Split it into several");
    }
    return guarded(() => new Calculator(new Program(text)));
  };
}

/** `{ program, catalogue }`, or the catalogue alone. Its own, whatever is on Object.prototype. */
function partsOf(from) {
  const alone = { program: undefined, catalogue: from };
  try {
    const names = Object.keys(from);
    const all = names.length > 0 && names.every((name) => Object.hasOwn(alone, name));
    return all ? { program: undefined, catalogue: undefined, ...from } : alone;
  } catch {
    // Nothing was given, or a proxy that throws.
    return alone;
  }
}

async function textOf(catalogue, host) {
  if (catalogue === undefined) return fetched("the package", host.builtIn);
  const isText = typeof catalogue === "string";
  if (isText && /^\s*[{[]/.test(catalogue)) return withoutMark(catalogue);
  let text;
  let cause = "it is no object, no JSON text and no address";
  // A proxy may throw at every question that is put to it.
  try {
    if (isText || catalogue instanceof URL) return fetched(String(catalogue), () => host.read(catalogue));
    if (typeof catalogue === "object" && catalogue !== null) text = JSON.stringify(catalogue);
  } catch (thrown) {
    cause = thrown;
  }
  if (typeof text === "string") return text;
  throw refusal("catalogue", "The catalogue cannot be used", cause, "Give what `policy-calculator bundle` writes");
}

async function fetched(from, read) {
  try {
    return withoutMark(await read());
  } catch (cause) {
    const place = from.length > 200 ? `${from.slice(0, 200)}…` : from;
    throw refusal(
      "load",
      `The catalogue could not be loaded from ${place}`,
      cause,
      "Check the address and the connection",
    );
  }
}

/** A text without the byte order mark, which some editors write and JSON does not know. */
const withoutMark = (text) => text.replace(/^\uFEFF/, "");

/** A refusal of this file's own, in the form of those of the program. */
function refusal(code, what, cause, hint) {
  const thrown = typeof cause !== "string";
  const problem = thrown ? said(cause) : cause;
  const findings = [{ path: null, measure: null, problem, hint }];
  return new PolicyCalculatorError(
    { code, message: `${what}: ${problem}. ${hint}.`, findings },
    thrown ? { cause } : {},
  );
}

/** What an exception says. It may be anything, also an object whose parts throw. */
function said(thrown) {
  try {
    return String(thrown?.message ?? thrown).slice(0, 500);
  } catch {
    return "something was thrown";
  }
}

class Calculator {
  #program;

  constructor(program) {
    this.#program = program;
  }

  get edition() {
    return guarded(() => this.#program.edition);
  }

  // Each can be passed on by itself.
  determine = (facts, options) => guarded(() => this.#program.determine(spoken(facts), options, today()));
  explain = (measure, facts, options) => guarded(() => this.#program.explain(measure, spoken(facts), options, today()));
  nextQuestion = (facts, options) => guarded(() => this.#program.nextQuestion(spoken(facts), options, today()));
  questions = () => guarded(() => this.#program.questions());
  measures = () => guarded(() => this.#program.measures());
  facts = () => guarded(() => this.#program.facts());
}

// They have no properties of their own: taken for facts, they would say nothing.
const SPEECHLESS = [Map, Set, Date, Promise];

function spoken(facts) {
  let kind;
  try {
    kind = SPEECHLESS.find((kind) => facts instanceof kind)?.name;
  } catch {
    // A proxy that throws: the program refuses it.
  }
  if (!kind) return facts;
  throw refusal("facts", "The facts cannot be used", `they are a ${kind}`, "Give an object, as of Object.fromEntries");
}

/** Calls the program; what it throws becomes an Error. */
function guarded(call) {
  try {
    return call();
  } catch (thrown) {
    if (thrown instanceof PolicyCalculatorError) throw thrown;
    // The program throws plain objects. Anything else is a trap of the WebAssembly, after which it cannot be used.
    if (Array.isArray(thrown?.findings)) throw new PolicyCalculatorError(thrown);
    throw refusal(
      "internal",
      "The calculator has failed",
      thrown,
      "Please report this; reload the page, or start Node.js again",
    );
  }
}

/** The day where the caller is. */
function today() {
  const now = new Date();
  const digits = (number, length) => String(number).padStart(length, "0");
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}
