import type { Day } from "../../dates/day";
import type { Text } from "../../lang";
import type { FieldId } from "../../orders/fields";
import type { LineColumn, OrderLines, QuantityUnit } from "../../orders/lines";
import type { Size } from "../../packaging/size";
import type { Say } from "../../report/say";

/** One line of any table of order lines, from 0. */
export interface LineAt {
  readonly table: { readonly lines: OrderLines };
  readonly at: number;
}

function columnAt({ table }: LineAt, field: FieldId): LineColumn | undefined {
  return table.lines.columns[field];
}

/** The text of a field; null where the line or the table has none. */
export function textAt(line: LineAt, field: FieldId): string | null {
  const column = columnAt(line, field);
  return column?.kind === "text" ? (column.texts[line.at] ?? null) : null;
}

/** The number, day or tick of a field; NaN where the line or the table has none. */
export function numberAt(line: LineAt, field: FieldId): number | Day {
  const column = columnAt(line, field);
  return column?.kind === "number" ? (column.values[line.at] ?? Number.NaN) : Number.NaN;
}

export function sizeAt(line: LineAt, field: FieldId): Size | null {
  const column = columnAt(line, field);
  return column?.kind === "size" ? (column.sizes[line.at] ?? null) : null;
}

/** The cell's own words, where they are no value of the column: `月底`, `已到`. */
export function wordsAt(line: LineAt, field: FieldId): string | null {
  return columnAt(line, field)?.words.get(line.at) ?? null;
}

export function hasField({ table }: LineAt, field: FieldId): boolean {
  return table.lines.columns[field] !== undefined;
}

/** Name (else code), size and colour of a line's product. */
export function productText(line: LineAt): string {
  const name = textAt(line, "productName") ?? textAt(line, "productCode");
  return [name, textAt(line, "sizeSpec"), textAt(line, "colour")].filter((part) => part !== null).join(" ");
}

const unitNames: Readonly<Record<QuantityUnit["counts"], Text>> = {
  pieces: { "zh-CN": "片", en: "pcs" },
  bags: { "zh-CN": "包", en: "bags" },
  cartons: { "zh-CN": "箱", en: "cartons" },
};

/** What the line's quantity counts; empty where nothing on the sheet says it. */
export function unitText(line: LineAt, say: Say): string {
  const { counts, from } = line.table.lines.quantityUnit;
  const written = textAt(line, "unit");
  if (written !== null) return written;
  return from === "assumed" ? "" : say(unitNames[counts]);
}

/** What is still to ship of a line; all that was ordered when nothing is open. NaN where unknown. */
export function shipQuantity(line: LineAt): number {
  const ordered = numberAt(line, "orderQty");
  const open = ordered - (numberAt(line, "shippedQty") || 0);
  return open > 0 ? open : ordered;
}
