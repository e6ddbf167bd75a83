import axe from "axe-core";
import type { Page } from "playwright-core";

/** Fluent's focus keepers: nobody stays on one, they pass the focus on at once (the keyboard tests hold it). */
const focusKeepers = "[data-tabster-dummy]";

/** What axe finds on the page as it is drawn, or in parts of it: each rule and element, with what is wrong. */
export async function axeFaults(page: Page, parts: readonly string[] = ["html"]): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([keepers, ...include]) => {
      const { axe: runner } = window as unknown as { axe: typeof axe };
      const { violations } = await runner.run({ include, exclude: [keepers ?? ""] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ""}`),
      );
    },
    [focusKeepers, ...parts],
  );
}
