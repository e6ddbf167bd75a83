import { remembering } from "../../../src/functions/cells/remembering";

test("does its work once for each value, and gives every value its own result", () => {
  const asked: string[] = [];
  const length = remembering((text: string) => {
    asked.push(text);
    return text.length;
  });
  expect(["一", "二二", "一", "__proto__", "二二"].map(length)).toEqual([1, 2, 1, 9, 2]);
  expect(asked).toEqual(["一", "二二", "__proto__"]);
});

test("remembers a thousand values and works out the others again, rightly", () => {
  let worked = 0;
  const double = remembering((value: number) => {
    worked += 1;
    return value * 2;
  });
  const values = Array.from({ length: 1500 }, (_, place) => place);
  expect(values.map(double)).toEqual(values.map((value) => value * 2));
  expect(values.map(double)).toEqual(values.map((value) => value * 2));
  expect(worked).toBe(1500 + 500);
});

test("stops looking back where thousands in a row are new, and is still right", () => {
  let worked = 0;
  const double = remembering((value: number) => {
    worked += 1;
    return value * 2;
  });
  const values = Array.from({ length: 4000 }, (_, place) => place);
  expect(values.map(double)).toEqual(values.map((value) => value * 2));
  expect([0, 1, 0].map(double)).toEqual([0, 2, 0]);
  expect(worked).toBe(4000 + 3);
});

test("a value that comes again and again is worked out once", () => {
  let worked = 0;
  const double = remembering((value: number) => {
    worked += 1;
    return value * 2;
  });
  expect([7, 7, 7].map(double)).toEqual([14, 14, 14]);
  expect(worked).toBe(1);
});
