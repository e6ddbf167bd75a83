/** A figure with separators, or a dash where it is not known. */
export function figureText(value: number, decimals = 0): string {
  if (Number.isNaN(value)) return "—";
  return value.toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: Math.max(decimals, 2),
  });
}

/** A share as a percentage with its sign; empty where it is not known. */
export function deviationText(share: number): string {
  if (Number.isNaN(share)) return "";
  return share.toLocaleString("en-US", {
    style: "percent",
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
}
