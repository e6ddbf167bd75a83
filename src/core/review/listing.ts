import type { Text } from "../lang";
import { rowLink } from "../documents/line-list/line-links";
import type { Block, ReportCell, ReportLink } from "../report/blocks";
import { numberCell, textCell } from "../report/cells";
import type { Say } from "../report/say";
import type { ReviewRow } from "./tables/review-table";

/** A column of a list of what stands behind figures. */
export interface ListColumn<T> {
  readonly id: string;
  readonly label: Text;
  /** Characters. */
  readonly width: number;
  readonly cell: (item: T, say: Say) => ReportCell;
}

/** A list whose items stand group by group, so that the items of a figure are one run of rows. */
export interface Listing<T> {
  readonly id: string;
  readonly title: Text;
  readonly columns: readonly ListColumn<T>[];
  readonly groups: readonly (readonly T[])[];
}

/** Items of one list: eight lists of so many rows, each with a link, stay inside Excel's 65,530 links of a sheet. */
const mostInList = 8_000;

const texts = {
  count: { "zh-CN": "{title}（{count} 行）", en: "{title} ({count})" },
  cut: {
    "zh-CN": "共 {count} 行，这里列出前 {listed} 行（Excel 限制了一张表里的链接数）。",
    en: "Of {count} rows the first {listed} are listed (Excel limits the links of a sheet).",
  },
  place: { "zh-CN": "{sheet} 第 {row} 行", en: "{sheet}, row {row}" },
} as const satisfies Record<string, Text>;

/** The list under its title, columns that no row fills left out; nothing where there is no item. */
export function listBlocks<T>(say: Say, { id, title, columns, groups }: Listing<T>): readonly Block[] {
  const items = groups.flat();
  if (items.length === 0) return [];
  const rows = items.slice(0, mostInList).map((item) => columns.map(({ cell }) => cell(item, say)));
  const filled = columns.map((_, at) => rows.some((row) => row[at]?.kind !== "none"));
  return [
    {
      kind: "heading",
      level: 2,
      text: say(texts.count, { title: say(title), count: items.length }),
    },
    ...(items.length > mostInList
      ? [{ kind: "note", text: say(texts.cut, { count: items.length, listed: mostInList }) } as const]
      : []),
    {
      kind: "table",
      id,
      columns: columns
        .filter((_, at) => filled[at])
        .map(({ id: column, label, width }) => ({ id: column, label: say(label), width })),
      rows: rows.map((row) => row.filter((_, at) => filled[at])),
      empty: "",
    },
  ];
}

/** Leads to the items of groups `from` to `to` (both inside); undefined when none is listed. */
export function groupsLink(
  { id, groups }: Pick<Listing<unknown>, "id" | "groups">,
  from: number,
  to = from,
): ReportLink | undefined {
  const before = (count: number) => groups.slice(0, count).reduce((sum, group) => sum + group.length, 0);
  const first = before(from);
  const last = Math.min(before(to + 1), mostInList) - 1;
  return last >= first ? { to: "rows", table: id, first, last } : undefined;
}

/** A count that leads to what it counts. */
export function countLink(count: number | null, link: ReportLink | undefined): ReportCell {
  return numberCell(count, "count", { link });
}

/** Where an item stands, leading there. */
export function placeColumn<T>(rowOf: (item: T) => ReviewRow): ListColumn<T> {
  return {
    id: "place",
    label: { "zh-CN": "原表位置", en: "Stands in" },
    width: 20,
    cell: (item, say) => {
      const row = rowOf(item);
      return textCell(placeText(row, say), { link: rowLink(row.table, row.at) });
    },
  };
}

/** `异常台账 第 5 行`. */
export function placeText({ table: { lines }, at }: ReviewRow, say: Say): string {
  return say(texts.place, { sheet: lines.sheet, row: String(lines.rows[at] ?? 0) });
}

/** The file an item stands in; blank where its rows can be led to. */
export function fileColumn<T>(rowOf: (item: T) => ReviewRow): ListColumn<T> {
  return {
    id: "file",
    label: { "zh-CN": "文件", en: "File" },
    width: 18,
    cell: (item) => {
      const { file, linked } = rowOf(item).table;
      return textCell(linked ? null : file);
    },
  };
}
