import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { linesOfKind, type Desk, type Line } from "./desk/desk";
import { fullDay, head, signatures } from "./desk/form";
import { numberAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { tableBlocks } from "./desk/table-block";
import { offerColumns } from "./freight/offer-columns";
import { freightOf, offersFor, type Offer } from "./freight/offers";
import { shipmentColumns, type ShipmentItem } from "./freight/shipment-columns";
import { shipmentsOf } from "./ship/shipments";

/** Calendar days ahead in which a planned shipment takes its forwarder. */
const aheadDays = 14;

const texts = {
  name: { "zh-CN": "物流比价", en: "Freight quotes compared" },
  date: { "zh-CN": "日期", en: "Date" },
  selection: {
    "zh-CN": `已备好货、或 ${aheadDays} 天内计划出货的订单`,
    en: `orders that are ready, or planned to ship within ${aheadDays} days`,
  },
  shipments: { "zh-CN": "待运的货", en: "Shipments" },
  offers: { "zh-CN": "各家报价", en: "Offers" },
  noShipment: { "zh-CN": "没有备好或即将出货的订单。", en: "No order is ready or about to ship." },
  noOffer: { "zh-CN": "没有适用的报价。", en: "No quote applies." },
  several: {
    "zh-CN": "报价有 {count} 种币种（{currencies}）：只在同一币种内比较，跨币种请按当日汇率另算。",
    en: "Quotes are in {count} currencies ({currencies}): they are compared within one currency only.",
  },
  method: {
    "zh-CN":
      "快递、空运按实重与体积重（cm³÷5000、÷6000）取大；海运、铁路每方价按体积（m³）与重量（吨）取大；汽运按实重或体积。同时有每公斤和每方价的取高的，不低于最低收费；整柜按通常装载量和公路限重算柜数，便宜的取整柜。以往准时：实际天数不超过报价天数，或派车表登记准时。",
    en: "Courier and air: the greater of weight and volume weight (cm³ ÷ 5000, ÷ 6000). A price per m³ by sea or rail: the greater of m³ and tonnes; by truck as given. Where both are priced the higher holds, and the minimum at least; whole containers, by the usual loading and the road payload, where they cost less. Past trips are on time if they took no more days than quoted, or are ticked so.",
  },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

/** Forwarders' quotes for what is to leave. Source: domain.md, section 3, 3. */
export const freightQuotes = paper({
  kind: "freight-quotes",
  name: texts.name,
  help: {
    "zh-CN": "为待运的货比较各家物流报价：计费重、费用、天数、以往准时，过期和币种不同的说明",
    en: "forwarders' quotes for what is to leave: chargeable weight, cost, days, past punctuality; expired ones are named",
  },
  from: ["quotes", "orders", "dispatch"],
  wants: [
    {
      fields: ["pricePerKg", "pricePerCbm", "pricePerContainer"],
      use: { "zh-CN": "物流商的报价", en: "what forwarders ask" },
      must: true,
    },
    { fields: ["orderQty"], use: { "zh-CN": "要运的订单", en: "what is to be carried" }, must: true },
    { fields: ["cartonSize"], use: { "zh-CN": "算体积、体积重", en: "volume and volume weight" } },
    { fields: ["grossWeight"], use: { "zh-CN": "算实重", en: "the weight" } },
    { fields: ["destination"], use: { "zh-CN": "配对目的地", en: "match destinations" } },
    { fields: ["plannedShipDate"], use: { "zh-CN": "出货日期", en: "when it leaves" } },
    {
      fields: ["customerReceivedDate", "onTime"],
      use: { "zh-CN": "以往是否准时", en: "whether past trips were on time" },
    },
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    const shipments = shipmentsOf(linesOfKind(desk, "orders").filter((line) => isToLeave(line, desk)));
    const offers = offersFor(desk, shipments);
    const items = shipments.map((shipment): ShipmentItem => ({
      shipment,
      freight: freightOf(shipment, desk),
      offers: offers.filter((offer) => offer.shipment === shipment).length,
    }));
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          { kind: "heading", level: 2, text: say(texts.shipments) },
          ...tableBlocks(desk, { id: "shipments", columns: shipmentColumns, items, empty: texts.noShipment }),
          { kind: "heading", level: 2, text: say(texts.offers) },
          ...currencyNote(desk, offers),
          ...tableBlocks(desk, { id: "offers", columns: offerColumns, items: offers, empty: texts.noOffer }),
          { kind: "note", text: say(texts.method) },
          signatures(desk, ["clerk", "supervisor"]),
        ],
      },
    ];
  },
});

function isToLeave(line: Line, { chosen, date }: Desk): boolean {
  return (
    chosen !== null ||
    line.table.need.left[line.at] === 0 ||
    numberAt(line, "plannedShipDate") <= date + aheadDays
  );
}

function currencyNote({ say }: Desk, offers: readonly Offer[]): readonly Block[] {
  const currencies = [...new Set(offers.map(({ currency }) => currency))];
  if (currencies.length < 2) return [];
  const named = currencies.map((currency) => currency || "—").join(say(texts.separator));
  return [{ kind: "note", text: say(texts.several, { count: currencies.length, currencies: named }) }];
}
