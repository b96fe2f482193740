import type { AssessmentReply } from "@assay/shared/api/assessment";
import type { GradesReply } from "@assay/shared/api/prospects";
import { type DBSchema, openDB } from "idb";
import type { OutboxItem } from "../messages.ts";

/** `owner` is who made it, in which portal: nobody else's session sends it. */
export type KeptItem = OutboxItem & { order?: number; owner: string };
/** `isLearnt`: this machine found out by itself whose address it is; the server's index may not know it yet. */
export type IndexEntry = GradesReply["entries"][number] & { isLearnt?: boolean };
export type KeptAssessment = { key: string; objectId: string; at: number; reply: AssessmentReply };

interface Tables extends DBSchema {
  /** In the order in which they were made. */
  outbox: { key: number; value: KeptItem; indexes: { id: string } };
  /** Hashes of addresses, never addresses. */
  grades: { key: string; value: IndexEntry; indexes: { objectId: string } };
  /** Assessments as last read, for when there is no network. */
  assessments: { key: string; value: KeptAssessment; indexes: { at: number } };
}

let opened: ReturnType<typeof open> | undefined;

function open() {
  return openDB<Tables>("assay", 1, {
    upgrade(database) {
      database.createObjectStore("outbox", { keyPath: "order", autoIncrement: true }).createIndex("id", "id", {
        unique: true,
      });
      database.createObjectStore("grades", { keyPath: "hash" }).createIndex("objectId", "objectId");
      database.createObjectStore("assessments", { keyPath: "key" }).createIndex("at", "at");
    },
    // The browser ends the connection when it clears this site's storage: the next use opens a new one.
    terminated: () => {
      opened = undefined;
    },
  });
}

/** What survives the worker and the browser. */
export function openStore(): ReturnType<typeof open> {
  opened ??= open();
  return opened;
}

/** Forgets what the person was allowed to see. What waits to be sent stays: it is theirs, and sent by nobody else. */
export async function forgetReadings(): Promise<void> {
  const store = await openStore();
  await Promise.all([store.clear("grades"), store.clear("assessments")]);
  await Promise.all([browser.storage.local.remove("index"), browser.storage.session.remove(["clocks", "panel"])]);
}
