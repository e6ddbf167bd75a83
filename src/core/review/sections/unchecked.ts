import { notCheckedTable } from "../../documents/findings/not-checked";
import { gridWidth } from "../cover-grid";
import type { ReviewSection } from "../section";

/** What no rule could look at. */
export const unchecked: ReviewSection = {
  id: "unchecked",
  heading: { "zh-CN": "无法校验的项目", en: "What could not be checked" },
  blocks: ({ tables, lang }) => [
    notCheckedTable(tables, lang, [gridWidth(0, 3), gridWidth(3, 3), gridWidth(6, 2)]),
  ],
};
