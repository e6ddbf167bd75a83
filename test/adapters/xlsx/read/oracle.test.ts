import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "xlsx";
import { openWorkbookFile } from "../../../../src/adapters/xlsx/read/open";
import { inflateOnNode } from "../../../../src/adapters/xlsx/zip/inflate-node";
import { areaAddress, cellAddress } from "../../../../src/core/sheet/address";
import { cellAt, styleAt, type CellValue, type SheetCells } from "../../../../src/core/sheet/cells";

jest.setTimeout(120_000);

const samples = "assets/samples";
const others = "../shared/workbooks";
if (!existsSync(others)) console.log(`${others} is missing: its workbooks are not compared`);

const workbooksIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".xlsx")) : [];
const ownFiles = workbooksIn(samples);
const files = [
  ...ownFiles.map((file) => ({ file, path: join(samples, file) })),
  ...workbooksIn(others).flatMap((file) =>
    ownFiles.includes(file) ? [] : [{ file, path: join(others, file) }],
  ),
];

/**
 * How many filled cells both readers give alike in each workbook, and where they differ on purpose. `emptyText`: a
 * cell marked as text that holds none is blank to us, an empty text to SheetJS. `chineseFormat`: SheetJS does not
 * know what the built-in formats 27 to 36 and 50 to 58 show.
 */
const expected: Readonly<Record<string, Partial<Comparison>>> = {
  "S00_整洁的订单表.xlsx": { agree: 550 },
  "S01_订单跟踪表_湿巾围兜.xlsx": { agree: 1176 },
  "S02_包材采购_袋与纸箱.xlsx": { agree: 780 },
  "S03_车辆调度_一页两表.xlsx": { agree: 311, emptyText: 21 },
  "S04_订单明细_52000行.xlsx": { agree: 1_139_345 },
  "P03b_scms_delivery_history.xlsx": { agree: 340_438 },
  "P04b_aw_purchase_orders.xlsx": { agree: 141_536 },
  "P06_online_retail_60000.xlsx": { agree: 457_896, emptyText: 161 },
  "P08_port_line_up.xlsx": { agree: 164 },
  "P11_中文调试跟踪表_合并单元格.xlsx": { agree: 180 },
  "P12_中文_维度到XFD.xlsx": { agree: 24 },
  "P13_中文日期数字格式.xlsx": { agree: 135, chineseFormat: 5 },
  "P15_packing_list_header_row45.xlsx": { agree: 40, emptyText: 5 },
  "P15b_packing_list_booker.xlsx": { agree: 116 },
  "P15c_packing_list_cols_to_BU.xlsx": { agree: 29 },
  "P15g_packing_list_kepak.xlsx": { agree: 17 },
  "P15j_packing_list_bandm.xlsx": { agree: 42 },
};

interface Comparison {
  agree: number;
  emptyText: number;
  chineseFormat: number;
  differences: string[];
}

type TheirCell = XLSX.CellObject | undefined;

function theirValue(cell: TheirCell): CellValue {
  if (cell === undefined || cell.t === "z") return null;
  return cell.t === "e" ? { error: String(cell.w) } : (cell.v as CellValue);
}

function compareCells(ours: SheetCells, theirs: XLSX.WorkSheet, result: Comparison): void {
  const rows = (theirs["!data"] ?? []) as (TheirCell[] | undefined)[];
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), ours.columns.length);
  for (let column = 0; column < width; column++) {
    const formulas = ours.columns[column]?.formulaRows;
    for (let row = 1; row <= Math.max(rows.length, ours.rowCount); row++) {
      const cell = rows[row - 1]?.[column];
      const our = cellAt(ours, row, column);
      const their = theirValue(cell);
      const differ = (what: string) =>
        result.differences.push(`${ours.name}!${cellAddress(row, column)}: ${what}`);
      if (our === null && their === "") result.emptyText++;
      else if (JSON.stringify(our) === JSON.stringify(their)) result.agree += our === null ? 0 : 1;
      else differ(`${JSON.stringify(our)}, not ${JSON.stringify(their)}`);
      if ((formulas?.has(row) ?? false) !== (cell?.f !== undefined)) differ(`formula ${String(cell?.f)}`);
      if (our === null) continue;
      const { isDate, numberFormat } = styleAt(ours, row, column);
      if (isDate === XLSX.SSF.is_date(String(cell?.z ?? "General"))) continue;
      if (cell?.z === undefined && /[年月日时]/.test(numberFormat)) result.chineseFormat++;
      else differ(`format ${numberFormat}, not ${String(cell?.z)}`);
    }
  }
}

const hiddenAt = (infos: readonly ({ hidden?: boolean } | undefined)[] = [], first = 0) =>
  Array.from(infos, (info, at) => (info?.hidden ? at + first : -1)).filter((at) => at >= 0);

/** What a sheet has beside its cells, as both readers tell it. */
function facts(sheet: SheetCells): unknown {
  return {
    merges: sheet.merges.map(areaAddress),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    date1904: sheet.date1904,
  };
}

function theirFacts(sheet: XLSX.WorkSheet, book: XLSX.WorkBook): unknown {
  return {
    merges: (sheet["!merges"] ?? []).map((merge) => XLSX.utils.encode_range(merge)),
    hiddenRows: hiddenAt(sheet["!rows"], 1),
    hiddenColumns: hiddenAt(sheet["!cols"]),
    date1904: book.Workbook?.WBProps?.date1904 ?? false,
  };
}

test.each(files)("SheetJS reads the same from $file", async ({ file, path }) => {
  const bytes = readFileSync(path);
  const { sheets } = await openWorkbookFile(bytes, file, { inflate: inflateOnNode });
  const book = XLSX.read(bytes, { dense: true, cellDates: false, cellNF: true, cellStyles: true });
  expect(sheets.map(({ name }) => name)).toEqual(book.SheetNames);
  const result: Comparison = { agree: 0, emptyText: 0, chineseFormat: 0, differences: [] };
  for (const sheet of sheets) {
    const theirs = book.Sheets[sheet.name]!;
    expect(facts(sheet)).toEqual(theirFacts(theirs, book));
    compareCells(sheet, theirs, result);
  }
  expect(result).toEqual({ emptyText: 0, chineseFormat: 0, differences: [], ...expected[file] });
});
