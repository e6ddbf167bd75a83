/** Workbook names that begin so, with a number behind, stand on A1 of a sheet Gendan made: a later run knows it again. */
export const ownSheetName = "_gendan_sheet_";

/** Longest sheet name Excel takes, in UTF-16 units. */
const longest = 31;

function cutTo(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/['\s]+$/, "");
}

function withoutForbidden(name: string): string {
  const plain = name
    .replace(/[\\/?*[\]:]/g, "-")
    .replace(/\p{Cc}+/gu, " ")
    .replace(/^['\s]+|['\s]+$/g, "");
  if (plain === "") return "Sheet";
  return plain.toLowerCase() === "history" ? `${plain}_` : plain;
}

/** How Excel compares sheet names: letters' case does not matter. */
export function sheetNameKey(name: string): string {
  return name.toLowerCase();
}

/**
 * The wanted name as Excel takes it: forbidden characters replaced, at most 31 long, and ` (2)` added where
 * another sheet has it. Adds the name's key to `taken`.
 */
export function freeSheetName(wanted: string, taken: Set<string>): string {
  const plain = withoutForbidden(wanted);
  let name = cutTo(plain, longest);
  for (let copy = 2; taken.has(sheetNameKey(name)); copy++) {
    const suffix = ` (${copy})`;
    name = cutTo(plain, longest - suffix.length) + suffix;
  }
  taken.add(sheetNameKey(name));
  return name;
}
