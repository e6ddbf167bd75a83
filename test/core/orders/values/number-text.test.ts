import fc from "fast-check";
import { readNumberText } from "../../../../src/core/orders/values/number-text";

test.each<[string, number, string | null]>([
  ["2400", 2400, null],
  [" 3000", 3000, null],
  ["１２０００", 12000, null],
  ["1,000", 1000, null],
  ["1，000", 1000, null],
  ["1 000", 1000, null],
  ["1\u00A0234\u00A0567", 1234567, null],
  ["1.234,50", 1234.5, null],
  ["2400PCS", 2400, "pcs"],
  ["1,000 pcs.", 1000, "pcs"],
  ["1000（PCS）", 1000, "pcs"],
  ["12000包", 12000, "包"],
  ["80片", 80, "片"],
  ["20片装", 20, "片"],
  ["12包/箱", 12, "包/箱"],
  ["500包／箱", 500, "包/箱"],
  ["每箱24包", 24, "包/箱"],
  ["一箱24包", 24, "包/箱"],
  ["24pcs/ctn", 24, "pcs/ctn"],
  ["2.5万", 25000, null],
  ["2.3万片", 23000, "片"],
  ["3千个", 3000, "个"],
  ["12KPCS", 12000, "pcs"],
  ["1.5千克", 1.5, "千克"],
  ["1.5kg", 1.5, "kg"],
  ["17.63方", 17.63, "方"],
  ["5m²", 5, "m2"],
  ["45g/㎡", 45, "g/m2"],
  ["1010个", 1010, "个"],
  ["共5000", 5000, null],
  ["¥1,234.50", 1234.5, "¥"],
  ["￥1.11", 1.11, "¥"],
  ["-¥5", -5, "¥"],
  ["¥-5", -5, "¥"],
  ["USD 12.5", 12.5, "usd"],
  ["12.5元", 12.5, "元"],
  ["0.8元/个", 0.8, "元/个"],
  ["(1,234.50)", -1234.5, null],
  ["（¥80）", -80, "¥"],
  ["−3", -3, null],
  ["+5%", 0.05, "%"],
  ["10%", 0.1, "%"],
  ["1.1％", 0.011, "%"],
  [".5", 0.5, null],
  ["0", 0, null],
  ["1.2E+05", 120000, null],
])("%s is %d in %s", (text, value, unit) => {
  expect(readNumberText(text)).toEqual({ value, unit });
});

test.each([
  ...["500-600", "500~600", "1000+200", "1000、2000", "约5000", "5000左右", "5000+", "≥5000", "5000以上"],
  ...["5K", "2.5w", "1,5", "(5)", "1,00,000", "30/70", "10 8", "1200缺200", "2400PCS(印花)"],
  ...[
    "",
    " ",
    "-",
    "有现货",
    "TBC",
    "007",
    "13800138000",
    "WF2503001",
    "12A",
    "3月",
    "5日",
    "2025年",
    "2025.3.5",
  ],
  ...["10²", "½", "③", "__proto__", "5 constructor"],
])("%j is no certain number", (text) => {
  expect(readNumberText(text)).toBeNull();
});

const wholes = fc.integer({ min: 0, max: 999_999_999 });
const figures = fc.oneof(
  wholes,
  fc.tuple(wholes, fc.integer({ min: 0, max: 99 })).map(([whole, cents]) => Number(`${whole}.${cents}`)),
);

test("a number reads the same with any separator, width, unit or currency", () => {
  const full = (text: string) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const group = (sign: string) => (text: string) => text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, sign);
  const writings = [
    (text: string) => text,
    group(","),
    group("，"),
    group(" "),
    group("\u00A0"),
    group("'"),
    full,
  ];
  const around = ["{}", " {} ", "{}PCS", "{} pcs", "{}包", "{}片/包", "¥{}", "USD {}", "{}元", "共{}", "+{}"];
  fc.assert(
    fc.property(figures, fc.constantFrom(...writings), fc.constantFrom(...around), (value, write, place) => {
      expect(readNumberText(place.replace("{}", () => write(String(value))))?.value).toBe(value);
    }),
  );
});

test("a minus sign and the accountant's brackets turn the number negative", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999 }), (value) => {
      const written = value.toLocaleString("en-US");
      expect(readNumberText(`-${written}`)?.value).toBe(-value);
      expect(readNumberText(`(${written})`)?.value).toBe(-value);
    }),
  );
});

test("two figures joined by a sign are never one number", () => {
  const joiners = ["-", "~", "–", "至", "到", "+", "*", "×", "、", ";", " 或 "];
  fc.assert(
    fc.property(wholes, fc.constantFrom(...joiners), wholes, (first, joiner, second) => {
      expect(readNumberText(`${first}${joiner}${second}`)).toBeNull();
    }),
  );
});

test("no text throws, and none is read as a number without a digit", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
      const number = readNumberText(text);
      if (number) expect(text.normalize("NFKC")).toMatch(/\d/);
      if (number) expect(Number.isFinite(number.value)).toBe(true);
    }),
  );
});
