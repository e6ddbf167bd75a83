import { wordRule } from "./compile/word-rule";

export const quantityIsWord = wordRule({
  code: "quantity-is-word",
  duty: 1,
  field: "orderQty",
  text: {
    "zh-CN": "订单数量写的是“{text}”，不是确定的数量",
    en: "The order quantity says “{text}”, which is no figure",
  },
  help: {
    "zh-CN": "没有确定的数量就无法排产、订包材。请与业务员定下数量。",
    en: "Without a figure neither production nor packaging can be planned. Agree it with the salesperson.",
  },
});
