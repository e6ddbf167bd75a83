import type { Text } from "../../lang";
import { numberCell, textCell } from "../../report/cells";
import type { Desk, Line } from "../desk/desk";
import { shortDay } from "../desk/form";
import { lacksCell } from "../desk/lack-texts";
import {
  dayOrWords,
  orderNoColumn,
  productColumn,
  quantityColumn,
  textColumn,
  tickColumn,
} from "../desk/line-columns";
import { unitText } from "../desk/line-values";
import { fieldLabel, type Column } from "../desk/table-block";
import type { Job, JobReason } from "./job";

const reasonTexts: Readonly<Record<JobReason, Text>> = {
  planned: { "zh-CN": "已排", en: "Planned" },
  carried: { "zh-CN": "前期未完", en: "Carried over" },
  unplanned: { "zh-CN": "未排产", en: "Not planned" },
  undated: { "zh-CN": "无交期", en: "No date" },
};

/** A column of lines as a column of jobs. */
export function ofJob(column: Column<Line>): Column<Job> {
  return { ...column, cell: ({ line }, desk) => column.cell(line, desk) };
}

/** What is left to produce, and in which unit where it is known. */
export const leftColumn: Column<Line> = {
  id: "left",
  label: { "zh-CN": "待生产", en: "To make" },
  width: 10,
  cell: ({ table, at }) => numberCell(table.need.left[at] ?? null, "quantity"),
};

const unitColumn: Column<Line> = {
  id: "unit",
  label: fieldLabel("unit"),
  width: 5,
  cell: (line, { say }) => textCell(unitText(line, say)),
};

const dueColumn: Column<Line> = {
  id: "due",
  label: fieldLabel("requiredDate"),
  width: 12,
  cell: (line, { date }) => {
    const cell = dayOrWords(line, "requiredDate");
    return cell.kind === "day" && cell.day < date ? { ...cell, tone: "bad" } : cell;
  },
};

/** Days planned, and in orange how the job stands where it does not simply run as planned. */
const planColumn: Column<Job> = {
  id: "plan",
  label: { "zh-CN": "安排", en: "Planned" },
  width: 15,
  cell: ({ start, end, reason }, { say }) => {
    const days = [...new Set([start, end].filter((day) => !Number.isNaN(day)).map(shortDay))].join(" → ");
    if (reason === "planned") return textCell(days);
    return textCell([say(reasonTexts[reason]), days].join(" ").trim(), { tone: "warning" });
  },
};

const lacksColumn: Column<Job> = {
  id: "lacks",
  label: { "zh-CN": "还缺什么", en: "Still lacking" },
  width: 28,
  cell: ({ line, lacks }, desk: Desk) => lacksCell(line, lacks, desk),
};

/** What the job is. */
export const jobColumns: readonly Column<Job>[] = [
  ofJob(orderNoColumn),
  ofJob(textColumn("customer", 16)),
  ofJob({ ...productColumn, width: 20 }),
  ofJob(quantityColumn("orderQty")),
  ofJob(leftColumn),
  ofJob(unitColumn),
  ofJob(dueColumn),
  planColumn,
];

/** What it lacks, and who has been told: a change nobody was told of is the clerk's (跟单-4). */
export const followColumns: readonly Column<Job>[] = [
  lacksColumn,
  tickColumn("toldSales", { "zh-CN": "告知业务", en: "Sales told" }),
  tickColumn("toldProduction", { "zh-CN": "告知生产", en: "Production told" }),
];
