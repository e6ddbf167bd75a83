import type { Text } from "../core";

/** The groups of the ribbon tab, left to right. */
export const ribbonGroups = {
  today: { "zh-CN": "今日", en: "Today" },
  check: { "zh-CN": "校验", en: "Check" },
  packaging: { "zh-CN": "包装", en: "Packaging" },
  sheets: { "zh-CN": "单据", en: "Documents" },
  review: { "zh-CN": "复盘", en: "Review" },
  settings: { "zh-CN": "设置", en: "Settings" },
} as const satisfies Record<string, Text>;

export type RibbonGroup = keyof typeof ribbonGroups;

/** What a person sees of a button. */
export interface ButtonText {
  /** 125 characters at most. */
  readonly label: Text;
  /** What it does, 250 characters at most. */
  readonly tip: Text;
}

/**
 * The one button that opens the pane by itself, first in the group `today`. Without it Excel does not know which page
 * `Office.addin.showAsTaskpane` shows, and in an add-in from the Marketplace, where that call is ignored, the pane
 * could not be opened at all. Source: Office Add-ins documentation, "Show or hide the task pane of your Office Add-in".
 */
export const paneButton = {
  label: { "zh-CN": "打开跟单", en: "Open Gendan" },
  tip: {
    "zh-CN": "打开跟单任务窗格。",
    en: "Opens the Gendan task pane.",
  },
} as const satisfies ButtonText;
