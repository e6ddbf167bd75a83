interface Container {
  /** Inside length, width and height; of the heights in use the smaller one. The plate on the door decides. */
  readonly inside: { readonly lengthMm: number; readonly widthMm: number; readonly heightMm: number };
  readonly door: { readonly widthMm: number; readonly heightMm: number };
  /** What is usually loaded, the least of it. */
  readonly usableM3: number;
  /** The plate's payload, the smallest in use, and what roads in China bear; null where no figure is known. */
  readonly payloadKg: { readonly plate: number; readonly road: number | null };
}

/** Standard dry containers. Source: domain.md, section 5. */
export const containers = {
  "20GP": {
    inside: { lengthMm: 5898, widthMm: 2352, heightMm: 2385 },
    door: { widthMm: 2340, heightMm: 2280 },
    usableM3: 26,
    payloadKg: { plate: 28_300, road: 17_500 },
  },
  "40GP": {
    inside: { lengthMm: 12_032, widthMm: 2352, heightMm: 2385 },
    door: { widthMm: 2340, heightMm: 2280 },
    usableM3: 56,
    payloadKg: { plate: 26_600, road: 22_000 },
  },
  "40HQ": {
    inside: { lengthMm: 12_032, widthMm: 2352, heightMm: 2690 },
    door: { widthMm: 2340, heightMm: 2585 },
    usableM3: 64,
    payloadKg: { plate: 26_500, road: 22_000 },
  },
  "45HQ": {
    inside: { lengthMm: 13_556, widthMm: 2352, heightMm: 2690 },
    door: { widthMm: 2340, heightMm: 2585 },
    usableM3: 75,
    payloadKg: { plate: 29_000, road: null },
  },
} as const satisfies Record<string, Container>;

export type ContainerType = keyof typeof containers;

/** What may be loaded for a way over Chinese roads, in kg; the plate's payload where no road figure is known. */
export function payloadKg(type: ContainerType): number {
  const { plate, road } = containers[type].payloadKg;
  return road ?? plate;
}

/**
 * Containers that a volume and a weight need at least, by the usual loading and the road payload. An estimate:
 * cartons of one size may need more, see `cartonsThatFit`.
 *
 * @param volumeM3 - 0 or more
 * @param weightKg - 0 or more
 * @throws RangeError when a figure is below 0 or not a number
 */
export function containersNeeded(volumeM3: number, weightKg: number, type: ContainerType): number {
  if (!(volumeM3 >= 0 && weightKg >= 0)) throw new RangeError(`not quantities: ${volumeM3}, ${weightKg}`);
  const byVolume = Math.ceil(volumeM3 / containers[type].usableM3);
  return Math.max(byVolume, Math.ceil(weightKg / payloadKg(type)));
}
