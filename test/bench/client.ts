import { Script } from "node:vm";
import { startFullExcelHost } from "../excel-host/start-full";
import { functionsBundle } from "../functions/bundle";
import { functions } from "../../src/functions";
import { cost, costOfAnswer, printRatios } from "./measure";

const rows = 100_000;
const column = (cell: (row: number) => unknown) => Array.from({ length: rows }, (_, row) => [cell(row)]);
const perCarton = [[24]];
const numbers = [column((row) => 1000 + row), perCarton] as [unknown[][], unknown[][]];
const texts = [column((row) => `${1000 + row}PCS`), perCarton] as [unknown[][], unknown[][]];

async function run(): Promise<void> {
  const host = await startFullExcelHost();
  const { CustomFunctions } = host;
  // Not in a context of its own, whose globals Node looks up slowly.
  Object.assign(globalThis, { CustomFunctions });
  new Script(functionsBundle()).runInThisContext();
  CustomFunctions.associate("SAME", (cells: unknown) => cells);

  const answerOf = async (id: string, args: readonly unknown[]) => {
    const { value } = await host.callFunction(id, args);
    if (!Array.isArray(value) || value.length !== rows) throw new Error(`${id} gave ${String(value)}`);
    return value;
  };
  const json = (args: readonly unknown[]) => JSON.stringify(JSON.parse(JSON.stringify(args)));

  printRatios(
    `One call over ${rows.toLocaleString("en")} cells through Microsoft's client; 2 × at most is wanted`,
    await costOfAnswer("a function that gives back its cells", () => answerOf("SAME", numbers)),
    [
      await costOfAnswer("CARTONS", () => answerOf("CARTONS", numbers)),
      cost("CARTONS alone, without the client", () => functions.CARTONS(...numbers)),
      cost("the cells as JSON, there and back", () => json(numbers)),
    ],
  );
  printRatios(
    "The same of text with units, each a wording of its own",
    await costOfAnswer("a function that gives back its cells", () => answerOf("SAME", texts)),
    [await costOfAnswer("CARTONS", () => answerOf("CARTONS", texts))],
  );
  host.dispose();
}

void run();
