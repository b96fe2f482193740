import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { CrmKind, CrmRecord } from "../record.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";
import { sourceOf, sourceProperties } from "./contact-source.ts";
import { pathNameOf } from "./object-path.ts";

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
const namedBy: Record<CrmKind, readonly string[]> = {
  contact: ["firstname", "lastname", "email", "company"],
  deal: ["dealname", "hs_is_closed"],
  company: ["name", "domain"],
  lead: ["hs_lead_name"],
};

/** What else is told of a kind. */
const alsoTold: Partial<Record<CrmKind, readonly string[]>> = { contact: sourceProperties, deal: ["pipeline"] };

/** What tells a record's name and whose it is, by what a contact came, and a deal's pipeline. */
export function propertiesFor(kind: CrmKind): readonly string[] {
  return [...namedBy[kind], "hubspot_owner_id", ...(alsoTold[kind] ?? [])];
}

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
    const body = { properties: propertiesFor(kind), inputs };
    const answer = await callApi(source, tenantId, { method: "POST", path, body });
    if (!answer.ok) return answer;
    const batch = RecordBatch.safeParse(answer.value.body);
    // 207: some are gone, and are only left out.
    if (![200, 207].includes(answer.value.status) || !batch.success) return rejected(answer.value);
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
  const ownerId = said("hubspot_owner_id");
  const company = kind === "contact" ? said("company") : undefined;
  const pipeline = kind === "deal" ? said("pipeline") : undefined;
  return {
    objectId: id,
    name: name ?? id,
    isOpen,
    createdAt: createdAt.getTime(),
    ...(email && { email }),
    ...(company && { company }),
    ...(kind === "contact" && sourceOf(said)),
    ...(ownerId && { ownerId }),
    ...(pipeline && { pipeline }),
  };
}
