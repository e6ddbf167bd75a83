import { saysShipped } from "../delivery/shipped-words";
import type { Flags } from "../orders/flags";
import type { OrderLines } from "../orders/lines";
import { lineRule } from "./compile/line-rule";
import { oneOf } from "./compile/present";
import { judgedTexts } from "./derive/derived";
import { all } from "./derive/marks";
import { open } from "./derive/progress";

/** A ship date after the as-of date is left to `ship-date-after-as-of`. */
export const statusSaysShipped = lineRule({
  code: "status-says-shipped",
  severity: "warning",
  duty: 14,
  field: "status",
  needs: ["status"],
  also: ["actualShipDate"],
  lacks: oneOf("shippedQty", "actualShipDate"),
  text: {
    "zh-CN": "状态为“{status}”，但出货数量和日期不支持",
    en: "The status says “{status}”, but shipped quantity and date do not bear it out",
  },
  help: {
    "zh-CN": "状态以数量和日期为准，本行按未完成计。请补出货数量、日期，或改正状态。",
    en: "Quantity and date decide, so the line counts as open. Fill them in or correct the status.",
  },
  where: all(open, said),
  breaks: (_, shipDate, { asOf }) => !(shipDate > asOf),
  args: (status) => ({ status: status ?? "" }),
});

function said({ columns, count }: OrderLines): Flags {
  return columns.status
    ? judgedTexts(columns.status.texts, (text) => (saysShipped(text) ? 1 : 0))
    : new Uint8Array(count);
}
