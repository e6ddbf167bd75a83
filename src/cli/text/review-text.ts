import { dayText, type Lang, type NumberFormat, type Report, type ReportCell } from "../../core";
import { inColumns } from "./columns";

/** The figures of a review's first sheet, each under its name. */
export function reviewText(report: Report, lang: Lang): string {
  const blocks = report.sheets.flatMap((sheet) => sheet.blocks);
  const items = blocks.flatMap((block) => (block.kind === "figures" ? block.items : []));
  return inColumns(items.map(({ label, value }) => [`  ${label}`, cellText(value, lang)])).join("\n");
}

function cellText(cell: ReportCell, lang: Lang): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return new Intl.NumberFormat(lang, numberOptions[cell.format]).format(cell.value);
    case "day":
      return dayText(cell.day);
    case "none":
      return "—";
    default:
      return cell satisfies never;
  }
}

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

const numberOptions: Readonly<Record<NumberFormat, Intl.NumberFormatOptions>> = {
  count: { maximumFractionDigits: 0 },
  quantity: { maximumFractionDigits: 2 },
  percent: { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 },
  volume: { minimumFractionDigits: 3, maximumFractionDigits: 3 },
  money: twoDecimals,
  weight: twoDecimals,
  days: { maximumFractionDigits: 1 },
  meanDays: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
};
