import { asText } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { type Area, rowNumbers } from "./areas";
import { styleOf, valueOf } from "./cells";
import { formatText } from "./format-text";
import type { CellValue, Filter, FilterCriteria, Sheet } from "./workbook";

export function newFilter(area: Area): Filter {
  return { area, criteria: new Map(), hiddenRows: new Set() };
}

/** Works out anew which data rows the criteria hide. */
export function reapplyFilter(sheet: Sheet, filter: Filter): void {
  filter.hiddenRows.clear();
  if (filter.area === null) return;
  const { area } = filter;
  const data = { ...area, firstRow: area.firstRow + 1 };
  for (const row of rowNumbers(data)) {
    const shown = [...filter.criteria].every(([index, criteria]) => {
      const column = area.firstColumn + index;
      const value = valueOf(sheet, row, column);
      return matches(criteria, value, formatText(value, styleOf(sheet, row, column).numberFormat));
    });
    if (!shown) filter.hiddenRows.add(row);
  }
}

function matches(criteria: FilterCriteria, value: CellValue, text: string): boolean {
  switch (criteria.filterOn) {
    case "Values":
      return matchesOneOf(criteria["values"], text);
    case "Custom":
      return matchesCustom(criteria, value, text);
    default:
      throw hostError("HostNotImplemented", `filter on ${criteria.filterOn}`);
  }
}

function matchesOneOf(values: unknown, text: string): boolean {
  if (!Array.isArray(values)) throw hostError("InvalidArgument", "filter values");
  return values.some((value) => asText(value).toLowerCase() === text.toLowerCase());
}

function matchesCustom(criteria: FilterCriteria, value: CellValue, text: string): boolean {
  const first = matchesCriterion(asText(criteria["criterion1"]), value, text);
  if (typeof criteria["criterion2"] !== "string") return first;
  const second = matchesCriterion(criteria["criterion2"], value, text);
  return criteria["operator"] === "Or" ? first || second : first && second;
}

/** `=text*`, `<>text`, `>10` …: wildcards in text, comparison for numbers. */
function matchesCriterion(criterion: string, value: CellValue, text: string): boolean {
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  if (operator === "=" || operator === "<>") return wildcard(operand).test(text) === (operator === "=");
  if (typeof value !== "number") return false;
  const limit = Number(operand);
  const compare = { "<": value < limit, "<=": value <= limit, ">": value > limit, ">=": value >= limit };
  return compare[operator as keyof typeof compare];
}

function wildcard(pattern: string): RegExp {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${escaped}$`, "is");
}

/** Rows of an area that show: neither hidden by hand nor by a filter. */
export function isRowHidden(sheet: Sheet, row: number): boolean {
  return (
    sheet.hiddenRows.has(row) ||
    sheet.filter?.hiddenRows.has(row) === true ||
    sheet.tables.some((table) => table.filter?.hiddenRows.has(row))
  );
}
