import { foldText } from "../orders/values/fold";
import type { ContainerType } from "./containers";

/** Writings beside the types' own names, folded as `containerTypeOf` folds them. */
const writings: Readonly<Record<ContainerType, string>> = {
  "20GP": "20gp 20dc 20dv 20ft 20 20尺 20尺柜 20尺平柜 小柜 20小柜 20平柜",
  "40GP": "40gp 40dc 40dv 40ft 40 40尺 40尺柜 40尺平柜 大柜 平柜 40平柜",
  "40HQ": "40hq 40hc 40h 40尺高柜 高柜 40高柜",
  "45HQ": "45hq 45hc 45ft 45h 45 45尺 45尺柜 45尺高柜 45高柜",
};

const typeOfWriting: ReadonlyMap<string, ContainerType> = new Map(
  (Object.keys(writings) as ContainerType[]).flatMap((type) =>
    writings[type].split(" ").map((writing) => [writing, type] as const),
  ),
);

/** The container type a cell names: `40HQ`, `40'HC`, `40尺高柜`, `小柜`. Null when it names none. */
export function containerTypeOf(text: string): ContainerType | null {
  const bare = foldText(text)
    .toLowerCase()
    .replace(/^1 ?[x*×] ?/, "")
    .replace(/[ '’′″"-]/g, "");
  return typeOfWriting.get(bare) ?? null;
}
