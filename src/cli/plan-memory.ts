import { readMemoryText } from "../adapters/xlsx/write/memory/memory";
import { openPackage } from "../adapters/xlsx/write/package";
import { memoryOfText, memoryText } from "../app/session/memory";
import type { KeptPlan } from "../core";
import type { Input } from "./input";

/** What a workbook keeps of a kind of plan. */
export interface PlanMemory {
  /** Null where no plan of the kind is kept yet. */
  readonly lastPlan: KeptPlan | null;
  /** The workbook's memory with this plan in place of the last. */
  readonly withPlan: (plan: KeptPlan) => string;
}

/** Null where the add-in keeps nothing in the workbook, or nothing that can be read: no memory is begun in a copy. */
export function planMemory({ opened }: Input, kind: string): PlanMemory | null {
  const text = opened.zip ? readMemoryText(openPackage(opened.zip)) : null;
  const read = memoryOfText(text);
  if (text === null || read.kind !== "read") return null;
  const { memory } = read;
  return {
    lastPlan: memory.plans[kind] ?? null,
    withPlan: (plan) => memoryText({ ...memory, plans: { ...memory.plans, [kind]: plan } }),
  };
}
