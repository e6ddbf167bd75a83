import { type Context, createContext } from "node:vm";
import type { Host } from "../host";

/** Globals of a page as the library finds them, as far as it looks. */
export type Sandbox = Context & Record<string, unknown>;

/**
 * A page of its own for one client. It shares the caller's arrays, errors and JSON, so that what the client gives
 * compares and tests like the caller's own.
 */
export function newSandbox(host: Host, more: Readonly<Record<string, unknown>> = {}): Sandbox {
  const { setTimeout, clearTimeout } = host.clock;
  const page: Record<string, unknown> = {
    ...{ Array, Date, Error, JSON, Map, Object, Promise, Set },
    console,
    performance,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: "Node", platform: "Linux" },
    ...more,
  };
  for (const name of ["window", "self", "top", "parent"]) page[name] = page;
  return createContext(page);
}
