import {
  keptHead,
  keptHeadText,
  keptPartName,
  keptParts,
  memoryName,
  type KeptHead,
} from "../../../../app/kept-text";
import { changePart, partText, withPartName, type Package } from "../package";
import { addAddInPart, addInId, webExtensionParts } from "./add-in-part";
import { addInOf, settingsOf, withSettings, type Settings } from "./settings";

/** A part in which an add-in keeps settings, and what is kept of ours there. */
interface Keeper {
  readonly part: string;
  readonly isOurs: boolean;
  readonly head: KeptHead;
  readonly text: string | null;
}

function textOf(settings: Settings, { revision, parts }: KeptHead): string | null {
  const texts = Array.from({ length: parts }, (_, part) =>
    settings.get(keptPartName(memoryName, revision, part)),
  );
  return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join("") : null;
}

/** Those of the add-in, however it was installed: every installation keeps settings of its own. */
function keepers(pack: Package): readonly Keeper[] {
  return webExtensionParts(pack).flatMap((part) =>
    withPartName(part, (): Keeper[] => {
      const text = partText(pack, part);
      if (text === null) return [];
      const settings = settingsOf(text);
      const head = keptHead(settings.get(memoryName) ?? null);
      const isOurs = addInOf(text)?.toLowerCase() === addInId || head.parts > 0;
      return [{ part, isOurs, head, text: textOf(settings, head) }];
    }),
  );
}

/** What Gendan keeps in the workbook; null when nothing is kept. Of several texts that with most revisions counts. */
export function readMemoryText(pack: Package): string | null {
  const kept = keepers(pack).filter(({ text }) => text !== null);
  return kept.sort((a, b) => b.head.revision - a.head.revision)[0]?.text ?? null;
}

function isMemory(name: string): boolean {
  return name === memoryName || name.startsWith(`${memoryName}.`);
}

function memorySettings(text: string, revision: number): Settings {
  const parts = keptParts(text);
  return new Map([
    ...parts.map((part, index) => [keptPartName(memoryName, revision, index), part] as const),
    [memoryName, keptHeadText({ revision, parts: parts.length })],
  ]);
}

/** Keeps a text in place of the one before, wherever the add-in would find it; null forgets it. */
export function writeMemoryText(pack: Package, text: string | null): void {
  const own = keepers(pack).filter(({ isOurs }) => isOurs);
  if (text === null && own.length === 0) return;
  const revision = 1 + Math.max(0, ...own.map(({ head }) => head.revision));
  const settings = text === null ? new Map<string, string>() : memorySettings(text, revision);
  const parts = own.length > 0 ? own.map(({ part }) => part) : [addAddInPart(pack)];
  for (const part of parts) changePart(pack, part, (xml) => withSettings(xml, isMemory, settings));
}
