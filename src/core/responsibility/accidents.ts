import type { Text } from "../lang";
import type { ClauseCode } from "./clauses";

/** The accident each line of the responsibility matrix is about. Source as `clauses`. */
export const accidents: Readonly<Record<ClauseCode, Text>> = {
  "业务员-1": {
    "zh-CN": "下单错误：生产通知单参数填错或遗漏",
    en: "Order placed wrongly: a parameter of the production notice wrong or missing",
  },
  "业务员-2": {
    "zh-CN": "生产部门询问时，指示或决定错误",
    en: "Wrong instruction or decision when production asked",
  },
  "业务员-3": {
    "zh-CN": "业务员自购的原材料或包材有误",
    en: "Material or packaging bought by sales itself was wrong",
  },
  "业务员-4": {
    "zh-CN": "与客户沟通有误，进仓、订舱等后期出货出错",
    en: "Wrong word with the customer: warehouse entry, booking or later shipment failed",
  },
  "业务员-5": {
    "zh-CN": "包材或原材料制版错误",
    en: "Plate-making error of packaging or material",
  },
  "跟单-1": {
    "zh-CN": "生产通知单未经审核就下达",
    en: "Production notice issued without approval",
  },
  "跟单-2": {
    "zh-CN": "包材跟踪不到位：包材错误，或延期耽误生产",
    en: "Packaging not followed up: wrong, or late and production delayed",
  },
  "跟单-3": {
    "zh-CN": "沟通不及时：生产的问题未及时转达，或结果未告知生产",
    en: "Production's question not passed on in time, or the answer not passed back",
  },
  "跟单-4": {
    "zh-CN": "不做生产计划，或计划调整未通知业务员和生产部，未能按时交货",
    en: "No production plan, or a change not told to sales and production; delivery missed",
  },
  "跟单-5": {
    "zh-CN": "车辆未按要求调度、出运通知单填错，或随意调度",
    en: "Vehicles not dispatched as required, ship notice wrong, or dispatch at will",
  },
  "跟单-6": {
    "zh-CN": "跟单原因使生产无法正常进行的其他情况",
    en: "Anything else of the clerk's that stops production",
  },
  装柜: {
    "zh-CN": "监柜点数疏忽，装柜数量出错",
    en: "Count wrong at loading",
  },
  "原料仓管-1": {
    "zh-CN": "未按生产订单发料，发错未及时修正",
    en: "Material not issued per order, wrong issue not corrected",
  },
  "原料仓管-2": {
    "zh-CN": "进仓原材料未检验：宽幅、印刷颜色、印刷方向、亲水、拒水",
    en: "Incoming material not inspected: width, print colour, print direction, hydrophilic, hydrophobic",
  },
  "原料仓管-3": {
    "zh-CN": "向跟单提供的信息错误，到期材料未到，打乱排程",
    en: "Wrong information to the clerk; due material not there, schedule upset",
  },
  "包材仓管-1": {
    "zh-CN": "进仓包材的质量、数量未检验",
    en: "Quality or quantity of incoming packaging not inspected",
  },
  "包材仓管-2": {
    "zh-CN": "未按订单打码，打码或格式错误",
    en: "Coding not per order, or wrong code format",
  },
  "包材仓管-3": {
    "zh-CN": "账实不符，包装途中包材不够",
    en: "Book and actual differ, packaging runs out while packing",
  },
  "包材仓管-4": { "zh-CN": "发错包装袋", en: "Wrong bag issued" },
  "开机-1": { "zh-CN": "未按生产订单开机", en: "Machine not run per order" },
  "开机-2": {
    "zh-CN": "问题未及时与质检沟通，或不按质检指示继续开机",
    en: "Problem not told to QC, or went on against QC's word",
  },
  "开机-3": {
    "zh-CN": "新产品未套袋就开机，产品与包材不符",
    en: "New product run without fitting a bag; product does not fit the packaging",
  },
  "开机-4": {
    "zh-CN": "原材料未复查，用上了错的原材料",
    en: "Material not re-checked, wrong material used",
  },
  "质检-1": {
    "zh-CN": "包材与产品不符，未套袋、未试纸箱",
    en: "Packaging does not fit the product; bag and carton not tried",
  },
  "质检-2": {
    "zh-CN": "问题未及时发现，或发现后未解决、未上报",
    en: "Fault missed, or found and neither solved nor reported",
  },
  "质检-3": {
    "zh-CN": "开机工所领原材料未复核",
    en: "Operator's material not re-checked",
  },
  "包装-1": { "zh-CN": "包材使用错误", en: "Wrong packaging used" },
  "包装-2": { "zh-CN": "多片、少片", en: "Too many or too few pieces in a pack" },
  "包装-3": {
    "zh-CN": "废次品未挑出，装入成品区",
    en: "Rejects not picked out, put with finished goods",
  },
};
