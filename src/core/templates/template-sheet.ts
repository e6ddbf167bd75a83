import type { Lang, Text } from "../lang";
import { fieldOf } from "../orders/fields";
import { standardRowHeight, type PlacedCell, type PlacedSheet } from "../report/placed";
import { footer } from "../report/page";
import type { ReportStyle } from "../report/styles";
import { lineCount } from "../report/text-width";
import type { PlacedValidation } from "../report/validation";
import type { Choices, Entry, Template, TemplateColumn } from "./template";

const noteRow = 1;
const headerRow = 2;
const firstRow = headerRow + 1;
/** Rows ready to be filled in, with their look. */
const styledRows = 50;
/** Rows that are checked as they are typed. */
const validatedRows = 500;
const headerHeight = 30;
const noteLineHeight = 15;

type PlainEntry = Exclude<Entry, Choices>;

const cellStyles: Readonly<Record<PlainEntry, ReportStyle>> = {
  text: "text.plain",
  day: "day.plain",
  whole: "quantity.plain",
  decimal: "fraction.plain",
  money: "money.plain",
};

const headerStyles: Readonly<Record<PlainEntry, ReportStyle>> = {
  text: "columnHeaderLeft",
  day: "columnHeaderCenter",
  whole: "columnHeaderRight",
  decimal: "columnHeaderRight",
  money: "columnHeaderRight",
};

const texts = {
  list: { "zh-CN": "请从下拉列表中选择。", en: "Please choose from the list." },
  openList: {
    "zh-CN": "不在列表中。确定要用自己的写法吗？",
    en: "This is not in the list. Keep your own word?",
  },
  day: { "zh-CN": "请填日期，如 2025-03-05。", en: "Please type a date, such as 2025-03-05." },
  whole: { "zh-CN": "请填 0 或正整数。", en: "Please type a whole number, 0 or more." },
  decimal: { "zh-CN": "请填 0 或正数。", en: "Please type a number, 0 or more." },
} as const satisfies Record<string, Text>;

/** The template as an empty sheet of the team's own, headers in the language asked. */
export function templateSheet(template: Template, lang: Lang): PlacedSheet {
  const { columns } = template;
  const widths = columns.map(({ width }) => width);
  const lastColumn = columns.length - 1;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const note = template.note[lang];
  return {
    name: template.name[lang],
    owner: "team",
    columnWidths: widths,
    rowHeights: new Map([
      [noteRow, Math.max(standardRowHeight, lineCount(note, total) * noteLineHeight + 6)],
      [headerRow, headerHeight],
    ]),
    cells: cellsOf(columns, note, lang),
    merges: [{ firstRow: noteRow, lastRow: noteRow, firstColumn: 0, lastColumn }],
    charts: [],
    dataBars: [],
    validations: columns.flatMap((column, at) => validationOf(column.entry, at, lang)),
    filter: null,
    frozenRows: headerRow,
    print: {
      landscape: true,
      titleRows: { first: headerRow, last: headerRow },
      pageStarts: [],
      footer,
    },
  };
}

/** The header a template gives a column. */
export function templateHeader({ field, header }: TemplateColumn, lang: Lang): string {
  return (header ?? fieldOf(field).label)[lang];
}

function plain(entry: Entry): PlainEntry {
  return typeof entry === "string" ? entry : "text";
}

function cellsOf(columns: readonly TemplateColumn[], note: string, lang: Lang): readonly PlacedCell[] {
  const cells: PlacedCell[] = columns.map((_, column) => ({
    row: noteRow,
    column,
    value: column === 0 ? note : null,
    style: "note",
  }));
  columns.forEach((one, column) => {
    const style = headerStyles[plain(one.entry)];
    cells.push({ row: headerRow, column, value: templateHeader(one, lang), style });
  });
  for (let row = firstRow; row < firstRow + styledRows; row += 1) {
    columns.forEach(({ entry }, column) => {
      cells.push({ row, column, value: null, style: cellStyles[plain(entry)] });
    });
  }
  return cells;
}

function validationOf(entry: Entry, column: number, lang: Lang): readonly PlacedValidation[] {
  if (entry === "text") return [];
  const lastRow = firstRow + validatedRows - 1;
  const area = { firstRow, lastRow, firstColumn: column, lastColumn: column };
  if (typeof entry === "string") {
    const kind = entry === "money" ? "decimal" : entry;
    return [{ area, rule: { kind }, strict: true, message: texts[kind][lang] }];
  }
  const options = entry.options.map((option) => option[lang]);
  const message = (entry.open ? texts.openList : texts.list)[lang];
  return [{ area, rule: { kind: "list", options }, strict: !entry.open, message }];
}
