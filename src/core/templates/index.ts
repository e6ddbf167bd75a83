import type { TableKind } from "../orders/understood";
import { calendar } from "./calendar";
import { capacity } from "./capacity";
import { dispatch } from "./dispatch";
import { drivers } from "./drivers";
import { exceptions } from "./exceptions";
import { payments } from "./payments";
import { quotes } from "./quotes";
import { samples } from "./samples";
import { stock } from "./stock";
import type { Template } from "./template";

/** Every template, in the order they are offered. A new one is a file, a line here, and a test. */
export const templates: readonly Template[] = [
  stock,
  exceptions,
  dispatch,
  drivers,
  calendar,
  capacity,
  payments,
  samples,
  quotes,
];

/** The template that makes a table of this kind; null when there is none. */
export function templateOf(kind: TableKind): Template | null {
  return templates.find((template) => template.kind === kind) ?? null;
}
