import type { Touch } from "@assay/shared/pipeline/sla-clock";
import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";

/** HubSpot takes so many ids a call. */
const batchSize = 100;

const AssociationBatch = z.object({
  results: z.array(
    z.object({ from: z.object({ id: z.coerce.string() }), to: z.array(z.object({ toObjectId: z.coerce.string() })) }),
  ),
});
const ActivityBatch = z.object({
  results: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.string().nullable()) })),
});

/** What is read of an activity: when it was and which way it went, never a word of it. */
const activities = {
  call: { path: "calls", direction: "hs_call_direction" },
  email: { path: "emails", direction: "hs_email_direction" },
} as const;

/** What the person wrote is no touch of ours; a call is one whoever dialled, because both spoke. */
const incoming = new Set(["INCOMING_EMAIL"]);

/** Calls and emails that are logged on up to 100 contacts, by contact. */
export async function listTouches(
  source: TokenSource,
  tenantId: string,
  contactIds: readonly string[],
): Promise<CrmAnswer<ReadonlyMap<string, Touch[]>>> {
  const touches = new Map<string, Touch[]>();
  for (const kind of ["call", "email"] as const) {
    const logged = await listLogged(source, tenantId, kind, contactIds);
    if (!logged.ok) return logged;
    const moments = await readMoments(source, tenantId, kind, [...new Set([...logged.value.values()].flat())]);
    if (!moments.ok) return moments;
    for (const [contactId, ids] of logged.value) {
      const found = ids.flatMap((id) => moments.value.get(id) ?? []).map((at) => ({ kind, at }));
      touches.set(contactId, [...(touches.get(contactId) ?? []), ...found]);
    }
  }
  return { ok: true, value: touches };
}

/** Ids of the activities of a kind, by contact. */
async function listLogged(
  source: TokenSource,
  tenantId: string,
  kind: Touch["kind"],
  contactIds: readonly string[],
): Promise<CrmAnswer<Map<string, string[]>>> {
  const path = `/crm/associations/2026-09/contacts/${activities[kind].path}/batch/read`;
  const body = { inputs: contactIds.map((id) => ({ id })) };
  const answer = await callApi(source, tenantId, { method: "POST", path, body });
  if (!answer.ok) return answer;
  const batch = AssociationBatch.safeParse(answer.value.body);
  // 207: some have none, or are gone.
  if (![200, 207].includes(answer.value.status) || !batch.success) return rejected(answer.value);
  const logged = batch.data.results.map(({ from, to }): [string, string[]] => [
    from.id,
    to.map(({ toObjectId }) => toObjectId),
  ]);
  return { ok: true, value: new Map(logged) };
}

/** When each of the activities was, without those that came from the person. */
async function readMoments(
  source: TokenSource,
  tenantId: string,
  kind: Touch["kind"],
  ids: readonly string[],
): Promise<CrmAnswer<Map<string, number>>> {
  const { path: noun, direction } = activities[kind];
  const moments = new Map<string, number>();
  for (let first = 0; first < ids.length; first += batchSize) {
    const inputs = ids.slice(first, first + batchSize).map((id) => ({ id }));
    const path = `/crm/objects/2026-09/${noun}/batch/read`;
    const body = { properties: ["hs_timestamp", direction], inputs };
    const answer = await callApi(source, tenantId, { method: "POST", path, body });
    if (!answer.ok) return answer;
    const batch = ActivityBatch.safeParse(answer.value.body);
    if (![200, 207].includes(answer.value.status) || !batch.success) return rejected(answer.value);
    for (const { id, properties } of batch.data.results) {
      const at = momentOf(properties.hs_timestamp);
      if (at !== undefined && !incoming.has(properties[direction] ?? "")) moments.set(id, at);
    }
  }
  return { ok: true, value: moments };
}

/** HubSpot writes moments as ISO text, or as milliseconds. */
function momentOf(said: string | null | undefined): number | undefined {
  if (!said) return undefined;
  const at = /^\d+$/.test(said) ? Number(said) : Date.parse(said);
  return Number.isNaN(at) ? undefined : at;
}
