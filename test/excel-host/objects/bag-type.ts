import { type Bag, partOf } from "../model/bag";
import {
  type HostObject,
  type HostType,
  type Scalar,
  type TypeSpec,
  defineType,
} from "../protocol/host-object";

/** Properties that are kept in a bag and read back; each with the value it has before it is set. */
export function bagScalars<T>(
  bagOf: (target: T) => Bag,
  defaults: Readonly<Record<string, unknown>>,
): Record<string, Scalar<T>> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, unset]) => [
      name,
      {
        get: (target: T) => bagOf(target).values.get(name) ?? unset,
        set: (target: T, value: unknown) => void bagOf(target).values.set(name, value),
      },
    ]),
  );
}

/** A type whose every property is kept in a bag, with types for the named parts of the bag. */
export function bagType(
  name: string,
  defaults: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, () => HostType<Bag>>> = {},
  methods: TypeSpec<Bag>["methods"] = {},
): HostType<Bag> {
  return defineType<Bag>(name, {
    scalars: bagScalars((bag: Bag) => bag, defaults),
    objects: Object.fromEntries(
      Object.entries(parts).map(([part, type]) => [
        part,
        (bag: Bag): HostObject => type().of(partOf(bag, part)),
      ]),
    ),
    methods,
  });
}
