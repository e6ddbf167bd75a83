import { fieldOf } from "../../orders/fields";
import { sizeText } from "../../packaging/size";
import { numberCell, textCell } from "../../report/cells";
import type { Line } from "../desk/desk";
import { productColumn, quantityColumn, textColumn } from "../desk/line-columns";
import { numberAt, sizeAt, unitText } from "../desk/line-values";
import { fieldLabel, type Column } from "../desk/table-block";

const unitColumn: Column<Line> = {
  id: "unit",
  label: fieldLabel("unit"),
  width: 6,
  cell: (line, { say }) => textCell(unitText(line, say)),
};

/** What is made, and how much of it. */
export const productColumns: readonly Column<Line>[] = [
  { ...productColumn, width: 28 },
  textColumn("material", 16),
  {
    id: "gsm",
    label: fieldOf("gsm").label,
    width: 8,
    fields: ["gsm"],
    cell: (line) => numberCell(numberAt(line, "gsm"), "quantity"),
  },
  textColumn("specialMaterial", 16),
  quantityColumn("orderQty"),
  unitColumn,
  {
    id: "fromStock",
    label: { "zh-CN": "库存抵用", en: "From stock" },
    width: 10,
    when: ({ hasStock }) => hasStock,
    cell: ({ table, at }) => numberCell(table.need.fromStock[at] || null, "quantity"),
  },
  {
    id: "toProduce",
    label: fieldOf("toProduceQty").label,
    width: 11,
    cell: ({ table, at }) => numberCell(table.need.toProduce[at] ?? null, "quantity"),
  },
  textColumn("remarks", 18),
];

/** How it is packed. */
export const packingColumns: readonly Column<Line>[] = [
  { ...productColumn, width: 28 },
  quantityColumn("pcsPerBag"),
  quantityColumn("bagsPerCarton"),
  quantityColumn("pcsPerCarton"),
  textColumn("bagType", 14),
  textColumn("bagNewPlate", 10),
  {
    id: "bags",
    label: { "zh-CN": "需用袋数", en: "Bags needed" },
    width: 10,
    fields: ["pcsPerBag", "bagsPerCarton"],
    cell: ({ table, at }) => numberCell(table.packaging.neededBags[at] ?? null, "count"),
  },
  {
    id: "cartonSize",
    label: fieldOf("cartonSize").label,
    width: 14,
    fields: ["cartonSize"],
    cell: (line) => {
      const size = sizeAt(line, "cartonSize");
      return textCell(size && sizeText(size));
    },
  },
  textColumn("cartonQuality", 12),
  textColumn("packingMethod", 12),
  textColumn("shippingMark", 14),
  {
    id: "cartons",
    label: { "zh-CN": "需用箱数", en: "Cartons needed" },
    width: 10,
    fields: ["bagsPerCarton", "pcsPerCarton", "cartonCount"],
    cell: ({ table, at }) => numberCell(table.packaging.neededCartons[at] ?? null, "count"),
  },
];
