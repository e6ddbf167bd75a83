import type { OrderLines } from "../../src/core";
import { containerCheckDigit } from "../../src/core/loading/container-number";
import { numberColumn, numbers, sizeColumn, textColumn } from "./made-columns";
import { madeLines, madeOn } from "./made-lines";

const none = Number.NaN;
/** The same carton, its edges named in every order. */
const cartonSizes = [
  { lengthMm: 375, widthMm: 375, heightMm: 255, unitFrom: "cell" },
  { lengthMm: 375, widthMm: 255, heightMm: 375, unitFrom: "cell" },
  { lengthMm: 255, widthMm: 375, heightMm: 375, unitFrom: "cell" },
] as const;
const bag = { lengthMm: 180, widthMm: 120, heightMm: 60, unitFrom: "cell" } as const;

/**
 * Made lines with every column that a rule about orders looks at, as a team keeps them that leaves nothing to
 * memory; about one line in thirteen has something wrong.
 */
export function madeWideLines(count: number): OrderLines {
  const lines = madeLines(count);
  const next = numbers(11);
  const at = (field: "orderDate" | "orderQty" | "actualShipDate" | "cartonCount", line: number) =>
    lines.columns[field]?.values[line] ?? none;
  const left = (line: number) => !Number.isNaN(at("actualShipDate", line));
  const start = Float64Array.from({ length: count }, (_, line) => at("orderDate", line) + 3 + next(3));
  const isNewPlate = Uint8Array.from({ length: count }, () => (next(8) === 0 ? 1 : 0));
  const isSpecial = Uint8Array.from({ length: count }, () => (next(10) === 0 ? 1 : 0));
  const from = (line: number, days: number) => (start[line] ?? none) + days;
  const past = (day: number) => (day <= madeOn ? day : none);
  const seldom = (wrong: number, right: number) => (next(150) === 0 ? wrong : right);
  const tick = () => seldom(none, 1);
  const cartons = (line: number) => Math.ceil(at("orderQty", line) / 24);
  const number = (...args: Parameters<typeof numberColumn>) => ({ [args[0]]: numberColumn(...args) });
  const text = (...args: Parameters<typeof textColumn>) => ({ [args[0]]: textColumn(...args) });
  const size = (...args: Parameters<typeof sizeColumn>) => ({ [args[0]]: sizeColumn(...args) });

  const more = {
    ...text("productCode", count, () => `P-${1 + next(400)}`),
    ...text("sizeSpec", count, () => `${10 + next(20)}*20cm`),
    ...text("colour", count, () => ["白", "蓝", "粉"][next(3)] ?? null),
    ...text("material", count, () => ["木浆", "水刺布", "珍珠纹"][next(3)] ?? null),
    ...text("unit", count, () => "包"),
    ...text("newFlag", count, () => (next(200) === 0 ? "新客户" : "返单")),
    ...number("approvalFinance", count, tick),
    ...number("approvalSalesManager", count, tick),
    ...number("toProduceQty", count, (line) => (from(line, 0) > madeOn ? at("orderQty", line) : none)),
    ...number("stockQty", count, () => 0),
    ...text("specialMaterial", count, (line) => (isSpecial[line] === 1 ? "竹纤维" : null)),
    ...number("materialArrivalDate", count, (line) => (isSpecial[line] === 1 ? from(line, -1) : none)),
    ...text("bagNewPlate", count, (line) => (isNewPlate[line] === 1 ? "新版" : "常规")),
    ...text("plateStatus", count, (line) => (isNewPlate[line] === 1 ? "已完成" : null)),
    ...number("plateDueDate", count, (line) => (isNewPlate[line] === 1 ? from(line, -3) : none)),
    ...number("pcsPerBag", count, () => 80),
    ...number("pcsPerCarton", count, () => 1920),
    ...number("bagsOrdered", count, (line) => at("orderQty", line) + seldom(-24, 0)),
    ...number("bagArrivalDate", count, (line) => from(line, -1)),
    ...number("cartonsOrdered", count, (line) => cartons(line) + seldom(2, 0)),
    ...number("cartonArrivalDate", count, (line) => from(line, seldom(2, -1))),
    ...size("cartonSize", count, () => cartonSizes[next(3)] ?? cartonSizes[0]),
    ...size("packedBagSize", count, () => bag),
    ...text("cartonQuality", count, () => "K=A"),
    ...text("shippingMark", count, () => "正唛"),
    ...text("packingMethod", count, () => (next(150) === 0 ? null : "平装")),
    ...number("cartonSalesConfirmed", count, tick),
    ...number("sampleCartonConfirmed", count, tick),
    ...number("prodStartPlan", count, (line) => from(line, 0)),
    ...number("prodStartActual", count, (line) => past(from(line, 0))),
    ...number("prodEndPlan", count, (line) => from(line, 4)),
    ...number("prodEndActual", count, (line) => past(from(line, 4))),
    ...number("producedQty", count, (line) => (from(line, 4) <= madeOn ? at("orderQty", line) : none)),
    ...number("sampleConfirmed", count, tick),
    ...number("repliedDate", count, (line) => from(line, 6)),
    ...number("plannedShipDate", count, (line) => from(line, 7)),
    ...number("unshippedQty", count, (line) => (left(line) ? 0 : at("orderQty", line))),
    ...text("shippingNoticeNo", count, (line) => (left(line) ? `TZ${line}` : null)),
    ...text("warehouseOutNo", count, (line) => (left(line) ? `CK${line}` : null)),
    ...number("dispatchConfirmedDate", count, (line) => at("actualShipDate", line) - 1),
    ...text("containerNo", count, (line) => (left(line) ? containerOf(Math.floor(line / 20)) : null)),
    ...number("countedCartons", count, (line) => (left(line) ? at("cartonCount", line) : none)),
    ...text("status", count, (line) => (left(line) ? "已出货" : null)),
  };
  return { ...lines, columns: { ...lines.columns, ...more } };
}

function containerOf(number: number): string {
  const serial = `MSCU${String(number).padStart(6, "0")}`;
  return `${serial}${containerCheckDigit(serial)}`;
}
