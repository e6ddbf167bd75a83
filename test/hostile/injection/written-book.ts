import { deflateOnNode } from "../../../src/adapters/xlsx/write/deflate-node";
import { newWorkbook } from "../../../src/adapters/xlsx/write/new-workbook";
import { patchWorkbook } from "../../../src/adapters/xlsx/write/patch";
import { inflateOnNode } from "../../../src/adapters/xlsx/zip/inflate-node";
import { openZip } from "../../../src/adapters/xlsx/zip/zip";
import { marksOf } from "../../../src/app/marks";
import type { Mark } from "../../../src/app/workbook";
import {
  defaultSettings,
  documents,
  layOut,
  reviewOf,
  teamWorkCalendar,
  type PlacedSheet,
  type Report,
} from "../../../src/core";
import { asOf, checkedInjections, injectedSheet } from "./orders";
import { injections } from "./strings";

const lang = "zh-CN";
const settings = defaultSettings;

/** A report whose sheet's name and every word are injections. */
function namedReports(): Report {
  return {
    sheets: injections.map((text) => ({
      name: text,
      landscape: false,
      blocks: [
        { kind: "heading" as const, level: 1 as const, text },
        { kind: "note" as const, text },
        { kind: "signatures" as const, labels: [text], dateLabel: text },
      ],
    })),
  };
}

export interface WrittenBook {
  readonly bytes: Uint8Array;
  readonly marks: readonly Mark[];
  /** What was laid out, and the name it got. */
  readonly written: readonly { readonly name: string; readonly sheet: PlacedSheet }[];
}

/** One workbook with every document, the review, the findings and marks made from orders full of injections. */
export function injectedBook(): WrittenBook {
  const { tables } = checkedInjections();
  const { report } = reviewOf(tables, {
    month: "2025-05",
    asOf,
    lang,
    calendar: teamWorkCalendar(
      settings,
      tables.map(({ lines }) => lines),
    ),
    files: injections,
    home: injections[0] ?? null,
  });
  const made = documents.map((document) => document.make(tables, { date: asOf, lang, settings }));
  const sheets = [report, ...made, namedReports()].flatMap((one) => layOut(one));
  const { marks } = marksOf(tables, lang);
  const own: Mark[] = injections.map((note, at) => ({
    ...{ sheet: "订单", row: 200 + at, column: 0, severity: "info", note },
  }));
  const base = openZip(newWorkbook([injectedSheet], deflateOnNode).bytes, inflateOnNode);
  const all = [...marks, ...own];
  const { bytes, sheetNames } = patchWorkbook(base, { sheets, marks: all }, deflateOnNode);
  return { bytes, marks: all, written: sheets.map((sheet, at) => ({ name: sheetNames[at] ?? "", sheet })) };
}
