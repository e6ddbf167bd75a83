import { deflateOnNode } from "../../src/adapters/xlsx/write/deflate-node";
import { newWorkbook } from "../../src/adapters/xlsx/write/new-workbook";
import { patchWorkbook } from "../../src/adapters/xlsx/write/patch";
import type { OpenedWorkbook } from "../../src/adapters/xlsx/read/open";
import { inflateOnNode } from "../../src/adapters/xlsx/zip/inflate-node";
import { openZip } from "../../src/adapters/xlsx/zip/zip";
import { check } from "../../src/app/check";
import { marksOf } from "../../src/app/marks";
import { readCall } from "../../src/cli/call";
import { sheetsToWorkOn } from "../../src/cli/input";
import { dayFromText, findingsReport, layOut } from "../../src/core";

const asOf = dayFromText("2025-06-20");
const lang = "zh-CN";
const call = readCall(["check", "--lang", lang]);

/**
 * What `gendan check -o` does with an opened workbook: checks it, and makes a copy with the findings' sheet and marks,
 * also where no table is found. Returns the copy.
 */
export function carryThrough(opened: OpenedWorkbook): Uint8Array {
  const { sheets, zip } = opened;
  const input = { path: "订单.xlsx", name: "订单.xlsx", opened, sheets };
  const outcome = check(sheetsToWorkOn(call, input), { asOf, profile: {} });
  const tables = outcome.kind === "checked" ? outcome.tables : [];
  const marks = zip === null ? [] : marksOf(tables, lang).marks;
  const base = zip ?? openZip(newWorkbook(sheets, deflateOnNode).bytes, inflateOnNode);
  const added = { sheets: layOut(findingsReport(tables, lang)), marks };
  return patchWorkbook(base, added, deflateOnNode).bytes;
}
