import type { Text } from "../lang";
import type { Severity } from "../rules/rule";
import type { Tone } from "./blocks";

/** The gravest first. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** How a severity is named and coloured in reports. */
export const severityLooks = {
  error: { label: { "zh-CN": "错误", en: "Error" }, tone: "bad" },
  warning: { label: { "zh-CN": "警告", en: "Warning" }, tone: "warning" },
  info: { label: { "zh-CN": "提示", en: "Note" }, tone: "muted" },
} as const satisfies Record<Severity, { readonly label: Text; readonly tone: Tone }>;
