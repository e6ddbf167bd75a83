import { linesWithBlanks } from "./compile/blank-fields";
import { oneOf } from "./compile/present";
import type { RuleOf } from "./rule";

const papers = ["shippingNoticeNo", "warehouseOutNo"] as const;

export const loadingWithoutPapers: RuleOf<"loading-without-papers"> = {
  code: "loading-without-papers",
  severity: "error",
  duty: 15,
  kinds: ["dispatch"],
  field: "shippingNoticeNo",
  needs: [],
  lacks: oneOf(...papers),
  text: {
    "zh-CN": "装货单证不全，缺{fields}",
    en: "Loading without {fields}",
  },
  help: {
    "zh-CN": "出运通知单（一联交仓管）和财务出库单齐全后方可装货。请先补单，再安排装车。",
    en: "Loading waits for the shipping notice (one copy goes to the keeper) and finance's warehouse-out slip. Get them first.",
  },
  find: (lines) => linesWithBlanks(lines, papers, () => true),
};
