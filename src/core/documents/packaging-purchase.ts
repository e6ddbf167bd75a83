import type { Text } from "../lang";
import { fullDay, head, signatures } from "./desk/form";
import { tablesOfKind } from "./desk/desk";
import { paper } from "./desk/paper";
import type { Want } from "./desk/wants";
import { arrivalCalendar } from "./purchase/arrival-calendar";
import { orderTables } from "./purchase/order-tables";
import { packagingNeeds } from "./purchase/packaging-need";
import { plateList } from "./purchase/plate-list";
import { purchaseCheck } from "./purchase/purchase-check";
import { purchasesOf } from "./purchase/purchased";
import { specialMaterials } from "./purchase/special-materials";

const texts = {
  name: { "zh-CN": "包材采购建议", en: "Packaging to buy" },
  follow: { "zh-CN": "制版与到货", en: "Plates and arrivals" },
  selection: {
    "zh-CN": "未生产完的订单行、未到货的采购单",
    en: "lines still to be produced, purchases not arrived",
  },
  date: { "zh-CN": "日期", en: "Date" },
  bands: {
    "zh-CN":
      "包装袋可多订：常规 {regular}%、新版 {newPlate}%；纸箱必须等于需求数。唛头、品质、装法、箱规经业务员确认后方可订箱。",
    en: "Bags may exceed the need by {regular} % (regular) or {newPlate} % (new plate); cartons must equal it. Mark, quality, packing and size are confirmed by sales before cartons are ordered.",
  },
} as const satisfies Record<string, Text>;

const wants: readonly Want[] = [
  { fields: ["orderQty"], use: { "zh-CN": "算需求数", en: "work out the need" }, must: true },
  {
    fields: ["pcsPerBag", "neededQty"],
    use: { "zh-CN": "算包装袋需求数", en: "work out the bags needed" },
  },
  {
    fields: ["bagsPerCarton", "pcsPerCarton", "neededQty"],
    use: { "zh-CN": "算纸箱需求数", en: "work out the cartons needed" },
  },
  {
    fields: ["bagsOrdered", "purchaseNo"],
    use: { "zh-CN": "扣除已订的包装袋", en: "take off the bags ordered already" },
  },
  {
    fields: ["cartonsOrdered", "purchaseNo"],
    use: { "zh-CN": "扣除已订的纸箱", en: "take off the cartons ordered already" },
  },
  { fields: ["supplier"], use: { "zh-CN": "按供应商分单", en: "group the purchases by supplier" } },
  {
    fields: ["prodStartPlan"],
    use: { "zh-CN": "算最迟到货日", en: "tell by when packaging has to be there" },
  },
  {
    fields: ["bagNewPlate"],
    use: { "zh-CN": "区分新版和常规的浮动", en: "tell new plates from regular bags" },
  },
  { fields: ["plateDueDate"], use: { "zh-CN": "跟进制版", en: "follow the plates" } },
  {
    fields: ["cartonSalesConfirmed"],
    use: { "zh-CN": "检查业务是否确认过纸箱", en: "see whether sales has confirmed the cartons" },
  },
  {
    fields: ["specialMaterial"],
    use: { "zh-CN": "列出要订的特殊原料", en: "list the special material to order" },
  },
];

/** Bags, cartons and special material to order and to follow. Source: domain.md, section 2, duties 4 to 9. */
export const packagingPurchase = paper({
  kind: "packaging-purchase",
  name: texts.name,
  help: {
    "zh-CN": "要订的包装袋、纸箱，允许范围，下单前要确认的；制版跟进、到货日历、特殊原料",
    en: "bags and cartons to order, what is allowed and to be settled first; plates, arrivals, special material",
  },
  from: ["orders", "packagingPurchase"],
  wants,
  sheets: (desk) => {
    const { say, settings, date } = desk;
    const purchases = purchasesOf(desk);
    const hasOrders = tablesOfKind(desk, "orders").length > 0;
    const percent = (share: number) => Math.round(share * 1000) / 10;
    const bands = {
      regular: percent(settings.regularBagFloat),
      newPlate: percent(settings.newPlateBagFloat),
    };
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          { kind: "note", text: say(texts.bands, bands) },
          ...(hasOrders ? orderTables(desk, packagingNeeds(desk)) : []),
          ...purchaseCheck(desk, purchases),
          signatures(desk, ["clerk", "sales", "supervisor"]),
        ],
      },
      {
        name: say(texts.follow),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.follow), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          ...plateList(desk, purchases),
          ...arrivalCalendar(desk, purchases),
          ...specialMaterials(desk),
        ],
      },
    ];
  },
});
