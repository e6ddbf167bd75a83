import type { GoldenDuty } from "./golden-duty";

export const stockFirst: GoldenDuty = {
  duty: 3,
  name: "stock first 查库存",
  cases: [
    {
      name: "the earlier date takes the stock, then the earlier order; an allowance where there is none",
      grid: `
        六月生产安排
        订单号|客户|品名|订单数量|下单日期|库存|需生产数量|交期
        WF2506301|杭州店面|湿巾|5000|2025-06-02|6000|0|2025-07-05
        WF2506302|KIDCO LTD|湿巾|3000|2025-06-03|6000|2000|2025-07-10
        WF2506303|义乌小满|洗脸巾|800|2025-06-12|1000|600|2025-07-08
        WF2506304|宁波海纳|洗脸巾|800|2025-06-11|1000|0|2025-07-08
        WF2506305|深圳优宝|床单|1000|2025-06-11|0|1030|2025-07-08`,
      finds: [],
    },
    {
      name: "producing what stock covers, and too little",
      grid: `
        六月生产安排
        订单号|客户|品名|订单数量|下单日期|库存|需生产数量|交期
        WF2506301|杭州店面|湿巾|5000|2025-06-02|6000|0|2025-07-05
        WF2506302|KIDCO LTD|湿巾|3000|2025-06-03|6000|3000|2025-07-10
        WF2506303|义乌小满|围兜|2000|2025-06-12|2500|500|2025-07-08
        WF2506304|宁波海纳|床单|1000|2025-06-11|200|700|2025-07-08`,
      finds: [
        {
          at: "G4",
          code: "to-produce-differs",
          severity: "warning",
          args: { toProduce: 3000, ordered: 3000, stock: 1000, needed: 2000 },
          fix: 2000,
        },
        {
          at: "G5",
          code: "to-produce-differs",
          severity: "warning",
          args: { toProduce: 500, ordered: 2000, stock: 2000, needed: 0 },
          fix: 0,
        },
        {
          at: "G6",
          code: "to-produce-differs",
          severity: "warning",
          args: { toProduce: 700, ordered: 1000, stock: 200, needed: 800 },
          fix: 800,
        },
      ],
    },
    {
      name: "a start is planned for what stock covers",
      grid: `
        六月生产安排
        订单号|客户|品名|订单数量|库存|计划开工|交期
        WF2506301|杭州店面|湿巾|5000|6000||2025-07-05
        WF2506302|KIDCO LTD|湿巾|3000|6000|2025-06-25|2025-07-10
        WF2506303|义乌小满|围兜|2000|2000|2025-06-25|2025-07-08`,
      finds: [
        {
          at: "F5",
          code: "planned-despite-stock",
          severity: "warning",
          args: { stock: 2000, start: "2025-06-25" },
        },
      ],
    },
  ],
};
