import type { LegacyFormat } from "./reader";

export interface WorkerLimits {
  /** By the clock. */
  readonly seconds: number;
  /** Of work by this process: a busy machine takes nothing from it. */
  readonly workSeconds: number;
  /** Megabytes of heap. */
  readonly memory: number;
}

const mb = 1024 * 1024;
/** Honest packed files of spreadsheets unpack to about as many times their size. */
const unpacking = 12;
const packed: ReadonlySet<LegacyFormat> = new Set(["xlsb", "ods"]);

const least: WorkerLimits = { seconds: 60, workSeconds: 5, memory: 256 };
const most: WorkerLimits = { seconds: 60, workSeconds: 60, memory: 2048 };
/** For each megabyte of content. */
const more = { workSeconds: 1.5, memory: 48 };

/** What reading a file may take: a small file that wants much is hostile or broken, a large one is only large. */
export function limitsFor(bytes: number, format: LegacyFormat): WorkerLimits {
  const megabytes = (bytes / mb) * (packed.has(format) ? unpacking : 1);
  return {
    seconds: least.seconds,
    workSeconds: Math.min(most.workSeconds, Math.ceil(least.workSeconds + more.workSeconds * megabytes)),
    memory: Math.min(most.memory, Math.ceil(least.memory + more.memory * megabytes)),
  };
}
