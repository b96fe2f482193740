import type { Instant } from "@assay/shared/instant";
import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { ChangedRecords } from "../change.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";
import { searchPace } from "./contact-search.ts";
import { mergedIdsProperty } from "./contact-states.ts";
import { pathNameOf } from "./object-path.ts";

const ChangedPage = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      updatedAt: z.coerce.date(),
      properties: z.record(z.string(), z.string().nullish()).default({}),
    }),
  ),
  paging: z.object({ next: z.object({ after: z.string() }).optional() }).optional(),
});

const modifiedBy = {
  contact: "lastmodifieddate",
  company: "hs_lastmodifieddate",
  deal: "hs_lastmodifieddate",
} as const;

/** As many as HubSpot gives at once. */
const pageSize = 200;

/** Pages of one look: enough for a busy portal's few minutes, and far from the 10,000 that HubSpot's search ends at. */
const mostPages = 10;

/** Records that changed at a moment or since, the earliest first; `isAll` is false where there are more. */
export async function listChanged(
  source: TokenSource,
  tenantId: string,
  kind: keyof typeof modifiedBy,
  since: Instant,
  wanted: readonly string[] = [],
): Promise<CrmAnswer<ChangedRecords>> {
  const path = `/crm/objects/2026-09/${pathNameOf(kind)}/search`;
  const propertyName = modifiedBy[kind];
  const filters = [{ propertyName, operator: "GTE", value: String(since) }];
  const sorts = [{ propertyName, direction: "ASCENDING" }];
  const properties = [propertyName, mergedIdsProperty, ...wanted];
  const records: ChangedRecords["records"][number][] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const body = { filterGroups: [{ filters }], sorts, properties, limit: pageSize, after };
    const answer = await callApi(source, tenantId, { method: "POST", path, body }, searchPace);
    if (!answer.ok) return answer;
    const found = ChangedPage.safeParse(answer.value.body);
    if (answer.value.status !== 200 || !found.success) return rejected(answer.value);
    for (const { id, updatedAt, properties: said } of found.data.results) {
      const says = Object.fromEntries(wanted.flatMap((name) => (said[name] ? [[name, said[name]]] : [])));
      records.push({ objectId: id, at: updatedAt.getTime(), says, isMerged: Boolean(said[mergedIdsProperty]) });
    }
    after = found.data.paging?.next?.after;
    if (after === undefined) return { ok: true, value: { records, isAll: true } };
  }
  return { ok: true, value: { records, isAll: false } };
}
