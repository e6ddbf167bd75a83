import { testCases } from "./call";

testCases("LIABILITY", [
  { name: "two parties", args: ["跟单-1"], result: "业务员：主要责任；跟单员：连带责任" },
  { name: "in English", args: ["跟单-1", "en"], result: "sales: main; clerk: joint" },
  {
    name: "codes as people write them",
    args: [["跟单员2", "包材仓管－４", ""]],
    result: ["跟单员：承担责任", "包材仓管：对半责任；包装主任：对半责任", ""],
  },
  {
    name: "the miscount at loading",
    args: ["装柜"],
    result: "跟单员：承担责任（一般每次 200 元；客户发现而投诉的，视情节处罚）",
  },
  { name: "no such line", args: ["跟单-7"], result: "#VALUE!" },
]);
