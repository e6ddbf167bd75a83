import type { Text } from "../core";

/** What a team has settled, as a file that goes from one workbook to another. */
export const teamFileTexts = {
  title: { "zh-CN": "导出与导入", en: "Export and import" },
  help: {
    "zh-CN":
      "列对应、颜色含义、校验标准存成一个 .json 文件，给别的工作簿或命令行（--profile）用。文件只留在这台电脑。",
    en: "Columns, meanings of colours and thresholds as one .json file, for another workbook or the command line (--profile). It stays on this computer.",
  },
  exportOpen: { "zh-CN": "导出…", en: "Export…" },
  exportTitle: { "zh-CN": "导出设置", en: "Export settings" },
  content: { "zh-CN": "文件内容", en: "What the file holds" },
  download: { "zh-CN": "下载文件", en: "Download" },
  downloaded: {
    "zh-CN": "已交给浏览器下载 {name}。如果没有出现文件，是 Excel 拦下了：请复制文字，存成 .json 文件。",
    en: "{name} was handed to the browser. If no file appears, Excel held it back: copy the text and keep it as a .json file.",
  },
  importOpen: { "zh-CN": "导入…", en: "Import…" },
  importTitle: { "zh-CN": "导入设置", en: "Import settings" },
  choose: { "zh-CN": "选择文件…", en: "Choose a file…" },
  paste: { "zh-CN": "或把内容粘贴在这里", en: "Or paste its text here" },
  changes: { "zh-CN": "将改变 {count} 项", en: "{count} {count|thing changes|things change}" },
  more: { "zh-CN": "另有 {count} 项", en: "and {count} more" },
  same: {
    "zh-CN": "和这个工作簿里的一样，没有要改的。",
    en: "It says what this workbook says; nothing would change.",
  },
  adopt: { "zh-CN": "采用并重新校验", en: "Take over and check again" },
  refused: { "zh-CN": "这不是 Gendan 的设置文件", en: "This is not a settings file of Gendan" },
  tooLarge: { "zh-CN": "文件太大，不会是设置文件。", en: "The file is too large to be one." },
  notJson: { "zh-CN": "内容不是完整的 JSON。", en: "The text is not whole JSON." },
  whatToDo: {
    "zh-CN": "请选择用“导出”或 gendan inspect -o 存下的 .json 文件；手工改过的，请先改好上面指出的地方。",
    en: "Choose a .json file made by Export or by gendan inspect -o; if it was edited by hand, put right what is named above first.",
  },
  column: { "zh-CN": "列“{header}”：{before} → {after}", en: "Column “{header}”: {before} → {after}" },
  setting: { "zh-CN": "{setting}：{before} → {after}", en: "{setting}: {before} → {after}" },
  habit: { "zh-CN": "{habit}：{before} → {after}", en: "{habit}: {before} → {after}" },
  layout: {
    "zh-CN": "认得一套表头（{count} 列）：{headers}",
    en: "Knows a set of {count} headers: {headers}",
  },
  automatic: { "zh-CN": "自动识别", en: "found by Gendan" },
  asLegend: { "zh-CN": "按图例", en: "as the legend says" },
} as const satisfies Record<string, Text>;
