import type { CellValue } from "../../../core";

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const longestNumber = 17;
const mostDigits = 15;
/** `="00123"`: how systems keep Excel from turning an identifier into a number. */
const keptText = /^="([^"]*)"$/;

/**
 * The value of a field that has no type. Only a plain decimal number becomes one: no leading zero, at most 15
 * digits, nothing around it. Everything else (dates too) stays the text it is, so that no identifier is changed.
 */
export function valueOfField(field: string): CellValue {
  if (field === "") return null;
  if (field.length <= longestNumber && plainNumber.test(field)) {
    const digits = field.replace(/[-.]/g, "").length;
    return digits <= mostDigits ? Number(field) + 0 : field;
  }
  return field.startsWith('="') ? (keptText.exec(field)?.[1] ?? field) : field;
}
