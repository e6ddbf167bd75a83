import { BooleanNumber, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { isDateFormat, plainStyle, type CellStyle } from "../../../core";
import type { SheetNow } from "../host";

type StyleOrId = Nullable<IStyleData | string>;

function colour(rgb: Nullable<string> | undefined): string | null {
  const [, digits] = /^#([0-9a-f]{6})/i.exec(rgb ?? "") ?? [];
  return digits?.toUpperCase() ?? null;
}

/** What Gendan reads of a style. */
export function cellStyleOf(style: Nullable<IStyleData>): CellStyle {
  if (!style) return plainStyle;
  const numberFormat = style.n?.pattern ?? "General";
  return {
    numberFormat,
    isDate: isDateFormat(numberFormat),
    struck: style.st?.s === BooleanNumber.TRUE,
    fill: colour(style.bg?.rgb),
    fontColor: colour(style.cl?.rgb),
    bold: style.bl === BooleanNumber.TRUE,
  };
}

/** Finds the styles of a sheet's cells, each style once: a cell's own, else its row's, its column's, the sheet's. */
export class StyleReader {
  readonly styles: CellStyle[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #byId = new Map<string, number>();
  readonly #sheet: SheetNow;

  constructor(sheet: SheetNow) {
    this.#sheet = sheet;
    this.#indexOf(plainStyle);
  }

  /** Index of the style of a cell; row and column 0-based. */
  at(cell: ICellData, row: number, column: number): number {
    if (cell.s) return this.#find(cell.s);
    const { rowData, columnData, defaultStyle } = this.#sheet.model.getConfig();
    return this.#find(rowData[row]?.s ?? columnData[column]?.s ?? defaultStyle);
  }

  #find(style: StyleOrId): number {
    if (typeof style !== "string") return this.#indexOf(cellStyleOf(style));
    let index = this.#byId.get(style);
    if (index === undefined) {
      index = this.#indexOf(cellStyleOf(this.#sheet.model.getStyleDataByHash(style)));
      this.#byId.set(style, index);
    }
    return index;
  }

  #indexOf(style: CellStyle): number {
    const key = JSON.stringify(Object.values(style));
    const index = this.#indexes.get(key) ?? this.styles.push(style) - 1;
    this.#indexes.set(key, index);
    return index;
  }
}
