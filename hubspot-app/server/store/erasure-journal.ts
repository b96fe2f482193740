import { statSync } from "node:fs";
import { mkdir, open, readdir } from "node:fs/promises";
import path from "node:path";

/**
 * Remembers erasures outside the database, so that a database restored from an older backup can do them again. It holds
 * keyed hashes alone: nobody can read who was erased.
 */
export interface ErasureJournal {
  /** Safe to repeat. Throws where the folder cannot be written. */
  note(tenantHash: string, subjectHash: string): Promise<void>;
  list(tenantHash: string): Promise<ReadonlySet<string>>;
}

/**
 * A folder with a folder for each tenant, and in it an empty file for each erasure, whose name says it all: several
 * servers can share it over whatever carries files, and a backup of it can be put beside it without care.
 */
export function openErasureJournal(folder: string): ErasureJournal {
  const placeOf = (tenantHash: string) => path.join(folder, tenantHash);
  return {
    async note(tenantHash, subjectHash) {
      const place = placeOf(tenantHash);
      await mkdir(place, { recursive: true });
      await touch(path.join(place, subjectHash));
      // The name is the message: it is on the disk once its folder is.
      await flush(place);
    },
    async list(tenantHash) {
      try {
        return new Set(await readdir(placeOf(tenantHash)));
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Set();
        throw error;
      }
    },
  };
}

export function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function touch(file: string): Promise<void> {
  await (await open(file, "a", 0o600)).close();
}

async function flush(folder: string): Promise<void> {
  const opened = await open(folder, "r");
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
