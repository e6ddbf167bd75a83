import {
  areaAddress,
  cellAddress,
  dayText,
  deliveryStates,
  findingText,
  type CheckedTable,
  type Day,
  type Lang,
} from "../../core";
import { deliveryStateNames, severityNames, tableKindNames } from "../../i18n/terms";
import { countsOf } from "../json/check-json";
import { inColumns } from "./columns";
import { habitText } from "./habit-text";

const severities = ["error", "warning", "info"] as const;

/** Findings shown on the screen; all of them are in --json and in the copy made by -o. */
const shownFindings = 40;

/** What `gendan check` found, for a person. */
export function checkText(tables: readonly CheckedTable[], asOf: Day, lang: Lang): string {
  const zh = lang === "zh-CN";
  const findings = tables.flatMap((table) => table.findings);
  const counts = countsOf(findings);
  const heads = tables.map(
    ({ lines }) =>
      `■ ${lines.sheet} ${areaAddress(lines.table.area)}: ${tableKindNames[lines.kind][lang]}, ${lines.count} ${zh ? "行" : "lines"}`,
  );
  const summary = severities.map((s) => `${severityNames[s][lang]} ${counts[s]}`);
  const shown = severities
    .flatMap((severity) => findings.filter((one) => one.severity === severity))
    .slice(0, shownFindings);
  const rows = shown.map((finding) => [
    `  ${severityNames[finding.severity][lang]}`,
    `${finding.sheet}!${finding.column === null ? finding.row : cellAddress(finding.row, finding.column)}`,
    findingText(finding, lang),
  ]);
  const more = findings.length - shown.length;
  return [
    ...heads,
    `${zh ? "截至" : "As of"} ${dayText(asOf)}: ${summary.join(zh ? "，" : ", ")}`,
    ...inColumns(rows),
    ...(more > 0
      ? [
          zh
            ? `  …… 另有 ${more} 条（用 -o 或 --json 看全部）`
            : `  … and ${more} more (all with -o or --json)`,
        ]
      : []),
    ...deliveryText(tables, lang),
    ...habitTexts(tables, lang),
    ...notCheckedText(tables, lang),
  ].join("\n");
}

function deliveryText(tables: readonly CheckedTable[], lang: Lang): string[] {
  const counts = new Array<number>(deliveryStates.length).fill(0);
  const orders = tables.filter(({ lines }) => lines.kind === "orders");
  for (const { delivery } of orders)
    for (const state of delivery.states) counts[state] = (counts[state] ?? 0) + 1;
  const parts = deliveryStates.flatMap((state, i) =>
    counts[i] ? [`${deliveryStateNames[state][lang]} ${counts[i]}`] : [],
  );
  return parts.length > 0
    ? [`${lang === "zh-CN" ? "交期：" : "Delivery: "}${parts.join(lang === "zh-CN" ? "，" : ", ")}`]
    : [];
}

/** What the sheet's colours and strikethrough say, and what only looks as if it did. */
function habitTexts(tables: readonly CheckedTable[], lang: Lang): string[] {
  return tables.flatMap(({ lines }) => lines.habits.map((habit) => habitText(habit, lang)));
}

function notCheckedText(tables: readonly CheckedTable[], lang: Lang): string[] {
  const zh = lang === "zh-CN";
  return tables.flatMap(({ lines, notChecked }) => {
    if (notChecked.length === 0) return [];
    const rules = notChecked.map(({ code }) => code).join(", ");
    return [
      zh
        ? `未检查（${lines.sheet} 没有相应的列）：${rules}`
        : `Not checked (${lines.sheet} has no such column): ${rules}`,
    ];
  });
}
