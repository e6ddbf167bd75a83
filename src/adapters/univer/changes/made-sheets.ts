import type { PlacedCell, PlacedChart, PlacedSheet } from "../../../core";
import { isCellError, type CellValue } from "../../../core";
import { valueOfCell } from "../draw/cell";
import { sheetsNow, type MadeSheet, type SheetNow, type UniverHost } from "../host";
import type { CellRows } from "../read/sheet-columns";

function placedValue(value: CellValue): PlacedCell["value"] {
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

function typedOver({ row, column, style, link }: PlacedCell, value: PlacedCell["value"]): PlacedCell {
  return { row, column, value, style, ...(link && { link }) };
}

/** The cells of a sheet Gendan added, with what people have written into it since. */
function cellsNow({ model }: SheetNow, { placed }: MadeSheet): readonly PlacedCell[] {
  const rows: CellRows = model.getConfig().cellData;
  const placedAt = new Set<string>();
  const cells = placed.cells.map((cell) => {
    placedAt.add(`${cell.row}:${cell.column}`);
    const value = placedValue(valueOfCell(rows[cell.row - 1]?.[cell.column]));
    return value === cell.value ? cell : typedOver(cell, value);
  });
  const added: PlacedCell[] = [];
  for (const rowKey in rows) {
    for (const columnKey in rows[rowKey]) {
      const [row, column] = [Number(rowKey) + 1, Number(columnKey)];
      const value = placedValue(valueOfCell(rows[row - 1]?.[column]));
      if (value === null || placedAt.has(`${row}:${column}`)) continue;
      added.push({ row, column, value, style: "text.plain" });
    }
  }
  return added.length === 0
    ? cells
    : [...cells, ...added].sort((a, b) => a.row - b.row || a.column - b.column);
}

function drawsFrom({ categories, series }: PlacedChart, names: ReadonlySet<string>): boolean {
  const ranges = [categories, ...series.flatMap(({ name, values }) => [name, values])];
  return ranges.every(({ sheet }) => names.has(sheet));
}

/** The sheets Gendan added that are still there, as they are now; charts of sheets that were removed are left out. */
export function madeSheetsNow(host: UniverHost): readonly PlacedSheet[] {
  const sheets = sheetsNow(host).flatMap((sheet) => {
    const made = host.made.get(sheet.id);
    return made ? [{ sheet, made }] : [];
  });
  const names = new Set(sheets.map(({ made }) => made.placed.name));
  return sheets.map(({ sheet, made }) => ({
    ...made.placed,
    cells: cellsNow(sheet, made),
    charts: made.placed.charts.filter((chart) => drawsFrom(chart, names)),
  }));
}
