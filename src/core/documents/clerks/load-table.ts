import type { Text } from "../../lang";
import type { Block, ReportLink } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { Desk, Line } from "../desk/desk";
import { textAt } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";
import { clerkName } from "./kpi-table";
import { loadGroups, type LoadGroup } from "./load-groups";

const texts = {
  clerk: { "zh-CN": "跟单员", en: "Clerk" },
  backup: { "zh-CN": "后备", en: "Back-up" },
  open: { "zh-CN": "在手行", en: "Open lines" },
  orders: { "zh-CN": "订单数", en: "Orders" },
  customers: { "zh-CN": "客户数", en: "Customers" },
  overdue: { "zh-CN": "逾期", en: "Overdue" },
  thisWeek: { "zh-CN": "本周到期", en: "Due this week" },
  nextWeek: { "zh-CN": "下周到期", en: "Due next week" },
  later: { "zh-CN": "更晚", en: "Later" },
  undated: { "zh-CN": "无交期", en: "No date" },
  exceptions: { "zh-CN": "未关异常", en: "Exceptions open" },
  none: { "zh-CN": "没有未完成的订单行。", en: "No line is open." },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/** A clerk's open lines by when they are due, with where each figure leads. */
export interface LoadItem {
  readonly clerk: string;
  readonly backups: readonly string[];
  /** In the order of `loadGroups`. */
  readonly groups: readonly (readonly Line[])[];
  readonly linkOf: (from: number, to: number) => ReportLink | undefined;
  readonly exceptions: number;
  readonly exceptionLink: ReportLink | undefined;
}

function distinct({ groups }: LoadItem, field: "orderNo" | "customer"): number {
  return new Set(groups.flat().flatMap((line) => textAt(line, field) ?? [])).size;
}

const all = [0, loadGroups.length - 1] as const;

function groupColumn(group: LoadGroup, at: number): Column<LoadItem> {
  return {
    id: group,
    label: texts[group],
    width: 11,
    sum: "count",
    cell: ({ groups, linkOf }) => {
      const count = groups[at]?.length ?? 0;
      const link = linkOf(at, at);
      return numberCell(count, "count", group === "overdue" && count > 0 ? { tone: "bad", link } : { link });
    },
  };
}

const columns: readonly Column<LoadItem>[] = [
  { id: "clerk", label: texts.clerk, width: 14, cell: (item, desk) => textCell(clerkName(item, desk)) },
  {
    id: "backup",
    label: texts.backup,
    width: 14,
    fields: ["backupClerk"],
    cell: ({ backups }, { say }) => textCell(backups.join(say(texts.separator))),
  },
  {
    id: "open",
    label: texts.open,
    width: 9,
    sum: "count",
    cell: ({ groups, linkOf }) => numberCell(groups.flat().length, "count", { link: linkOf(...all) }),
  },
  {
    id: "orders",
    label: texts.orders,
    width: 9,
    cell: (item) => numberCell(distinct(item, "orderNo"), "count", { link: item.linkOf(...all) }),
  },
  {
    id: "customers",
    label: texts.customers,
    width: 9,
    cell: (item) => numberCell(distinct(item, "customer"), "count", { link: item.linkOf(...all) }),
  },
  ...loadGroups.map(groupColumn),
  {
    id: "exceptions",
    label: texts.exceptions,
    fields: ["exception", "complaint"],
    width: 10,
    sum: "count",
    cell: ({ exceptions, exceptionLink }) => numberCell(exceptions, "count", { link: exceptionLink }),
  },
];

/** What every clerk has in hand. */
export function loadTable(desk: Desk, items: readonly LoadItem[]): readonly Block[] {
  return tableBlocks(desk, { id: "load", columns, items, empty: texts.none });
}
