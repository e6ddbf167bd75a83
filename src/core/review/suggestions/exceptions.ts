import { numberCell } from "../../report/cells";
import { groupsOf } from "../exceptions/exception-groups";
import { exceptionListing } from "../exceptions/exception-lists";
import { repeatedCauses } from "../exceptions/repeated-causes";
import { groupsLink } from "../listing";
import { undecidedListing } from "../responsibility/accident-lists";
import type { Suggestion } from "./suggestion";

export const repeatedCause: Suggestion = {
  id: "repeated-cause",
  figure: { "zh-CN": "同类异常起数", en: "Times in the month" },
  text: {
    "zh-CN": "“{type}”因“{cause}”本月 {month} 起、近十二个月 {year} 起：定一条纠正措施，写明负责人和期限。",
    en: "“{type}” for “{cause}”: {month} in the month, {year} in twelve: set a measure against it, with an owner and a date.",
  },
  find: (facts) => {
    const [worst] = repeatedCauses(facts.exceptions?.dated ?? [], facts.survey.months);
    if (!worst) return null;
    const { type, cause, inMonth, inYear } = worst;
    const link = groupsLink(exceptionListing(facts), ...groupsOf.ofMonth);
    return {
      args: { type, cause, month: inMonth, year: inYear },
      value: numberCell(inMonth, "count", { tone: "bad", link }),
    };
  },
};

export const openExceptions: Suggestion = {
  id: "open-exceptions",
  figure: { "zh-CN": "未关闭异常", en: "Open exceptions" },
  text: {
    "zh-CN": "未关闭的异常 {count} 起，其中严重的 {grave} 起：逐起定负责人和关闭日期，严重的上报。",
    en: "{count} exceptions are open, {grave} of them grave: give each an owner and a day; grave ones go up.",
  },
  find: (facts) => {
    const [first, last] = groupsOf.open;
    const open = (facts.exceptions?.groups ?? []).slice(first, last + 1).flat();
    if (open.length === 0) return null;
    const grave = open.filter(({ isGrave }) => isGrave).length;
    const link = groupsLink(exceptionListing(facts), first, last);
    return {
      args: { count: open.length, grave },
      value: numberCell(open.length, "count", { tone: "bad", link }),
    };
  },
};

export const undecided: Suggestion = {
  id: "undecided",
  figure: { "zh-CN": "待认定责任", en: "Not decided" },
  text: {
    "zh-CN": "本月有 {count} 起异常没有认定责任条款：用“责任认定书”逐起认定。",
    en: "{count} exceptions of the month have no clause: decide each with a finding of responsibility.",
  },
  find: (facts) => {
    const count = facts.liability?.undecided.length ?? 0;
    if (count === 0) return null;
    const link = groupsLink(undecidedListing(facts), 0);
    return { args: { count }, value: numberCell(count, "count", { link }) };
  },
};
