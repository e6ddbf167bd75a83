import { limits } from "../../guard/limits";
import { FileProblem } from "../../guard/problem";

/** What all sheets of one file may still use together. */
export interface CellBudget {
  cells: number;
  slots: number;
}

export function fullBudget(): CellBudget {
  return { cells: limits.cells, slots: limits.slots };
}

/** @throws FileProblem `tooManyCells` */
export function spendCell(budget: CellBudget, sheet: string): void {
  if (--budget.cells < 0) throw new FileProblem("tooManyCells", { where: sheet, limit: limits.cells });
}

/** @throws FileProblem `tooSpreadOut` */
export function spendSlots(budget: CellBudget, sheet: string, slots: number): void {
  budget.slots -= slots;
  if (budget.slots < 0) throw new FileProblem("tooSpreadOut", { where: sheet, limit: limits.slots });
}
