import { basename, dirname, join } from "node:path";
import { nodeFileCalls, systemCode, type FileCalls } from "./file-calls";
import { OutputProblem, outputProblem } from "./output-problem";
import { isLeftOver, temporaryName } from "./temporary-name";

export interface OutputOptions {
  /** Replace an existing file. */
  readonly force: boolean;
  /** Files that were read: none of them is ever written, by whatever name. */
  readonly inputs: readonly string[];
}

function isSameFile(calls: FileCalls, path: string, input: string): boolean {
  const one = calls.identity(path);
  const other = calls.identity(input);
  if (one === null || other === null) return false;
  return (
    one.realPath === other.realPath || (one.ino !== 0n && one.dev === other.dev && one.ino === other.ino)
  );
}

/** The system may take fewer bytes at a time than it is given; none at all means it has no room. */
function writeAll(calls: FileCalls, file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    const taken = calls.write(file, bytes.subarray(at));
    if (taken <= 0) throw Object.assign(new Error("nothing was written"), { code: "ENOSPC" });
    at += taken;
  }
}

/** Writes a file no one else has and makes sure it is on the disk; on failure nothing is left of it. */
function writeTemporary(calls: FileCalls, path: string, bytes: Uint8Array): void {
  const file = calls.openNew(path);
  let open = true;
  try {
    writeAll(calls, file, bytes);
    calls.sync(file);
    open = false;
    calls.close(file);
  } catch (error) {
    if (open) attempt(() => calls.close(file));
    attempt(() => calls.remove(path));
    throw error;
  }
}

/** A step of cleaning up after a failure: when it fails too, the first failure is the one to tell. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    return;
  }
}

/** Removes what runs that were killed left of this output. What cannot be removed stays in nobody's way. */
function removeLeftOvers(calls: FileCalls, folder: string, output: string): void {
  attempt(() => {
    for (const name of calls.list(folder)) {
      if (isLeftOver(name, output, (process) => calls.isRunning(process))) {
        attempt(() => {
          calls.remove(join(folder, name));
        });
      }
    }
  });
}

/** Takes the name with an empty file first, so that the move replaces nobody's file but that. */
function moveToTaken(calls: FileCalls, temporary: string, path: string): void {
  const taken = calls.openNew(path);
  try {
    calls.close(taken);
    calls.rename(temporary, path);
  } catch (error) {
    attempt(() => calls.remove(path));
    throw error;
  }
}

/**
 * Gives the finished file its name; fails with EEXIST when someone took the name meanwhile. A network folder may
 * do it and yet answer with an error. Where files cannot have a second name (exFAT) the file is moved.
 */
function nameNew(calls: FileCalls, temporary: string, path: string): void {
  try {
    calls.link(temporary, path);
  } catch (error) {
    if (!isSameFile(calls, temporary, path)) {
      if (systemCode(error) === "EEXIST") throw error;
      moveToTaken(calls, temporary, path);
      return;
    }
  }
  attempt(() => calls.remove(temporary));
}

/**
 * Writes an output so that it is complete or absent: into a temporary file in the same folder, onto the disk, then
 * under its name. Never over an existing file without `force`, never over an input.
 * @throws OutputProblem when the disk, the folder or the name stands in the way; the temporary file is then removed
 */
export function writeNewFile(
  path: string,
  bytes: Uint8Array,
  options: OutputOptions,
  calls: FileCalls = nodeFileCalls,
): void {
  const folder = dirname(path);
  const temporary = join(folder, temporaryName(basename(path)));
  try {
    if (options.inputs.some((input) => isSameFile(calls, path, input))) {
      throw new OutputProblem("outputIsInput", { file: path });
    }
    if (!options.force && calls.nameTaken(path)) throw new OutputProblem("outputExists", { file: path });
    removeLeftOvers(calls, folder, basename(path));
    writeTemporary(calls, temporary, bytes);
    try {
      if (options.force) calls.rename(temporary, path);
      else nameNew(calls, temporary, path);
    } catch (error) {
      attempt(() => calls.remove(temporary));
      throw error;
    }
  } catch (error) {
    throw outputProblem(error, path, folder);
  }
}
