import { isDateFormat } from "../../../../core";
import { builtinFormat } from "../../read/styles/builtin-formats";
import { applyEdits } from "../edits";
import { attributeOf, setAttribute } from "../elements";
import { itemIndex } from "../style-groups";
import { formatId, type StyleSheet } from "../styles";
import { nextTag } from "../tags";
import { isDayValue, type EditValue } from "./cell-edit";

const dayFormat = "yyyy-mm-dd";
const textFormat = "@";

function lookXml({ groups: { cellXfs } }: StyleSheet, index: number): string {
  return cellXfs.items[index] ?? cellXfs.items[0] ?? "";
}

/** The number format of a look. */
export function formatOfLook(styles: StyleSheet, index: number): string {
  const xml = lookXml(styles, index);
  const open = nextTag(xml, 0);
  const id = Number(open && attributeOf(xml, open, "numFmtId")) || 0;
  for (const [code, known] of styles.formatIds) if (known === id) return code;
  return builtinFormat(id);
}

/** Index of a look that is the look `index` with another number format; everything else of it is kept. */
function reformattedIndex(styles: StyleSheet, index: number, code: string): number {
  const xml = lookXml(styles, index);
  const open = nextTag(xml, 0);
  if (!open) return index;
  const changed = applyEdits(xml, [setAttribute(xml, open, "numFmtId", formatId(styles, code))]);
  const again = nextTag(changed, 0) ?? open;
  const applied = applyEdits(changed, [setAttribute(changed, again, "applyNumberFormat", 1)]);
  return itemIndex(styles.groups.cellXfs, applied);
}

/** The number format a cell of this format gets with a value: its own, unless the value would not show. */
export function formatFor(format: string, value: EditValue): string {
  if (isDayValue(value)) return isDateFormat(format) ? format : dayFormat;
  return typeof value === "number" && format === textFormat ? "General" : format;
}

/** The look a cell of the look `index` gets with a value. */
export function lookFor(styles: StyleSheet, index: number, value: EditValue): number {
  const format = formatOfLook(styles, index);
  const wanted = formatFor(format, value);
  return wanted === format ? index : reformattedIndex(styles, index, wanted);
}
