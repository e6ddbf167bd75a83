import type { Call } from "../call";
import type { Outcome } from "../outcome";
import { check } from "./check";
import { demo } from "./demo";
import { inspect } from "./inspect";
import { review } from "./review";
import { sheet } from "./sheet";
import { template } from "./template";
import { workbench } from "./workbench";

/** The commands by name. */
export const commands: ReadonlyMap<string, (call: Call) => Promise<Outcome>> = new Map([
  ["inspect", inspect],
  ["check", check],
  ["review", review],
  ["sheet", sheet],
  ["template", template],
  ["demo", demo],
  ["workbench", workbench],
]);
