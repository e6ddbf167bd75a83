import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { packed, richParts } from "../../support/rich-workbook";
import type { Origin } from "./mutants";

const samples = join(__dirname, "../../../assets/samples");

function originOf(name: string, file: Uint8Array): Origin {
  return { name, file, parts: new Map(Object.entries(unzipSync(file))) };
}

/** Three order workbooks, and one with everything a workbook can hold. */
export function origins(): Origin[] {
  const names = readdirSync(samples).filter((name) => /^S0[123]/.test(name));
  const orders = names.map((name) =>
    originOf(name.slice(0, 3), new Uint8Array(readFileSync(join(samples, name)))),
  );
  return [...orders, originOf("rich.xlsm", packed(richParts()))];
}
