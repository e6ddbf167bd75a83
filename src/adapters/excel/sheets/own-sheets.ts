import { ownSheetName } from "../../../core";

/** The names that mark sheets Gendan made, to be loaded. */
export function loadNames(context: Excel.RequestContext): Excel.NamedItemCollection {
  const names = context.workbook.names;
  names.load("items/name,items/formula,items/comment");
  return names;
}

/** The sheet of a formula such as `='订单''s'!$A$1`; null when it names none. */
export function sheetOfFormula(formula: unknown): string | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(String(formula)) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

export function isOwnMark(name: string): boolean {
  return name.toLowerCase().startsWith(ownSheetName);
}

/** Names of the sheets Gendan made. */
export function ownSheets(names: Excel.NamedItemCollection): ReadonlySet<string> {
  return new Set(
    names.items.flatMap(({ name, formula }) => (isOwnMark(name) ? (sheetOfFormula(formula) ?? []) : [])),
  );
}
