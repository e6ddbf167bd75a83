import type { Block, ReportCell, TableColumn } from "../../report/blocks";
import type { GroupedLines } from "./grouped-lines";
import { lineColumns, type LineColumnSpec } from "./line-columns";
import { mostListed } from "./limits";
import type { LineSources } from "./source-table";

/** Says of each group what its lines are: the first column of the list. */
export interface GroupColumn {
  readonly label: string;
  /** One cell a group. */
  readonly cells: readonly ReportCell[];
}

export interface LineList {
  readonly id: string;
  readonly lines: GroupedLines;
  /** How many of the lines are listed, from the first; `mostListed` when not said. */
  readonly most?: number;
  readonly groups: GroupColumn | null;
  /** Columns by id; all of them when not said. */
  readonly only?: readonly string[];
  readonly empty: string;
  readonly filter: boolean;
}

/** A table of lines, one row a line, in their order. */
export function lineTable(sources: LineSources, list: LineList): Block {
  const { only, groups } = list;
  const specs = lineColumns.filter((spec) => spec.shown(sources) && (!only || only.includes(spec.id)));
  const columns: readonly TableColumn[] = specs.map(({ id, label, width }) => ({
    id,
    label: sources.say(label),
    width,
  }));
  const groupColumn = groups ? [{ id: "group", label: groups.label, width: 18 }] : [];
  return {
    kind: "table",
    id: list.id,
    columns: [...groupColumn, ...columns],
    rows: lineRows(sources, list, specs),
    empty: list.empty,
    ...(list.filter && { filter: true }),
  };
}

function lineRows(
  sources: LineSources,
  { lines, most = mostListed, groups }: LineList,
  specs: readonly LineColumnSpec[],
): readonly (readonly ReportCell[])[] {
  const readers = sources.tables.map((table) => specs.map((spec) => spec.cellOf(table, sources)));
  const rows: ReportCell[][] = [];
  for (let group = 0; group + 1 < lines.starts.length; group += 1) {
    const groupCell = groups?.cells[group];
    const end = Math.min(lines.starts[group + 1] ?? 0, most);
    for (let at = lines.starts[group] ?? 0; at < end; at += 1) {
      const line = lines.lines[at] ?? 0;
      const row: ReportCell[] = groupCell ? [groupCell] : [];
      for (const cellOf of readers[lines.tables[at] ?? 0] ?? []) row.push(cellOf(line));
      rows.push(row);
    }
  }
  return rows;
}
