import type { UnderstoodSheet } from "../../app/understand";
import { areaAddress, cellAddress, columnFactor, columnLetters, type UnderstoodTable } from "../../core";

/** The document of `gendan inspect --json`. Shape fixed by the command line's contract. */
export function inspectJson(file: string, sheets: readonly UnderstoodSheet[]) {
  return {
    file,
    sheets: sheets.map(({ cells, tables }) => ({
      name: cells.name,
      hidden: cells.hidden,
      tables: tables.map(tableJson),
    })),
  };
}

function tableJson({
  kind,
  table,
  columns,
  formFields,
  missingFields,
  datedColumns,
  change,
}: UnderstoodTable) {
  return {
    kind,
    range: areaAddress(table.area),
    headerRows: table.headerRows,
    firstRow: table.firstRow,
    lastRow: table.lastRow,
    dataRows: table.dataRows.length,
    excludedRows: table.excludedRows,
    hiddenRows: table.hiddenRows,
    columns: columns.map(({ column, alternativeTo, alternatives, ...rest }) => ({
      column: columnLetters(column),
      header: rest.header,
      field: rest.field,
      confidence: rest.confidence,
      unit: rest.unit,
      ...(columnFactor(rest.field, rest) !== 1 && { factor: rest.factor }),
      reads: rest.reads,
      ...(alternatives.length > 0 && { alternatives }),
      ...(alternativeTo !== null && { alternativeTo }),
    })),
    formFields: formFields.map(({ field, label, row, column, value }) => ({
      ...{ field, label, cell: cellAddress(row, column), value },
    })),
    missingFields,
    ...(datedColumns.length > 0 && { datedColumns: datedColumns.map(columnLetters) }),
    ...(change !== null && { change }),
  };
}
