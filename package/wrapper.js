// What the wrappers for React and Vue share; no door of the package. It is imported on servers too: nothing here asks for
// a window before there is an element.
import { optionNames } from "./element.js";

export { optionNames };

export const eventTypes = ["ready", "progress", "result", "answers", "error"];

/**
 * The attributes that say what these options do. Attributes, because a server can write them, because they are there
 * before this script is, and because text is compared by what it says: the same facts in a new object change nothing.
 */
export function attributesOf(options) {
  // Own options only: what a page has put on Object.prototype must not choose which program runs.
  const said = optionNames.filter((name) => Object.hasOwn(options, name)).map((name) => [name, textOf(options[name])]);
  return Object.fromEntries(said.filter(([, text]) => text !== undefined));
}

function textOf(value) {
  if (value === undefined || value === null || value === false) return undefined;
  if (Array.isArray(value)) return value.join(",");
  // A Map would become {} and say nothing; as "[object Map]" the calculator names it in the console.
  return Object.prototype.toString.call(value) === "[object Object]" ? JSON.stringify(value, written) : String(value);
}

const written = (_name, value) => (typeof value === "bigint" ? String(value) : value);

/** Makes the element's attributes these. What is so already is left alone. */
export function setAttributes(element, attributes) {
  for (const name of optionNames) {
    const text = attributes[name];
    if (!Object.hasOwn(attributes, name)) element.removeAttribute(name);
    else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

// What has been told of an element, so that nothing is told twice.
const told = new WeakMap();

/**
 * Calls `tell(type, detail)` for what the element reports, and first for what it has reported already: in a page that a
 * server has drawn it may be there before the framework. Gives a function that ends it.
 */
export function listen(element, tell) {
  if (!told.has(element)) told.set(element, new Map());
  const before = told.get(element);
  const pass = (type, detail) => {
    before.set(type, detail);
    tell(type, detail);
  };
  const hear = ({ target, type, detail }) => target === element && pass(type.slice(PREFIX.length), detail);
  for (const type of eventTypes) element.addEventListener(PREFIX + type, hear);
  for (const [type, detail] of Object.entries(element.state)) if (before.get(type) !== detail) pass(type, detail);
  return () => {
    for (const type of eventTypes) element.removeEventListener(PREFIX + type, hear);
  };
}

const PREFIX = "policy-calculator-";
