import { type HostObject, isHostObject } from "./host-object";
import { hostError } from "./host-error";
import type { References } from "./references";
import { type ArgumentInfo, type ObjectPath, type PathReference, pathTypes } from "./wire";

/** What requests run on: the workbook as root, objects made by name, objects kept by the client. */
export interface Engine {
  readonly root: HostObject;
  /** Services the client makes by full name, such as the one that takes custom function results. */
  readonly services: ReadonlyMap<string, HostObject>;
  readonly references: References;
}

/** One request: every object path is resolved once, when it is first used. */
export class Session {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    readonly engine: Engine,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** The object of a path; null for a null object and everything reached through one. */
  object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw hostError("InvalidObjectPath", `no path ${String(id)}`);
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, at) => this.argument(value, references[at] ?? 0));
  }

  private resolve(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === pathTypes.root) return this.engine.root;
    if (path.ObjectPathType === pathTypes.none) return null;
    if (path.ObjectPathType === pathTypes.newObject) return this.service(path.Name);
    if (path.ObjectPathType === pathTypes.reference) return this.kept(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    return objectOrNull(path, this.follow(path, parent));
  }

  private follow(path: ObjectPath, parent: HostObject): unknown {
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathTypes.method:
        return parent.call(path.Name, args);
      case pathTypes.property:
        return parent.read(path.Name);
      case pathTypes.indexer:
        return parent.item(args[0]);
      default:
        throw hostError("HostNotImplemented", `object path type ${String(path.ObjectPathType)}`);
    }
  }

  private service(name: string): HostObject {
    const service = this.engine.services.get(name);
    if (!service) throw hostError("HostNotImplemented", `service ${name}`);
    return service;
  }

  private kept(id: string): HostObject {
    const object = this.engine.references.find(id);
    if (!object) throw hostError("InvalidReference", id);
    return object;
  }

  private argument(value: unknown, reference: PathReference): unknown {
    if (typeof reference === "number" && reference > 0) return this.object(reference);
    if (Array.isArray(value)) {
      const inner = typeof reference === "number" ? null : reference;
      return inner ? value.map((each, at) => this.argument(each, inner[at] ?? 0)) : value;
    }
    return withObjects(value, (id) => this.object(id));
  }
}

function objectOrNull(path: ObjectPath, value: unknown): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw hostError("HostCrashed", `${path.Name} did not give an object`);
}

/** Replaces `{_ObjectPathId}` marks inside a plain object argument by the objects they stand for. */
function withObjects(value: unknown, object: (id: number) => HostObject | null): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const id = (value as { _ObjectPathId?: unknown })._ObjectPathId;
  if (typeof id === "number") return object(id);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withObjects(each, object)]));
}
