import type { ImportedCriterion } from "@assay/shared/api/property-imports";
import type { RateRequest } from "@assay/shared/api/rating";
import { type Evidence, PlainText } from "@assay/shared/assessment/evidence";
import { levelFrom } from "@assay/shared/existing/propose-import";
import type { Level } from "@assay/shared/framework/framework";
import type { ContactSaying } from "../crm/fact-reading.ts";
import {
  claimPropertyImport,
  type ImportedRating,
  noteImported,
  type PageCounts,
  releasePropertyImport,
  renewImportLease,
  saveImportPage,
} from "../store/imported-ratings.ts";
import type { PropertyImportRow } from "../store/property-imports.ts";
import { findTenant } from "../store/tenants.ts";
import { followBelongings } from "./belongings.ts";
import { type Actor, actorOf } from "./identify-caller.ts";
import { importEventId } from "./import-event-id.ts";
import { type IsWanted, notWanted, recordEvent } from "./record-event.ts";
import { crmOf, type Services } from "./services.ts";
import { takeBackImport } from "./take-back-import.ts";
import { whileRenewed } from "./while-renewed.ts";

/** After this silence another server takes the import over. */
const leaseMs = 15_000;
const renewEveryMs = 5_000;

/** How long the CRM is left alone after it could not answer. */
const restMs = 10_000;

/** Contacts rated at once; each takes a connection. */
const mostAtOnce = 4;

/**
 * Does the next page of a tenant's import from its own properties. Ids of its ratings follow from import, contact and
 * criterion, so that a page that a killed process left half done is done again without doubling anything. Answers
 * whether there is more to do now.
 */
export async function importProperties(services: Services, tenantId: string): Promise<boolean> {
  const { queries, now } = services;
  const row = await claimPropertyImport(queries, tenantId, now(), now() + leaseMs);
  if (row === undefined) return false;
  const renew = () => renewImportLease(queries, row, now() + leaseMs);
  return whileRenewed(renew, renewEveryMs, () => doPage(services, row));
}

async function doPage(services: Services, row: PropertyImportRow): Promise<boolean> {
  const { queries, now } = services;
  const { tenant_id: tenantId } = row;
  const actor = await actorOf(queries, tenantId, row.acts_for);
  const tenant = await findTenant(queries, tenantId);
  if (actor === undefined || tenant === undefined) throw new Error("an import of nobody");
  if (row.state === "undoing") return takeBackImport(services, actor, row);
  const names = row.mapping.map(({ property }) => property);
  const page = await crmOf(services, tenant.crm).listContacts(tenantId, names, row.after_page || undefined);
  if (!page.ok) {
    await releasePropertyImport(queries, row, now() + restMs, page.fault.message);
    return false;
  }
  const wishes = page.value.contacts.flatMap((contact) => wishesOf(row, contact));
  await noteImported(queries, row, wishes);
  const counts = await rateAll(services, actor, row, wishes);
  await saveImportPage(queries, row, { looked: page.value.contacts.length, ...counts }, page.value.next, now());
  return page.value.next !== undefined;
}

/** A rating that a contact's property comes to. */
interface Wish extends ImportedRating {
  readonly level: Level;
  /** The property and what it says. */
  readonly note: string;
}

function wishesOf(row: PropertyImportRow, { contactId, says }: ContactSaying): Wish[] {
  return row.mapping.flatMap((imported: ImportedCriterion) => {
    const value = says[imported.property];
    const level = value === undefined ? undefined : levelFrom(imported, value);
    if (value === undefined || level === undefined) return [];
    const { criterion, property } = imported;
    const eventId = importEventId(row, "given", contactId, criterion);
    return [{ contactId, criterion, eventId, level, note: `${property}: ${value}` }];
  });
}

/** Contacts side by side; the criteria of one after each other. */
async function rateAll(
  services: Services,
  actor: Actor,
  row: PropertyImportRow,
  wishes: readonly Wish[],
): Promise<Omit<PageCounts, "looked">> {
  const counts = { rated: 0, kept: 0, refused: 0 };
  const contacts = Map.groupBy(wishes, ({ contactId }) => contactId);
  const records = [...contacts.keys()].map((objectId) => ({ objectType: "contact" as const, objectId }));
  await followBelongings(services, row.tenant_id, records);
  const groups = [...contacts.values()];
  const lane = async () => {
    for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
      for (const wish of group) counts[await rateOne(services, actor, row, wish)] += 1;
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, lane));
  return counts;
}

async function rateOne(
  services: Services,
  actor: Actor,
  row: PropertyImportRow,
  { contactId, criterion, eventId, level, note }: Wish,
): Promise<"rated" | "kept" | "refused"> {
  const evidence: Evidence = { tier: "assumed", ...(PlainText.safeParse(note).success && { note }) };
  const request: RateRequest = {
    ...{ id: eventId, framework: row.framework, criterion, level, evidence },
    ...{ at: row.started_at, surface: "import", basedOn: 0, language: actor.portalLanguage },
  };
  const record = { objectType: "contact", objectId: contactId } as const;
  const reply = await recordEvent(services, actor, record, request, isUntouched(criterion));
  if (reply.ok) return "rated";
  return reply.code === notWanted ? "kept" : "refused";
}

/** Nobody but an import ever said anything of the criterion, and it is unknown now. */
export function isUntouched(criterion: string): IsWanted {
  return ({ ratings }, events) =>
    ratings[criterion] === undefined &&
    events.every(({ event }) => event.criterion !== criterion || event.surface === "import");
}
