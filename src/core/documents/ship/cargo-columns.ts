import { sizeText } from "../../packaging/size";
import { numberCell, textCell } from "../../report/cells";
import type { Line } from "../desk/desk";
import { productColumn, textColumn } from "../desk/line-columns";
import { sizeAt, unitText } from "../desk/line-values";
import { fieldLabel, type Column } from "../desk/table-block";
import type { ShipItem } from "./shipments";

export function ofItem(column: Column<Line>): Column<ShipItem> {
  return { ...column, cell: ({ line }, desk) => column.cell(line, desk) };
}

export const itemProduct = ofItem(productColumn);

export const orderNoText: Column<ShipItem> = ofItem(textColumn("orderNo", 14));

export const quantityOf: Column<ShipItem> = {
  id: "quantity",
  label: { "zh-CN": "数量", en: "Quantity" },
  width: 10,
  cell: ({ cargo }) => numberCell(cargo.quantity, "quantity"),
};

export const unitOf: Column<ShipItem> = {
  id: "unit",
  label: fieldLabel("unit"),
  width: 6,
  cell: ({ line }, { say }) => textCell(unitText(line, say)),
};

export const cartonsOf: Column<ShipItem> = {
  id: "cartons",
  label: fieldLabel("cartonCount"),
  width: 9,
  sum: "count",
  cell: ({ cargo }) => numberCell(cargo.cartons, "count"),
};

export const cartonSizeOf: Column<ShipItem> = {
  id: "cartonSize",
  label: fieldLabel("cartonSize"),
  width: 14,
  fields: ["cartonSize"],
  cell: ({ line }) => {
    const size = sizeAt(line, "cartonSize");
    return textCell(size && sizeText(size));
  },
};

export const volumeOf: Column<ShipItem> = {
  id: "volume",
  label: { "zh-CN": "体积(m³)", en: "Volume (m³)" },
  width: 11,
  sum: "volume",
  fields: ["cartonSize", "cbm"],
  cell: ({ cargo }) => numberCell(cargo.volumeM3, "volume"),
};

export const weightOf: Column<ShipItem> = {
  id: "weight",
  label: { "zh-CN": "毛重(kg)", en: "Gross (kg)" },
  width: 11,
  sum: "weight",
  fields: ["grossWeight"],
  cell: ({ cargo }) => numberCell(cargo.weightKg, "weight"),
};
