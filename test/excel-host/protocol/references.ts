import type { HostObject } from "./host-object";

/** Objects the client keeps over several requests (`track`, and every range inside `Excel.run`). */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `{kept-${String(this.next++)}}`;
    this.ids.set(object, id);
    this.byId.set(id, object);
  }

  idOf(object: HostObject): string | null {
    return this.ids.get(object) ?? null;
  }

  find(id: string): HostObject | null {
    return this.byId.get(id) ?? null;
  }

  release(id: string): void {
    const object = this.byId.get(id);
    if (object) this.ids.delete(object);
    this.byId.delete(id);
  }

  kept(): Iterable<HostObject> {
    return this.byId.values();
  }
}
