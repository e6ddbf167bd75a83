import {
  checkLines,
  chineseWorkCalendar,
  dayFromText,
  defaultSettings,
  reviewOf,
  type OrderLines,
  type ReviewOptions,
} from "../../src/core";
import { madeLines } from "./made-lines";
import { cost, printRatios } from "./measure";

const asOf = dayFromText("2025-06-20");
const calendar = chineseWorkCalendar(defaultSettings);
const lines = madeLines(1_000_000);
const table = checkLines(lines, { asOf, settings: defaultSettings, calendar });

const options: ReviewOptions = {
  month: "2025-05",
  asOf,
  lang: "zh-CN",
  calendar,
  files: ["made.xlsx"],
  home: "made.xlsx",
};

/** Counts lines due and done by month, customer and clerk: the groups of the review and nothing else. */
function bareGroups({ columns, count }: OrderLines): number {
  const months = new Int32Array(2000);
  const customers = new Map<string | null, number>();
  const clerks = new Map<string | null, number>();
  const due = columns.requiredDate?.values ?? new Float64Array(0);
  const shipped = columns.actualShipDate?.values ?? new Float64Array(0);
  const customer = columns.customer?.texts ?? [];
  const clerk = columns.clerk?.texts ?? [];
  for (let line = 0; line < count; line += 1) {
    const onTime = (shipped[line] ?? 0) <= (due[line] ?? 0) ? 1 : 0;
    const month = ((due[line] ?? 0) / 30.44) | 0;
    months[month] = (months[month] ?? 0) + onTime;
    customers.set(customer[line] ?? null, (customers.get(customer[line] ?? null) ?? 0) + onTime);
    clerks.set(clerk[line] ?? null, (clerks.get(clerk[line] ?? null) ?? 0) + onTime);
  }
  return (months[1500] ?? 0) + customers.size + clerks.size;
}

printRatios(
  "Monthly review of 1,000,000 lines",
  cost("bare loop for the same groups", () => bareGroups(lines)),
  [cost("Gendan, figures and report blocks", () => reviewOf([table], options))],
);
