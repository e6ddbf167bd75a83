import type { Text } from "../lang";
import type { Severity } from "../rules/rule";
import type { Tone } from "./blocks";

/** The gravest first. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { "zh-CN": "错误", en: "Error" },
  warning: { "zh-CN": "警告", en: "Warning" },
  info: { "zh-CN": "提示", en: "Note" },
};

/** How a severity is named and coloured in reports. */
export const severityLooks = {
  error: { label: severityNames.error, tone: "bad" },
  warning: { label: severityNames.warning, tone: "warning" },
  info: { label: severityNames.info, tone: "muted" },
} as const satisfies Record<Severity, { readonly label: Text; readonly tone: Tone }>;
