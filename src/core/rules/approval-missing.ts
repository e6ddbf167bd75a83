import { either, linesFlagged, without } from "../orders/flags";
import type { OrderLines } from "../orders/lines";
import { oneOf } from "./compile/present";
import { unticked } from "./derive/marks";
import type { RuleContext, RuleOf, RuleReport } from "./rule";

const approvals = ["approvalFinance", "approvalSalesManager"] as const;
const signs = ["prodStartPlan", "prodStartActual", "producedQty", "bagsOrdered", "cartonsOrdered"] as const;

export const approvalMissing: RuleOf<"approval-missing"> = {
  code: "approval-missing",
  severity: "error",
  duty: 2,
  kinds: ["orders"],
  field: "approvalFinance",
  needs: [],
  lacks: (lines) => [...oneOf(...approvals)(lines), ...oneOf(...signs)(lines)],
  text: {
    "zh-CN": "未经审核已安排生产：已有{signField}，缺{fields}",
    en: "Scheduled without approval: there is {signField}, but no {fields}",
  },
  help: {
    "zh-CN":
      "财务和销售经理签字后订单才生效。未经审核下达出事故，业务员负主要责任，跟单负连带责任。请先补签。",
    en: "An order takes effect only when finance and the sales manager have signed. Get the signatures before going on.",
  },
  find,
};

function find(lines: OrderLines, context: RuleContext): readonly RuleReport[] {
  const finance = unticked("approvalFinance")(lines, context);
  const manager = unticked("approvalSalesManager")(lines, context);
  const unsigned = linesFlagged(without(either(finance, manager), lines.cancelled));
  return Array.from(unsigned).flatMap((line) => {
    const signField = signs.find((field) => (lines.columns[field]?.values[line] ?? Number.NaN) > 0);
    if (signField === undefined) return [];
    const missing = approvals.filter((_, i) => [finance, manager][i]?.[line] === 1);
    return missing
      .slice(0, 1)
      .map((field) => ({ line, field, args: { signField, fields: missing.join(",") } }));
  });
}
