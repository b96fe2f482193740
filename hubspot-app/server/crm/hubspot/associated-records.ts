import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { Association, CrmKind } from "../record.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";
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
    if (answer.value.status !== 200 || !page.success) return rejected(answer.value);
    for (const { toObjectId, associationTypes } of page.data.results) {
      found.push({ objectId: toObjectId, labels: associationTypes.flatMap(({ label }) => label ?? []) });
    }
    after = page.data.paging?.next?.after;
  }
  return { ok: true, value: found };
}
