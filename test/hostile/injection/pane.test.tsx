/** @jest-environment ./test/support/page-environment.cjs */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { openPane } from "../../ui/open-pane";
import { injectedSheet } from "./orders";
import { injections } from "./strings";

/** What shows a text: the page gathers spaces and line ends. */
const gathered = (text: string) => text.replaceAll(/[\s\ufeff]+/g, " ").trim();

const foreign =
  "script, img, iframe, object, embed, link[href*='127.0.0.1'], [onerror], a[href^='javascript']";

test(`${injections.length} texts of order lines show as text in every view, and make no element`, async () => {
  const { container } = await openPane({ sheets: [injectedSheet] });
  const shown = new Set<string>();
  for (const tab of screen.getAllByRole("tab")) {
    fireEvent.click(tab);
    await waitFor(() => expect(container.textContent?.length).toBeGreaterThan(50));
    await act(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(document.querySelectorAll(foreign)).toHaveLength(0);
    const text = gathered(document.body.textContent ?? "");
    for (const one of injections) if (text.includes(gathered(one))) shown.add(one);
  }
  expect(injections.filter((one) => !shown.has(one))).toEqual([]);
  expect(globalThis).not.toHaveProperty("injected");
}, 120_000);
