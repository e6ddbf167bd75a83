import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { mostListed } from "./limits";
import type { LineSources } from "./source-table";

const cut: Text = {
  "zh-CN": "共 {count} 行，这里列出前 {listed} 行；其余请在原表中筛选。",
  en: "Of {count} lines the first {listed} are listed; filter your own sheet for the others.",
};

/** What a list of so many lines leaves out. */
export function listNotes({ say }: LineSources, count: number): readonly Block[] {
  return count > mostListed ? [{ kind: "note", text: say(cut, { count, listed: mostListed }) }] : [];
}
