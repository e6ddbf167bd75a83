import type { OrderLines } from "../orders/lines";
import { foldText } from "../orders/values/fold";

/** What machines make in a working day, in the unit the team counts in. */
export interface Rates {
  /** In the order they first come. */
  readonly machines: readonly string[];
  /** Of a product, on a machine; NaN where the machine is not said to make it. */
  readonly daily: (machine: string, product: string) => number;
}

/** The capacity tables of a workbook: a product's own row wins over a machine's row for any product. */
export function ratesOf(tables: readonly OrderLines[]): Rates {
  const byMachine = new Map<string, Map<string, number>>();
  for (const { columns, count } of tables) {
    for (let row = 0; row < count; row += 1) {
      const machine = machineKey(columns.machine?.texts[row] ?? null);
      const daily = columns.dailyCapacity?.values[row] ?? Number.NaN;
      if (machine === "" || !(daily > 0)) continue;
      const products = byMachine.get(machine) ?? new Map<string, number>();
      products.set(foldText(columns.productName?.texts[row] ?? "").toLowerCase(), daily);
      byMachine.set(machine, products);
    }
  }
  return {
    machines: [...byMachine.keys()],
    daily: (machine, product) => {
      const products = byMachine.get(machine);
      return products?.get(foldText(product).toLowerCase()) ?? products?.get("") ?? Number.NaN;
    },
  };
}

/** The name of a machine, however it is written; empty where none is named. */
export function machineKey(text: string | null): string {
  return foldText(text ?? "").toUpperCase();
}
