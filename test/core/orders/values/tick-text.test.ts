import fc from "fast-check";
import { readTickText } from "../../../../src/core/orders/values/tick-text";

test.each([
  [
    "√",
    "✓",
    "✔",
    "☑",
    "✅",
    "V",
    "是",
    "Y",
    "Yes",
    "对",
    "OK",
    "ok.",
    "通过",
    "同意",
    "已",
    "已审",
    "已审核",
    "已确认",
  ],
  ["TRUE", "1", "Approved", "signed", "审核通过", "√ ", "√√", "√ 3/5", "已审 3/5", "OK 王芳"],
])("yes: %s", (...texts) => {
  expect(texts.map(readTickText)).toEqual(texts.map(() => true));
});

test.each([
  [
    "×",
    "✗",
    "✘",
    "❌",
    "x",
    "否",
    "N",
    "No",
    "未",
    "未审",
    "未通过",
    "待审",
    "待确认",
    "等通知",
    "驳回",
    "已驳回",
  ],
  ["FALSE", "0", "NG", "审核中", "审核未通过", "不同意", "pending", "TBC"],
])("no: %s", (...texts) => {
  expect(texts.map(readTickText)).toEqual(texts.map(() => false));
});

test.each([
  "王芳",
  "小赵",
  "老周",
  "李经理",
  "陈静 2025.3.5",
  "Lisa",
  "Tom Wang",
  "3/5",
  "2025-03-05",
  "4月12日",
])("a name or a date counts as signed: %s", (text) => {
  expect(readTickText(text)).toBe(true);
});

test.each([
  "",
  " ",
  "N/A",
  "/",
  "-",
  "无",
  "免审",
  "不需要",
  "√×",
  "√ 未审",
  "加急",
  "On Hold",
  "In Progress",
  "WF2503",
])("neither yes nor no: %j", (text) => {
  expect(readTickText(text)).toBeNull();
});

test("no text throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
      expect([true, false, null]).toContain(readTickText(text));
    }),
  );
});
