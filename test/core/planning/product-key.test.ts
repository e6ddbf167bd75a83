import fc from "fast-check";
import { productKey, productKeys } from "../../../src/core/planning/product-key";
import { orderLines } from "../../support/order-lines";

test("code, name, size and colour make the key, however they are written; a line that names none has none", () => {
  const lines = orderLines({
    productCode: ["SJ-01", "sj－01", null],
    productName: ["湿巾", "湿巾 ", null],
    sizeSpec: ["18*14CM", "18*14cm", null],
    orderQty: [1, 2, 3],
  });
  const [first, second, third] = productKeys(lines, Int32Array.of(0, 1, 2));
  expect(second).toBe(first);
  expect(third).toBe("");
});

test("the keys of many lines are those of each", () => {
  const text = fc.option(fc.constantFrom("湿巾", "ＡＢ", "ab", " ab", "constructor", "", "x\ny"));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const lines = orderLines({
        productName: rows.map(([name]) => name),
        colour: rows.map(([, colour]) => colour),
      });
      const every = Int32Array.from(rows.keys());
      expect(productKeys(lines, every)).toEqual(rows.map((_, line) => productKey(lines, line)));
    }),
  );
});
