import type { OrderLines } from "../orders/lines";
import { readStateWord } from "../orders/values/state-words";

/** Whether a bag is printed from a new plate or a regular one. */
export type BagPlate = "regular" | "newPlate";

const regular = /常规|常規|旧版|舊版|老版|通用|非新|无需|不需|regular|standard|existing|^(否|无|×|x|no?)$/;
const newPlate = /新|制版|製版|确认|打样|new|^(是|√|✓|y|yes)$/;
/** Done, but of a step before the plate is made: a draft, a proof, an order. */
const underway = /稿|样|寄|发|送|排|订|下单/;

/**
 * The plate that a cell of the "new plate" column names: 新版, 常规, or the state of plate-making, which only a
 * new plate has. Null when the words say neither.
 */
export function bagPlateOf(text: string): BagPlate | null {
  const words = text.normalize("NFKC").trim().toLowerCase();
  if (regular.test(words)) return "regular";
  return newPlate.test(words) ? "newPlate" : null;
}

/** The plate that the progress of plate-making shows: a new one, unless it says that none is needed. */
export function plateOfProgress(progress: string): BagPlate {
  return readStateWord(progress) === "none" ? "regular" : (bagPlateOf(progress) ?? "newPlate");
}

/** The plate of a line's bags: what the column of plates names, else what the progress of plate-making shows. */
export function linePlate({ columns }: OrderLines, line: number): BagPlate | null {
  const named = bagPlateOf(columns.bagNewPlate?.texts[line] ?? "");
  const progress = columns.plateStatus?.texts[line] ?? null;
  return named ?? (progress === null ? null : plateOfProgress(progress));
}

/** The words of a plate's progress say that it is made: `已完成`, `已确认`, `OK`; a draft or a proof is not enough. */
export function plateIsMade(progress: string): boolean {
  return readStateWord(progress) === "done" && !underway.test(progress);
}
