import { bagPlateOf } from "../../../src/core/packaging/bag-plate";

test.each([
  { text: "新版", plate: "newPlate" },
  { text: "需制版", plate: "newPlate" },
  { text: "已确认", plate: "newPlate" },
  { text: "√", plate: "newPlate" },
  { text: "New plate", plate: "newPlate" },
  { text: "常规", plate: "regular" },
  { text: "无需制版", plate: "regular" },
  { text: "非新版", plate: "regular" },
  { text: "否", plate: "regular" },
  { text: " NO ", plate: "regular" },
  { text: "B-1023", plate: null },
  { text: "north", plate: null },
])("$text: $plate", ({ text, plate }) => {
  expect(bagPlateOf(text)).toBe(plate);
});
