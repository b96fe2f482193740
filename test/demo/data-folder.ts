import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export type OpenedFolder = { ok: true; release(): void } | { ok: false; message: string };

const busy = 5;

/**
 * Makes the data folder and holds it for this process alone, with a lock that ends with the process. The write that
 * takes the lock also shows that the disk takes writes.
 */
export function openDataFolder(folder: string): OpenedFolder {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    lock = new DatabaseSync(join(folder, "lock.sqlite"), { timeout: 0 });
    lock.exec("pragma locking_mode = exclusive; create table if not exists held (at); insert into held values (1)");
    lock.exec("delete from held");
    const held = lock;
    return { ok: true, release: () => held.close() };
  } catch (error) {
    lock?.close();
    return { ok: false, message: `The data folder ${folder} ${sayFault(error)}` };
  }
}

function sayFault(error: unknown): string {
  const { code, errcode, message } = error as { code?: string; errcode?: number; message: string };
  if (errcode === busy) return "is in use by another Assay. Stop that one, or choose another folder with ASSAY_DATA.";
  return `${diskFaults[code ?? ""] ?? sqliteFaults[(errcode ?? 0) & 0xff] ?? `cannot be used: ${message}.`} ${remedy}`;
}

const remedy = "Choose another with ASSAY_DATA.";
const diskFaults: Record<string, string> = {
  EACCES: "may not be written by this user.",
  EPERM: "may not be written by this user.",
  EROFS: "is on a read-only disk.",
  ENOSPC: "is on a full disk.",
  ENOTDIR: "cannot be made: a file stands in its way.",
  EEXIST: "cannot be made: a file stands in its way.",
};
/** SQLite's own primary codes for the same. */
const sqliteFaults: Record<number, string> = {
  8: "is read-only.",
  10: "cannot be written: the disk is full or failing.",
  13: "is on a full disk.",
  14: "may not be written by this user.",
};
