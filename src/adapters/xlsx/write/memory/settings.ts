import { applyEdits, insertion, type Edit } from "../edits";
import { appendTo, attributeOf, childOf, childrenNamed, childrenOf, rootOf, type Element } from "../elements";
import { escapeAttribute } from "../escape";

/** The settings an add-in keeps in a workbook: names and texts. Source: [MS-OWEXML] 2.2.7, properties. */
export type Settings = ReadonlyMap<string, string>;

/** A setting's value is JSON; one that is no text there stays as written. */
function textOfValue(value: string): string {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === "string" ? parsed : value;
  } catch {
    return value;
  }
}

/** JSON escapes what XML cannot hold, but for two characters that mean nothing. */
function valueOfText(text: string): string {
  return JSON.stringify(text).replaceAll("\ufffe", "\\ufffe").replaceAll("\uffff", "\\uffff");
}

function propertiesOf(text: string): readonly Element[] {
  const list = childOf(text, rootOf(text), "properties");
  return list ? childrenNamed(text, list, "property") : [];
}

export function settingsOf(text: string): Settings {
  return new Map(
    propertiesOf(text).map(({ open }) => [
      attributeOf(text, open, "name") ?? "",
      textOfValue(attributeOf(text, open, "value") ?? ""),
    ]),
  );
}

/** The add-in a web extension part belongs to. */
export function addInOf(text: string): string | null {
  const reference = childOf(text, rootOf(text), "reference");
  return reference && attributeOf(text, reference.open, "id");
}

function additionOf(text: string, root: Element, xml: string): Edit {
  const { prefix } = root.open;
  const list = childOf(text, root, "properties");
  if (list) return appendTo(text, list, xml);
  const before = [...childrenOf(text, root)].filter(({ open }) =>
    open.name.toLowerCase().endsWith("references"),
  );
  const at = before.at(-1)?.end ?? childOf(text, root, "reference")?.end ?? root.open.end;
  return insertion(at, `<${prefix}properties>${xml}</${prefix}properties>`);
}

/** Takes settings out of a web extension part and puts others in. */
export function withSettings(text: string, isGone: (name: string) => boolean, added: Settings): string {
  const root = rootOf(text);
  const gone = propertiesOf(text).filter(({ open }) => isGone(attributeOf(text, open, "name") ?? ""));
  const { prefix } = root.open;
  const xml = [...added].map(
    ([name, value]) =>
      `<${prefix}property name="${escapeAttribute(name)}" value="${escapeAttribute(valueOfText(value))}"/>`,
  );
  const removals = gone.map(({ open, end }) => ({ start: open.start, end, text: "" }));
  return applyEdits(text, xml.length > 0 ? [...removals, additionOf(text, root, xml.join(""))] : removals);
}
