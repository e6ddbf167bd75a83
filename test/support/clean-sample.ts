import { newWorkbook } from "../../src/adapters/xlsx/write/new-workbook";
import { patchWorkbook } from "../../src/adapters/xlsx/write/patch";
import { openZip } from "../../src/adapters/xlsx/zip/zip";
import { inflateOnNode } from "../../src/adapters/xlsx/zip/inflate-node";
import { deflateOnNode } from "../../src/adapters/xlsx/write/deflate-node";
import { partsOf, packed, replaceIn } from "./rich-workbook";
import { dayFromText, layOut, type ReportCell, type TableColumn } from "../../src/core";

const columns: readonly (readonly [label: string, width: number])[] = [
  ["订单号", 13],
  ["客户", 16],
  ["业务员", 9],
  ["跟单员", 9],
  ["下单日期", 12],
  ["品名", 14],
  ["规格尺寸", 13],
  ["订单数量", 11],
  ["每包片数", 11],
  ["每箱包数", 11],
  ["外箱尺寸cm", 13],
  ["箱数", 9],
  ["唛头", 14],
  ["财务审核", 11],
  ["销售经理审核", 14],
  ["产前样确认", 12],
  ["已生产数量", 12],
  ["交期", 12],
  ["实际出货日期", 14],
  ["已出货数量", 12],
  ["出运通知单号", 15],
  ["出库单号", 14],
];

const customers = ["Nordic Care AB", "杭州店面", "KIDCO LTD", "Sunrise Trading", "上海母婴坊", "宁波海纳"];
const products = ["婴儿湿巾", "口水巾", "洗脸巾", "围兜"];
const clerks = ["林晓", "周敏", "何婷"];

const text = (value: string): ReportCell => ({ kind: "text", text: value });
const count = (value: number): ReportCell => ({ kind: "number", value, format: "count" });
const day = (value: number): ReportCell => ({ kind: "day", day: value });
const pick = (list: readonly string[], at: number): ReportCell => text(list[at % list.length]!);

/** One order line, shipped whole and in time, with every paper there. */
function line(at: number): readonly ReportCell[] {
  const ordered = dayFromText("2025-03-03") + at * 2;
  const due = ordered + 32;
  const cartons = 20 + ((at * 7) % 30);
  const pieces = cartons * 40 * 12;
  return [
    text(`GD2503${String(at + 1).padStart(3, "0")}`),
    pick(customers, at),
    pick(["陈立", "吴悦"], at),
    pick(clerks, at),
    day(ordered),
    pick(products, at),
    text("20×18cm"),
    count(pieces),
    count(40),
    count(12),
    text("48×36×30"),
    count(cartons),
    text(`GD-${String(at + 1).padStart(3, "0")}`),
    day(ordered + 1),
    day(ordered + 1),
    day(ordered + 8),
    count(pieces),
    day(due),
    day(due - 1 - (at % 3)),
    count(pieces),
    text(`CY2504${String(at + 1).padStart(3, "0")}`),
    text(`CK2504${String(at + 1).padStart(3, "0")}`),
  ];
}

const lines = 24;

/** What tells a sheet Gendan made: an order table is nobody's report. */
const ownSheetSign = /<definedName [^>]*_gendan_sheet_1[^>]*>[^<]*<\/definedName>/;

/** A workbook of order lines in which nothing is wrong on any day after the last of them shipped. */
export function cleanSample(): Uint8Array {
  const sheets = layOut({
    sheets: [
      {
        name: "订单",
        landscape: true,
        blocks: [
          {
            kind: "table",
            id: "orders",
            columns: columns.map(([label, width]): TableColumn => ({ id: label, label, width })),
            rows: Array.from({ length: lines }, (_, at) => line(at)),
            empty: "",
            filter: true,
          },
        ],
      },
    ],
  });
  const empty = openZip(newWorkbook([], deflateOnNode).bytes, inflateOnNode);
  const parts = partsOf(patchWorkbook(empty, { sheets }, deflateOnNode).bytes);
  replaceIn(parts, "xl/workbook.xml", ownSheetSign, "");
  return packed(parts);
}
