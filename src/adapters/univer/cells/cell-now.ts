import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellPlace } from "../../../app/workbook";
import { isCellError, type CellValue } from "../../../core";
import { cellOfValue, isFormulaCell, valueOfCell } from "../draw/cell";
import type { SheetNow } from "../host";

/** What one cell holds, and its number format. */
export interface CellContent {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** A cell as it is now. */
export interface CellNow extends CellContent {
  readonly isFormula: boolean;
  /** The sheet is protected. */
  readonly isProtected: boolean;
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one)) return isCellError(other) && one.error === other.error;
  return one === other || (one === null && other === "") || (one === "" && other === null);
}

type Permission = ReturnType<FWorksheet["getWorksheetPermission"]>;

/** Reads single cells of one sheet. */
export function cellReader({ model, facade, opened }: SheetNow): (place: CellPlace) => CellNow {
  const matrix = model.getCellMatrix();
  const permission: Permission = facade.getWorksheetPermission();
  return ({ row, column }) => {
    const cell: Nullable<ICellData> = matrix.getValue(row - 1, column);
    const style: Nullable<IStyleData> = model.getComposedCellStyle(row - 1, column);
    const value = valueOfCell(cell);
    const hidden = value !== null && opened?.columns[column]?.formulas.get(row) === null;
    return {
      value,
      numberFormat: style?.n?.pattern ?? "General",
      isFormula: isFormulaCell(cell) || hidden,
      isProtected: !permission.canEditCell(row - 1, column),
    };
  };
}

/** What makes a cell hold a value in a number format, whatever it held. */
export function contentCell({ value, numberFormat }: CellContent): ICellData {
  return {
    ...(value === null ? { v: null } : cellOfValue(value)),
    p: null,
    f: null,
    si: null,
    s: { n: numberFormat === "General" ? null : { pattern: numberFormat } },
  };
}
