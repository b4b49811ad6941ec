// The browser that the tests and the measurements use.
import { chromium } from "playwright-core";

export const executable = process.env.CHROMIUM || "/usr/bin/chromium-headless-shell";

// Without these Chromium does not start as root, or asks its maker for things in the background.
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

export const launch = (more = []) => chromium.launch({ executablePath: executable, args: [...flags, ...more] });
