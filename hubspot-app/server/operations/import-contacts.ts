import type { CrmAnswer } from "../crm/answer.ts";
import type { Crm } from "../crm/crm.ts";
import type { FaultCode, RowWish } from "./import-plan.ts";

/** The id of a row's contact; absent = the CRM has no such contact. */
export type KnownContacts = (contact: RowWish["contact"]) => string | undefined;

/** Whom rows are about, asked of the CRM: an id or an address in a file is only a claim. */
export async function findKnown(
  crm: Crm,
  tenantId: string,
  wishes: readonly RowWish[],
): Promise<CrmAnswer<KnownContacts>> {
  const ids = wishes.flatMap(({ contact }) => ("id" in contact ? contact.id : []));
  const emails = wishes.flatMap(({ contact }) => ("email" in contact ? contact.email : []));
  const there = await crm.readRecords(tenantId, "contact", [...new Set(ids)]);
  if (!there.ok) return there;
  const known = await crm.findByEmails(tenantId, [...new Set(emails)]);
  if (!known.ok) return known;
  const byId = new Set(there.value.map(({ objectId }) => objectId));
  const idOf: KnownContacts = (contact) => {
    if ("email" in contact) return known.value.get(contact.email);
    return byId.has(contact.id) ? contact.id : undefined;
  };
  return { ok: true, value: idOf };
}

/**
 * The same where the CRM will not hear of one of them: the rows without it are looked up all the same, or a single row
 * would hold up its file for ever.
 */
async function findAllowed(crm: Crm, tenantId: string, wishes: readonly RowWish[]): Promise<CrmAnswer<KnownContacts>> {
  const known = await findKnown(crm, tenantId, wishes);
  if (known.ok || known.fault.kind !== "rejected") return known;
  if (wishes.length === 1) return { ok: true, value: () => undefined };
  const half = Math.ceil(wishes.length / 2);
  const [first, second] = [wishes.slice(0, half), wishes.slice(half)];
  const one = await findAllowed(crm, tenantId, first);
  if (!one.ok) return one;
  const other = await findAllowed(crm, tenantId, second);
  return other.ok ? { ok: true, value: (contact) => one.value(contact) ?? other.value(contact) } : other;
}

/** The contact of each row by its line, or why there is none. */
export interface FoundContacts {
  readonly contacts: ReadonlyMap<number, { readonly objectId: string } | { readonly code: FaultCode }>;
  readonly created: number;
}

/**
 * The same for rows that are to be rated. `creates`: an unknown address becomes a contact; the CRM keeps addresses
 * unique, so one that a killed worker made is found the next time.
 */
export async function findContactsOf(
  crm: Crm,
  tenantId: string,
  wishes: readonly RowWish[],
  creates: boolean,
): Promise<CrmAnswer<FoundContacts>> {
  const known = await findAllowed(crm, tenantId, wishes);
  if (!known.ok) return known;
  const contacts = new Map<number, { objectId: string } | { code: FaultCode }>();
  const made = new Map<string, string>();
  let created = 0;
  for (const { line, contact, person } of wishes) {
    let objectId = known.value(contact) ?? ("email" in contact ? made.get(contact.email) : undefined);
    const isToBeMade = objectId === undefined && creates && "email" in contact;
    if (isToBeMade) {
      const answer = await crm.createContact(tenantId, { ...person, email: contact.email });
      if (!answer.ok && answer.fault.kind !== "rejected") return answer;
      if (answer.ok) {
        objectId = answer.value.objectId;
        made.set(contact.email, objectId);
        if (answer.value.isNew) created++;
      }
    }
    const code = isToBeMade ? "not-created" : "unknown-contact";
    contacts.set(line, objectId === undefined ? { code } : { objectId });
  }
  return { ok: true, value: { contacts, created } };
}
