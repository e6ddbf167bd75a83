import { plateIsMade } from "../packaging/bag-plate";
import { lineRule } from "./compile/line-rule";
import { oneOf } from "./compile/present";
import { newPlate } from "./derive/bag-float";
import { all, blank } from "./derive/marks";
import { ahead } from "./derive/progress";

export const plateDueMissing = lineRule({
  code: "plate-due-missing",
  severity: "warning",
  duty: 5,
  field: "plateDueDate",
  needs: ["plateDueDate"],
  also: ["plateStatus"],
  lacks: oneOf("bagNewPlate", "plateStatus"),
  text: {
    "zh-CN": "新版包装袋没有制版完成日",
    en: "New-plate bags without a due date for the plate",
  },
  help: {
    "zh-CN": "新版袋先制版后印刷，须每天跟进制版进度。请与制版厂定下完成日。",
    en: "The plate comes before the print and is followed every day. Agree its due date with the plate maker.",
  },
  where: all(blank("plateDueDate"), newPlate, ahead),
  breaks: (_, progress) => !(progress !== null && plateIsMade(progress)),
  args: () => ({}),
});
