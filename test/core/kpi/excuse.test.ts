import { excuseOf } from "../../../src/core/kpi/excuse";
import { partyOf } from "../../../src/core/kpi/parties";
import { orderLines, type TestColumns } from "../../support/order-lines";

const row = (columns: TestColumns) => ({ table: { lines: orderLines(columns) }, at: 0 });
const line = row({ orderNo: ["A1"], requiredDate: ["2025-06-10"] });

test.each<readonly [string, TestColumns, object | null]>([
  ["a clause of somebody else", { clause: ["原料仓管-3"] }, { kind: "clause", code: "原料仓管-3" }],
  ["a clause the clerk answers with others for", { clause: ["跟单-1"] }, null],
  [
    "somebody else is responsible",
    { exception: ["停机"], responsible: ["生产部"] },
    { kind: "responsible", who: "生产部" },
  ],
  ["the clerk by name is responsible", { exception: ["停机"], responsible: ["小赵"] }, null],
  ["a person in charge without anything that happened", { responsible: ["生产部"] }, null],
  ["the customer moved the date", { cause: ["客户改期"] }, { kind: "cause", party: "customer" }],
  ["a customer's complaint moves nothing", { complaint: ["客户投诉少箱"] }, null],
  ["production", { cause: ["设备故障"] }, { kind: "cause", party: "production" }],
  ["packaging is the clerk's to follow up", { cause: ["纸箱未到"] }, null],
  ["words that point to nobody", { cause: ["其他"] }, null],
])("%s", (_, record, expected) => {
  const excuse = excuseOf(line, "小赵", [row(record)]);
  if (expected === null) expect(excuse).toBeNull();
  else expect(excuse).toMatchObject(expected);
});

test("one word of the clerk anywhere keeps the line", () => {
  const others = row({ clause: ["原料仓管-3"] });
  expect(excuseOf(line, "小赵", [others, row({ clause: ["跟单-2"] })])).toBeNull();
  expect(excuseOf(line, "小赵", [others])).not.toBeNull();
});

test("special material is ordered by the clerk, other material is not", () => {
  const late = row({ cause: ["原料未到"] });
  expect(excuseOf(row({ specialMaterial: ["银离子无纺布"] }), "小赵", [late])).toBeNull();
  expect(excuseOf(row({ specialMaterial: [null] }), "小赵", [late])).toMatchObject({ party: "material" });
});

const produced: TestColumns = {
  requiredDate: ["2025-06-10"],
  bagArrivalDate: ["2025-06-01"],
  prodStartPlan: ["2025-06-02"],
  prodEndPlan: ["2025-06-09"],
  prodEndActual: ["2025-06-13"],
};

test.each<readonly [string, TestColumns, boolean]>([
  ["everything was there, the plan kept the date, production ended after it", produced, true],
  ["the bags came late", { ...produced, bagArrivalDate: ["2025-06-03"] }, false],
  ["nobody knows when the bags came", { ...produced, bagArrivalDate: [null] }, false],
  ["the plan missed the date", { ...produced, prodEndPlan: ["2025-06-11"] }, false],
  ["production ended in time", { ...produced, prodEndActual: ["2025-06-10"] }, false],
])("%s", (_, columns, isExcused) => {
  expect(excuseOf(row(columns), "小赵", [])).toEqual(
    isExcused ? expect.objectContaining({ kind: "producedLate", days: 3 }) : null,
  );
});

test.each([
  ["客户要求推迟", "customer"],
  ["customer postponed the order", "customer"],
  ["业务员订舱晚", "sales"],
  ["台风停工", "force"],
  ["船期延误", "carrier"],
  ["跟单忘记下单", "clerk"],
  ["其他", null],
])("%s points to %s", (words, party) => {
  expect(partyOf(words)).toBe(party);
});
