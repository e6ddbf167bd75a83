import { XmlCursor } from "../../xml/cursor";
import { vocabulary } from "../../xml/vocabulary";
import { officeTheme } from "./colors";

/** Theme colours in the order cells name them; the part itself has each dark one first. */
const slots = [
  ...["lt1", "dk1", "lt2", "dk2", "accent1", "accent2"],
  ...["accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"],
];
const known = vocabulary([...slots, "clrScheme", "srgbClr", "sysClr"]);

/** The twelve colours of a theme as `RRGGBB`; a slot the part does not fill keeps Office's own colour. */
export function readThemeColors(part: Uint8Array, where: string): readonly string[] {
  const cursor = new XmlCursor(part, where, known);
  const colors = [...officeTheme];
  let schemeDepth = 0;
  let slot = -1;
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event === "close" && cursor.name === "clrScheme") break;
    if (event !== "open") continue;
    if (cursor.name === "clrScheme") schemeDepth = cursor.depth;
    if (schemeDepth === 0) continue;
    if (cursor.depth === schemeDepth + 1) slot = slots.indexOf(cursor.name);
    const value = cursor.attributes.get(cursor.name === "sysClr" ? "lastClr" : "val") ?? "";
    if (slot >= 0 && /^[0-9a-fA-F]{6}$/.test(value)) colors[slot] = value.toUpperCase();
  }
  return colors;
}
