/** Properties an add-in sets and reads back, and nothing else depends on: page set-up, chart titles, bars. */
export interface Bag {
  readonly values: Map<string, unknown>;
  readonly parts: Map<string, Bag>;
}

export function emptyBag(): Bag {
  return { values: new Map(), parts: new Map() };
}

/** A named part of a bag, made when first asked for. */
export function partOf(bag: Bag, name: string): Bag {
  const part = bag.parts.get(name) ?? emptyBag();
  bag.parts.set(name, part);
  return part;
}

export function copyBag(bag: Bag): Bag {
  return {
    values: new Map(bag.values),
    parts: new Map([...bag.parts].map(([name, part]) => [name, copyBag(part)])),
  };
}
