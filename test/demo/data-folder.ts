import { mkdirSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export type OpenedFolder = { ok: true; release(): void } | { ok: false; message: string };

const busy = 5;
/** A new database and its journal take about 60 MB, and a disk that fills up later takes the server down. */
const leastFreeBytes = 100_000_000;

/**
 * Makes the data folder and holds it for this process alone, with a lock that ends with the process. The write that
 * takes the lock also shows that the disk takes writes.
 */
export function openDataFolder(folder: string): OpenedFolder {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < leastFreeBytes) return refuse(folder, fullDisk);
    lock = new DatabaseSync(join(folder, "lock.sqlite"), { timeout: 0 });
    lock.exec("pragma locking_mode = exclusive; create table if not exists held (at); insert into held values (1)");
    lock.exec("delete from held");
    const held = lock;
    return { ok: true, release: () => held.close() };
  } catch (error) {
    lock?.close();
    return refuse(folder, sayFault(error));
  }
}

function refuse(folder: string, fault: string): OpenedFolder {
  return { ok: false, message: `The data folder ${folder} ${fault} Choose another with ASSAY_DATA.` };
}

function sayFault(error: unknown): string {
  const { code, errcode, message } = error as { code?: string; errcode?: number; message: string };
  if (errcode === busy) return "is in use by another Assay. Stop that one.";
  return diskFaults[code ?? ""] ?? sqliteFaults[(errcode ?? 0) & 0xff] ?? `cannot be used: ${message}.`;
}

const fullDisk = "is on a full disk: Assay needs 100 MB.";
const diskFaults: Record<string, string> = {
  EACCES: "may not be written by this user.",
  EPERM: "may not be written by this user.",
  EROFS: "is on a read-only disk.",
  ENOSPC: fullDisk,
  ENOTDIR: "cannot be made: a file stands in its way.",
  EEXIST: "cannot be made: a file stands in its way.",
};
/** SQLite's own primary codes for the same. */
const sqliteFaults: Record<number, string> = {
  8: "is read-only.",
  10: "cannot be written: the disk is full or failing.",
  13: fullDisk,
  14: "may not be written by this user.",
};
