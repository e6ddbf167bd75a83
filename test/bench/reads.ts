import { chineseWorkCalendar, defaultSettings } from "../../src/core";
import { madeLines } from "./made-lines";
import { madeWideLines } from "./made-wide-lines";
import { touchedBy } from "./touched";

/** Prints as JSON what every rule reads of made lines. Arguments: `narrow` or `wide`, and the as-of date's serial. */
const [, , made, asOf] = process.argv;
/** Lines by which it is found. */
const sampled = 2_000;

const context = {
  asOf: Number(asOf),
  settings: defaultSettings,
  calendar: chineseWorkCalendar(defaultSettings),
};
console.log(JSON.stringify(touchedBy((made === "wide" ? madeWideLines : madeLines)(sampled), context)));
