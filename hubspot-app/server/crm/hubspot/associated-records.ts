import * as z from "zod";
import type { Association, CrmAnswer, CrmKind, CrmRecord } from "../crm.ts";
import type { TokenSource } from "./access-token.ts";
import { type ApiReply, callApi } from "./api.ts";
import { sayError } from "./error-body.ts";
import { pathNameOf } from "./object-path.ts";

const AssociationPage = z.object({
  results: z.array(
    z.object({
      toObjectId: z.coerce.string(),
      associationTypes: z.array(z.object({ label: z.string().nullish() })).default([]),
    }),
  ),
  paging: z.object({ next: z.object({ after: z.string() }).optional() }).optional(),
});

/** `GET …/associations/{to}`: 500 a page, the most that HubSpot gives. */
export async function listAssociated(
  source: TokenSource,
  tenantId: string,
  from: { readonly kind: CrmKind; readonly objectId: string },
  to: CrmKind,
): Promise<CrmAnswer<Association[]>> {
  const path = `/crm/objects/2026-09/${pathNameOf(from.kind)}/${from.objectId}/associations/${pathNameOf(to)}`;
  const found: Association[] = [];
  for (let after: string | undefined = ""; after !== undefined; ) {
    const query = `?limit=500${after && `&after=${encodeURIComponent(after)}`}`;
    const answer = await callApi(source, tenantId, { method: "GET", path: path + query });
    if (!answer.ok) return answer;
    if (answer.value.status === 404) return { ok: true, value: found };
    const page = AssociationPage.safeParse(answer.value.body);
    if (answer.value.status !== 200 || !page.success) return refused(answer.value);
    for (const { toObjectId, associationTypes } of page.data.results) {
      found.push({ objectId: toObjectId, labels: associationTypes.flatMap(({ label }) => label ?? []) });
    }
    after = page.data.paging?.next?.after;
  }
  return { ok: true, value: found };
}

export const RecordBatch = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      createdAt: z.coerce.date(),
      properties: z.record(z.string(), z.string().nullable()),
    }),
  ),
});

/** What tells a record's name, and for a deal whether it is closed. */
export const namedBy: Record<CrmKind, readonly string[]> = {
  contact: ["firstname", "lastname", "email", "company"],
  deal: ["dealname", "hs_is_closed"],
  company: ["name", "domain"],
  lead: ["hs_lead_name"],
};

/** HubSpot reads at most 100 records a call. */
const batchSize = 100;

export async function readRecords(
  source: TokenSource,
  tenantId: string,
  kind: CrmKind,
  objectIds: readonly string[],
): Promise<CrmAnswer<CrmRecord[]>> {
  const path = `/crm/objects/2026-09/${pathNameOf(kind)}/batch/read`;
  const records: CrmRecord[] = [];
  for (let first = 0; first < objectIds.length; first += batchSize) {
    const inputs = objectIds.slice(first, first + batchSize).map((id) => ({ id }));
    const body = { properties: namedBy[kind], inputs };
    const answer = await callApi(source, tenantId, { method: "POST", path, body });
    if (!answer.ok) return answer;
    const batch = RecordBatch.safeParse(answer.value.body);
    // 207: some are gone, and are only left out.
    if (![200, 207].includes(answer.value.status) || !batch.success) return refused(answer.value);
    records.push(...batch.data.results.map((record) => toRecord(kind, record)));
  }
  return { ok: true, value: records };
}

export function toRecord(kind: CrmKind, { id, createdAt, properties }: z.infer<typeof RecordBatch>["results"][number]) {
  const said = (name: string) => properties[name]?.trim() || undefined;
  const full = [said("firstname"), said("lastname")].filter((part) => part !== undefined).join(" ");
  const [only, other] = namedBy[kind];
  const name = kind === "contact" ? full || said("email") : (said(only ?? "") ?? said(other ?? ""));
  const isOpen = properties.hs_is_closed !== "true";
  const email = said("email");
  const company = kind === "contact" ? said("company") : undefined;
  return {
    objectId: id,
    name: name ?? id,
    isOpen,
    createdAt: createdAt.getTime(),
    ...(email && { email }),
    ...(company && { company }),
  };
}

function refused({ status, body }: ApiReply): { ok: false; fault: { kind: "rejected"; message: string } } {
  return { ok: false, fault: { kind: "rejected", message: sayError(body, status) } };
}
