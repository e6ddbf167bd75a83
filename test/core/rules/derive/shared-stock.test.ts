import { dayFromText } from "../../../../src/core/dates/day";
import { checkLines } from "../../../../src/core/check";
import { ruleContextOf } from "../../../../src/core/rule-context";
import { defaultSettings } from "../../../../src/core/settings";
import { orderLines } from "../../../support/order-lines";

const june = orderLines(
  {
    orderNo: ["A1", "A2"],
    productName: ["湿巾", "围兜"],
    orderQty: [500, 200],
    requiredDate: ["2025-07-10", "2025-07-10"],
    prodStartPlan: ["2025-06-25", "2025-06-25"],
  },
  { sheet: "六月" },
);
const july = orderLines(
  {
    orderNo: ["B1"],
    productName: ["湿巾"],
    orderQty: [400],
    requiredDate: ["2025-07-05"],
    toProduceQty: [100],
  },
  { sheet: "七月" },
);
const stock = orderLines(
  { productName: ["湿巾", "床单"], stockQty: [450, 900] },
  { kind: "stock", sheet: "库存" },
);

function found(tables: readonly ReturnType<typeof orderLines>[]) {
  const context = ruleContextOf(dayFromText("2025-06-20"), defaultSettings, tables);
  const duty3 = new Set(["to-produce-differs", "planned-despite-stock"]);
  return tables
    .filter(({ kind }) => kind === "orders")
    .flatMap((lines) => checkLines(lines, context).findings)
    .filter(({ code }) => duty3.has(code))
    .map(({ sheet, row, code, args }) => [sheet, row, code, args]);
}

test("a stock sheet is shared by the order lines of all sheets, the earliest due first", () => {
  expect(found([june, july, stock])).toEqual([
    ["七月", 2, "to-produce-differs", { toProduce: 100, ordered: 400, stock: 400, needed: 0 }],
  ]);
});

test("what one sheet leaves covers a line of another", () => {
  const small = orderLines(
    {
      orderNo: ["A1"],
      productName: ["湿巾"],
      orderQty: [50],
      requiredDate: ["2025-07-10"],
      prodStartPlan: ["2025-06-25"],
    },
    { sheet: "六月" },
  );
  expect(found([small, july, stock])).toEqual([
    ["六月", 2, "planned-despite-stock", { stock: 50, start: "2025-06-25" }],
    ["七月", 2, "to-produce-differs", { toProduce: 100, ordered: 400, stock: 400, needed: 0 }],
  ]);
});

test("a product the stock sheet does not name has no stock that is known, and none is presumed", () => {
  const other = orderLines({
    orderNo: ["A1"],
    productName: ["围兜"],
    orderQty: [500],
    toProduceQty: [100],
  });
  expect(found([other, stock])).toEqual([]);
});

test("without stock sheet and column it is said that stock is not looked at", () => {
  const context = ruleContextOf(dayFromText("2025-06-20"), defaultSettings, [july]);
  const { notChecked } = checkLines(july, context);
  expect(notChecked).toContainEqual({ code: "to-produce-differs", missing: ["stockQty"] });
});
