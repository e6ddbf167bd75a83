import type { Text } from "../../lang";
import { fieldOf, type FieldId } from "../../orders/fields";
import type { ReportCell } from "../../report/blocks";
import { stateIndex } from "../../delivery/delivery";
import { dayCell, numberCell, textCell } from "../../report/cells";
import { anyHas, lineText } from "./line-texts";
import { rowLink } from "./line-links";
import type { LineSources, SourceTable } from "./source-table";

/** A column of a list of lines. */
export interface LineColumnSpec {
  readonly id: string;
  readonly label: Text;
  /** Characters. */
  readonly width: number;
  /** Whether the tables have anything to show in it. */
  readonly shown: (sources: LineSources) => boolean;
  /** Made once a table, called once a line listed. */
  readonly cellOf: (table: SourceTable, sources: LineSources) => (line: number) => ReportCell;
}

/** Columns of no more different texts than this make one cell of each. */
const mostRepeated = 300;

function textColumn(id: FieldId, width: number, fields: readonly FieldId[] = [id]): LineColumnSpec {
  return {
    id,
    label: fieldOf(id).label,
    width,
    shown: ({ tables }) => anyHas(tables, fields),
    cellOf: (table) => {
      const text = lineText(table, fields);
      const cells = new Map<string, ReportCell>();
      return (line) => {
        const own = text(line);
        if (own === null || cells.size === mostRepeated) return textCell(own);
        let cell = cells.get(own);
        if (cell === undefined) cells.set(own, (cell = textCell(own)));
        return cell;
      };
    },
  };
}

function quantityColumn(id: "orderQty" | "shippedQty"): LineColumnSpec {
  return {
    id,
    label: fieldOf(id).label,
    width: 10,
    shown: ({ tables }) => anyHas(tables, [id]),
    cellOf: ({ lines }) => {
      const values = lines.columns[id]?.values;
      return (line) => numberCell(values?.[line] ?? null, "quantity");
    },
  };
}

const rowText: Text = { "zh-CN": "第 {row} 行", en: "Row {row}" };

/** What a list shows of a line, in this order; the last ones tell where the line stands. */
export const lineColumns: readonly LineColumnSpec[] = [
  textColumn("orderNo", 16),
  textColumn("orderLine", 6),
  textColumn("customer", 16),
  textColumn("productName", 18, ["productName", "productCode"]),
  quantityColumn("orderQty"),
  quantityColumn("shippedQty"),
  {
    id: "dueDate",
    label: fieldOf("requiredDate").label,
    width: 12,
    shown: ({ tables }) => anyHas(tables, ["requiredDate"]),
    cellOf: ({ lines }) => {
      const days = lines.columns.requiredDate?.values;
      return (line) => dayCell(days?.[line] ?? Number.NaN);
    },
  },
  {
    id: "doneDate",
    label: { "zh-CN": "完成日期", en: "Done on" },
    width: 12,
    shown: ({ tables }) => anyHas(tables, ["actualShipDate", "customerReceivedDate"]),
    cellOf:
      ({ delivery }) =>
      (line) =>
        dayCell(delivery.doneDays[line] ?? Number.NaN),
  },
  {
    id: "daysLate",
    label: { "zh-CN": "延期天数", en: "Days late" },
    width: 10,
    shown: ({ tables }) => anyHas(tables, ["requiredDate"]),
    cellOf: ({ delivery }) => {
      const { overdue, doneLate } = stateIndex;
      return (line) => {
        const state = delivery.states[line];
        if (state !== overdue && state !== doneLate) return { kind: "none" };
        return numberCell(delivery.days[line] ?? null, "days", {
          tone: state === overdue ? "bad" : "warning",
        });
      };
    },
  },
  { ...textColumn("clerk", 10), label: { "zh-CN": "跟单员", en: "Clerk" } },
  textColumn("salesperson", 8),
  {
    id: "file",
    label: { "zh-CN": "文件", en: "File" },
    width: 20,
    shown: ({ tables }) => new Set(tables.map(({ file }) => file)).size > 1,
    cellOf: ({ file }) => {
      const cell = textCell(file);
      return () => cell;
    },
  },
  {
    id: "sheet",
    label: { "zh-CN": "工作表", en: "Sheet" },
    width: 14,
    shown: ({ tables }) => new Set(tables.map(({ lines }) => lines.sheet)).size > 1,
    cellOf: ({ lines: { sheet } }) => {
      const cell = textCell(sheet);
      return () => cell;
    },
  },
  {
    id: "row",
    label: { "zh-CN": "原表位置", en: "Stands in" },
    width: 12,
    shown: () => true,
    cellOf: (table, { say }) => {
      const [before = "", after = ""] = say(rowText).split("{row}");
      return (line) => {
        const text = `${before}${table.lines.rows[line] ?? 0}${after}`;
        return textCell(text, { link: rowLink(table, line) });
      };
    },
  },
];
