import { isOwnMark, sheetOfReference } from "../../../app/signs";

/** The names that mark sheets Gendan made, to be loaded. */
export function loadNames(context: Excel.RequestContext): Excel.NamedItemCollection {
  const names = context.workbook.names;
  names.load("items/name,items/formula,items/comment");
  return names;
}

/** Names of the sheets Gendan made. */
export function ownSheets(names: Excel.NamedItemCollection): ReadonlySet<string> {
  return new Set(
    names.items.flatMap(({ name, formula }) =>
      isOwnMark(name) ? (sheetOfReference(String(formula)) ?? []) : [],
    ),
  );
}
