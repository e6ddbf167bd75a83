import { dayFromText, sizeText } from "../../src/core";
import { functions, type FunctionId } from "../../src/functions";
import { call, type CallArgument } from "./call";

const june = (date: number) => dayFromText(`2025-06-${String(date).padStart(2, "0")}`);
const outer = { lengthMm: 500, widthMm: 220, heightMm: 395 };

/** What people type into the cells of an order workbook, and what each function makes of it. */
const cases: readonly (readonly [FunctionId, readonly CallArgument[], unknown])[] = [
  ["CARTONS", ["１０，０００ 片", "24片／箱"], 417],
  ["CARTONS", ["共1万个", "每箱 24 包"], 417],
  ["CARTONS", ["10,000PCS（含备品）", 24], "#VALUE!"],
  ["LASTCARTON", ["1 万只", "２４只装"], 16],
  ["BAGS", ["8万片", "80 片/包"], 1000],
  ["BAGLIMIT", ["1万个", "新版袋", "10％"], 11_000],
  ["BAGLIMIT", ["１００００", "常规"], 12_000],
  ["BAGCHECK", ["12,001 个", "1万", "旧版"], "超浮动"],
  ["CARTONCHECK", ["417箱", "417 ctns", "英文"], "OK"],
  ["CARTONSIZE", ["长20*宽12*高6cm", "24包/箱", "BC楞"], sizeText(outer)],
  ["CBM", ["６０＊４０＊５０（厘米）", "417箱"], 50.04],
  ["CBM", ["见箱唛", 417], "#VALUE!"],
  ["GROSSWEIGHT", ["25 斤", "1.2KGS", "300克", "417 箱"], 5838],
  ["VOLWEIGHT", ["0.6m×0.4m×0.5m", "10箱", "空运"], 200],
  ["CONTAINERS", ["65 立方", "22.5 吨", "40尺高柜"], 2],
  ["CONTAINERS", ["30CBM", "", "小柜"], 2],
  ["FIT", ["60×40×50 CM", "１×40'GP"], 440],
  ["OVERDUE", ["2025年6月10日（周二）", "6月没出", "2025.6.20"], "#VALUE!"],
  ["OVERDUE", ["2025/6/10前", "还没发货", "2025.6.20"], 10],
  ["DUESTATE", ["２０２５．６．１０", "20250620", "1,000套", "１０００"], "延期完成"],
  ["DUESTATE", ["待客户确认", "2025-06-20"], "无交期"],
  ["WORKDAYS", ["2025年9月30日", "2025年10月14日 14:30"], 6],
  ["ADDWORKDAYS", ["25.6.20", "1"], june(23)],
  ["ONTIMERATE", [["2025.6.5", "2025年6月6日"], ["已发货", "6月7日"], "2025-06-20"], "#N/A"],
  ["ONTIMERATE", [["2025.6.5", "2025年6月6日"], ["20250605", "未发货"], "2025-06-20"], 0.5],
  ["INFULLRATE", ["2025年6月5日", "2025.6.5", "1万片", "10,000PCS", "2025-06-20"], 1],
  ["STOCKGAP", [["1,000套", "2千"], "1500 套", ["2025年6月10日", "2025.6.9"]], [1000, 500]],
  ["QTY", ["约1万"], "#VALUE!"],
  ["QTY", ["￥1，200.50"], 1200.5],
  ["SIZE", ["外箱尺寸：60 × 40 × 35 厘米", "高"], 35],
  ["DAY", ["2025 年 6 月 5 号（周四）"], june(5)],
  ["DAY", ["６／５", "2025年6月20日"], june(5)],
  ["DAY", ["6月底"], "#N/A"],
  ["LIABILITY", ["跟单员 － 3"], "跟单员：承担责任"],
  ["CNTRCHECK", ["mwcu 605978－4"], true],
];

test.each(cases)("%s of %j is %j", (id, args, result) => {
  expect(call(id, ...args)).toEqual(result);
});

test("every function is given something messy", () => {
  expect(new Set(cases.map(([id]) => id))).toEqual(new Set(Object.keys(functions)));
});
