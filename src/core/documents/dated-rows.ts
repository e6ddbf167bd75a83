import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { dayFigures, type DayFigures } from "./dated/day-figures";
import { mostRows, rowsTable, sumsTable } from "./dated/day-tables";
import { deskOf, type Desk } from "./desk/desk";
import { head } from "./desk/form";
import type { DocumentKind } from "./document";

/** Cells with words that are named one by one. */
const namedWords = 12;

const texts = {
  name: { "zh-CN": "日期列展开", en: "Dated columns as rows" },
  selection: { "zh-CN": "未取消的订单行，每行每天一条", en: "lines not cancelled, one row a line and day" },
  byDay: { "zh-CN": "按日合计", en: "By day" },
  rows: { "zh-CN": "明细", en: "Rows" },
  leftOut: {
    "zh-CN": "没有展开的：空白格，0 的 {zeros} 格，不是数字的 {words} 格。",
    en: "Left out: blank cells, {zeros} cells of 0, {words} cells that are no figure.",
  },
  wordCells: { "zh-CN": "不是数字的格：{cells}。", en: "No figures: {cells}." },
  inferred: {
    "zh-CN": "表头没有写年份，年份按表题或订单日期推定。",
    en: "The headers name no year: it is taken from the title or from the days of the lines.",
  },
  noDay: {
    "zh-CN": "有的表头不是完整日期（{headers}），照原样列出。",
    en: "Some headers are no whole date ({headers}): they stand as written.",
  },
  cut: {
    "zh-CN": "共 {count} 条，这里列出前 {listed} 条；合计含全部。",
    en: "Of {count} rows the first {listed} are listed; totals count all.",
  },
  none: {
    "zh-CN": "订单表里没有以日期作表头的列，没有可展开的数字。",
    en: "No table of orders has days as headers: there is nothing to turn into rows.",
  },
} as const satisfies Record<string, Text>;

/** Daily plans and forecasts as rows, to be filtered, summed and pivoted. */
export const datedRows: DocumentKind = {
  kind: "dated-rows",
  name: texts.name,
  help: {
    "zh-CN": "以日期作表头的计划表，展开成一行一天：订单、产品、日期、数量，可筛选、可透视",
    en: "a plan with days as headers as one row a line and day: order, product, day and quantity",
  },
  make(tables, context) {
    const desk = deskOf(
      tables.filter(({ lines }) => lines.dated.length > 0),
      context,
    );
    const { say } = desk;
    const title = say(texts.name);
    const blocks: readonly Block[] =
      desk.tables.length === 0
        ? [
            { kind: "heading", level: 1, text: title },
            { kind: "note", text: say(texts.none) },
          ]
        : [...head(desk, title, say(texts.selection)), ...datedBlocks(desk, dayFigures(desk))];
    return { sheets: [{ name: title, landscape: true, blocks }] };
  },
};

function datedBlocks(desk: Desk, found: DayFigures): readonly Block[] {
  const { say } = desk;
  return [
    ...notes(desk, found).map((text): Block => ({ kind: "note", text })),
    { kind: "heading", level: 2, text: say(texts.byDay) },
    sumsTable(desk, found.figures),
    { kind: "heading", level: 2, text: say(texts.rows) },
    rowsTable(desk, found.figures),
  ];
}

function notes({ say, tables }: Desk, { figures, zeros, words }: DayFigures): readonly string[] {
  const dated = tables.flatMap(({ lines }) => lines.dated);
  const undated = dated.filter(({ day }) => Number.isNaN(day)).map(({ header }) => header);
  const cells = words.slice(0, namedWords).map(({ sheet, cell, text }) => `${sheet}!${cell} ${text}`);
  const more = words.length > namedWords ? [...cells, "…"] : cells;
  return [
    say(texts.leftOut, { zeros, words: words.length }),
    ...(more.length > 0 ? [say(texts.wordCells, { cells: more.join("; ") })] : []),
    ...(dated.some(({ isYearInferred }) => isYearInferred) ? [say(texts.inferred)] : []),
    ...(undated.length > 0 ? [say(texts.noDay, { headers: undated.join(", ") })] : []),
    ...(figures.length > mostRows ? [say(texts.cut, { count: figures.length, listed: mostRows })] : []),
  ];
}
