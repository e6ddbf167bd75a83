import type { Text } from "../../lang";
import { containerTypeOf } from "../../loading/container-type";
import { loadChoices, smallestFor, type CartonLot, type LoadChoice } from "../../loading/load-choice";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { Desk } from "../desk/desk";
import { sizeAt } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";
import { textsOf, type Shipment } from "../ship/shipments";

const texts = {
  heading: { "zh-CN": "选柜", en: "Which container" },
  type: { "zh-CN": "柜型", en: "Type" },
  places: { "zh-CN": "占箱位", en: "Places taken" },
  payload: { "zh-CN": "占限重", en: "Payload taken" },
  count: { "zh-CN": "需要柜数", en: "Containers" },
  judgement: { "zh-CN": "判断", en: "Judgement" },
  best: { "zh-CN": "一柜可装，最省", en: "holds it in one, the smallest" },
  fits: { "zh-CN": "一柜可装", en: "holds it in one" },
  more: { "zh-CN": "一柜装不下", en: "one does not hold it" },
  never: { "zh-CN": "箱子装不进", en: "a carton does not go in" },
  ordered: { "zh-CN": "（已订此柜）", en: " (booked)" },
  rule: {
    "zh-CN":
      "按箱子横竖混排的实际排数算，不按体积；多种箱规混装为估算。限重按国内公路（45HQ 按箱体）。内尺寸以箱门铭牌为准；一半柜长内的货重不超过 60%。",
    en: "Counted in rows of cartons both ways, not by volume; several sizes together are an estimate. Payload on Chinese roads (45HQ: the plate's). The plate on the door decides; no more than 60 % of the weight in half the length.",
  },
  noWeight: {
    "zh-CN": "毛重不全，未按限重判断。",
    en: "Gross weights are incomplete: payload is not judged.",
  },
  noSize: {
    "zh-CN": "有的行缺三边箱规或箱数，算不出要用什么柜。",
    en: "Some lines lack the carton's three edges or its count: no container can be chosen.",
  },
} as const satisfies Record<string, Text>;

interface Choice extends LoadChoice {
  readonly isBest: boolean;
  readonly isBooked: boolean;
}

const columns: readonly Column<Choice>[] = [
  { id: "type", label: texts.type, width: 12, cell: ({ type }) => textCell(type) },
  { id: "judgement", label: texts.judgement, width: 34, cell: judgementCell },
  {
    id: "places",
    label: texts.places,
    width: 12,
    cell: ({ places }) => numberCell(Number.isFinite(places) ? places : null, "percent"),
  },
  { id: "payload", label: texts.payload, width: 12, cell: ({ payload }) => numberCell(payload, "percent") },
  {
    id: "count",
    label: texts.count,
    width: 12,
    cell: ({ count }) => numberCell(Number.isFinite(count) ? count : null, "count"),
  },
];

function judgementCell({ count, isBest, isBooked }: Choice, { say }: Desk) {
  const booked = isBooked ? say(texts.ordered) : "";
  if (count === Infinity) return textCell(say(texts.never) + booked, { tone: "bad" });
  if (count > 1) return textCell(say(texts.more) + booked, { tone: isBooked ? "bad" : "muted" });
  return textCell(say(isBest ? texts.best : texts.fits) + booked, { tone: isBest ? "good" : "plain" });
}

/** How the load suits each type of container; why not, where it cannot be told. */
export function choiceTable(desk: Desk, shipment: Shipment, id: string): readonly Block[] {
  const { say } = desk;
  const lots = lotsOf(shipment);
  const heading: Block = { kind: "heading", level: 2, text: say(texts.heading) };
  if (lots === null) return [heading, { kind: "note", text: say(texts.noSize) }];
  const weight = shipment.items.reduce((sum, { cargo }) => sum + cargo.weightKg, 0);
  const choices = loadChoices(lots, weight);
  const best = smallestFor(choices);
  const booked = containerTypeOf(textsOf(shipment, "containerType", say));
  const items = choices.map((choice) => ({
    ...choice,
    isBest: choice.type === best,
    isBooked: choice.type === booked,
  }));
  return [
    heading,
    ...tableBlocks(desk, { id, columns, items, empty: texts.noSize }),
    { kind: "note", text: say(texts.rule) },
    ...(Number.isNaN(weight) ? [{ kind: "note" as const, text: say(texts.noWeight) }] : []),
  ];
}

/** The cartons by size; null where a size or a count is unknown. */
function lotsOf({ items }: Shipment): readonly CartonLot[] | null {
  const lots: CartonLot[] = [];
  for (const { line, cargo } of items) {
    const size = sizeAt(line, "cartonSize");
    if (!size || size.heightMm === null || Number.isNaN(cargo.cartons)) return null;
    lots.push({ size, cartons: cargo.cartons });
  }
  return lots;
}
