import type { Want } from "../desk/wants";

/** Columns that every shipping document can use. */
export const shipWants: readonly Want[] = [
  { fields: ["customer"], use: { "zh-CN": "发给谁", en: "whom it goes to" } },
  {
    fields: ["plannedShipDate", "dispatchConfirmedDate"],
    use: { "zh-CN": "选出次日要发的行", en: "choose what leaves on the next day" },
  },
  {
    fields: ["cartonCount", "bagsPerCarton", "pcsPerCarton"],
    use: { "zh-CN": "算箱数", en: "work out the cartons" },
  },
  { fields: ["cartonSize", "cbm"], use: { "zh-CN": "算体积", en: "work out the volume" } },
  { fields: ["grossWeight"], use: { "zh-CN": "算毛重", en: "work out the gross weight" } },
  { fields: ["destination"], use: { "zh-CN": "目的地", en: "where it goes" } },
];
