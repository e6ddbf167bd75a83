import {
  assignColumns,
  type Candidate,
  type Contender,
} from "../../../../src/core/orders/mapping/assign-columns";

function candidate(field: Candidate["field"], confidence: number, more: Partial<Candidate> = {}): Candidate {
  return { field, confidence, strength: "primary", whole: true, sign: 0, ...more };
}

function contender(
  column: number,
  candidates: readonly Candidate[],
  more: Partial<Contender> = {},
): Contender {
  return { column, key: `column${column}`, filled: 10, candidates, ...more };
}

/** Column → `field confidence`, or what it is an alternative to. */
function assigned(contenders: readonly Contender[]): readonly string[] {
  return [...assignColumns(contenders)].map(([column, { field, confidence, alternativeTo }]) =>
    field === null
      ? `${column} -${alternativeTo === null ? "" : ` ${alternativeTo}`}`
      : `${column} ${field} ${confidence}`,
  );
}

test.each([
  {
    name: "the surer column wins, the loser names the field",
    contenders: [
      contender(0, [candidate("orderQty", 0.92, { strength: "secondary" })]),
      contender(1, [candidate("orderQty", 0.98)]),
    ],
    expected: ["0 - orderQty", "1 orderQty 0.98"],
  },
  {
    name: "two alike: one wins, and the user is asked",
    contenders: [
      contender(0, [candidate("requiredDate", 0.98)]),
      contender(1, [candidate("requiredDate", 0.98)]),
    ],
    expected: ["0 requiredDate 0.84", "1 - requiredDate"],
  },
  {
    name: "a blank column does not contest a filled one",
    contenders: [
      contender(0, [candidate("requiredDate", 0.98)]),
      contender(1, [candidate("requiredDate", 0.95)], { filled: 0 }),
    ],
    expected: ["0 requiredDate 0.98", "1 - requiredDate"],
  },
  {
    name: "values only this field has decide",
    contenders: [
      contender(0, [candidate("bagNewPlate", 0.98, { sign: 0.9 })]),
      contender(1, [candidate("bagNewPlate", 0.98)]),
    ],
    expected: ["0 bagNewPlate 0.98", "1 - bagNewPlate"],
  },
  {
    name: "a header that names two fields takes the one left free",
    contenders: [
      contender(0, [candidate("productCode", 0.98)]),
      contender(1, [candidate("productCode", 0.8), candidate("orderLine", 0.75)]),
    ],
    expected: ["0 productCode 0.98", "1 orderLine 0.75"],
  },
  {
    name: "a part of a header gives no second choice",
    contenders: [
      contender(0, [candidate("productName", 0.98)]),
      contender(1, [
        candidate("productName", 0.7, { whole: false }),
        candidate("sizeSpec", 0.6, { whole: false }),
      ]),
    ],
    expected: ["0 productName 0.98", "1 - productName"],
  },
  {
    name: "too unsure is nothing, and says what it might be",
    contenders: [contender(0, [candidate("remarks", 0.49)])],
    expected: ["0 - remarks"],
  },
  {
    name: "what might be a field is not named where another column is that field",
    contenders: [contender(0, [candidate("remarks", 0.98)]), contender(1, [candidate("remarks", 0.49)])],
    expected: ["0 remarks 0.98", "1 -"],
  },
  {
    name: "a hint hardly worth a word is none",
    contenders: [contender(0, [candidate("remarks", 0.39)])],
    expected: ["0 -"],
  },
  { name: "no candidates", contenders: [contender(0, [])], expected: ["0 -"] },
])("$name", ({ contenders, expected }) => {
  expect(assigned(contenders)).toEqual(expected);
});

test("between two alike the header decides, not the column's place", () => {
  const a = candidate("requiredDate", 0.98);
  const winner = (first: string, second: string) => {
    const both = [contender(0, [a], { key: first }), contender(1, [a], { key: second })];
    const column = [...assignColumns(both)].find(([, { field }]) => field !== null)?.[0];
    return column === 0 ? first : second;
  };
  expect(winner("交期", "交货日期")).toBe(winner("交货日期", "交期"));
});
