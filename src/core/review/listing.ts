import type { Text } from "../lang";
import type { Block, ReportCell, ReportLink } from "../report/blocks";
import { numberCell } from "../report/cells";
import type { ReportColumn } from "../report/column";
import type { Say } from "../report/say";

/** A column of a list of what stands behind figures. */
export type ListColumn<T> = ReportColumn<T, Say>;

/** A list whose items stand group by group, so that the items of a figure are one run of rows. */
export interface Listing<T> {
  readonly id: string;
  readonly title: Text;
  readonly columns: readonly ListColumn<T>[];
  readonly groups: readonly (readonly T[])[];
}

/** Items of one list, each with a link: all lists of the sheet together stay inside Excel's 65,530 links. */
export const mostInList = 7_000;

const texts = {
  count: { "zh-CN": "{title}（{count} 行）", en: "{title} ({count})" },
  cut: {
    "zh-CN": "共 {count} 行，这里只列前 {listed} 行；各项数字按全部行计。",
    en: "Of {count} rows only the first {listed} are listed; the figures count them all.",
  },
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
