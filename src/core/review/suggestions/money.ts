import { costNames, isDisputed } from "../../money/cost-sources";
import { numberCell } from "../../report/cells";
import { costListing } from "../costs/cost-list";
import { groupsLink } from "../listing";
import { deviationKinds } from "../packaging/deviation-kinds";
import { deviationListing } from "../packaging/deviation-list";
import { lateListing } from "../receivables/late-list";
import type { Suggestion } from "./suggestion";

export const packagingOrders: Suggestion = {
  id: "packaging-orders",
  figure: { "zh-CN": "包材偏差", en: "Packaging deviations" },
  text: {
    "zh-CN":
      "包材偏差 {count} 处，最多的是“{kind}”{most} 处：下单前按系统算的数核对，多订的改单或留给下一单。",
    en: "{count} packaging deviations, most of them “{kind}” ({most}): check orders against the need before they go out; change the surplus or use it next.",
  },
  find: (facts) => {
    const groups = facts.packaging?.groups ?? [];
    const count = groups.flat().length;
    if (count === 0) return null;
    const most = Math.max(...groups.map((items) => items.length));
    const kind = deviationKinds[groups.findIndex((items) => items.length === most)];
    if (!kind) return null;
    const link = groupsLink(deviationListing(facts), 0, groups.length - 1);
    return {
      args: { count, kind: facts.say(kind.label), most },
      value: numberCell(count, "count", { link }),
    };
  },
};

export const largestCost: Suggestion = {
  id: "largest-cost",
  figure: { "zh-CN": "最大一项费用", en: "Largest cost" },
  text: {
    "zh-CN": "{kind} {currency}{amount}（{rows} 行，{bearer}）：查明原因，该由对方承担的开单追回。",
    en: "{kind} {currency}{amount} ({rows} rows, {bearer}): find the cause, and claim what others have to bear.",
  },
  find: (facts) => {
    const sums = facts.costs?.sums ?? [];
    const disputed = sums.filter(({ kind }) => isDisputed(kind));
    const currencies = new Set(disputed.map(({ currency }) => currency));
    const [largest] = [...disputed].sort((a, b) => b.amount - a.amount);
    if (!largest || currencies.size > 1) return null;
    const link = groupsLink(costListing(facts), sums.indexOf(largest));
    return {
      args: {
        kind: facts.say(costNames[largest.kind]),
        currency: largest.currency === "" ? "" : `${largest.currency} `,
        amount: largest.amount,
        rows: largest.costs.length,
        bearer: largest.bearer ?? facts.say({ "zh-CN": "没写谁承担", en: "nobody named" }),
      },
      value: numberCell(largest.amount, "money", { link }),
    };
  },
};

export const lateMoney: Suggestion = {
  id: "late-money",
  figure: { "zh-CN": "逾期未收", en: "Owed and late" },
  text: {
    "zh-CN": "逾期未收 {count} 笔：{sums}。按“应收货款”逐笔催收，款未到的先不放货。",
    en: "{count} dues are late: {sums}. Ask for each; goods do not leave before they are paid.",
  },
  find: (facts) => {
    const late = (facts.receivables?.currencies ?? []).filter(({ sums }) => sums.late !== null);
    const count = late.reduce((sum, one) => sum + one.late.length, 0);
    if (count === 0) return null;
    const sums = late.map(({ currency, sums: { late: sum } }) =>
      [
        currency ?? facts.say({ "zh-CN": "未写币种", en: "no currency" }),
        (sum ?? 0).toLocaleString("en-US"),
      ].join(" "),
    );
    const link = groupsLink(lateListing(facts), 0, (facts.receivables?.currencies.length ?? 1) - 1);
    return {
      args: { count, sums: sums.join(facts.say({ "zh-CN": "、", en: ", " })) },
      value: numberCell(count, "count", { tone: "bad", link }),
    };
  },
};
