import { hostError } from "../protocol/host-error";
import type { Area } from "./areas";
import { parseReference } from "./reference";
import { findSheet } from "./sheets";
import type { Name, Sheet, Workbook } from "./workbook";

/** The names seen from a sheet: its own before the workbook's. */
export function visibleNames(sheet: Sheet): readonly Name[] {
  return [...sheet.names, ...sheet.workbook.names];
}

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * The cells an address or a name means, seen from a sheet.
 * @throws HostError ItemNotFound for an unknown sheet, InvalidArgument for text that means no cells
 */
export function findArea(from: Sheet, text: string): SheetArea {
  const named = visibleNames(from).find((name) => name.name.toLowerCase() === text.toLowerCase());
  if (named) {
    if (!named.sheet || !named.area) throw hostError("InvalidReference", text);
    return { sheet: named.sheet, area: named.area };
  }
  const reference = parseReference(text);
  if (!reference) throw hostError("InvalidArgument", `not an address: ${text}`);
  const sheet = reference.sheet === null ? from : findSheet(from.workbook, reference.sheet);
  if (!sheet) throw hostError("ItemNotFound", reference.sheet ?? text);
  return { sheet, area: reference.area };
}

/** @throws HostError InvalidArgument for a name Excel refuses, ItemAlreadyExists for one that is taken */
export function addName(scope: Workbook | Sheet, name: Name): Name {
  const looksLikeCell = parseReference(name.name) !== null;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name.name) || looksLikeCell || name.name.length > 255) {
    throw hostError("InvalidArgument", `not a name: ${name.name}`);
  }
  const taken = scope.names.some((other) => other.name.toLowerCase() === name.name.toLowerCase());
  if (taken) throw hostError("ItemAlreadyExists", name.name);
  scope.names.push(name);
  return name;
}
