import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";

/** The system's code of a failed file call, such as `ENOSPC`; empty when the error is not one. */
export function systemCode(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" && /^E[A-Z0-9]+$/.test(code) ? code : "";
}

/** What tells two names of one file from two files. */
export interface FileIdentity {
  readonly realPath: string;
  readonly dev: bigint;
  /** 0 where the file system has no such numbers. */
  readonly ino: bigint;
}

/** The system's file calls that writing needs, one by one, so that each can be made to fail in a test. */
export interface FileCalls {
  /** What a name stands for, links followed; null when there is nothing. */
  identity(path: string): FileIdentity | null;
  /** Something has this name, be it a link that leads nowhere. */
  nameTaken(path: string): boolean;
  /** Opens a new file for writing; fails with EEXIST when the name is taken. */
  openNew(path: string): number;
  /** Writes at the file's end; returns how many bytes were taken. */
  write(file: number, bytes: Uint8Array): number;
  /** Returns once the bytes are on the disk. */
  sync(file: number): void;
  close(file: number): void;
  /** Gives a file a second name; fails with EEXIST when it is taken. */
  link(from: string, to: string): void;
  /** Moves a file, replacing what has the name. */
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Names of what is in a folder. */
  list(folder: string): readonly string[];
  /** Whether a process of this machine is still there, whoever's it is. */
  isRunning(process: number): boolean;
}

export const nodeFileCalls: FileCalls = {
  identity: (path) => {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    return found ? { realPath: realpathSync(path), dev: found.dev, ino: found.ino } : null;
  },
  nameTaken: (path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined,
  openNew: (path) => openSync(path, "wx"),
  write: (file, bytes) => writeSync(file, bytes),
  sync: fsyncSync,
  close: closeSync,
  link: linkSync,
  rename: renameSync,
  remove: unlinkSync,
  list: (folder) => readdirSync(folder),
  isRunning: (id) => {
    try {
      return process.kill(id, 0);
    } catch (error) {
      return systemCode(error) !== "ESRCH";
    }
  },
};
