import { bagPlateOf, linePlate, plateIsMade } from "../../../src/core/packaging/bag-plate";
import { orderLines } from "../../support/order-lines";

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

test.each([
  { progress: "已完成", made: true },
  { progress: "OK", made: true },
  { progress: "√", made: true },
  { progress: "已确认", made: true },
  { progress: "制版中", made: false },
  { progress: "已打样", made: false },
  { progress: "已寄稿", made: false },
  { progress: "稿件已确认", made: false },
  { progress: "TBC", made: false },
])("a plate whose progress is $progress is made: $made", ({ progress, made }) => {
  expect(plateIsMade(progress)).toBe(made);
});

test.each([
  { named: "新版", progress: null, plate: "newPlate" },
  { named: "常规", progress: "制版中", plate: "regular" },
  { named: null, progress: "寄稿", plate: "newPlate" },
  { named: null, progress: "无", plate: "regular" },
  { named: null, progress: null, plate: null },
])("named $named, progress $progress: $plate", ({ named, progress, plate }) => {
  expect(linePlate(orderLines({ bagNewPlate: [named], plateStatus: [progress] }), 0)).toBe(plate);
});
