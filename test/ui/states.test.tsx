/** @jest-environment ./test/support/page-environment.cjs */
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { Connection } from "../../src/ui/host";
import { requestChannel } from "../../src/ui/requests";
import { PaneRoot } from "../../src/ui/start/pane-root";
import { completePage } from "../support/jsdom-page";
import { sheetFromGrid } from "../support/sheet-from-grid";
import { drawPane, openPane } from "./open-pane";

function drawConnecting(connect: () => Promise<Connection>): void {
  completePage();
  render(<PaneRoot page={{ lang: "zh-CN", dark: null, connect }} requests={requestChannel()} />);
}

test.each([
  ["noHost", "没有连接到 Excel"],
  ["oldExcel", "这个版本的 Excel 太旧"],
] as const)("%s is said in a sentence", async (kind, title) => {
  drawConnecting(() => Promise.resolve({ kind }));
  expect((await screen.findByRole("alert")).textContent).toBe(title);
});

test("while Excel has not answered, the pane says that it waits", () => {
  drawConnecting(() => new Promise(() => undefined));
  expect(screen.getByRole("status").textContent).toBe("正在连接 Excel…");
});

test("a fault while connecting shows its words and a way to try again", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  drawConnecting(() => Promise.reject(new Error("bridge is gone")));
  await screen.findByText("bridge is gone");
  expect(screen.getByRole("button", { name: "重试" })).toBeTruthy();
  jest.restoreAllMocks();
});

test("no order table: the view says what is looked for", async () => {
  await openPane({ sheets: [sheetFromGrid("notes\ncall Li")] });
  await screen.findByText("No order table was found");
});

test("a workbook that is not read says why, and is read when tried again", async () => {
  await drawPane({ prepare: (workbook) => workbook.fail("readSheets", "cellEditMode") });
  await screen.findByText(/A cell is being edited/);
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText(/lines checked/, {}, { timeout: 20_000 });
});

test("long work shows how far it is and can be stopped", async () => {
  const { workbook } = await openPane();
  const release = workbook.hold("readSheets");
  fireEvent.click(await screen.findByRole("button", { name: "Check again" }));
  await screen.findByRole("progressbar", { name: "Checking" });
  fireEvent.click(screen.getByRole("button", { name: "Stop" }));
  release();
  await screen.findByText(/It was stopped as you asked/);
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("the first-run words show once", async () => {
  const { workbook } = await openPane({ memory: null });
  fireEvent.click(await screen.findByRole("button", { name: "Got it" }));
  await waitFor(() => expect(screen.queryByText("First time here")).toBeNull());
  expect(JSON.parse(workbook.memory()!)).toMatchObject({ welcomed: true });
});
