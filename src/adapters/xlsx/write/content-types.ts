import { applyEdits } from "./edits";
import { appendTo, attributeOf, childrenNamed, childrenOf, rootOf } from "./elements";
import { partKey } from "../zip/entry-name";
import { escapeAttribute } from "./escape";
import { changePart, type Package } from "./package";

const part = "[Content_Types].xml";
const office = "application/vnd.openxmlformats-officedocument";

const contentTypes = {
  worksheet: `${office}.spreadsheetml.worksheet+xml`,
  styles: `${office}.spreadsheetml.styles+xml`,
  comments: `${office}.spreadsheetml.comments+xml`,
  drawing: `${office}.drawing+xml`,
  chart: `${office}.drawingml.chart+xml`,
  vmlDrawing: `${office}.vmlDrawing`,
  webExtension: "application/vnd.ms-office.webextension+xml",
  webExtensionPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
} as const;

/** Says what a new part is, unless its ending says so already. */
export function addContentType(pack: Package, name: string, type: keyof typeof contentTypes): void {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  changePart(pack, part, (text) => {
    const root = rootOf(text);
    const known = [...childrenOf(text, root)].some(
      ({ open }) =>
        open.name === "Default" &&
        attributeOf(text, open, "Extension")?.toLowerCase() === ending &&
        attributeOf(text, open, "ContentType") === contentTypes[type],
    );
    if (known) return text;
    const attributes = `PartName="/${escapeAttribute(name)}" ContentType="${contentTypes[type]}"`;
    return applyEdits(text, [appendTo(text, root, `<${root.open.prefix}Override ${attributes}/>`)]);
  });
}

/** Forgets what a part is that is no longer there. */
export function removeContentType(pack: Package, name: string): void {
  changePart(pack, part, (text) => {
    const own = childrenNamed(text, rootOf(text), "Override").filter(
      ({ open }) => partKey(attributeOf(text, open, "PartName") ?? "") === partKey(name),
    );
    return applyEdits(
      text,
      own.map(({ open, end }) => ({ start: open.start, end, text: "" })),
    );
  });
}
