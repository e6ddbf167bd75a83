/** @jest-environment ./test/support/page-environment.cjs */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { langs } from "../../src/core";
import { viewIds, viewNames } from "../../src/i18n/pane";
import { startTexts } from "../../src/i18n/pane-start";
import { openPane } from "./open-pane";

/** Colours and sizes need a browser that draws. */
const rules = { "color-contrast": { enabled: false }, "target-size": { enabled: false } };

test.each(langs)(
  "axe finds nothing in any view, with an entry open (%s)",
  async (lang) => {
    const { container, requests } = await openPane({ lang });
    document.documentElement.lang = lang;
    const faults: unknown[] = [];
    for (const view of viewIds) {
      act(() => requests.send({ kind: "show", view }));
      await screen.findByRole("main", { name: viewNames[view][lang] });
      await waitFor(() => expect(screen.queryByText(startTexts.loading[lang])).toBeNull());
      const entry = container.querySelector<HTMLElement>("main ul > li > button");
      if (entry) fireEvent.click(entry);
      const { violations } = await axe.run(container, { rules });
      faults.push(...violations.map(({ id, nodes }) => [view, id, nodes[0]!.html]));
    }
    expect(faults).toEqual([]);
  },
  120_000,
);
