import type { ConflictReply } from "@assay/shared/api/rating";
import type { Refusal } from "@assay/shared/api/result";
import type { OutboxItem } from "../messages.ts";
import { type KeptAssessment, type KeptItem, openStore } from "./store.ts";

export type NewItem = Pick<KeptItem, "id" | "objectId" | "name" | "criterion" | "change" | "owner">;

/**
 * Keeps a change before anything is sent. The same id twice is one change. What was refused of the same criterion is
 * settled by it.
 */
export async function keepChange(item: NewItem): Promise<void> {
  const transaction = (await openStore()).transaction("outbox", "readwrite");
  const kept = await transaction.store.getAll();
  const settled = kept.filter((one) => one.state === "needs-you" && one.id !== item.id && isAboutSame(one, item));
  for (const { order } of settled) if (order !== undefined) await transaction.store.delete(order);
  if (!kept.some(({ id }) => id === item.id)) await transaction.store.add({ ...item, state: "waiting", tries: 0 });
  await transaction.done;
}

function isAboutSame(one: NewItem, other: NewItem): boolean {
  const keyOf = ({ owner, objectId, change }: NewItem) =>
    [owner, objectId, change.framework, change.criterion].join("/");
  return keyOf(one) === keyOf(other);
}

/**
 * Lets go of what was contested and has been settled since, here or elsewhere: it needs the person no more. Tells
 * whether there was any.
 */
export async function dropSettled(
  owner: string,
  { objectId, reply }: Pick<KeptAssessment, "objectId" | "reply">,
): Promise<boolean> {
  const { assessment, framework } = reply;
  const waiting = new Set(Object.values(assessment.contested).flatMap((events) => events.map(({ id }) => id)));
  const settled = (await listKept(owner)).filter(
    ({ id, objectId: about, change, refusal }) =>
      about === objectId &&
      change.framework === framework.id &&
      refusal !== undefined &&
      "assessment" in refusal &&
      refusal.assessment.version < assessment.version &&
      !waiting.has(id),
  );
  for (const { id } of settled) await removeItem(id);
  return settled.length > 0;
}

/** Everything kept for one person in one portal, in the order in which it was made. */
export async function listKept(owner: string): Promise<KeptItem[]> {
  const all = await (await openStore()).getAll("outbox");
  return all.filter((item) => item.owner === owner);
}

export async function listWaiting(owner: string, objectId?: string): Promise<KeptItem[]> {
  const kept = await listKept(owner);
  return kept.filter((item) => item.state === "waiting" && (objectId === undefined || item.objectId === objectId));
}

/** It arrived, or the person dropped it. */
export async function removeItem(id: string): Promise<void> {
  const store = await openStore();
  const order = await store.getKeyFromIndex("outbox", "id", id);
  if (order !== undefined) await store.delete("outbox", order);
}

/** The server said no, or that somebody else changed it meanwhile: the person decides. */
export async function handToPerson(id: string, refusal: Refusal | ConflictReply): Promise<void> {
  await edit(id, (item) => ({ ...item, state: "needs-you", refusal, tries: item.tries + 1 }));
}

/** Half a minute, then twice as long each time, up to an hour: browsers wake a worker no sooner. */
export async function postpone(id: string, now: number): Promise<void> {
  await edit(id, (item) => ({
    ...item,
    tries: item.tries + 1,
    nextAt: now + Math.min(3_600_000, 30_000 * 2 ** item.tries),
  }));
}

/** The person wants it tried again as it is. */
export async function retryItem(id: string): Promise<void> {
  await edit(id, ({ refusal: _refusal, nextAt: _nextAt, ...item }) => ({ ...item, state: "waiting" }));
}

async function edit(id: string, change: (item: KeptItem) => KeptItem): Promise<void> {
  const transaction = (await openStore()).transaction("outbox", "readwrite");
  const item = await transaction.store.index("id").get(id);
  if (item !== undefined) await transaction.store.put(change(item));
  await transaction.done;
}

/** An item as surfaces show it. */
export function forSurface({ order: _order, owner: _owner, ...item }: KeptItem): OutboxItem {
  return item;
}
