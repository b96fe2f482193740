import type { Instant } from "@assay/shared/instant";
import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { ChangedDeals, DealEnd } from "../change.ts";
import type { Association } from "../record.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";
import { listChanged } from "./changed-records.ts";

/** HubSpot works out from its stage whether a deal is closed, and won; its close date is set then, or by a person. */
const properties = ["hs_is_closed", "hs_is_closed_won", "closedate"] as const;

/** HubSpot reads at most 100 records a call. */
const batchSize = 100;

const DealBatch = z.object({
  results: z.array(
    z.object({ id: z.string(), updatedAt: z.coerce.date(), properties: z.record(z.string(), z.string().nullish()) }),
  ),
});
const ContactBatch = z.object({
  results: z.array(
    z.object({
      from: z.object({ id: z.coerce.string() }),
      to: z.array(
        z.object({
          toObjectId: z.coerce.string(),
          associationTypes: z.array(z.object({ label: z.string().nullish() })).default([]),
        }),
      ),
    }),
  ),
});

type Read = Pick<DealEnd, "dealId" | "closed">;

/** How deals stand that changed at a moment or since, the earliest change first. */
export async function listDealEnds(
  source: TokenSource,
  tenantId: string,
  since: Instant,
): Promise<CrmAnswer<ChangedDeals>> {
  const changed = await listChanged(source, tenantId, "deal", since, properties);
  if (!changed.ok) return changed;
  const { records, isAll } = changed.value;
  const deals = await withContacts(
    source,
    tenantId,
    records.map(({ objectId, says, at }) => toRead(objectId, says, at)),
  );
  if (!deals.ok) return deals;
  return { ok: true, value: { deals: deals.value, isAll, last: records.at(-1)?.at } };
}

/** How those of the deals stand that are there. */
export async function readDealEnds(
  source: TokenSource,
  tenantId: string,
  dealIds: readonly string[],
): Promise<CrmAnswer<DealEnd[]>> {
  const path = "/crm/objects/2026-09/deals/batch/read";
  const read: Read[] = [];
  for (let first = 0; first < dealIds.length; first += batchSize) {
    const inputs = dealIds.slice(first, first + batchSize).map((id) => ({ id }));
    const answer = await callApi(source, tenantId, { method: "POST", path, body: { properties, inputs } });
    if (!answer.ok) return answer;
    const batch = DealBatch.safeParse(answer.value.body);
    // 207: some are gone, and are only left out.
    if (![200, 207].includes(answer.value.status) || !batch.success) return rejected(answer.value);
    read.push(...batch.data.results.map((deal) => toRead(deal.id, deal.properties, deal.updatedAt.getTime())));
  }
  return withContacts(source, tenantId, read);
}

/** A closed deal whose close date somebody emptied ended when it was last changed. */
function toRead(dealId: string, says: Readonly<Record<string, string | null | undefined>>, changedAt: Instant): Read {
  if (says.hs_is_closed !== "true") return { dealId };
  const closedAt = Date.parse(says.closedate ?? "");
  return {
    dealId,
    closed: { isWon: says.hs_is_closed_won === "true", at: Number.isNaN(closedAt) ? changedAt : closedAt },
  };
}

/** Nobody is asked who is on a deal that is open. */
async function withContacts(
  source: TokenSource,
  tenantId: string,
  deals: readonly Read[],
): Promise<CrmAnswer<DealEnd[]>> {
  const closed = deals.flatMap(({ dealId, closed: end }) => (end ? [dealId] : []));
  const contacts = new Map<string, Association[]>();
  const path = "/crm/associations/2026-09/deals/contacts/batch/read";
  for (let first = 0; first < closed.length; first += batchSize) {
    const inputs = closed.slice(first, first + batchSize).map((id) => ({ id }));
    const answer = await callApi(source, tenantId, { method: "POST", path, body: { inputs } });
    if (!answer.ok) return answer;
    const batch = ContactBatch.safeParse(answer.value.body);
    // 207: some have nobody.
    if (![200, 207].includes(answer.value.status) || !batch.success) return rejected(answer.value);
    for (const { from, to } of batch.data.results) contacts.set(from.id, to.map(toAssociation));
  }
  return { ok: true, value: deals.map((deal) => ({ ...deal, contacts: contacts.get(deal.dealId) ?? [] })) };
}

function toAssociation({
  toObjectId,
  associationTypes,
}: z.infer<typeof ContactBatch>["results"][number]["to"][number]): Association {
  return { objectId: toObjectId, labels: associationTypes.flatMap(({ label }) => label ?? []) };
}
