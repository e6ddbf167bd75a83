import type { Choices, Template } from "./template";

const dayKinds: Choices = {
  options: [
    { "zh-CN": "上班", en: "Work" },
    { "zh-CN": "休息", en: "Rest" },
  ],
};

/** Source: domain.md, section 4, "Working days". */
export const calendar: Template = {
  kind: "calendar",
  name: { "zh-CN": "工作日历", en: "Work calendar" },
  help: {
    "zh-CN": "本厂与法定节假日不同的日子：加班的、放假的",
    en: "days your factory works or rests otherwise than the public calendar",
  },
  note: {
    "zh-CN":
      "只填与国家放假安排不同的日子，一天一行：周末上班的填“上班”，提前放假的填“休息”。每周单休、双休在设置里选。",
    en: "Only the days that differ from the public calendar, one a row: Work for a weekend that is worked, Rest for a day off. Weekly rest days are in the settings.",
  },
  columns: [
    { field: "calendarDay", width: 16, entry: "day" },
    { field: "dayKind", width: 16, entry: dayKinds },
    { field: "remarks", width: 50, entry: "text" },
  ],
};
