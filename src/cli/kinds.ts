import type { Lang, Text } from "../core";
import type { Call } from "./call";
import type { Outcome } from "./outcome";
import { exitCodes, wrongCall } from "./problem";
import { inColumns } from "./text/columns";

/** One of a list a call chooses from with `--kind`. */
interface Kind {
  readonly kind: string;
  readonly name: Text;
  readonly help: Text;
}

/** Names every kind: `--list`. */
export function listKinds(all: readonly Kind[], lang: Lang): Outcome {
  const kinds = all.map(({ kind, name, help }) => ({ kind, name: name[lang], help: help[lang] }));
  const rows = kinds.map(({ kind, name, help }) => [kind, name, help]);
  return { exitCode: exitCodes.done, json: { kinds }, text: inColumns(rows).join("\n") };
}

/** The kind a call names. @throws CliProblem exit code 2 when there is no such kind */
export function chosenKind<K extends Kind>(call: Call, all: readonly K[]): K {
  const wanted = call.values.kind ?? "";
  const found = all.find(({ kind }) => kind === wanted);
  if (found) return found;
  const names = all.map(({ kind }) => kind).join(", ");
  throw wrongCall(call.lang, "unknownKind", { name: wanted, names });
}
