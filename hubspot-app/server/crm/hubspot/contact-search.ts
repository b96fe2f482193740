import * as z from "zod";
import type { Pace } from "../../store/rate-slots.ts";
import type { CrmAnswer } from "../answer.ts";
import type { ContactQuery, CrmRecord, NewContact } from "../record.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";
import { readError } from "./error-body.ts";
import { propertiesFor, RecordBatch, toRecord } from "./record-reads.ts";

/** HubSpot allows five searches in any second for a whole account: three a second and two at once are five at worst. */
export const searchPace: Pace = { kind: "search", intervalMs: 340, burst: 1 };

const most = 10;

/** `POST …/contacts/search`. A property of ours that the portal does not have finds nobody. */
export async function findContacts(
  source: TokenSource,
  tenantId: string,
  query: ContactQuery,
): Promise<CrmAnswer<CrmRecord[]>> {
  const path = "/crm/objects/2026-09/contacts/search";
  const body = { ...conditionsOf(query), properties: propertiesFor("contact"), limit: most };
  const answer = await callApi(source, tenantId, { method: "POST", path, body }, searchPace);
  if (!answer.ok) return answer;
  const { status, body: reply } = answer.value;
  const found = RecordBatch.safeParse(reply);
  if (status === 200 && found.success) {
    return { ok: true, value: found.data.results.map((record) => toRecord("contact", record)) };
  }
  if (status === 400 && query.by === "profile") return { ok: true, value: [] };
  return rejected(answer.value);
}

function conditionsOf(query: ContactQuery): object {
  const equal = (propertyName: string, value: string) => ({ propertyName, operator: "EQ", value });
  const all = (...filters: object[]) => ({ filterGroups: [{ filters }] });
  switch (query.by) {
    case "email":
      return all(equal("email", query.email));
    case "profile":
      return all(equal("assay_profile_url", query.profileUrl));
    case "name": {
      const { firstName, lastName } = splitName(query.name);
      const named = [
        ...(firstName ? [equal("firstname", firstName)] : []),
        ...(lastName ? [equal("lastname", lastName)] : []),
      ];
      return all(
        ...named,
        ...(query.company ? [equal("company", query.company)] : []),
        ...(query.since ? [{ propertyName: "createdate", operator: "GTE", value: String(query.since) }] : []),
      );
    }
    case "company":
      return all(equal("company", query.company));
    case "domain":
      return all({ propertyName: "email", operator: "CONTAINS_TOKEN", value: `*@${query.domain}` });
    case "text":
      return { query: query.text };
  }
}

/** The last word is the family name: what a form of two fields gets when a page shows one. */
function splitName(name: string): { firstName: string; lastName: string } {
  const words = name.trim().split(/\s+/);
  const lastName = words.length > 1 ? (words.pop() ?? "") : "";
  return { firstName: words.join(" "), lastName };
}

const Created = z.object({ id: z.string() });

/** HubSpot keeps addresses unique: 409 names the contact that has it. */
export async function createContact(
  source: TokenSource,
  tenantId: string,
  contact: NewContact,
): Promise<CrmAnswer<{ objectId: string; isNew: boolean }>> {
  const { firstName, lastName } = splitName(contact.name ?? "");
  const given = {
    email: contact.email,
    firstname: firstName,
    lastname: lastName,
    company: contact.company,
    jobtitle: contact.jobTitle,
    assay_profile_url: contact.profileUrl,
  };
  const properties = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const path = "/crm/objects/2026-09/contacts";
  const answer = await callApi(source, tenantId, { method: "POST", path, body: { properties } });
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  const created = Created.safeParse(body);
  if (status === 201 && created.success) return { ok: true, value: { objectId: created.data.id, isNew: true } };
  const existing = status === 409 ? /Existing ID: (\d+)/.exec(readError(body).message ?? "")?.[1] : undefined;
  if (existing !== undefined) return { ok: true, value: { objectId: existing, isNew: false } };
  return rejected(answer.value);
}
