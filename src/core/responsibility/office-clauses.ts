import type { Clause } from "./clause";

/** What sales and the order follow-up clerk answer for. */
export const officeClauses: readonly Clause[] = [
  {
    code: "业务员-1",
    accident: {
      "zh-CN": "下单错误：生产通知单参数填错或遗漏",
      en: "Order placed wrongly: a parameter of the production notice wrong or missing",
    },
    answers: { sales: "bears" },
  },
  {
    code: "业务员-2",
    accident: {
      "zh-CN": "生产部门询问时，指示或决定错误",
      en: "Wrong instruction or decision when production asked",
    },
    answers: { sales: "bears" },
  },
  {
    code: "业务员-3",
    accident: {
      "zh-CN": "业务员自购的原材料或包材有误",
      en: "Material or packaging bought by sales itself was wrong",
    },
    answers: { sales: "bears" },
  },
  {
    code: "业务员-4",
    accident: {
      "zh-CN": "与客户沟通有误，进仓、订舱等后期出货出错",
      en: "Wrong word with the customer: warehouse entry, booking or later shipment failed",
    },
    answers: { sales: "bears" },
  },
  {
    code: "业务员-5",
    accident: {
      "zh-CN": "包材或原材料制版错误",
      en: "Plate-making error of packaging or material",
    },
    answers: { sales: "main" },
  },
  {
    code: "跟单-1",
    accident: {
      "zh-CN": "生产通知单未经审核就下达",
      en: "Production notice issued without approval",
    },
    answers: { sales: "main", clerk: "joint" },
  },
  {
    code: "跟单-2",
    accident: {
      "zh-CN": "包材跟踪不到位：包材错误，或延期耽误生产",
      en: "Packaging not followed up: wrong, or late and production delayed",
    },
    answers: { clerk: "bears" },
  },
  {
    code: "跟单-3",
    accident: {
      "zh-CN": "沟通不及时：生产的问题未及时转达，或结果未告知生产",
      en: "Production's question not passed on in time, or the answer not passed back",
    },
    answers: { clerk: "bears" },
  },
  {
    code: "跟单-4",
    accident: {
      "zh-CN": "不做生产计划，或计划调整未通知业务员和生产部，未能按时交货",
      en: "No production plan, or a change not told to sales and production; delivery missed",
    },
    answers: { clerk: "bears" },
  },
  {
    code: "跟单-5",
    accident: {
      "zh-CN": "车辆未按要求调度、出运通知单填错，或随意调度",
      en: "Vehicles not dispatched as required, ship notice wrong, or dispatch at will",
    },
    answers: { clerk: "bears" },
  },
  {
    code: "跟单-6",
    accident: {
      "zh-CN": "跟单原因使生产无法正常进行的其他情况",
      en: "Anything else of the clerk's that stops production",
    },
    answers: { clerk: "corresponding" },
  },
  {
    code: "装柜",
    accident: {
      "zh-CN": "监柜点数疏忽，装柜数量出错",
      en: "Count wrong at loading",
    },
    answers: { clerk: "bears" },
    note: {
      "zh-CN": "一般每次 200 元；客户发现而投诉的，视情节处罚",
      en: "generally 200 yuan each time; found by the customer: by severity",
    },
  },
];
