import { plainStyle, type CellValue, type ColumnCells, type SheetCells } from "../../src/core/sheet/cells";

const dateStyle = 1;
const firstDay = 45_650;

interface MadeColumn {
  readonly header: string;
  readonly isDate?: true;
  readonly cell: (row: number) => CellValue;
}

const oneOf = (values: readonly string[]) => (row: number) => values[(row * 7) % values.length] ?? null;
const whole = (upTo: number) => (row: number) => (row * 37) % upTo;
const day = (row: number) => firstDay + (row % 300);

/** The columns of an order workbook, in every way cells are filled: codes, words, figures, dates typed and written. */
const made: readonly MadeColumn[] = [
  { header: "序号", cell: (row) => row },
  { header: "订单号", cell: (row) => `WF25${String(row).padStart(7, "0")}` },
  { header: "客户名称", cell: oneOf(["宁波远洋贸易", "KIDCO LTD", "青岛海润", "Nordic Baby AB"]) },
  { header: "客户PO", cell: (row) => `PO-${row % 9000}` },
  { header: "业务员", cell: oneOf(["王芳", "李强", "陈静"]) },
  { header: "产品编码", cell: (row) => `GJ-${row % 800}` },
  { header: "品名", cell: oneOf(["湿巾80抽", "口水围兜", "棉柔巾"]) },
  { header: "规格", cell: oneOf(["18*14cm", "30*35cm", "20*20cm"]) },
  { header: "订单数量", cell: whole(50_000) },
  { header: "单位", cell: oneOf(["包", "个", "PCS"]) },
  { header: "每箱包数", cell: whole(96) },
  { header: "箱数", cell: whole(2000) },
  { header: "外箱尺寸", cell: (row) => `${40 + (row % 25)}*40*35cm` },
  { header: "下单日期", isDate: true, cell: day },
  { header: "交货日期", isDate: true, cell: day },
  {
    header: "回复交期",
    cell: (row) => (row % 9 === 0 ? "待定" : `2025.${1 + (row % 12)}.${1 + (row % 28)}`),
  },
  { header: "计划开工", isDate: true, cell: day },
  { header: "计划完工", isDate: true, cell: day },
  { header: "实际出货日期", cell: (row) => (row % 3 === 0 ? null : day(row)), isDate: true },
  { header: "已出货数量", cell: (row) => `${whole(50_000)(row)}PCS` },
  { header: "未出货数量", cell: whole(5000) },
  { header: "单价", cell: (row) => (row % 999) / 100 },
  { header: "金额", cell: (row) => (row % 99_999) / 10 },
  { header: "币种", cell: oneOf(["USD", "RMB"]) },
  { header: "毛重KG", cell: (row) => (row % 400) / 10 },
  { header: "净重KG", cell: (row) => (row % 380) / 10 },
  { header: "体积(CBM)", cell: (row) => (row % 900) / 1000 },
  { header: "财务审核", cell: (row) => (row % 4 === 0 ? null : "√") },
  { header: "状态", cell: oneOf(["生产中", "已出货", "待排产"]) },
  { header: "备注", cell: (row) => (row % 11 === 0 ? `客户要求第${row}批加贴标签` : null) },
];

/** A sheet of order rows under one header row, the same on every run. */
export function madeSheet(rows: number, columns: number): SheetCells {
  return {
    name: "订单",
    hidden: false,
    rowCount: rows + 1,
    columns: made.slice(0, columns).map((column) => columnOf(column, rows)),
    styles: [plainStyle, { ...plainStyle, numberFormat: "yyyy-mm-dd", isDate: true }],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    date1904: false,
    tableHints: [],
  };
}

function columnOf({ header, isDate, cell }: MadeColumn, rows: number): ColumnCells {
  const values: CellValue[] = [header];
  for (let row = 1; row <= rows; row++) values.push(cell(row));
  const styles = new Uint16Array(values.length);
  if (isDate) styles.fill(dateStyle, 1);
  return { values, styles, formulaRows: new Set() };
}
