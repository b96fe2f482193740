import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { ContactList, ListPage } from "../record.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";

const contactType = "0-1";
const mostLists = 20;
/** The most that HubSpot gives of a list at once. */
const pageSize = 250;

const Found = z.object({
  lists: z.array(
    z.object({
      listId: z.coerce.string(),
      name: z.string(),
      additionalProperties: z.record(z.string(), z.string().nullish()).default({}),
    }),
  ),
});

/** `POST /crm/lists/…/search`: lists of contacts by a part of their name, or by id. */
export async function findLists(
  source: TokenSource,
  tenantId: string,
  by: { readonly text: string } | { readonly id: string },
): Promise<CrmAnswer<ContactList[]>> {
  const path = "/crm/lists/2026-09/search";
  const asked = "id" in by ? { listIds: [by.id] } : { query: by.text };
  const body = { ...asked, objectTypeId: contactType, count: mostLists, additionalProperties: ["hs_list_size"] };
  const answer = await callApi(source, tenantId, { method: "POST", path, body });
  if (!answer.ok) return answer;
  const found = Found.safeParse(answer.value.body);
  if (answer.value.status !== 200 || !found.success) return rejected(answer.value);
  return {
    ok: true,
    value: found.data.lists.map(({ listId: id, name, additionalProperties: told }) => ({
      ...{ id, name, size: Number(told.hs_list_size ?? 0) || 0 },
    })),
  };
}

const Members = z.object({
  results: z.array(z.object({ recordId: z.coerce.string() })),
  paging: z.object({ next: z.object({ after: z.string() }).optional() }).optional(),
});

/** `GET /crm/lists/…/{id}/memberships`, from where an earlier page ended. */
export async function listMembers(
  source: TokenSource,
  tenantId: string,
  listId: string,
  after: string,
): Promise<CrmAnswer<ListPage>> {
  const from = after && `&after=${encodeURIComponent(after)}`;
  const path = `/crm/lists/2026-09/${listId}/memberships?limit=${pageSize}${from}`;
  const answer = await callApi(source, tenantId, { method: "GET", path });
  if (!answer.ok) return answer;
  const members = Members.safeParse(answer.value.body);
  if (answer.value.status !== 200 || !members.success) return rejected(answer.value);
  const { results, paging } = members.data;
  return { ok: true, value: { contactIds: results.map(({ recordId }) => recordId), next: paging?.next?.after } };
}
