import fc from "fast-check";
import { readStateWord, type StateWord } from "../../../../src/core/orders/values/state-words";

test.each<[StateWord, string[]]>([
  [
    "done",
    ["已到", "已齐套", "已出货", "到货", "有现货", "完成", "√", "OK", "Shipped", "received.", "已经到货"],
  ],
  [
    "open",
    [
      "未到",
      "未发货",
      "待定",
      "待客户确认",
      "等通知",
      "暂停",
      "生产中",
      "不确定",
      "缺料",
      "TBC",
      "On Hold",
      "×",
      "x",
    ],
  ],
  [
    "vague",
    [
      "月底",
      "6月底",
      "七月上旬",
      "本月中",
      "下周",
      "下周三",
      "周五",
      "第23周",
      "wk 23",
      "尽快",
      "ASAP",
      "春节前",
      "2025年3月底",
    ],
  ],
  [
    "none",
    [
      "N/A",
      "n.a.",
      "/",
      "-",
      "——",
      "无",
      "无需",
      "无现货",
      "不需要",
      "NULL",
      "(blank)",
      "已取消",
      "Not Available",
    ],
  ],
])("%s: %j", (kind, texts) => {
  expect(texts.map((text) => [text, readStateWord(text)])).toEqual(texts.map((text) => [text, kind]));
});

test.each(["", " ", "湿巾", "WF2503001", "2025.3.5", "见附件", "杭州店面", "constructor", "__proto__"])(
  "%j is no word of state",
  (text) => {
    expect(readStateWord(text)).toBeNull();
  },
);

test("width, case and spaces around do not matter", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("TBC", "N/A", "OK", "已到", "-"),
      fc.constantFrom("", " ", "\u3000"),
      (word, space) => {
        const wide = word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        const kind = readStateWord(word);
        expect(kind).not.toBeNull();
        for (const written of [wide, word.toLowerCase()])
          expect(readStateWord(space + written + space)).toBe(kind);
      },
    ),
  );
});
