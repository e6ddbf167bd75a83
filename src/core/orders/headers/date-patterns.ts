import type { WordingPatterns } from "./wording-pattern";

/** Days: who wants, plans or did what, and the word for a day. */
export const datePatterns: WordingPatterns = {
  orderDate: [
    "下单|接单|订货|订单|开单|签单|签订|签约|来单|收单|订单接收|订单下达|合同签订|po|po下达|合同 + 日期|时间|日",
    "order|ordered|po|so|contract + issue|issued|placed|received|entry|_ + date",
    "date + ordered|of order",
  ],
  requiredDate: [
    "要求|客户要求|客人要求|合同|合同要求|订单要求|客户|客户需求|需求|最晚|最迟|最终|希望 + 交货|交付|出货|发货|到货|到厂|走货 + 日期|时间|日|期限|期",
    "要求|客户要求|客人要求|合同|合同要求|订单要求|客户|客户需求|需求|最晚|最迟|最终|希望|订单|产品 + 交期|货期",
    "交期|交货日期|交货期 + 要求|时间|日期",
    "客户|客人|_ + 要求|需求 + 日|日期|船期",
    "required|requested|customer required|customer requested|require customer|latest|customer + ship|delivery|exfactory|arrival|_ + date",
    "contract + ship|delivery|exfactory + date",
    "date + required|requested|needed|due",
    "delivery|ship + date + required|requested",
  ],
  repliedDate: [
    "回复|答复|确认|承诺|评审|生产回复|工厂回复|车间回复|生管回复|计划回复|pmc回复|工厂|生产|生产确认|工厂确认 + 交期|交货日期|交货期|交货时间",
    "工厂|生产|车间|pmc|生管 + 回复 + 日期|时间",
    "预计|预定 + 完成|_ + 交期|交货日期|交货时间|交货期|交付日期",
    "confirmed|promised|committed|replied|factory confirmed + delivery|ship|due|_ + date",
    "etd|eta + confirmed",
  ],
  prodStartPlan: [
    "计划|预计|预定|要求|拟 + 开工|开始|上机|上线|投产|生产|开机|生产开始|开始生产|排产 + 日期|时间|日",
    "计划|预计|预定 + 开工|开机|上机|上线|投产",
    "planned|scheduled|estimated|plan + start|production start|prod start + date|_",
  ],
  prodEndPlan: [
    "计划|预计|预定|要求|拟 + 完工|完成|结束|下机|下线|生产完成|完成生产|生产结束 + 日期|时间|日",
    "planned|scheduled|estimated|plan + finish|end|completion|production end + date|_",
  ],
  prodStartActual: [
    "实际 + 开工|开始|上机|上线|投产|开机|生产开始|开始生产 + 日期|时间|日|_",
    "actual + start|production start + date|_",
  ],
  prodEndActual: [
    "实际 + 完工|完成|结束|下机|下线|入库|生产完成|生产结束 + 日期|时间|日",
    "actual + finish|end|completion|production end + date|_",
  ],
  materialArrivalDate: [
    "原料|材料|面料|物料|原材料|主料|布料 + 到位|到货|到厂|到料|齐套|到齐|到 + 日期|时间|日|_",
    "fabric|material|raw material|rm|yarn|trim + eta|arrival|in house|ready|received + date|_",
  ],
  bagArrivalDate: [
    "包装袋|袋子|袋|胶袋|包材 + 到位|到货|到厂|到齐|到 + 日期|时间|日|_",
    "包装袋|袋子|胶袋|包材 + 交期",
    "bag|polybag|pouch|packaging + eta|arrival|in house|received + date|_",
  ],
  cartonArrivalDate: [
    "纸箱|外箱|箱子 + 到位|到货|到厂|到齐|到|预计到货 + 日期|时间|日|_",
    "外箱|箱子 + 交期",
    "carton|box|outer carton + eta|arrival|in house|received + date|_",
  ],
  plannedShipDate: [
    "计划|预计|预定|拟|拟定|安排|预 + 出货|发货|出运|发运|走货|装柜|装船|送货|出库 + 日期|时间|日|期",
    "计划|预计|预定 + 船期|ETD|开船日期|开船日|离港日期|走货期",
    "planned|plan|estimated|expected|scheduled|target + ship|shipment|shipping|dispatch|loading + date|_",
  ],
  actualShipDate: [
    "实际|已 + 出货|发货|出运|发运|走货|装柜|装船|送货|出库|离厂|出厂|交货|交付 + 日期|时间|日",
    "实际 + 交期",
    "actual + ship|shipment|shipping|dispatch|delivery|loading + date|_",
    "date + shipped|dispatched|delivered",
  ],
  customerReceivedDate: ["客户|客人 + 收货|签收|验收 + 日期|时间|日|_"],
  depositDate: ["定金|订金|预付款|预收款|首款 + 到账|收款|付款|支付|到款|收到|_ + 日期|时间|日"],
  paymentDate: ["付款|收款|到账|到款|回款|收汇|尾款|余款|尾款到账|余款到账|尾款收款 + 日期|时间|日"],
  openedDate: ["异常|问题 + 发生日期|发生时间|日期|发现日期|登记日期|提出日期"],
  closedDate: ["关闭|结案|闭环|解决|处理完成|完成关闭|异常关闭 + 日期|时间"],
};
