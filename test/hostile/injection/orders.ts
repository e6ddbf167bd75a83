import { check, type CheckOutcome } from "../../../src/app/check";
import { dayFromText, type SheetCells } from "../../../src/core";
import { dateCell, orderSheet, type SheetCell } from "../../support/order-sheet";
import { injections } from "./strings";

export const asOf = dayFromText("2025-06-20");
const ordered = dayFromText("2025-04-01");
const due = dayFromText("2025-05-20");

const headers = [
  ...["订单号", "客户", "跟单员", "下单日期", "品名", "规格尺寸", "订单数量", "每包片数", "每箱包数", "箱数"],
  ...["唛头", "交期", "实际出货日期", "已出货数量", "备注"],
];

/** An order line whose every text is the injection; every third is shipped late, the others are overdue, and all have a carton too many. */
function line(text: string, at: number): SheetCell[] {
  const shipped = at % 3 === 0;
  return [
    ...[text, text, text, dateCell(ordered), text, text, 4800, 40, 12, 11],
    ...[text, dateCell(due + at), shipped ? dateCell(due + at + 4) : null, shipped ? 4800 : null, text],
  ];
}

/** An order sheet in which customers, products, order numbers, clerks, marks and remarks are injections. */
export const injectedSheet: SheetCells = orderSheet([headers, ...injections.map(line)]);

export function checkedInjections(): Extract<CheckOutcome, { kind: "checked" }> {
  const outcome = check([injectedSheet], { asOf, profile: {} });
  if (outcome.kind !== "checked") throw new Error("no order table");
  return outcome;
}
