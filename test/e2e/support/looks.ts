import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { axeFaults } from "./axe-faults";

/** `PICTURES=folder` keeps a picture of every view. */
const pictures = process.env["PICTURES"];

export async function keepPicture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: "disabled" });
}

/** How many pixels something stands out of the page, to be scrolled to sideways. */
export function sticksOut(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll("main, main *")].map((element) =>
        element instanceof HTMLElement && getComputedStyle(element).overflowX !== "hidden"
          ? element.scrollWidth - element.clientWidth
          : 0,
      ),
    ),
  );
}

/** What is wrong with how the page looks now; a picture is kept where pictures are wanted. */
export async function looksFaults(page: Page, name: string): Promise<readonly unknown[]> {
  await keepPicture(page, name);
  const out = await sticksOut(page);
  const faults = await axeFaults(page);
  return [...(out > 1 ? [[name, "sticks out", out]] : []), ...faults.map((fault) => [name, fault])];
}
