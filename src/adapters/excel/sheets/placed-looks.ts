import {
  type Area,
  lookOf,
  type PlacedCell,
  type PlacedSheet,
  reportFont,
  type ReportStyle,
  type StyleLook,
  unlinked,
} from "../../../core";
import { addressLists } from "../host/address";
import type { Step } from "../host/steps";

/** Neighbouring cells of one row in one style. */
interface Run {
  readonly style: ReportStyle;
  readonly row: number;
  readonly firstColumn: number;
  lastColumn: number;
}

function runsOf(cells: readonly PlacedCell[], styleOf: (cell: PlacedCell) => ReportStyle): readonly Run[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Run[] = [];
  for (const cell of sorted) {
    const style = styleOf(cell);
    const last = runs.at(-1);
    if (last?.row === cell.row && last.style === style && last.lastColumn === cell.column - 1) {
      last.lastColumn = cell.column;
    } else runs.push({ style, row: cell.row, firstColumn: cell.column, lastColumn: cell.column });
  }
  return runs;
}

/** The cells of each style as few rectangles: equal runs of neighbouring rows are one. */
function areasByStyle(runs: readonly Run[]): ReadonlyMap<ReportStyle, readonly Area[]> {
  const open = new Map<string, { -readonly [K in keyof Area]: Area[K] }>();
  const areas = new Map<ReportStyle, Area[]>();
  for (const { style, row, firstColumn, lastColumn } of runs) {
    const key = `${style}:${firstColumn}:${lastColumn}`;
    const above = open.get(key);
    if (above?.lastRow === row - 1) {
      above.lastRow = row;
      continue;
    }
    const area = { firstRow: row, lastRow: row, firstColumn, lastColumn };
    open.set(key, area);
    const known = areas.get(style);
    if (known) known.push(area);
    else areas.set(style, [area]);
  }
  return areas;
}

const sides = { left: "Left", center: "Center", right: "Right" } as const;

function applyLook(format: Excel.RangeFormat, look: StyleLook): void {
  const { font, fill } = format;
  if (look.bold) font.bold = true;
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = `#${look.color}`;
  font.underline = look.underline ? "Single" : "None";
  if (look.fill !== undefined) fill.color = `#${look.fill}`;
  if (look.align) format.horizontalAlignment = sides[look.align];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap) format.wrapText = true;
}

function drawLine(format: Excel.RangeFormat, color: string, side: "EdgeBottom" | "InsideHorizontal"): void {
  const border = format.borders.getItem(side);
  border.style = "Continuous";
  border.weight = "Thin";
  border.color = `#${color}`;
}

/** One look for many areas: those of several rows draw their line below every row. */
function lookSteps(
  to: Excel.Worksheet,
  look: StyleLook,
  areas: readonly Area[],
  tall: boolean,
): readonly Step[] {
  return addressLists(areas).map((addresses) => ({
    bytes: 2_000 + addresses.length,
    queue: () => {
      const { format } = to.getRanges(addresses);
      applyLook(format, look);
      if (look.line === undefined) return;
      drawLine(format, look.line, "EdgeBottom");
      if (tall) drawLine(format, look.line, "InsideHorizontal");
    },
  }));
}

/** Gives every cell the look of its style; `linked` are the cells whose link could be set. */
export function looksSteps(
  to: Excel.Worksheet,
  sheet: PlacedSheet,
  linked: ReadonlySet<PlacedCell>,
): readonly Step[] {
  const { cells, columnWidths } = sheet;
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 1);
  const styleOf = (cell: PlacedCell): ReportStyle => (linked.has(cell) ? cell.style : unlinked(cell.style));
  const base: Step = {
    bytes: 500,
    queue: () => {
      const { format } = to.getRangeByIndexes(0, 0, lastRow, Math.max(1, columnWidths.length));
      format.font.name = reportFont;
      format.font.size = 10;
      format.verticalAlignment = "Center";
    },
  };
  const looks = [...areasByStyle(runsOf(cells, styleOf))].flatMap(([style, areas]) => {
    const tall = areas.filter(({ firstRow, lastRow: last }) => last > firstRow);
    const flat = areas.filter(({ firstRow, lastRow: last }) => last === firstRow);
    return [...lookSteps(to, lookOf(style), tall, true), ...lookSteps(to, lookOf(style), flat, false)];
  });
  return [base, ...looks];
}
