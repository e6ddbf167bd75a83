import { dayText } from "../../../src/core/dates/day";
import { titleDay } from "../../../src/core/orders/title-day";

test.each([
  { name: "the day of a dispatch plan", title: "车辆调度\n明日发货计划  2025年6月21日", day: "2025-06-21" },
  { name: "figures, full width", title: "发货计划 ２０２５．６．２１", day: "2025-06-21" },
  { name: "the sheet's name tells the same day", title: "6.21\n派车表 2025-06-21", day: "2025-06-21" },
  { name: "no day", title: "已发货记录", day: "" },
  { name: "a year alone", title: "订单跟踪表（2025年）", day: "" },
  { name: "a day without a year", title: "派车表 6月21日", day: "" },
  { name: "no such day", title: "派车表 2025-02-30", day: "" },
  { name: "the day the sheet was changed", title: "更新：2025.6.20", day: "" },
  {
    name: "made on one day for another",
    title: "派车表 2025-06-21\n制表日期：2025-06-20",
    day: "2025-06-21",
  },
  { name: "two days", title: "2025-06-21 至 2025-06-22", day: "" },
  { name: "a week", title: "发货计划 2025年6月16日-22日", day: "" },
  { name: "a week over two months", title: "发货计划 2025.6.30~7.6", day: "" },
])("$name", ({ title, day }) => {
  expect(dayText(titleDay(title))).toBe(day);
});
