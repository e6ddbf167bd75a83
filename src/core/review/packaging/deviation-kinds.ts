import type { Text } from "../../lang";
import type { Finding } from "../../rules/rule";

/** What went otherwise than ordered with bags, cartons and plates. */
export const deviationKinds = [
  { id: "bagsOver", measure: "quantity", label: { "zh-CN": "包装袋多订", en: "Bags over" } },
  { id: "bagsUnder", measure: "quantity", label: { "zh-CN": "包装袋少订", en: "Bags under" } },
  { id: "cartonsOver", measure: "quantity", label: { "zh-CN": "纸箱多订", en: "Cartons over" } },
  { id: "cartonsUnder", measure: "quantity", label: { "zh-CN": "纸箱少订", en: "Cartons under" } },
  { id: "late", measure: "days", label: { "zh-CN": "包材迟到、未到", en: "Packaging late or missing" } },
  { id: "plates", measure: "days", label: { "zh-CN": "制版拖延", en: "Plates late" } },
] as const satisfies readonly {
  readonly id: string;
  /** What its findings tell: a quantity over or under the need, or days late. */
  readonly measure: "quantity" | "days";
  readonly label: Text;
}[];

type KindId = (typeof deviationKinds)[number]["id"];

const differing = (over: KindId, under: KindId) => (difference: number) => (difference > 0 ? over : under);
const always = (kind: KindId) => () => kind;

/** Which kind a finding is of, by its rule and by how far the order is from the need. */
const kindOfRule: ReadonlyMap<string, (difference: number) => KindId> = new Map([
  ["bags-over-float", always("bagsOver")],
  ["purchase-bags-over-float", always("bagsOver")],
  ["bags-under-need", always("bagsUnder")],
  ["purchase-bags-under-need", always("bagsUnder")],
  ["carton-order-differs", differing("cartonsOver", "cartonsUnder")],
  ["purchase-cartons-differ", differing("cartonsOver", "cartonsUnder")],
  ["bag-arrival-late", always("late")],
  ["carton-arrival-late", always("late")],
  ["purchase-overdue", always("late")],
  ["purchase-arrived-late", always("late")],
  ["plate-overdue", always("plates")],
  ["purchase-plate-late", always("plates")],
  ["plate-after-bag-arrival", always("plates")],
]);

/** Index into `deviationKinds`; null for a finding about something else. */
export function deviationKind({ code, args }: Finding): number | null {
  const kindOf = kindOfRule.get(code);
  if (!kindOf) return null;
  const id = kindOf(Number(args["ordered"]) - Number(args["needed"]));
  return deviationKinds.findIndex((kind) => kind.id === id);
}
