import { hostError } from "./host-error";
import { type HostObject, type HostType, type TypeSpec, defineType } from "./host-object";

interface CollectionSpec<T, I> extends Omit<TypeSpec<T>, "items" | "item"> {
  readonly list: (target: T) => readonly I[];
  readonly of: (item: I) => HostObject;
  /** Finds by the collection's own key (name, id, address …). */
  readonly matches: (item: I, key: unknown) => boolean;
}

/** A collection with the lookups every collection of the object model offers. */
export function defineCollection<T, I>(name: string, collection: CollectionSpec<T, I>): HostType<T> {
  const { list, of, matches, ...spec } = collection;
  const found = (target: T, key: unknown): HostObject | null => {
    const item = list(target).find((each) => matches(each, key));
    return item === undefined ? null : of(item);
  };
  const at = (target: T, index: unknown): HostObject => {
    const item = typeof index === "number" ? list(target)[index] : undefined;
    if (item === undefined) throw hostError("ItemNotFound", String(index));
    return of(item);
  };
  const get = (target: T, key: unknown): HostObject => {
    const item = found(target, key);
    if (!item) throw hostError("ItemNotFound", String(key));
    return item;
  };
  return defineType<T>(name, {
    ...spec,
    scalars: { Count: { get: (target) => list(target).length }, ...spec.scalars },
    methods: {
      GetCount: (target) => list(target).length,
      GetItem: (target, [key]) => get(target, key),
      GetItemOrNullObject: (target, [key]) => found(target, key),
      GetItemAt: (target, [index]) => at(target, index),
      ...spec.methods,
    },
    items: (target) => list(target).map(of),
    item: found,
  });
}

/** Case-blind match of a text key, as sheet, table, name and chart names are matched. */
export function sameText(name: string, key: unknown): boolean {
  return typeof key === "string" && name.toLowerCase() === key.toLowerCase();
}
