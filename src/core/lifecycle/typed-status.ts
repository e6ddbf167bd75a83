import { foldText } from "../orders/values/fold";
import type { OrderStatus } from "./order-status";

/** Words a team writes for a status. */
const writings: readonly (readonly [OrderStatus, RegExp])[] = [
  [
    "unapproved",
    /^(?:待|未|等待?)(?:财务|销售)?(?:审核|审批|批准|评审)$|^(?:审核|审批|评审)中$|^(?:to be|pending|awaiting) approv/,
  ],
  [
    "preparing",
    /^(?:待|等|缺|欠|未)(?:备)?(?:原)?料$|^备料中?$|^(?:待|等)物料$|^(?:waiting for|awaiting) material/,
  ],
  [
    "unscheduled",
    /^(?:待|未|等待?)(?:排产|排单|生产|开工|投产|上机|上线)$|^(?:to be|not) (?:scheduled|started)$|^not started$/,
  ],
  [
    "inProduction",
    /^(?:正在|在)?(?:生产|制作|加工)中$|^在产$|^在制$|^生产$|^in (?:production|process)$|^wip$/,
  ],
  [
    "toShip",
    /^(?:待|等|未)(?:出货|发货|出运|装柜|走货|交货)$|^(?:生产|已)(?:完工|完成生产|入库)$|^生产完成$|^(?:ready|waiting|awaiting)(?: to| for)? ship/,
  ],
  [
    "partShipped",
    /^部分(?:已)?(?:出货|发货|交货|出运)$|^分批(?:出货|发货)中?$|^part(?:ly|ially|ial)? (?:shipped|delivered|shipment)$|^partial$/,
  ],
];

/**
 * The status a cell's words name; null where they name none. Words for shipped and finished are left to
 * `saysShipped`, for cancelled to `cancelledLines`.
 */
export function typedStatus(text: string): OrderStatus | null {
  const words = foldText(text).toLowerCase();
  return writings.find(([, writing]) => writing.test(words))?.[0] ?? null;
}
