// A program in React, in StrictMode, that shows the calculator. wrappers.test.mjs bundles it, and draws it on a server.
import { PolicyCalculator } from "policy-calculator/react";
import { createElement, StrictMode, useState } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";

function Host({ options: first, host }) {
  const [options, set] = useState(first);
  Object.assign(host, { set });
  if (!options) return null;
  const heard = (type) => (detail) => host.heard.push([type, detail]);
  const more = {
    id: "one",
    className: "wide",
    ref: (element) => {
      host.element = element;
    },
    onReady: heard("ready"),
    onProgress: heard("progress"),
    onResult: heard("result"),
    onAnswers: heard("answers"),
    onError: heard("error"),
  };
  const link = createElement("a", { href: "https://example.org/" }, "打开政策计算器");
  return createElement("main", null, createElement(PolicyCalculator, { ...options, ...more }, link));
}

const page = (options, host) => createElement(StrictMode, null, createElement(Host, { options, host }));

export const draw = async (options) => renderToString(page(options, { heard: [] }));

export function start(place, options, drawn, host) {
  const root = drawn ? hydrateRoot(place, page(options, host)) : createRoot(place);
  if (!drawn) root.render(page(options, host));
  return () => root.unmount();
}
