/** Whether a bag is printed from a new plate or a regular one. */
export type BagPlate = "regular" | "newPlate";

const regular = /常规|常規|旧版|舊版|老版|通用|非新|无需|不需|regular|standard|existing|^(否|无|×|x|no?)$/;
const newPlate = /新|制版|製版|确认|打样|new|^(是|√|✓|y|yes)$/;

/**
 * The plate that a cell of the "new plate" column names: 新版, 常规, or the state of plate-making, which only a
 * new plate has. Null when the words say neither.
 */
export function bagPlateOf(text: string): BagPlate | null {
  const words = text.normalize("NFKC").trim().toLowerCase();
  if (regular.test(words)) return "regular";
  return newPlate.test(words) ? "newPlate" : null;
}
