import { foldText } from "../orders/values/fold";
import type { ContainerType } from "./containers";

/** How each type is written, folded as `containerTypeOf` folds it. */
const writings: Readonly<Record<ContainerType, RegExp>> = {
  "20GP": /^(?:20(?:gp|dc|dv|ft|尺?平?柜?)|(?:20)?小柜)$/,
  "40GP": /^(?:40(?:gp|dc|dv|ft|尺?平?柜?)|大柜|平柜)$/,
  "40HQ": /^(?:40h[qc]?|(?:40尺?)?高柜)$/,
  "45HQ": /^45(?:h[qc]?|ft|尺?高?柜?)$/,
};

const types = Object.keys(writings) as ContainerType[];

/** The container type a cell names: `40HQ`, `40'HC`, `40尺高柜`, `小柜`. Null when it names none. */
export function containerTypeOf(text: string): ContainerType | null {
  const bare = foldText(text)
    .toLowerCase()
    .replace(/^1 ?[x*×] ?/, "")
    .replace(/[ '’′″"-]/g, "");
  return types.find((type) => writings[type].test(bare)) ?? null;
}
