/** What identifies an object to the client: `{Id}`, `{_Id}`, `{Name}` or nothing. */
export type Identity = Readonly<Record<string, unknown>>;

export interface Scalar<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** A class of the client's object model over targets of the workbook model. Names are those on the wire. */
export interface TypeSpec<T> {
  readonly identity?: (target: T) => Identity;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  /** Collections only: the items in order, and one by key. */
  readonly items?: (target: T) => readonly HostObject[];
  readonly item?: (target: T, key: unknown) => HostObject | null;
}

/** One object of the running workbook as requests see it. */
export interface HostObject {
  readonly typeName: string;
  readonly target: unknown;
  identity(): Identity;
  /** Names of the plain properties, which `load()` without names reads. */
  scalarNames(): readonly string[];
  /** Wire name of a plain property, whatever the case it is asked in; null when there is none. */
  scalarName(name: string): string | null;
  /** A plain value, or another object for a navigation property. */
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  call(name: string, args: readonly unknown[]): unknown;
  /** Null when this is not a collection. */
  items(): readonly HostObject[] | null;
  item(key: unknown): HostObject;
}

export interface HostType<T> {
  readonly name: string;
  readonly spec: TypeSpec<T>;
  of(target: T): HostObject;
  /** The target when the value is an object of this type. */
  unwrap(value: unknown): T | null;
}
