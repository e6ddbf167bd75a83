import { numberCell, textCell } from "../../report/cells";
import type { Line } from "../desk/desk";
import { dayColumn } from "../desk/line-columns";
import { numberAt, shipQuantity, unitText } from "../desk/line-values";
import { fieldLabel, type Column } from "../desk/table-block";
import { nextStepOf } from "./next-step";

export const openQuantityColumn: Column<Line> = {
  id: "open",
  label: fieldLabel("unshippedQty"),
  width: 10,
  cell: (line) => numberCell(shipQuantity(line), "quantity"),
};

export const unitColumn: Column<Line> = {
  id: "unit",
  label: fieldLabel("unit"),
  width: 5,
  cell: (line, { say }) => textCell(unitText(line, say)),
};

export const dueColumn = dayColumn("requiredDate");

/** Calendar days until the required date; late ones below 0, in red. */
export const daysLeftColumn: Column<Line> = {
  id: "days",
  label: { "zh-CN": "剩余天数", en: "Days left" },
  width: 9,
  fields: ["requiredDate"],
  cell: (line, { date }) => {
    const days = numberAt(line, "requiredDate") - date;
    return numberCell(days, "days", days < 0 ? { tone: "bad" } : {});
  },
};

export const stepColumn: Column<Line> = {
  id: "step",
  label: { "zh-CN": "下一步", en: "Next step" },
  width: 28,
  cell: (line, desk) => textCell(nextStepOf(line, desk).step),
};

export const whoColumn: Column<Line> = {
  id: "who",
  label: { "zh-CN": "等谁", en: "Waiting for" },
  width: 16,
  cell: (line, desk) => textCell(nextStepOf(line, desk).who),
};
