import { yesNo, type Template } from "./template";

/** Source: domain.md, section 2, duty 18. */
export const drivers: Template = {
  kind: "drivers",
  name: { "zh-CN": "司机出车", en: "Driver trips" },
  help: {
    "zh-CN": "一趟一行，司机按月考核：准时、货损、点数、拒载",
    en: "one trip a row; drivers are scored by month: on time, damage, counts, refusals",
  },
  note: {
    "zh-CN":
      "一趟一行。是否准时、是否拒载选“是/否”；货损箱数、点数差错没有就填 0，不清楚的留空，不计入考核。",
    en: "One trip a row. Choose yes or no for on time and refused; type 0 where nothing was damaged or miscounted. What is blank is not scored.",
  },
  columns: [
    { field: "tripDate", width: 13, entry: "day" },
    { field: "driver", width: 12, entry: "text" },
    { field: "truckPlate", width: 14, entry: "text" },
    { field: "orderNo", width: 16, entry: "text" },
    { field: "destination", width: 22, entry: "text" },
    { field: "onTime", width: 11, entry: yesNo },
    { field: "damagedCartons", width: 13, entry: "whole" },
    { field: "countErrors", width: 12, entry: "whole" },
    { field: "refusedTrip", width: 11, entry: yesNo },
    { field: "remarks", width: 28, entry: "text" },
  ],
};
