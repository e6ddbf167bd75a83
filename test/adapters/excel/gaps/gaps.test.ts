import { faultCommands } from "../fault-commands";
import { coAuthorActs } from "./co-author-acts";
import { aloneRun, gapsOf, wrongInGap } from "./gap-run";

const cases = faultCommands.flatMap((command) => coAuthorActs.map((act) => ({ command, act })));

test.each(
  cases.map(({ command, act }) => ({ name: `${command.name}: a co-author ${act.name}`, command, act })),
)("$name, in whatever gap", async ({ command, act }) => {
  const wrong: string[] = [];
  const gaps = await gapsOf(command);
  const alone = await aloneRun(command, act);
  for (let gap = 1; gap <= gaps; gap++) {
    const why = await wrongInGap(command, act, gap, alone);
    if (why) wrong.push(`gap ${gap} of ${gaps}: ${why}`);
  }
  expect(wrong).toEqual([]);
});
