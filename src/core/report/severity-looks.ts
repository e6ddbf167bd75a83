import type { Text } from "../lang";
import type { Tone } from "./blocks";
import type { Severity } from "../rules/rule";

/** How a severity is named and coloured in reports, the gravest first. */
export const severityLooks = {
  error: { label: { "zh-CN": "错误", en: "Error" }, tone: "bad" },
  warning: { label: { "zh-CN": "警告", en: "Warning" }, tone: "warning" },
  info: { label: { "zh-CN": "提示", en: "Note" }, tone: "muted" },
} as const satisfies Record<Severity, { readonly label: Text; readonly tone: Tone }>;
