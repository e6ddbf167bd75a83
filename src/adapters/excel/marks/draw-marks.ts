import { markCondition } from "../../../app/signs";
import { markFills, type Area, type Severity } from "../../../core";
import { addressLists, rangeOf } from "../host/address";
import type { ExcelClient } from "../host/client";
import { bytesOf, type Step } from "../host/steps";
import type { MarksThere } from "./marks-there";

/** Cells of one sheet to fill in the colour of a severity. */
export interface FillWanted {
  /** Its name or its id. */
  readonly sheet: string;
  readonly severity: Severity;
  readonly areas: readonly Area[];
}

/** A note on one cell, signed. */
export interface RemarkWanted {
  /** Its name or its id. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** All marks of a workbook. */
export interface MarksWanted {
  readonly fills: readonly FillWanted[];
  readonly remarks: readonly RemarkWanted[];
}

/** Removes our marks; what people wrote stays. */
export function clearSteps({ fills, remarks }: MarksThere): readonly Step[] {
  return [
    ...fills.map(({ rule }) => ({
      bytes: 200,
      queue: () => {
        rule.delete();
      },
    })),
    ...remarks.filter(({ own }) => own).map(({ remove }) => ({ bytes: 200, queue: remove })),
  ];
}

/** A rule of our own fills the cells: the fill a cell has by itself is never touched. */
function fill(sheet: Excel.Worksheet, addresses: string, severity: Severity): void {
  const { custom } = sheet.getRanges(addresses).conditionalFormats.add("Custom");
  custom.rule.formula = `=${markCondition(severity)}`;
  custom.format.fill.color = `#${markFills[severity]}`;
}

function remark(sheet: Excel.Worksheet, { row, column, text }: RemarkWanted, client: ExcelClient): void {
  const cell = rangeOf(sheet, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  if (client.supports("1.18")) sheet.notes.add(cell, text);
  else sheet.comments.add(cell, text);
}

export function drawSteps(
  context: Excel.RequestContext,
  { fills, remarks }: MarksWanted,
  client: ExcelClient,
): readonly Step[] {
  const { worksheets } = context.workbook;
  return [
    ...fills.flatMap(({ sheet, severity, areas }) =>
      addressLists(areas).map((addresses) => ({
        bytes: 800 + addresses.length,
        queue: () => {
          fill(worksheets.getItem(sheet), addresses, severity);
        },
      })),
    ),
    ...remarks.map((wanted) => ({
      bytes: bytesOf(wanted.text),
      queue: () => {
        remark(worksheets.getItem(wanted.sheet), wanted, client);
      },
    })),
  ];
}
