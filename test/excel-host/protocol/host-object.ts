import { HostError, hostError } from "./host-error";
import { camelName } from "./names";
import type { HostObject, HostType, Identity, TypeSpec } from "./type-spec";

export type * from "./type-spec";

const defined = new Map<string, TypeSpec<never>>();

/** Every class defined so far, for the list of what is implemented. */
export function definedTypes(): ReadonlyMap<string, TypeSpec<never>> {
  return defined;
}

export function defineType<T>(name: string, spec: TypeSpec<T>): HostType<T> {
  const members = memberTable(spec);
  const type: HostType<T> = {
    name,
    spec,
    of: (target) => new BoundObject(name, spec, members, target),
    unwrap: (value) => (value instanceof BoundObject && value.spec === spec ? (value.target as T) : null),
  };
  defined.set(name, spec);
  return type;
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof BoundObject;
}

interface Member<T> {
  readonly name: string;
  readonly read?: (target: T) => unknown;
  readonly write?: (target: T, value: unknown) => void;
  readonly call?: (target: T, args: readonly unknown[]) => unknown;
}

/** Members by lower-case name: load paths arrive in camel case, everything else in Pascal case. */
function memberTable<T>(spec: TypeSpec<T>): ReadonlyMap<string, Member<T>> {
  const table = new Map<string, Member<T>>();
  for (const [name, scalar] of Object.entries(spec.scalars ?? {})) {
    table.set(name.toLowerCase(), { name, read: scalar.get, ...(scalar.set ? { write: scalar.set } : {}) });
  }
  for (const [name, read] of Object.entries(spec.objects ?? {}))
    table.set(name.toLowerCase(), { name, read });
  for (const [name, call] of Object.entries(spec.methods ?? {}))
    table.set(name.toLowerCase(), { name, call });
  return table;
}

class BoundObject<T> implements HostObject {
  constructor(
    readonly typeName: string,
    readonly spec: TypeSpec<T>,
    private readonly members: ReadonlyMap<string, Member<T>>,
    readonly target: T,
  ) {}

  identity(): Identity {
    return this.spec.identity?.(this.target) ?? {};
  }

  scalarNames(): readonly string[] {
    return Object.keys(this.spec.scalars ?? {});
  }

  scalarName(name: string): string | null {
    const member = this.members.get(name.toLowerCase());
    return member && Object.hasOwn(this.spec.scalars ?? {}, member.name) ? member.name : null;
  }

  read(name: string): unknown {
    const read = this.member(name)?.read;
    return this.located(name, () => (read ? read(this.target) : this.missing(name)));
  }

  write(name: string, value: unknown): void {
    const write = this.member(name)?.write;
    this.located(name, () => (write ? write(this.target, value) : this.missing(name)));
  }

  call(name: string, args: readonly unknown[]): unknown {
    const call = this.member(name)?.call;
    return this.located(name, () => (call ? call(this.target, args) : this.missing(name)));
  }

  items(): readonly HostObject[] | null {
    return this.spec.items?.(this.target) ?? null;
  }

  item(key: unknown): HostObject {
    return this.located("getItem", () => {
      if (!this.spec.item) return this.missing("getItem");
      const found = this.spec.item(this.target, key);
      if (!found) throw hostError("ItemNotFound", String(key));
      return found;
    });
  }

  private member(name: string): Member<T> | undefined {
    return this.members.get(name.toLowerCase());
  }

  private missing(name: string): never {
    throw hostError("HostNotImplemented", `${this.typeName}.${camelName(name)}`);
  }

  private located<R>(name: string, act: () => R): R {
    try {
      return act();
    } catch (error) {
      if (error instanceof HostError) error.location ??= `${this.typeName}.${camelName(name)}`;
      throw error;
    }
  }
}
