import { act, configure, render, screen } from "@testing-library/react";
import type { Lang, SheetCells } from "../../src/core";
import type { PaneHost } from "../../src/ui/host";
import { requestChannel } from "../../src/ui/requests";
import { PaneRoot } from "../../src/ui/start/pane-root";
import { completePage } from "../support/jsdom-page";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-workbook";
import { sampleSheets } from "../support/sample-sheets";

configure({ asyncUtilTimeout: 20_000 });

export const keptMemory = { asOf: "2025-06-20", welcomed: true };

interface Options {
  readonly lang?: Lang;
  readonly sheets?: readonly SheetCells[];
  readonly memory?: string | null;
  readonly inExcel?: boolean;
  readonly prepare?: (workbook: MemoryWorkbook) => void;
}

/** The whole pane over S01, or over other sheets, as a page would draw it. */
export async function drawPane(options: Options = {}) {
  completePage();
  const { lang = "en", sheets, memory = JSON.stringify(keptMemory), inExcel = true, prepare } = options;
  const workbook = memoryWorkbook(sheets ?? (await sampleSheets("S01")), memory);
  prepare?.(workbook);
  const selectedCell = () => Promise.resolve({ sheet: "2025订单跟踪", row: 9, column: 1 });
  const host: PaneHost = { workbook, workbookName: "S01.xlsx", inExcel, selectedCell };
  const requests = requestChannel();
  const connect = () => Promise.resolve({ kind: "connected" as const, host });
  const page = { lang, dark: false, connect };
  const drawn = await act(() => Promise.resolve(render(<PaneRoot page={page} requests={requests} />)));
  return { workbook, requests, container: drawn.container };
}

/** The pane with its first check done. */
export async function openPane(options: Options = {}) {
  const drawn = await drawPane(options);
  await screen.findByText(options.lang === "zh-CN" ? /已校验/ : /lines checked/);
  return drawn;
}
