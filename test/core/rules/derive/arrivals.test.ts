import {
  arrivalWords,
  arrived,
  notArrived,
  notNeeded,
  unsaid,
} from "../../../../src/core/rules/derive/arrivals";
import { cell, orderLines } from "../../../support/order-lines";
import { ruleContext } from "../../../support/rule-context";

test.each([
  { word: "已到", says: arrived },
  { word: "已齐套", says: arrived },
  { word: "√", says: arrived },
  { word: "有现货", says: arrived },
  { word: "arrived", says: arrived },
  { word: "未到", says: notArrived },
  { word: "缺料", says: notArrived },
  { word: "在途", says: notArrived },
  { word: "已下单", says: notArrived },
  { word: "已发货", says: notArrived },
  { word: "N/A", says: notNeeded },
  { word: "月底", says: unsaid },
])("$word: $says", ({ word, says }) => {
  const lines = orderLines({ bagArrivalDate: ["2025-06-01", cell.word(word)] });
  const said = arrivalWords("bagArrivalDate")(lines, ruleContext("2025-06-20"));
  expect(Array.from(said)).toEqual([unsaid, says]);
});
