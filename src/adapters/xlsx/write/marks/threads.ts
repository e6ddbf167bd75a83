import { isSigned } from "../../../../app/signs";
import { readRelationships, relatedParts } from "../../read/package/relationships";
import { unescapeCellText, unescapeXml } from "../../xml/text";
import { applyEdits } from "../edits";
import { attributeOf, childOf, childrenNamed, rootOf, type Element } from "../elements";
import { changePart, partText, withPartName, type Package } from "../package";
import { removeRelatedPart } from "../relationships";

const kind = "threadedComment";

interface Talk {
  readonly ref: string;
  readonly own: boolean;
  readonly element: Element;
}

function talksOf(text: string): Talk[] {
  return childrenNamed(text, rootOf(text), "threadedComment").map((element) => {
    const words = childOf(text, element, "text");
    const said = words ? unescapeXml(text.slice(words.open.end, words.contentEnd)) : "";
    return {
      ref: attributeOf(text, element.open, "ref") ?? "",
      own: isSigned(unescapeCellText(said)),
      element,
    };
  });
}

/** Cells with a conversation, and those of them where the add-in's own comment stands and nobody has answered. */
export interface Threads {
  readonly refs: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
}

export function threadsOf(pack: Package, sheetPart: string): Threads {
  const parts = relatedParts(readRelationships(pack, sheetPart), kind);
  const talks = parts.flatMap((part) => withPartName(part, () => talksOf(partText(pack, part) ?? "")));
  const spoken = new Set(talks.filter(({ own }) => !own).map(({ ref }) => ref));
  const refs = new Set(talks.map(({ ref }) => ref));
  return { refs, own: new Set([...refs].filter((ref) => !spoken.has(ref))) };
}

/** Takes whole conversations out of a sheet; their notes are left to the caller. */
export function removeThreads(pack: Package, sheetPart: string, refs: ReadonlySet<string>): void {
  if (refs.size === 0) return;
  for (const part of relatedParts(readRelationships(pack, sheetPart), kind)) {
    let left = 0;
    changePart(pack, part, (text) => {
      const talks = talksOf(text);
      const gone = talks.filter(({ ref }) => refs.has(ref));
      left = talks.length - gone.length;
      return applyEdits(
        text,
        gone.map(({ element: { open, end } }) => ({ start: open.start, end, text: "" })),
      );
    });
    if (left === 0) removeRelatedPart(pack, sheetPart, part);
  }
}
