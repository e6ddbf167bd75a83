import type { Text } from "../../lang";
import { dayCell, numberCell, textCell } from "../../report/cells";
import type { Verdict } from "../../kpi/clerk-month";
import { findingText } from "../../rules/finding-text";
import { sourceColumn } from "../desk/all-rows";
import type { Line } from "../desk/desk";
import {
  clerkColumn,
  dayColumn,
  orderNoColumn,
  productColumn,
  quantityColumn,
  textColumn,
} from "../desk/line-columns";
import { textAt } from "../desk/line-values";
import { fieldLabel, type Column } from "../desk/table-block";
import type { ExceptionItem } from "../exceptions/exception-items";
import type { DueItem } from "./clerk-rows";
import { excuseText } from "./excuse-text";

const texts = {
  verdict: { "zh-CN": "计为", en: "Counts as" },
  late: { "zh-CN": "未准时", en: "late" },
  excused: { "zh-CN": "未准时，非本人原因", en: "late, not theirs" },
  onTime: { "zh-CN": "准时", en: "on time" },
  inFull: { "zh-CN": "准时足量", en: "in full" },
  why: { "zh-CN": "非本人原因的依据", en: "Why it is not theirs" },
  source: { "zh-CN": "依据所在", en: "Where it says so" },
  days: { "zh-CN": "工作日", en: "Working days" },
  error: { "zh-CN": "第一个错误", en: "First error" },
} as const satisfies Record<string, Text>;

function ofLine<T extends { readonly line: Line }>(column: Column<Line>): Column<T> {
  return { ...column, cell: ({ line }, desk) => column.cell(line, desk) };
}

const tones: Readonly<Record<Verdict, "bad" | "warning" | "good">> = {
  late: "bad",
  excused: "warning",
  onTime: "good",
  inFull: "good",
};

export const dueColumns: readonly Column<DueItem>[] = [
  ofLine({ ...clerkColumn, width: 12 }),
  ofLine(orderNoColumn),
  ofLine(textColumn("customer", 14)),
  ofLine({ ...productColumn, width: 18 }),
  ofLine(quantityColumn("orderQty")),
  ofLine(quantityColumn("shippedQty")),
  ofLine(dayColumn("requiredDate")),
  ofLine(dayColumn("actualShipDate")),
  {
    id: "verdict",
    label: texts.verdict,
    width: 18,
    cell: ({ verdict }, { say }) => textCell(say(texts[verdict]), { tone: tones[verdict] }),
  },
  {
    id: "why",
    label: texts.why,
    width: 32,
    cell: ({ excuse }, { say }) => textCell(excuse && excuseText(excuse, say)),
  },
  {
    id: "source",
    label: texts.source,
    width: 16,
    cell: ({ excuse }) => {
      if (!excuse) return { kind: "none" };
      const { lines } = excuse.row.table;
      const row = lines.rows[excuse.row.at] ?? 0;
      return textCell(`${lines.sheet}!${row}`, {
        link: { to: "cell", sheet: lines.sheet, row, column: lines.table.area.firstColumn },
      });
    },
  },
];

export const exceptionColumns: readonly Column<ExceptionItem>[] = [
  sourceColumn(({ line }) => line),
  ofLine(textColumn("orderNo", 14)),
  ofLine(textColumn("exceptionType", 10)),
  ofLine(textColumn("exception", 28)),
  ofLine(textColumn("complaint", 24)),
  { id: "opened", label: fieldLabel("openedDate"), width: 12, cell: ({ opened }) => dayCell(opened) },
  { id: "closed", label: fieldLabel("closedDate"), width: 12, cell: ({ closed }) => dayCell(closed) },
  { id: "days", label: texts.days, width: 9, cell: ({ workdays }) => numberCell(workdays, "days") },
];

export const faultColumns: readonly Column<Line>[] = [
  { ...clerkColumn, width: 12 },
  orderNoColumn,
  textColumn("customer", 16),
  { ...productColumn, width: 20 },
  {
    id: "error",
    label: texts.error,
    width: 56,
    cell: (line, { lang }) => {
      const { findings, lines } = line.table;
      const found = findings.find(
        ({ severity, row, formLabel }) =>
          severity === "error" && (formLabel !== undefined || row === lines.rows[line.at]),
      );
      return textCell(found ? findingText(found, lang) : null);
    },
  },
];

export const openColumns: readonly Column<Line>[] = [
  { ...clerkColumn, width: 12 },
  {
    id: "backup",
    label: fieldLabel("backupClerk"),
    width: 12,
    fields: ["backupClerk"],
    cell: (line) => textCell(textAt(line, "backupClerk")),
  },
  orderNoColumn,
  textColumn("customer", 16),
  { ...productColumn, width: 20 },
  quantityColumn("orderQty"),
  quantityColumn("shippedQty"),
  dayColumn("requiredDate"),
];
