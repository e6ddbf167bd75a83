/** The colours files name by number: 0 to 7 and 8 to 15 are the same. Source: ECMA-376 part 1, 18.8.27. */
const basic = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
export const indexedColors: readonly string[] = [
  ...basic,
  ...basic,
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
];

/** The colours of a workbook without a theme part, in the order cells name them: light and dark lead, in pairs. */
export const officeTheme: readonly string[] = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"],
  ...["A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"],
];

/**
 * A colour made lighter or darker as Excel does it, on the lightness of hue, saturation, lightness; Excel rounds on
 * the way, so a channel may differ by one.
 * @param rgb - `RRGGBB`
 * @param tint - from -1 (black) to 1 (white); 0 leaves it
 */
export function tinted(rgb: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return rgb;
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const highest = Math.max(...parts);
  const lowest = Math.min(...parts);
  const light = (highest + lowest) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const reach = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  const scale = reach(light) === 0 ? 0 : reach(wanted) / reach(light);
  return parts.map((part) => hexByte(wanted + (part - light) * scale)).join("");
}

function hexByte(share: number): string {
  const byte = Math.min(255, Math.max(0, Math.round(share * 255)));
  return byte.toString(16).padStart(2, "0").toUpperCase();
}
