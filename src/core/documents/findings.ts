import type { DocumentKind } from "./document";
import { findingsReport } from "./findings-sheet";

export const findings: DocumentKind = {
  kind: "findings",
  name: { "zh-CN": "校验结果", en: "Check results" },
  help: {
    "zh-CN": "每一条问题、逾期订单和没有校验的项目，可点回原处",
    en: "every finding, the overdue lines and what was not checked, each leading to its row",
  },
  make: (tables, { lang }) => findingsReport(tables, lang),
};
