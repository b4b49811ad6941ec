// The types of `policy-calculator/mount` and `policy-calculator/element`.
import type { Answer, Facts, Lang, Summary, WrittenAnswer } from "./index.js";

/** Colours and sizes; several can be given, with commas between them: `"elder,dark"`. */
export type Theme = "auto" | "light" | "dark" | "contrast" | "elder";

/** What a site can want. What is wrong with an option is a warning in the console, and does no harm. */
export interface ChangeableOptions {
  /** The language; that of the document, if left out. */
  readonly lang?: Lang | null | undefined;
  /** Where the enterprise is: one of these places. */
  readonly jurisdiction?: string | readonly string[] | null | undefined;
  readonly theme?: Theme | readonly Theme[] | (string & {}) | null | undefined;
  /** The documents whose measures are shown and counted; all, if left out. */
  readonly instruments?: string | readonly string[] | null | undefined;
  /** The one measure that it is about. */
  readonly measure?: string | null | undefined;
  /** What the site knows of the enterprise. It is marked, can be changed, and never replaces what the user answers. */
  readonly facts?: Facts | string | null | undefined;
  /** A catalogue of the site's own: its address, its JSON text or what that is. */
  readonly catalogue?: string | URL | object | null | undefined;
  /** Asks the user whether the answers may go to this site, or to that origin; `answers` events come once they agree. */
  readonly answers?: boolean | string | null | undefined;
}

/** Every option: the last four hold from when it is mounted. */
export interface MountOptions extends ChangeableOptions {
  /** The name under which answers are kept in the browser; not kept, if left out. */
  readonly keep?: string | null | undefined;
  /** Whether screens have addresses behind the `#` of the page. */
  readonly navigation?: "memory" | "address" | null | undefined;
  /** The address of the calculator's own page, which shared links lead to; the host's page, if left out. */
  readonly home?: string | null | undefined;
  /** The folder that the calculator's files are served from; that of the package, if left out. */
  readonly base?: string | null | undefined;
}

/** What a site is told, by the type of the event. */
export interface Events {
  /** The catalogue and the first screen are there, or those of another edition or language. */
  ready: { edition: string; lang: Lang };
  progress: { answered: number; left: number };
  /** A result is on the screen. `summaries` are as in a determination. */
  result: {
    edition: string;
    asOf: string;
    eligible: number;
    undetermined: number;
    ineligible: number;
    summaries: Summary[];
  };
  /** Only once the user has agreed; `facts` is `null` once they no longer do. */
  answers: { origin: string; facts: { [fact: string]: WrittenAnswer } | null };
  error: { code: "load" | "catalogue"; message: string };
}

/** What a listener is told: an event's type, and the detail that belongs to it. */
export type Told = { [Type in keyof Events]: [type: Type, detail: Events[Type]] }[keyof Events];

/** Is told of events. To ask for the `type` tells the compiler what the `detail` is. */
export type Listener = (...told: Told) => void;

/** A calculator that was mounted. */
export interface Mounted {
  /** Changes options; those that are not given stay as they are, and `null` goes back to what it is when left out. */
  configure(options: ChangeableOptions): void;
  /** Takes it out. Gives what `mount` needs to go on from there. */
  unmount(): string | undefined;
}

/**
 * Puts the calculator into an element, in a shadow root of its own, or into a shadow root.
 *
 * @throws Error as a rejected promise, where program or stylesheet cannot be loaded
 */
export function mount(
  root: Element | ShadowRoot,
  options?: MountOptions,
  listener?: Listener,
  remembered?: string,
): Promise<Mounted>;

/** An answer, as `facts` have it. */
export type { Answer };
