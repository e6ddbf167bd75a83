import type { NotKept } from "../app/book-changes";
import { notKeptNames, workbenchTexts as texts } from "../i18n/workbench";
import { filledText } from "./book-problem";
import type { DeskNotice } from "./desk-state";
import type { OpenedBook, SavedBook } from "./worker/messages";

/** What a person is told once a copy is saved: also what it does not hold. */
export function savedNotice(
  name: string,
  { format, keepsParts }: OpenedBook,
  { breaksSignature }: SavedBook,
  notKept: readonly NotKept[],
): DeskNotice {
  if (notKept.length > 0) {
    const what = (lang: "zh-CN" | "en") =>
      notKept.map((kind) => notKeptNames[kind][lang]).join(lang === "en" ? ", " : "、");
    return { intent: "warning", text: filledText(texts.notKept, (lang) => ({ name, what: what(lang) })) };
  }
  if (!keepsParts) return { intent: "warning", text: filledText(texts.valuesOnly, () => ({ format })) };
  if (breaksSignature) return { intent: "warning", text: texts.breaksSignature };
  return { intent: "success", text: filledText(texts.saved, () => ({ name })) };
}
