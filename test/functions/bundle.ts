import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import "./custom-functions";

/** The functions as they are built for production. A process of its own builds them, for webpack starts more. */
export function functionsBundle(): string {
  const builder = join(__dirname, "build-bundle.mjs");
  return execFileSync(process.execPath, [builder], { encoding: "utf8", timeout: 110_000 });
}

type Call = (...args: unknown[]) => unknown;

/** The functions a bundle associates, by id, in a page that has nothing but Excel's runtime of functions. */
export function associated(bundle: string): ReadonlyMap<string, Call> {
  const found = new Map<string, Call>();
  const associate = (id: string, call: Call) => found.set(id, call);
  new Script(bundle).runInContext(createContext({ CustomFunctions: { ...CustomFunctions, associate } }));
  return found;
}
