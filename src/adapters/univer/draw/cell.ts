import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { isCellError, type CellValue } from "../../../core";

/** The errors a cell shows, as Excel writes them. */
const shownError =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|CYCLE!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!)$/;

/** What Univer would take for something other than a text: a number, a truth value, an error, a formula. */
function looksLikeMore(text: string): boolean {
  const plain = text.trim();
  return (
    (plain !== "" && !Number.isNaN(Number(plain))) ||
    /^(?:true|false)$/i.test(plain) ||
    /^[=+\-@']/.test(plain) ||
    shownError.test(text)
  );
}

/** A value as Univer keeps it. A text that could be taken for more is kept as a text for good. */
export function cellOfValue(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: looksLikeMore(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** What a cell of Univer holds. */
export function valueOfCell(cell: Nullable<ICellData> | undefined): CellValue {
  if (!cell) return null;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const { v, t } = cell;
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1";
  if (typeof v !== "string") return v;
  return t !== CellValueType.FORCE_STRING && shownError.test(v) ? { error: v } : v;
}

export function isFormulaCell(cell: Nullable<ICellData> | undefined): boolean {
  return Boolean(cell?.f) || Boolean(cell?.si);
}
