import { checkedTable } from "../../support/checked-table";
import { notesOf } from "../../support/report-tables";
import { review } from "./review-of";

const asOf = "2025-07-05";

/** Lines of May and June, on time or late as the letters say: `+` on time, `-` late. */
function reviewOfMonths(may: string, june: string) {
  const lines = [
    ...[...may].map((sign) => ["2025-05-10", sign] as const),
    ...[...june].map((sign) => ["2025-06-10", sign] as const),
  ];
  const columns = {
    requiredDate: lines.map(([due]) => due),
    actualShipDate: lines.map(([due, sign]) => (sign === "+" ? due : "2025-06-30")),
  };
  return review([checkedTable(columns, { asOf })], { asOf });
}

test.each([
  {
    may: "++--",
    june: "+++-",
    text: "本月到期 4 行，准时完成 3 行，准时率 75.0%，比上月高 25.0 个百分点；截至 2025-07-05，逾期未完成 0 行。",
  },
  {
    may: "++++",
    june: "++-",
    text: "本月到期 3 行，准时完成 2 行，准时率 66.7%，比上月低 33.3 个百分点；截至 2025-07-05，逾期未完成 0 行。",
  },
  {
    may: "+-",
    june: "++--",
    text: "本月到期 4 行，准时完成 2 行，准时率 50.0%，与上月持平；截至 2025-07-05，逾期未完成 0 行。",
  },
  {
    may: "",
    june: "+",
    text: "本月到期 1 行，准时完成 1 行，准时率 100.0%；截至 2025-07-05，逾期未完成 0 行。",
  },
  { may: "+", june: "", text: "本月没有到期的订单行；截至 2025-07-05，逾期未完成 0 行。" },
])("May “$may”, June “$june”: $text", ({ may, june, text }) => {
  expect(notesOf(reviewOfMonths(may, june).report)).toContain(text);
});

test("without due dates there is nothing to sum up", () => {
  const notes = notesOf(review([checkedTable({ orderNo: ["A"] }, { asOf })], { asOf }).report);
  expect(notes.filter((text) => text.includes("准时率") && text.includes("逾期"))).toEqual([]);
  expect(notes).toContain("没有交期列，无法判断准时和逾期，相关数字留空。");
});
