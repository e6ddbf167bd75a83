/** @jest-environment ./test/support/page-environment.cjs */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { openPane } from "./open-pane";

const show = (name: string) => fireEvent.click(screen.getByRole("tab", { name }));

test("a document is made for its day", async () => {
  const { workbook } = await openPane();
  show("Documents");
  fireEvent.click(await screen.findByRole("button", { name: "Make Check results" }));
  await screen.findByText("Added to the workbook:");
  expect(workbook.added.map(({ name }) => name)).toContain("Check results");
});

async function choosing() {
  const drawn = await openPane();
  show("Documents");
  fireEvent.click(await screen.findByRole("radio", { name: "Those chosen" }));
  const list = await screen.findByRole("list", { name: "Orders to choose from" });
  return { ...drawn, list };
}

const make = (name: string) => screen.getByRole("button", { name: `Make ${name}` });

test("documents are made for the orders ticked, and say so; the choice stays while other views are shown", async () => {
  const { workbook, requests, list } = await choosing();
  expect(screen.getByText("Choose orders below.")).toBeTruthy();
  expect(make("Packing list").getAttribute("aria-disabled")).toBe("true");
  expect(make("Check results").getAttribute("aria-disabled")).toBeNull();
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "WF2503004" } });
  await waitFor(() => expect(within(list).getAllByRole("checkbox")).toHaveLength(1));
  fireEvent.click(within(list).getByRole("checkbox", { name: /^WF2503004 .* \d+ lines?, (\d+ open|done)$/ }));
  fireEvent.click(make("Packing list"));
  await screen.findByText("Added to the workbook, for WF2503004 only:");
  const texts = workbook.added.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
  expect(texts.some((text) => text.includes("WF2503004"))).toBe(true);
  expect(texts.some((text) => text.includes("WF2503001"))).toBe(false);

  act(() => requests.send({ kind: "show", view: "review" }));
  await screen.findByRole("button", { name: "Make the review" });
  act(() => requests.send({ kind: "show", view: "sheets" }));
  await screen.findByRole("radio", { name: "Those chosen (1)", checked: true });
  fireEvent.click(screen.getByRole("radio", { name: "All that fit" }));
  await waitFor(() => expect(screen.queryByRole("list", { name: "Orders to choose from" })).toBeNull());
});

test("the order of the row selected in the sheet is added, the others cleared", async () => {
  const { list } = await choosing();
  fireEvent.click(screen.getByRole("button", { name: "Add the row selected in the sheet" }));
  await screen.findByRole("radio", { name: "Those chosen (1)" });
  expect(within(list).getAllByRole("checkbox", { checked: true })).toHaveLength(1);
  fireEvent.click(screen.getByRole("button", { name: "Clear" }));
  await waitFor(() => expect(within(list).queryAllByRole("checkbox", { checked: true })).toEqual([]));
});

test("what no order matches is said", async () => {
  await choosing();
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "nothing like it" } });
  await screen.findByText("No order matches.");
});
