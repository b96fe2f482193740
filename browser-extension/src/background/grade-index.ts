import { GradesReply } from "@assay/shared/api/prospects";
import type { Grade } from "@assay/shared/score/grade-letter";
import type { Temperature } from "@assay/shared/score/temperature";
import * as z from "zod/mini";
import { callServer } from "./api.ts";
import { base64url } from "./base64url.ts";
import { type IndexEntry, openStore } from "./store.ts";

const Place = z.object({ key: z.string(), cursor: z.string() });

/** As the server writes it: 128 bits in base64url. */
const hashLength = 22;

async function readPlace() {
  const { index } = await browser.storage.local.get("index");
  return z.safeParse(Place, index).data;
}

/** Fetches what changed among the portal's graded contacts since last time. One after the other, however often asked. */
export function refreshIndex(): Promise<void> {
  return navigator.locks.request("grade-index", async () => {
    for (let hasMore = true; hasMore; ) hasMore = await fetchPage();
  });
}

async function fetchPage(): Promise<boolean> {
  const place = await readPlace();
  const query = place ? `?${new URLSearchParams({ after: place.cursor })}` : "";
  const page = await callServer({ path: `/v1/grades${query}`, reply: GradesReply });
  if (!page.ok) return false;
  const transaction = (await openStore()).transaction("grades", "readwrite");
  const { store } = transaction;
  if (page.isWhole) await store.clear();
  const take = async (entry: IndexEntry) => {
    const { hash: _, ...result } = entry;
    // A contact that is told of again has this address and no other, except for what was learnt here.
    for (const { hash, isLearnt } of await store.index("objectId").getAll(entry.objectId)) {
      if (isLearnt) await store.put({ ...result, hash, isLearnt });
      else await store.delete(hash);
    }
    await store.put(entry);
  };
  await Promise.all(page.entries.map(take));
  await transaction.done;
  await browser.storage.local.set({ index: { key: page.key, cursor: page.cursor } });
  return page.more;
}

/** The contact with this address as last heard of; no network. Absent = not among the portal's graded contacts. */
export async function findInIndex(email: string) {
  const place = await readPlace();
  if (place === undefined) return undefined;
  const entry = await (await openStore()).get("grades", await hashEmail(place.key, email));
  if (entry === undefined) return undefined;
  const { hash: _, isLearnt: _learnt, ...contact } = entry;
  return contact;
}

type Result = { grade?: Grade | undefined; temperature?: Temperature | undefined };

/** Whose address this is, as the server has just said: the next delta may be minutes away, and the network too. */
export async function learnContact(email: string, { objectId, ...result }: { objectId: string } & Result) {
  const place = await readPlace();
  if (place === undefined) return;
  const hash = await hashEmail(place.key, email);
  const store = await openStore();
  const known = await store.get("grades", hash);
  const isLearnt = known?.objectId !== objectId || known.isLearnt;
  await store.put("grades", { hash, objectId, ...given(result), ...(isLearnt && { isLearnt }) });
}

/** A contact's new result, likewise. */
export async function learnGrade(objectId: string, result: Result) {
  const store = await openStore();
  for (const { hash, isLearnt } of await store.getAllFromIndex("grades", "objectId", objectId)) {
    await store.put("grades", { hash, objectId, ...given(result), ...(isLearnt && { isLearnt }) });
  }
}

function given({ grade, temperature }: Result) {
  return { ...(grade && { grade }), ...(temperature && { temperature }) };
}

async function hashEmail(key: string, email: string): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = await crypto.subtle.importKey("raw", bytes.encode(key), algorithm, false, ["sign"]);
  const hash = await crypto.subtle.sign("HMAC", secret, bytes.encode(email));
  return base64url(new Uint8Array(hash)).slice(0, hashLength);
}
