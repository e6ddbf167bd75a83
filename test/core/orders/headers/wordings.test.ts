import { fieldIds, fieldOf } from "../../../../src/core/orders/fields";
import { expandPattern } from "../../../../src/core/orders/headers/expand-pattern";
import { fieldsNamed } from "../../../../src/core/orders/headers/header-index";
import { headerKey, headerWords } from "../../../../src/core/orders/headers/header-key";
import { toSimplified } from "../../../../src/core/orders/headers/traditional";
import { wordingPatterns } from "../../../../src/core/orders/headers/wording-patterns";

function listed(field: (typeof fieldIds)[number]): readonly string[] {
  const { headers, secondary = [], vague = [] } = fieldOf(field);
  return [...headers, ...secondary, ...vague];
}

test.each(fieldIds)("every wording of %s has a key of its own and names it", (field) => {
  const keys = listed(field).map(headerKey);
  expect(keys.filter((key, at) => key === "" || keys.indexOf(key) !== at)).toEqual([]);
  expect(
    listed(field).filter((wording) => !fieldsNamed(wording).some((named) => named.field === field)),
  ).toEqual([]);
});

test("no two fields have a pattern for the same wording", () => {
  const fieldsOf = new Map<string, Set<string>>();
  for (const [field, patterns] of Object.entries(wordingPatterns)) {
    for (const key of patterns.flatMap((pattern) => expandPattern(pattern, headerKey))) {
      fieldsOf.set(key, (fieldsOf.get(key) ?? new Set()).add(field));
    }
  }
  const shared = [...fieldsOf]
    .filter(([, fields]) => fields.size > 1)
    .map(([key, fields]) => `${key}: ${[...fields].join(" ")}`);
  expect(shared).toEqual([]);
});

test.each([
  ["a|b + c|_", ["ac", "a", "bc", "b"]],
  ["x", ["x"]],
])("%s stands for %j", (pattern, keys) => {
  expect(expandPattern(pattern, headerKey)).toEqual(keys);
});

test.each([
  ["Sales Order No.", "salesorderno"],
  ["订单 编号（必填）", "订单编号必填"],
  ["訂單號", "订单号"],
  ["Order #", "orderno"],
  ["Descripción", "descripcion"],
  ["ＱＴＹ", "qty"],
  ["!!!", ""],
])("the key of %s is %s", (header, key) => {
  expect(headerKey(header)).toBe(key);
});

test.each([
  ["SalesOrderNumber", ["sale", "order", "no"]],
  ["PO_LINE_ITEM_NUMBER", ["po", "line", "item", "no"]],
  ["Ordered Quantities", ["ordered", "quantitie"]],
  ["客户PO号", ["客户", "po", "号"]],
])("the words of %s are %j", (header, words) => {
  expect(headerWords(header)).toEqual(words);
});

test("simplified text stays as it is", () => {
  const text = "订单号 Order 交货日期 123";
  expect(toSimplified(text)).toBe(text);
  expect(toSimplified("訂單號、預計交貨日期、淨重、嘜頭")).toBe("订单号、预计交货日期、净重、唛头");
});
