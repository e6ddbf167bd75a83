import type { Clause } from "./clause";

/** What machine operators, quality control and packing answer for. */
export const workshopClauses: readonly Clause[] = [
  {
    code: "开机-1",
    accident: { "zh-CN": "未按生产订单开机", en: "Machine not run per order" },
    answers: { operator: "bears" },
  },
  {
    code: "开机-2",
    accident: {
      "zh-CN": "问题未及时与质检沟通，或不按质检指示继续开机",
      en: "Problem not told to QC, or went on against QC's word",
    },
    answers: { operator: "full" },
  },
  {
    code: "开机-3",
    accident: {
      "zh-CN": "新产品未套袋就开机，产品与包材不符",
      en: "New product run without fitting a bag; product does not fit the packaging",
    },
    answers: { inspector: "main", operator: "joint" },
  },
  {
    code: "开机-4",
    accident: {
      "zh-CN": "原材料未复查，用上了错的原材料",
      en: "Material not re-checked, wrong material used",
    },
    answers: { operator: "joint" },
    note: { "zh-CN": "与发料一方", en: "with whoever issued it" },
  },
  {
    code: "质检-1",
    accident: {
      "zh-CN": "包材与产品不符，未套袋、未试纸箱",
      en: "Packaging does not fit the product; bag and carton not tried",
    },
    answers: { inspector: "main" },
  },
  {
    code: "质检-2",
    accident: {
      "zh-CN": "问题未及时发现，或发现后未解决、未上报",
      en: "Fault missed, or found and neither solved nor reported",
    },
    answers: { inspector: "main" },
  },
  {
    code: "质检-3",
    accident: {
      "zh-CN": "开机工所领原材料未复核",
      en: "Operator's material not re-checked",
    },
    answers: { inspector: "joint" },
  },
  {
    code: "包装-1",
    accident: { "zh-CN": "包材使用错误", en: "Wrong packaging used" },
    answers: { packingHead: "half", packagingKeeper: "half" },
  },
  {
    code: "包装-2",
    accident: { "zh-CN": "多片、少片", en: "Too many or too few pieces in a pack" },
    answers: { packingHead: "main", inspector: "joint" },
  },
  {
    code: "包装-3",
    accident: {
      "zh-CN": "废次品未挑出，装入成品区",
      en: "Rejects not picked out, put with finished goods",
    },
    answers: { packingHead: "main", inspector: "joint" },
  },
];
