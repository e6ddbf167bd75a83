import { type Area, areaAddress } from "../../../core";

export function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const cells = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}
