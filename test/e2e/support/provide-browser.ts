import { findChromium, howToGetChromium, installChromium } from "./find-chromium";

/** Runs once before all tests: browser tests need a browser. */
export default function provideBrowser(): void {
  if (findChromium() === null) installChromium();
  if (findChromium() === null) console.warn(`browser tests are skipped; ${howToGetChromium}`);
}
