import fc from "fast-check";
import {
  readNumberText,
  readPlainNumber,
  readWrittenNumber,
} from "../../../../src/core/orders/values/number-text";
import {
  kgPerUnit,
  m3PerUnit,
  mmPerUnit,
  moneyBefore,
  piecesPerUnit,
} from "../../../../src/core/orders/values/units";

const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const counts =
  "pcs PC ea sets 个 件 片 片装 對 bag 包 小包 CTN 箱 件箱 roll 托 m2 g/m2 平方米 元 天 % K 万 pcs/ctn".split(
    " ",
  );
const measures = Object.keys({ ...kgPerUnit, ...m3PerUnit, ...mmPerUnit, ...piecesPerUnit });
const words = [
  ...counts,
  ...measures,
  ...moneyBefore.split(" "),
  "",
  "constructor",
  "ＣＭ",
  "\u212Ag",
  "³",
  '"',
];

const figure = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.stringMatching(/^\d{1,12}$/),
  fc.stringMatching(/^\d{1,4}\.\d{0,3}$/),
  fc.stringMatching(/^\d{1,3}([, ']\d{3}){1,2}$/),
);
const word = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...words).map((each) => each.toUpperCase()),
  fc.constantFrom(...words).map(wide),
);
const between = fc.constantFrom("", " ", "  ", "\u00A0", ".", "-", "\n");
const numberLike = fc
  .tuple(
    fc.constantFrom("", " ", "-", "共", "¥", "1个"),
    figure,
    between,
    word,
    fc.constantFrom("", ".", " ", "5"),
  )
  .map((parts) => parts.join(""));

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."0123456789.*x×cm箱") }),
);

test("a plain number is read as the reader of all writings reads it", () => {
  fc.assert(
    fc.property(fc.oneof(numberLike, anyText), (text) => {
      const written = readWrittenNumber(text);
      expect(readPlainNumber(text) ?? written).toEqual(written);
    }),
    { numRuns: 2000 },
  );
});

test.each(["0", "24", "1000PCS", "1000 pcs", "1200g", "500片", "9999999999个", "3m2"])(
  "%s is plain",
  (text) => {
    expect(readPlainNumber(text)).toEqual(readWrittenNumber(text));
    expect(readNumberText(text)).toEqual(readWrittenNumber(text));
  },
);

test.each([
  "",
  "007",
  "12345678901",
  "1,000",
  "12.5",
  "1.",
  ".5",
  "10%",
  "2.5万",
  "5K",
  "-3",
  "10 8",
  "１２",
  "12A",
])("%j is left to the reader of all writings", (text) => {
  expect(readPlainNumber(text)).toBeNull();
});
