import { checkedTable } from "../../support/checked-table";
import type { TestColumns } from "../../support/order-lines";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { blocksOf, columnOf, notesOf, shown, tableOf } from "../../support/report-tables";

const date = "2025-06-20";
const columns: TestColumns = {
  orderNo: ["A1", "A2", "A3"],
  orderQty: [10_000, 48, 24],
  bagsPerCarton: [24, 24, 24],
  cartonSize: ["600x400x500", "600x400x500", null],
  grossWeight: [9, 9, 9],
  containerNo: ["MWCU6059784", "MWCU6059784", "TGHU1234567"],
  containerType: ["20GP", "20GP", null],
  countedCartons: [416, 2, null],
  plannedShipDate: ["2025-06-23", "2025-06-23", "2025-06-23"],
};

function made(changed: TestColumns = {}) {
  const table = checkedTable({ ...columns, ...changed }, { asOf: date, counts: "bags" });
  return madeDocument("loading-sheet", [table], { date });
}

function factOf(label: string, at = 0) {
  const facts = blocksOf(made()).filter((block) => block.kind === "facts")[at];
  return facts?.kind === "facts" ? facts.items.find((item) => item.label === label)?.text : undefined;
}

test("a page a container, the cartons added up, what was counted beside them", () => {
  const report = made();
  expect(columnOf(report, "load-0", "cartons")).toEqual([417, 2]);
  expect(columnOf(report, "load-0", "counted")).toEqual([416, 2]);
  expect(columnOf(report, "load-0", "difference")).toEqual([-1, 0]);
  expect(tableOf(report, "load-0").total?.map(shown)).toContain(419);
  expect(columnOf(report, "load-1", "orderNo")).toEqual(["A3"]);
});

test("the check digit of the container number", () => {
  expect(factOf("柜号")).toBe("MWCU6059784 校验码正确");
  expect(factOf("柜号", 1)).toBe("TGHU1234567 校验码正确");
});

test.each([
  { number: "MWCU6059783", text: "MWCU6059783 校验码应为 4，请核对柜号" },
  { number: "MWCU605978", text: "MWCU605978 缺校验码，应为 4" },
  { number: "ABC", text: "ABC 不是标准柜号，请核对" },
])("$number: $text", ({ number, text }) => {
  const facts = blocksOf(made({ containerNo: [number, number, number] })).find(
    (block) => block.kind === "facts",
  );
  expect(facts).toMatchObject({ items: expect.arrayContaining([{ label: "柜号", text }]) });
});

test("the smallest container that holds the load, and that the one booked does not", () => {
  const report = made();
  expect(columnOf(report, "choice-0", "type")).toEqual(["20GP", "40GP", "40HQ", "45HQ"]);
  expect(columnOf(report, "choice-0", "count")).toEqual([3, 1, 1, 1]);
  expect(columnOf(report, "choice-0", "judgement")).toEqual([
    "一柜装不下（已订此柜）",
    "一柜可装，最省",
    "一柜可装",
    "一柜可装",
  ]);
});

test("where a carton size is missing no container is chosen, and that is said", () => {
  expect(notesOf(made()).filter((note) => note.includes("算不出要用什么柜"))).toHaveLength(1);
});

test("a tally to cross off ends with the last carton", () => {
  const [marks] = columnOf(made(), "load-0", "marks");
  expect(marks).toMatch(/^☐20 ☐40 .* ☐400 ☐417$/);
});

test("the sample of dispatches", async () => {
  const report = await madeFromSample("loading-sheet", "S03", { date });
  expect(columnOf(report, "load-0", "cartons")).toEqual([249]);
});
