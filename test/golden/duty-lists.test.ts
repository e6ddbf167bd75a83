import { columnOf, rowsOf } from "../support/report-tables";
import { madeFromGrid } from "./duties/checked-workbook";

/** Friday; the third working day after it is Wednesday the 25th. */
const date = "2025-06-20";

test("duty 16, samples for stores and customers: what is late, due and sent", async () => {
  const report = await madeFromGrid(
    "samples",
    date,
    "样品",
    `
    样品登记表
    客户|品名|数量|业务员|样品交期|样品寄出日期
    KIDCO LTD|干巾|5|王芳|2025-06-25|
    杭州店面|婴儿湿巾|20|陈静|2025-06-18|
    上海店面|口水围兜|10|陈静|2025-06-20|
    义乌小满|湿巾|5|王芳|2025-06-17|2025-06-16
    Nordic Care AB|湿巾|5|王芳|2025-06-16|2025-06-18`,
  );
  expect(columnOf(report, "open", "customer")).toEqual(["杭州店面", "上海店面", "KIDCO LTD"]);
  expect(columnOf(report, "open", "state")).toEqual(["逾期 2 天", "今天要寄", "还有 3 个工作日"]);
  expect(columnOf(report, "sent", "customer")).toEqual(["Nordic Care AB", "义乌小满"]);
  expect(columnOf(report, "sent", "state")).toEqual(["晚寄 2 天", "按时寄出"]);
});

test("duty 17, who has not ordered for longer than usual while what it buys is in stock", async () => {
  const report = await madeFromGrid(
    "small-customers",
    date,
    "订单",
    `
    订单登记表
    订单号|客户|业务员|品名|订单数量|库存|下单日期|交期|已出货数量
    WF2501001|义乌小满|王芳|湿巾|200||2025-01-10|2025-01-25|200
    WF2502001|义乌小满|王芳|湿巾|200||2025-02-09|2025-02-25|200
    WF2503001|义乌小满|王芳|湿巾|200||2025-03-11|2025-03-25|200
    WF2501002|青岛润达|陈静|床单|100||2025-01-10|2025-01-25|100
    WF2502002|青岛润达|陈静|床单|100||2025-02-09|2025-02-25|100
    WF2503002|青岛润达|陈静|床单|100||2025-03-11|2025-03-25|100
    WF2504003|深圳优宝|陈静|湿巾|300||2025-04-20|2025-05-05|300
    WF2505003|深圳优宝|陈静|湿巾|300||2025-05-20|2025-06-05|300
    WF2506003|深圳优宝|陈静|湿巾|300|500|2025-06-15|2025-07-05|0
    WF2506004|宁波海纳|陈静|床单|300|0|2025-06-15|2025-07-05|0`,
  );
  expect(columnOf(report, "customers", "customer")).toEqual(["义乌小满"]);
  expect(columnOf(report, "customers", "usual")).toEqual([30]);
  expect(columnOf(report, "customers", "quiet")).toEqual([101]);
  expect(columnOf(report, "customers", "products")).toEqual(["湿巾"]);
  expect(columnOf(report, "stock", "onHand")).toEqual([500]);
});

test("duty 18, drivers scored by their trips of the month: on time, damage, counts, refusals", async () => {
  const report = await madeFromGrid(
    "drivers",
    date,
    "司机",
    `
    司机出车记录
    出车日期|司机|车牌号|订单号|是否准时|货损箱数|点数差错|是否拒载
    2025-05-30|老周|浙B·12345|WF2505010|×|9|9|√
    2025-06-03|小吴|沪A·88L12|WF2506011|√|0|0|×
    2025-06-10|小吴|沪A·88L12|WF2506012|√|2|0|×
    2025-06-12|老周|浙B·12345|WF2506013|×|0|1|×
    2025-06-17|老周|浙B·12345|WF2506014|√|0|0|√`,
  );
  expect(rowsOf(report, "scores")).toEqual([
    ["小吴", 2, 1, 0.5, 1, 1, 2, 0.875],
    ["老周", 2, 0.5, 1, 0.5, 0.5, 0, 0.625],
  ]);
  expect(columnOf(report, "trips", "orderNo")).toEqual(["WF2506011", "WF2506012", "WF2506013", "WF2506014"]);
});
