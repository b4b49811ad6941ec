// The types of what the loader adds to a page, and of the events of its frames: `import type {} from
// "policy-calculator/embed"`. The loader itself is a script that the calculator's own host serves.
import type { ChangeableOptions, Events } from "./mount.js";

/** What a frame reports, by the type of the event. What was answered is in it only while the reader agrees. */
export interface FrameEvents {
  ready: Events["ready"];
  progress: Events["progress"];
  result: Events["result"] | null;
  answers: Pick<Events["answers"], "facts">;
  /** `silent`: the frame does not answer. `origin`: it works, at another origin than that of the link. */
  error: { code: "load" | "catalogue" | "silent" | "origin"; message?: string };
  resize: { height: number };
}

/** Options of a frame. */
export type FrameOptions = Omit<ChangeableOptions, "catalogue" | "answers">;

/** `PolicyCalculator`, as the loader adds it to a page. */
export interface Loader {
  readonly version: number;
  /** Embeds the calculator in place of every link of the class that has not been replaced yet. */
  scan(root?: ParentNode): HTMLIFrameElement[];
  /** Embeds the calculator in place of one link, whatever its class. */
  embed(link: HTMLAnchorElement): HTMLIFrameElement;
  /** Takes a frame away, given by itself or by its link. The link is a link again. */
  remove(frame: HTMLIFrameElement | HTMLAnchorElement): void;
  configure(frame: HTMLIFrameElement, options: FrameOptions): void;
  /** What a frame has reported last, by the type of the event. */
  state(frame: HTMLIFrameElement): { [Type in Exclude<keyof FrameEvents, "resize">]?: FrameEvents[Type] } | undefined;
}

type FrameEventMap = { [Type in keyof FrameEvents as `policy-calculator:${Type}`]: CustomEvent<FrameEvents[Type]> };

declare global {
  /** There once the loader has run. */
  var PolicyCalculator: Loader | undefined;
  interface HTMLElementEventMap extends FrameEventMap {}
  interface DocumentEventMap extends FrameEventMap {}
}
