/** Functions a file names with a prefix, because Excel 2007 did not know them. Source: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula". */
const newer =
  "ACOT BITAND BITOR BITXOR CEILING.MATH CONCAT DAYS FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM LET MAXIFS MINIFS " +
  "NUMBERVALUE RANDARRAY SEQUENCE SWITCH TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VSTACK HSTACK " +
  "WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR SORTBY CHOOSECOLS CHOOSEROWS DROP TAKE EXPAND";
const newerOnSheets = "FILTER SORT";

const prefixes = new Map([
  ...newer.split(" ").map((name) => [name, "_xlfn."] as const),
  ...newerOnSheets.split(" ").map((name) => [name, "_xlfn._xlws."] as const),
]);

/** A text or a quoted sheet name, which stay; or the name of a function called. */
const words = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z][A-Za-z0-9_.]*)(?=\()/g;

/**
 * A formula as a file stores it: newer functions with their prefix, Gendan's own with the one Excel gives to functions
 * of add-ins.
 * @param formula - without `=`, as a person writes it
 */
export function storedFormula(formula: string): string {
  return formula.replace(words, (word, name: string | undefined) => {
    if (name === undefined) return word;
    const upper = name.toUpperCase();
    if (upper.startsWith("GENDAN.")) return `_xldudf_${upper.replaceAll(".", "_")}`;
    return `${prefixes.get(upper) ?? ""}${name}`;
  });
}
