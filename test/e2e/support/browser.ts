import { chromium, type Browser } from "playwright-core";
import { findChromium } from "./find-chromium";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser of this machine, without a window. */
export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("this machine has no browser");
  return chromium.launch({ executablePath, args });
}

/** Tests that need a browser; skipped, and listed as skipped, where there is none. */
export const describeInBrowser = findChromium() === null ? describe.skip : describe;
