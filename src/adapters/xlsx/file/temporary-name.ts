import { createHash, randomUUID } from "node:crypto";
import { hostname } from "node:os";

/** Tells this machine from others that write into the same folder. */
const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** Name of the file in which an output is written until it is whole: it tells the output, the machine and the process. */
export function temporaryName(output: string): string {
  return `.${output}.${machine}-${process.pid}.${randomUUID()}.tmp`;
}

/**
 * Whether a file is what a process of this machine left of an output when it was killed. Of a process on another
 * machine nobody here knows whether it still writes.
 */
export function isLeftOver(name: string, output: string, isRunning: (process: number) => boolean): boolean {
  const start = `.${output}.${machine}-`;
  if (!name.startsWith(start)) return false;
  const written = /^(\d+)\.[0-9a-f-]{36}\.tmp$/.exec(name.slice(start.length));
  return written !== null && !isRunning(Number(written[1]));
}
