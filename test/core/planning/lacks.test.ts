import { dayFromText } from "../../../src/core/dates/day";
import { lacksOf } from "../../../src/core/planning/lacks";
import { defaultSettings, type Settings } from "../../../src/core/settings";
import { cell, orderLines, type TestColumns } from "../../support/order-lines";

function lacks(columns: TestColumns, settings: Partial<Settings> = {}) {
  const today = dayFromText("2025-06-20");
  return lacksOf(orderLines(columns), 0, { today, settings: { ...defaultSettings, ...settings } });
}

const on = (text: string) => dayFromText(text);
const unknown = Number.NaN;

test.each<{ name: string; columns: TestColumns; lacking: readonly unknown[] }>([
  { name: "columns the table lacks are no lack", columns: { orderNo: ["A1"] }, lacking: [] },
  {
    name: "approvals not signed",
    columns: { approvalFinance: [0], approvalSalesManager: [null] },
    lacking: [
      { kind: "finance", day: unknown },
      { kind: "manager", day: unknown },
    ],
  },
  {
    name: "bags on the day of the start are there, a day later they are not",
    columns: {
      prodStartPlan: ["2025-06-25"],
      bagArrivalDate: ["2025-06-25"],
      cartonArrivalDate: ["2025-06-26"],
    },
    lacking: [{ kind: "cartons", day: on("2025-06-26") }],
  },
  {
    name: "without a planned start they are needed today",
    columns: { bagArrivalDate: ["2025-06-21"], cartonArrivalDate: ["2025-06-20"] },
    lacking: [{ kind: "bags", day: on("2025-06-21") }],
  },
  {
    name: "a word says that bags are there and cartons are not",
    columns: { bagArrivalDate: [cell.word("已到")], cartonArrivalDate: [cell.word("未到")] },
    lacking: [{ kind: "cartons", day: unknown }],
  },
  {
    name: "ordered is not there",
    columns: { bagArrivalDate: [cell.word("已下单")] },
    lacking: [{ kind: "bags", day: unknown }],
  },
  { name: "not needed is no lack", columns: { bagArrivalDate: [cell.word("无")] }, lacking: [] },
  {
    name: "special material without an arrival",
    columns: { specialMaterial: ["抗菌膜"], materialArrivalDate: [null] },
    lacking: [{ kind: "material", day: unknown }],
  },
  {
    name: "no special material, no arrival asked",
    columns: { specialMaterial: ["无"], materialArrivalDate: [null] },
    lacking: [],
  },
  {
    name: "a plate that is being made, and one due tomorrow",
    columns: { bagNewPlate: ["制版中"], plateDueDate: ["2025-06-21"] },
    lacking: [{ kind: "plate", day: on("2025-06-21") }],
  },
  {
    name: "a new plate that was due",
    columns: { bagNewPlate: ["新版"], plateDueDate: ["2025-06-20"] },
    lacking: [],
  },
  {
    name: "the progress of a plate decides",
    columns: { bagNewPlate: ["新版"], plateStatus: ["打样中"], plateDueDate: ["2025-06-18"] },
    lacking: [{ kind: "plate", day: on("2025-06-18") }],
  },
  {
    name: "a plate that is made before its date",
    columns: { bagNewPlate: ["新版"], plateStatus: ["已完成"], plateDueDate: ["2025-06-28"] },
    lacking: [],
  },
  {
    name: "a sample refused",
    columns: { sampleConfirmed: [0] },
    lacking: [{ kind: "sample", day: unknown }],
  },
  {
    name: "a repeat order needs no sample",
    columns: { sampleConfirmed: [0], newFlag: ["返单"] },
    lacking: [],
  },
  {
    name: "a new customer's order does",
    columns: { sampleConfirmed: [null], newFlag: ["新客户"] },
    lacking: [{ kind: "sample", day: unknown }],
  },
])("$name", ({ columns, lacking }) => {
  expect(lacks(columns)).toEqual(lacking);
});

test("a large order needs a sample, new or not", () => {
  const columns: TestColumns = { orderQty: [50_000], sampleConfirmed: [null], newFlag: ["返单"] };
  expect(lacks(columns, { largeOrderQuantity: 50_000 })).toEqual([{ kind: "sample", day: unknown }]);
});
