import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { ContactPage } from "../fact-reading.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";
import { searchPace } from "./contact-search.ts";
import { propertiesFor, toRecord } from "./record-reads.ts";

const Page = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      createdAt: z.coerce.date(),
      properties: z.record(z.string(), z.string().nullable()),
    }),
  ),
  paging: z.object({ next: z.object({ after: z.string() }).optional() }).optional(),
});

/** As many as HubSpot lists at once. */
const pageSize = 100;

/** A page of the portal's contacts in HubSpot's own order, with what these properties say; `after` = where the last page ended. */
export async function listContacts(
  source: TokenSource,
  tenantId: string,
  properties: readonly string[],
  after: string | undefined,
): Promise<CrmAnswer<ContactPage>> {
  const names = [...new Set([...propertiesFor("contact"), ...properties])];
  const query = new URLSearchParams({ limit: String(pageSize), properties: names.join(",") });
  if (after !== undefined) query.set("after", after);
  const answer = await callApi(source, tenantId, { method: "GET", path: `/crm/objects/2026-09/contacts?${query}` });
  if (!answer.ok) return answer;
  const page = Page.safeParse(answer.value.body);
  if (answer.value.status !== 200 || !page.success) return rejected(answer.value);
  const contacts = page.data.results.map((result) => {
    const said = properties.flatMap((name): [string, string][] => {
      const value = result.properties[name]?.trim();
      return value ? [[name, value]] : [];
    });
    return { contactId: result.id, name: toRecord("contact", result).name, says: Object.fromEntries(said) };
  });
  return { ok: true, value: { contacts, next: page.data.paging?.next?.after } };
}

const Count = z.object({ total: z.number() });

export async function countContacts(source: TokenSource, tenantId: string): Promise<CrmAnswer<number>> {
  const path = "/crm/objects/2026-09/contacts/search";
  const body = { filterGroups: [], properties: ["hs_object_id"], limit: 1 };
  const answer = await callApi(source, tenantId, { method: "POST", path, body }, searchPace);
  if (!answer.ok) return answer;
  const count = Count.safeParse(answer.value.body);
  if (answer.value.status !== 200 || !count.success) return rejected(answer.value);
  return { ok: true, value: count.data.total };
}
