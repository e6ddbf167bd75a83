import { fieldOf } from "../../orders/fields";
import { dayCell, numberCell, textCell } from "../../report/cells";
import type { ReviewFacts } from "../facts";
import type { ListColumn, Listing } from "../listing";
import { rowColumns } from "../row-columns";
import { exceptionGroups, groupsOf } from "./exception-groups";
import type { ReviewException } from "./month-exceptions";

const row = rowColumns(({ line }: ReviewException) => line);

const columns: readonly ListColumn<ReviewException>[] = [
  row.text("orderNo", 14),
  row.text("customer", 14),
  row.product(20),
  {
    id: "type",
    label: fieldOf("exceptionType").label,
    width: 10,
    cell: ({ type }) => textCell(type),
  },
  { id: "cause", label: fieldOf("cause").label, width: 12, cell: ({ cause }) => textCell(cause) },
  row.text("exception", 26),
  row.text("complaint", 16),
  row.text("responsible", 10),
  {
    id: "openedDate",
    label: fieldOf("openedDate").label,
    width: 12,
    cell: ({ opened }) => dayCell(opened),
  },
  row.day("requiredDate"),
  { id: "closedDate", label: fieldOf("closedDate").label, width: 12, cell: ({ closed }) => dayCell(closed) },
  {
    id: "workdays",
    label: { "zh-CN": "历时(工作日)", en: "Working days" },
    width: 10,
    cell: ({ workdays, isOpen, closed }) =>
      numberCell(!isOpen && Number.isNaN(closed) ? null : workdays, "days", {
        tone: isOpen ? "bad" : undefined,
      }),
  },
  ...row.place,
];

/** The exceptions of the month, those open and those closed in it. */
export function exceptionListing({ exceptions }: Pick<ReviewFacts, "exceptions">): Listing<ReviewException> {
  const groupOf = new Map(
    (exceptions?.groups ?? []).flatMap((items, at) =>
      items.map((item) => [item, exceptionGroups[at]] as const),
    ),
  );
  return {
    id: "exceptions",
    title: {
      "zh-CN": "异常：本月发生、未关闭、本月关闭",
      en: "Exceptions: of the month, open, closed in it",
    },
    columns: [
      {
        id: "group",
        label: { "zh-CN": "情况", en: "Standing" },
        width: 18,
        cell: (item, say) => {
          const group = groupOf.get(item);
          return group ? textCell(say(group.label), { tone: group.tone }) : textCell(null);
        },
      },
      ...columns,
    ],
    groups: exceptions?.groups ?? [],
  };
}

/** The complaints among the exceptions of the month. */
export function complaintListing({ exceptions }: Pick<ReviewFacts, "exceptions">): Listing<ReviewException> {
  const [first, last] = groupsOf.ofMonth;
  const ofMonth = (exceptions?.groups ?? []).slice(first, last + 1).flat();
  return {
    id: "complaints",
    title: { "zh-CN": "本月客户投诉", en: "Complaints of the month" },
    columns,
    groups: [ofMonth.filter(({ isComplaint }) => isComplaint)],
  };
}
