import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { PeopleSample } from "../fact-reading.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";
import { searchPace } from "./contact-search.ts";

const FoundPage = z.object({
  results: z.array(z.object({ id: z.string() })),
  paging: z.object({ next: z.object({ after: z.string() }).optional() }).optional(),
});

const ContactBatch = z.object({
  results: z.array(z.object({ to: z.array(z.object({ toObjectId: z.coerce.string() })) })),
});

/** As many as HubSpot gives at once. */
const pageSize = 200;

const customerStages = ["customer", "evangelist"];

const stage = (operator: string) => ({ propertyName: "lifecyclestage", operator, values: customerStages });

/** Contacts whose lifecycle stage says customer, and everybody on a deal that was won, the newest first. */
export async function sampleCustomers(
  source: TokenSource,
  tenantId: string,
  most: number,
): Promise<CrmAnswer<PeopleSample>> {
  const byStage = await search(source, tenantId, "contacts", [{ filters: [stage("IN")] }], most);
  if (!byStage.ok) return byStage;
  const byDeal = await sampleWinners(source, tenantId, most);
  if (!byDeal.ok) return byDeal;
  const all = [...new Set([...byStage.value.ids, ...byDeal.value.contactIds])];
  const isAll = byStage.value.isAll && byDeal.value.isAll && all.length <= most;
  return { ok: true, value: { contactIds: all.slice(0, most), isAll } };
}

/** Contacts whose lifecycle stage says anything else, or nothing. */
export async function sampleOthers(
  source: TokenSource,
  tenantId: string,
  most: number,
): Promise<CrmAnswer<PeopleSample>> {
  // NOT_IN alone would leave it to HubSpot whether an empty stage is another one.
  const unset = { propertyName: "lifecyclestage", operator: "NOT_HAS_PROPERTY" };
  const others = [{ filters: [stage("NOT_IN")] }, { filters: [unset] }];
  const found = await search(source, tenantId, "contacts", others, most);
  return found.ok ? { ok: true, value: { contactIds: found.value.ids, isAll: found.value.isAll } } : found;
}

/** A portal that lets no deals be read has customers all the same. */
async function sampleWinners(source: TokenSource, tenantId: string, most: number): Promise<CrmAnswer<PeopleSample>> {
  const won = { propertyName: "hs_is_closed_won", operator: "EQ", value: "true" };
  const deals = await search(source, tenantId, "deals", [{ filters: [won] }], most);
  if (!deals.ok && deals.fault.kind !== "no-access") return deals;
  if (!deals.ok || deals.value.ids.length === 0) return { ok: true, value: { contactIds: [], isAll: true } };
  const path = "/crm/associations/2026-09/deals/contacts/batch/read";
  const body = { inputs: deals.value.ids.map((id) => ({ id })) };
  const answer = await callApi(source, tenantId, { method: "POST", path, body });
  if (!answer.ok) return answer;
  const batch = ContactBatch.safeParse(answer.value.body);
  if (![200, 207].includes(answer.value.status) || !batch.success) return rejected(answer.value);
  const contactIds = batch.data.results.flatMap(({ to }) => to.map(({ toObjectId }) => toObjectId));
  return { ok: true, value: { contactIds, isAll: deals.value.isAll } };
}

/** Ids of one kind of record, the newest first. */
async function search(
  source: TokenSource,
  tenantId: string,
  kind: "contacts" | "deals",
  filterGroups: readonly object[],
  most: number,
): Promise<CrmAnswer<{ ids: string[]; isAll: boolean }>> {
  const path = `/crm/objects/2026-09/${kind}/search`;
  const sorts = [{ propertyName: "createdate", direction: "DESCENDING" }];
  const ids: string[] = [];
  let after: string | undefined;
  while (ids.length < most) {
    const limit = Math.min(pageSize, most - ids.length);
    const body = { filterGroups, sorts, properties: ["createdate"], limit, after };
    const answer = await callApi(source, tenantId, { method: "POST", path, body }, searchPace);
    if (!answer.ok) return answer;
    const found = FoundPage.safeParse(answer.value.body);
    if (answer.value.status !== 200 || !found.success) return rejected(answer.value);
    ids.push(...found.data.results.map(({ id }) => id));
    after = found.data.paging?.next?.after;
    if (after === undefined) break;
  }
  return { ok: true, value: { ids, isAll: after === undefined } };
}
