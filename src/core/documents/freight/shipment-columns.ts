import type { Text } from "../../lang";
import { dayCell, numberCell, textCell } from "../../report/cells";
import { rowLink } from "../desk/line-columns";
import { fieldLabel, type Column } from "../desk/table-block";
import { textsOf, type Shipment } from "../ship/shipments";
import type { freightOf } from "./offers";

const texts = {
  leaves: { "zh-CN": "出货", en: "Leaves" },
  offerCount: { "zh-CN": "可比报价", en: "Offers" },
} as const satisfies Record<string, Text>;

/** A shipment with how many quotes apply to it. */
export interface ShipmentItem {
  readonly shipment: Shipment;
  readonly freight: ReturnType<typeof freightOf>;
  readonly offers: number;
}

export const shipmentColumns: readonly Column<ShipmentItem>[] = [
  {
    id: "order",
    label: fieldLabel("orderNo"),
    width: 18,
    cell: ({ shipment }, { say }) => {
      const [first] = shipment.items;
      return textCell(textsOf(shipment, "orderNo", say), first && { link: rowLink(first.line) });
    },
  },
  {
    id: "customer",
    label: fieldLabel("customer"),
    width: 18,
    cell: ({ shipment }, { say }) => textCell(textsOf(shipment, "customer", say)),
  },
  {
    id: "destination",
    label: fieldLabel("destination"),
    width: 16,
    cell: ({ shipment }, { say }) => textCell(textsOf(shipment, "destination", say)),
  },
  {
    id: "cbm",
    label: fieldLabel("cbm"),
    width: 10,
    cell: ({ freight }) => numberCell(freight.volumeM3, "volume"),
  },
  {
    id: "weight",
    label: fieldLabel("grossWeight"),
    width: 11,
    cell: ({ freight }) => numberCell(freight.weightKg, "weight"),
  },
  { id: "leaves", label: texts.leaves, width: 12, cell: ({ freight }) => dayCell(freight.leaves) },
  { id: "due", label: fieldLabel("requiredDate"), width: 12, cell: ({ freight }) => dayCell(freight.due) },
  {
    id: "offers",
    label: texts.offerCount,
    width: 10,
    cell: ({ offers }) =>
      numberCell(offers, "count", {
        link: { to: "table", table: "offers" },
        ...(offers === 0 && { tone: "warning" }),
      }),
  },
];
