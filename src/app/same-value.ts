import { isCellError, type CellValue } from "../core";

/** Two cells hold the same to a person who reads them: an empty text is blank. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one)) return isCellError(other) && one.error === other.error;
  return one === other || (one === null && other === "") || (one === "" && other === null);
}
