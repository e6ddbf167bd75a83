import { allCases, faultCodes, soundRun, wrongAfter, type FaultCase } from "./fault-cases";
import { faultCommands } from "./fault-commands";

/** `GENDAN_FAULTS=all` runs every case; otherwise the same part of them each time. */
const all = process.env["GENDAN_FAULTS"] === "all";
const oneOf = 43;
const seed = 20_261_122;

function chosen(cases: readonly FaultCase[]): readonly FaultCase[] {
  return all ? cases : cases.filter((_, index) => (index * 7 + seed) % oneOf === 0);
}

jest.setTimeout(all ? 1_200_000 : 120_000);

test.each(faultCommands)(
  "$name: whatever request breaks, and however, it is wholly done or not at all",
  async (command) => {
    const sound = await soundRun(command);
    const cases = allCases(sound.requests, await faultCodes());
    const part = chosen(cases);
    const wrong: string[] = [];
    for (const fault of part) {
      const why = await wrongAfter(command, fault, sound);
      if (why)
        wrong.push(
          `request ${fault.at} of ${sound.requests} ${fault.way} ${fault.code}${fault.lasting ? " lasting" : ""}: ${why}`,
        );
    }
    console.info(
      `${command.name}: ${sound.requests} requests, ${part.length} of ${cases.length} faults, ${wrong.length} wrong`,
    );
    expect(wrong).toEqual([]);
  },
);
