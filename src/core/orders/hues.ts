/** A colour as people name it in a legend. */
export type Hue =
  "red" | "orange" | "yellow" | "green" | "cyan" | "blue" | "purple" | "pink" | "grey" | "black";

/** Where on the colour circle (degrees) a name may be used, and where it fits best. Neighbours overlap. */
const arcs: readonly {
  readonly hue: Hue;
  readonly from: number;
  readonly best: number;
  readonly to: number;
}[] = [
  { hue: "red", from: -30, best: 0, to: 18 },
  { hue: "orange", from: 14, best: 35, to: 48 },
  { hue: "yellow", from: 40, best: 57, to: 72 },
  { hue: "green", from: 65, best: 120, to: 172 },
  { hue: "cyan", from: 160, best: 182, to: 202 },
  { hue: "blue", from: 172, best: 220, to: 264 },
  { hue: "purple", from: 250, best: 285, to: 335 },
  { hue: "pink", from: 295, best: 350, to: 378 },
];

/** Chroma (0 to 1) under which a colour is a grey, and the lightness of black and of white. */
const greyChroma = 0.1;
const blackLightness = 0.2;
const whiteLightness = 0.96;
/** Nothing is called pink below this lightness. */
const pinkLightness = 0.7;

/**
 * The names a colour may go by, best first: `FFC000` is orange to some and yellow to others.
 *
 * @param color - `RRGGBB`
 * @returns none for white and for text that is no colour
 */
export function huesOf(color: string): readonly Hue[] {
  if (!/^[0-9A-F]{6}$/i.test(color)) return [];
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const chroma = high - Math.min(red, green, blue);
  const lightness = high - chroma / 2;
  if (chroma < greyChroma) {
    if (lightness >= whiteLightness) return [];
    return lightness <= blackLightness ? ["black"] : ["grey"];
  }
  const angle = hueAngle(red, green, blue, high, chroma);
  const pale = lightness >= pinkLightness;
  return arcs
    .flatMap(({ hue, from, best, to }) => {
      const at = [angle - 360, angle, angle + 360].find((turn) => turn >= from && turn <= to);
      const named = at !== undefined && (hue !== "pink" || pale);
      return named ? [{ hue, distance: Math.abs(at - best) }] : [];
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ hue }) => hue);
}

/** Degrees on the colour circle: 0 red, 120 green, 240 blue. */
function hueAngle(red: number, green: number, blue: number, high: number, chroma: number): number {
  if (high === red) return (((green - blue) / chroma + 6) % 6) * 60;
  return high === green ? ((blue - red) / chroma + 2) * 60 : ((red - green) / chroma + 4) * 60;
}
