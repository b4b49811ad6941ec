"use client";

// `policy-calculator/react`: <policy-calculator> as a component of React 19. docs/api.md says how.
import { createElement, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import { attributesOf, eventTypes, listen, optionNames, setAttributes } from "./wrapper.js";

const handlers = eventTypes.map((type) => [type, `on${type[0].toUpperCase()}${type.slice(1)}`]);
const own = new Set([...optionNames, ...handlers.map(([, name]) => name)]);

export function PolicyCalculator({ ref, children, ...props }) {
  const element = useRef(null);
  const attributes = attributesOf(props);
  // React draws what it is mounted with, and the effect below whatever changes: left to React, an option that a server
  // has written as an attribute would come back when it is taken away, because React sets properties.
  const [first] = useState(attributes);
  const latest = useRef(props);

  useImperativeHandle(ref, () => element.current, []);
  useLayoutEffect(() => {
    latest.current = props;
    setAttributes(element.current, attributes);
  });
  useLayoutEffect(() => {
    const names = new Map(handlers);
    return listen(element.current, (type, detail) => latest.current[names.get(type)]?.(detail));
  }, []);

  const others = Object.fromEntries(Object.entries(props).filter(([name]) => !own.has(name)));
  return createElement("policy-calculator", { ...others, ...first, ref: element }, children);
}
