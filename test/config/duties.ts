/** A duty of the clerk and what answers it besides the rules, which name their duty themselves. */
export interface Duty {
  readonly duty: number;
  readonly zh: string;
  readonly en: string;
  /** Kinds of document. */
  readonly documents: readonly string[];
  /** Custom functions, without `GENDAN.`. */
  readonly functions: readonly string[];
}

function duty(number: number, name: string, documents: string, functions: string): Duty {
  const [zh = "", en = ""] = name.split(" | ");
  const words = (list: string) => list.split(" ").filter((word) => word !== "");
  return { duty: number, zh, en, documents: words(documents), functions: words(functions) };
}

/** The clerk's 19 duties, numbered as the factory's job description is read in the rules. */
export const duties: readonly Duty[] = [
  duty(1, "订单确认 | Order correctness", "findings", "QTY SIZE DAY"),
  duty(2, "审核 | Approval gate", "production-notice", ""),
  duty(3, "查库存 | Stock first", "to-produce", "STOCKGAP"),
  duty(4, "原材料 | Raw material", "packaging-purchase", "WORKDAYS ADDWORKDAYS"),
  duty(5, "制版 | Plates", "packaging-purchase", "WORKDAYS"),
  duty(6, "包装袋 | Bags", "packaging-purchase", "BAGS BAGLIMIT BAGCHECK"),
  duty(7, "纸箱 | Cartons", "packaging-purchase", "CARTONS LASTCARTON CARTONCHECK"),
  duty(8, "箱规 | Carton size", "carton-sizes", "CARTONSIZE"),
  duty(9, "到位 | Arrival before production", "packaging-purchase", "WORKDAYS"),
  duty(10, "周排产、次日计划 | Weekly and next day's plan", "week-plan next-day-plan", "ADDWORKDAYS"),
  duty(11, "交期预警 | Delivery in danger", "today risk capacity", "DUESTATE OVERDUE"),
  duty(12, "生产小样 | First sample", "first-sample", ""),
  duty(
    13,
    "监柜 | Container loading",
    "loading-sheet packing-list miscounts",
    "FIT CONTAINERS CBM GROSSWEIGHT CNTRCHECK",
  ),
  duty(14, "每日整理 | Daily round", "today status", "DUESTATE"),
  duty(15, "派车 | Vehicle dispatch", "dispatch-plan ship-notice delivery-note", "CBM VOLWEIGHT"),
  duty(16, "店面、内销 | Store and domestic orders", "samples to-produce", "STOCKGAP"),
  duty(17, "零散客户 | Small customers", "small-customers", ""),
  duty(18, "司机考核 | Driver assessment", "drivers", ""),
  duty(19, "质量事故 | Quality accidents", "responsibility responsibility-month cover-list", "LIABILITY"),
];
