import { ProspectIdentity } from "@assay/shared/prospect/prospect";
import type { Explanation } from "@assay/shared/score/explain";
import * as z from "zod/mini";
import { answers } from "../messages.ts";
import { showBadge } from "./badge.ts";

/** Who was last looked up on a tab's page. It lives as long as the browser session, in memory. */
const Seen = z.object({
  url: z.string(),
  prospect: ProspectIdentity,
  contact: answers.look.shape.contact,
  clock: answers.look.shape.clock,
});
export type Seen = z.infer<typeof Seen>;

const keyOf = (tabId: number) => `seen/${tabId}`;

export async function readSeen(tabId: number): Promise<Seen | undefined> {
  const key = keyOf(tabId);
  return z.safeParse(Seen, (await browser.storage.session.get(key))[key]).data;
}

/** Nobody is on screen any more when `seen` is absent. */
export async function rememberSeen(tabId: number, seen: Seen | undefined): Promise<void> {
  if (seen === undefined) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: seen });
  await showBadge(tabId, seen?.contact?.grade, seen?.clock);
}

export async function listSeenTabs(): Promise<number[]> {
  const stored = Object.keys(await browser.storage.session.get());
  return stored.filter((key) => key.startsWith("seen/")).map((key) => Number(key.slice("seen/".length)));
}

/** A contact on screen has a new result. */
export async function updateSeen(objectId: string, { grade, temperature }: Pick<Explanation, "grade" | "temperature">) {
  for (const tabId of await listSeenTabs()) {
    const seen = await readSeen(tabId);
    if (seen?.contact?.objectId !== objectId) continue;
    const contact = { objectId, ...(grade && { grade }), ...(temperature && { temperature }) };
    await rememberSeen(tabId, { ...seen, contact });
  }
}

export async function forgetSeen(): Promise<void> {
  for (const tabId of await listSeenTabs()) await rememberSeen(tabId, undefined);
}
