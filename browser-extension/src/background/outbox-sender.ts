import { ConflictReply, RateReply } from "@assay/shared/api/rating";
import type { Refusal } from "@assay/shared/api/result";
import * as z from "zod/mini";
import { callServer } from "./api.ts";
import { learnReply } from "./assessments.ts";
import { learnLocalResult } from "./local-result.ts";
import { notify } from "./notices.ts";
import { handToPerson, keepChange, listWaiting, type NewItem, postpone, removeItem } from "./outbox.ts";
import { ownerOf, readAccount } from "./session.ts";
import type { KeptItem } from "./store.ts";

/** Answers that say that no other change would get through either. */
const noWay = ["unreachable", "timed-out", "signed-out", "another-account"];

/**
 * Answers that tell nothing about the change itself: it is tried again later. Every other refusal is about it, and waits
 * for the person.
 */
const passing = [...noWay, "unreadable", "internal", "crm-away", "unavailable"];

/** What became of a try. */
type Outcome = "through" | "later" | "no-way";

const RecordReply = z.union([RateReply, ConflictReply]);
type Reply = z.infer<typeof RecordReply> | Refusal;

/** Surfaces that wait for the answer to a change right now, by its id. */
const listeners = new Map<string, (reply: Reply) => void>();

/** Keeps a change, then sends it: the server's answer, or nothing when it did not get through for now. */
export async function keepAndSend(item: NewItem): Promise<Reply | undefined> {
  const { id, objectId } = item;
  // Before it is kept: whoever is sending already may take it along at once.
  const answered = new Promise<Reply>((resolve) => listeners.set(id, resolve));
  try {
    await keepChange(item);
    await learnLocalResult(objectId, item.owner);
    return await Promise.race([answered, sendWaiting(objectId, true).then(() => undefined)]);
  } finally {
    listeners.delete(id);
  }
}

/** Tries what waits: all whose time has come, or everything when there is reason to believe that it gets through. */
export async function sendAll(isHurried: boolean): Promise<void> {
  const account = await readAccount();
  if (account === undefined) return;
  const waiting = await listWaiting(ownerOf(account));
  for (const objectId of new Set(waiting.map((item) => item.objectId))) {
    if ((await sendWaiting(objectId, isHurried)) === "no-way") break;
  }
  await setAlarm();
}

/**
 * Sends what waits for one contact, the oldest first, and stops at the first that does not get through: their order
 * decides which rating counts. The lock is freed by the browser when it ends the worker, so what was half sent is sent
 * again, under its own id.
 */
function sendWaiting(objectId: string, isHurried: boolean): Promise<Outcome> {
  return navigator.locks.request(`outbox/${objectId}`, async () => {
    const account = await readAccount();
    if (account === undefined) return "no-way";
    for (const item of await listWaiting(ownerOf(account), objectId)) {
      if (!isHurried && (item.nextAt ?? 0) > Date.now()) return "later";
      const outcome = await sendItem(item);
      if (outcome !== "through") return outcome;
    }
    return "through";
  });
}

async function sendItem(item: KeptItem): Promise<Outcome> {
  const { id, objectId, change, owner } = item;
  const path = `/v1/records/contact/${objectId}/${"level" in change ? "ratings" : "clearings"}`;
  const reply = await callServer({ path, body: change, reply: RecordReply, owner });
  const isThrough = reply.ok || !passing.includes(reply.code);
  if (reply.ok) await removeItem(id);
  else if (isThrough) await handToPerson(id, reply);
  else await postpone(id, Date.now());
  if ("assessment" in reply) await learnReply(objectId, change.framework, reply);
  if (isThrough) await learnLocalResult(objectId, owner);
  if (isThrough) {
    listeners.get(id)?.(reply);
    await notify("outbox");
    return "through";
  }
  await setAlarm();
  return noWay.includes(reply.code) ? "no-way" : "later";
}

/** Wakes the worker when the next try is due. Browsers may drop alarms: it is set again at every start. */
export async function setAlarm(): Promise<void> {
  const account = await readAccount();
  const waiting = account ? await listWaiting(ownerOf(account)) : [];
  // What waits behind another change of its contact is due with that one, and not now.
  const next = waiting.filter((item, at) => waiting.findIndex(({ objectId }) => objectId === item.objectId) === at);
  if (next.length === 0) await browser.alarms.clear("outbox");
  else await browser.alarms.create("outbox", { when: Math.min(...next.map((item) => item.nextAt ?? Date.now())) });
}
