/** @jest-environment ./test/support/page-environment.cjs */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { templates } from "../../src/core";
import { openPane } from "./open-pane";

test("Documents lists every template; adding one says so, and then that it is there", async () => {
  const { workbook } = await openPane();
  fireEvent.click(screen.getByRole("tab", { name: "Documents" }));
  const group = await screen.findByRole("region", { name: "Templates" });
  for (const { name, help } of templates) {
    expect(within(group).getByText(name.en)).toBeTruthy();
    expect(within(group).getByText(help.en)).toBeTruthy();
  }
  fireEvent.click(within(group).getByRole("button", { name: "Add a Stock sheet" }));
  await waitFor(() => expect(workbook.added.map(({ name }) => name)).toEqual(["Stock"]));
  await within(group).findByText("There already: Stock");
  await screen.findByText("Added to the workbook:");
});
