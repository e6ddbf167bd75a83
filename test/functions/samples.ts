import type { FunctionId } from "../../src/functions";

/** Cells each argument may be given; blanks, errors and nonsense come besides. */
export type Samples = readonly (readonly unknown[])[];

const quantities = [0, 1, 24, 10_000, "1,000PCS", "2.5万"];
const perUnit = [1, 24, 80, "24片/箱"];
const days = [45_800, 45_828, "2025-06-20", "2025年6月30日", 20250610];
const shipDates = [...days, "已出货", "未发货", true];
const sizes = ["60*40*50cm", "600x400x350mm", "20*12*6cm"];
const languages = ["zh", "en", "中文"];
const plates = [true, "新版", "常规", 0];
const weights = [0, 12.5, "500g"];
const types = ["20GP", "40HQ", "高柜"];

/** The functions whose results are cell by cell, each with samples for its arguments. */
export const cellwise: Readonly<Partial<Record<FunctionId, Samples>>> = {
  CARTONS: [quantities, perUnit],
  LASTCARTON: [quantities, perUnit],
  BAGS: [quantities, perUnit],
  BAGLIMIT: [quantities, plates, [0.1, "5%"]],
  BAGCHECK: [quantities, quantities, plates, [0.1, "5%"], languages],
  CARTONCHECK: [quantities, quantities, languages],
  CARTONSIZE: [sizes, [1, 12, 24], [7, "BC"]],
  CBM: [sizes, quantities],
  GROSSWEIGHT: [weights, weights, weights, quantities],
  VOLWEIGHT: [sizes, quantities, ["courier", "空运"]],
  CONTAINERS: [[0, 50, "28方"], weights, types],
  FIT: [sizes, types, weights],
  OVERDUE: [days, shipDates, days],
  DUESTATE: [days, days, quantities, quantities, shipDates, [0, 3], languages],
  WORKDAYS: [days, days],
  ADDWORKDAYS: [days, [-5, 0, 10]],
  QTY: [quantities],
  SIZE: [sizes, ["L", "宽", "size"]],
  DAY: [
    [...days, "3/5"],
    [2025, "2025-06-20"],
  ],
  LIABILITY: [["跟单-1", "装柜"], languages],
  CNTRCHECK: [["MWCU605978", "MWCU6059784"]],
};

/** The functions that take their ranges together, with samples for the arguments that may be ranges. */
export const together: Readonly<Partial<Record<FunctionId, Samples>>> = {
  ONTIMERATE: [days, shipDates, days],
  INFULLRATE: [days, shipDates, quantities, quantities, days],
  STOCKGAP: [quantities, [100], days],
};
