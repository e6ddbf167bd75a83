import type { Text } from "../../lang";
import type { CartonRun } from "../../packaging/carton-numbers";
import { sizeText } from "../../packaging/size";
import { volumeM3 } from "../../packaging/volume";
import { numberCell, textCell } from "../../report/cells";
import { productText, sizeAt, textAt, unitText } from "../desk/line-values";
import { fieldLabel, type Column } from "../desk/table-block";
import type { ShipItem } from "./shipments";

const texts = {
  cartonNos: { "zh-CN": "箱号", en: "Carton no." },
  toBeNumbered: { "zh-CN": "待定", en: "open" },
  holds: { "zh-CN": "每箱", en: "Per carton" },
  quantity: { "zh-CN": "数量", en: "Quantity" },
  volume: { "zh-CN": "体积(m³)", en: "Volume (m³)" },
  weight: { "zh-CN": "毛重(kg)", en: "Gross (kg)" },
} as const satisfies Record<string, Text>;

/** Cartons of one run, with the line they hold. */
export interface PackedRun {
  readonly run: CartonRun;
  readonly item: ShipItem;
}

/** The columns of a packing list. */
export const packedColumns: readonly Column<PackedRun>[] = [
  {
    id: "cartonNos",
    label: texts.cartonNos,
    width: 13,
    cell: ({ run: { first, last } }, { say }) => {
      if (Number.isNaN(first)) return textCell(say(texts.toBeNumbered), { tone: "warning" });
      return textCell(first === last ? String(first) : `${first}–${last}`);
    },
  },
  {
    id: "orderNo",
    label: fieldLabel("orderNo"),
    width: 14,
    cell: ({ item }) => textCell(textAt(item.line, "orderNo")),
  },
  {
    id: "product",
    label: { "zh-CN": "品名规格", en: "Product" },
    width: 26,
    cell: ({ item }) => textCell(productText(item.line)),
  },
  {
    id: "mark",
    label: fieldLabel("shippingMark"),
    width: 14,
    fields: ["shippingMark"],
    cell: ({ item }) => textCell(textAt(item.line, "shippingMark")),
  },
  {
    id: "cartonSize",
    label: fieldLabel("cartonSize"),
    width: 14,
    fields: ["cartonSize"],
    cell: ({ item }) => {
      const size = sizeAt(item.line, "cartonSize");
      return textCell(size && sizeText(size));
    },
  },
  {
    id: "cartons",
    label: fieldLabel("cartonCount"),
    width: 8,
    sum: "count",
    cell: ({ run }) => numberCell(run.cartons, "count"),
  },
  { id: "holds", label: texts.holds, width: 9, cell: ({ run }) => numberCell(run.holds, "quantity") },
  {
    id: "quantity",
    label: texts.quantity,
    width: 11,
    sum: "quantity",
    cell: ({ run }) => numberCell(run.quantity, "quantity"),
  },
  {
    id: "unit",
    label: fieldLabel("unit"),
    width: 6,
    cell: ({ item }, { say }) => textCell(unitText(item.line, say)),
  },
  {
    id: "volume",
    label: texts.volume,
    width: 11,
    sum: "volume",
    fields: ["cartonSize"],
    cell: ({ run, item }) => {
      const size = sizeAt(item.line, "cartonSize");
      return numberCell(size && volumeM3(size, run.cartons), "volume");
    },
  },
  {
    id: "weight",
    label: texts.weight,
    width: 11,
    sum: "weight",
    fields: ["grossWeight"],
    cell: ({ run, item: { cargo } }) =>
      numberCell(Math.round(((cargo.weightKg * run.cartons) / cargo.cartons) * 1000) / 1000, "weight"),
  },
];
