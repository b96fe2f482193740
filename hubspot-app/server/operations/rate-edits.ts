import { createHash } from "node:crypto";
import type { RecordPath } from "@assay/shared/api/record";
import type { Assessment } from "@assay/shared/assessment/assessment";
import { eventIdOf } from "@assay/shared/event-id";
import type { Level } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { ownEntry } from "@assay/shared/own-entry";
import type { CrmAnswer, CrmFault } from "../crm/answer.ts";
import type { Queries } from "../store/database.ts";
import type { HeldCopy } from "../store/held-copies.ts";
import { findMembership } from "../store/people.ts";
import { readEventsOf } from "../store/rating-events.ts";
import { wasLocked } from "../store/record-marks.ts";
import type { StoredEvent } from "../store/stored-event.ts";
import type { Tenant } from "../store/tenants.ts";
import { foldEvents } from "./assessment-state.ts";
import { findShownDeal } from "./contact-copy.ts";
import type { CriterionProperty } from "./criterion-properties.ts";
import type { Change } from "./event-answer.ts";
import { type Actor, defaultRole } from "./identify-caller.ts";
import { recordEvent } from "./record-event.ts";
import type { Services } from "./services.ts";

/** A level that somebody gave, or took away, in the CRM's own property. */
export interface Edit {
  readonly contactId: string;
  readonly of: CriterionProperty;
  /** Absent = the property was emptied. */
  readonly level: Level | undefined;
  /** What the property said before: what its editor saw. */
  readonly before: Level | undefined;
  readonly at: Instant;
  /** Absent = no person whom the CRM names. */
  readonly userId: string | undefined;
}

/** Who a rating is by where the CRM names no person, such as of a workflow: the CRM itself. */
const nobodyInParticular = "HubSpot";

/** Contacts rated at once; each takes a connection. */
const mostAtOnce = 4;

/**
 * Records edits as ratings, those that are not recorded yet: contacts side by side, the edits of one after each other.
 * Answers the contacts whose copy must be written again: what an edit came to may be something else than what it wrote.
 */
export async function rateEdits(
  services: Services,
  tenant: Tenant,
  edits: readonly Edit[],
  copies: ReadonlyMap<string, HeldCopy>,
): Promise<CrmAnswer<string[]>> {
  const rated: string[] = [];
  const faults: CrmFault[] = [];
  const contacts = [...Map.groupBy(edits, (edit) => edit.contactId)];
  const lane = async () => {
    for (let next = contacts.pop(); next !== undefined && faults.length === 0; next = contacts.pop()) {
      const [contactId, ofOne] = next;
      const isNews = await rateContact(services, tenant, contactId, ofOne, copies.get(contactId));
      if (!isNews.ok) faults.push(isNews.fault);
      else if (isNews.value) rated.push(contactId);
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, lane));
  const [fault] = faults;
  return fault === undefined ? { ok: true, value: rated } : { ok: false, fault };
}

async function rateContact(
  services: Services,
  tenant: Tenant,
  contactId: string,
  edits: readonly Edit[],
  copy: HeldCopy | undefined,
): Promise<CrmAnswer<boolean>> {
  let isNews = false;
  const known = await readEventsOf(services.queries, tenant.tenantId, [{ objectType: "contact", objectId: contactId }]);
  for (const edit of edits) {
    if (isRecorded(known, edit)) continue;
    const record = await findSubject(services, tenant, contactId, edit, copy);
    if (!record.ok) return record;
    isNews = (await rate(services, tenant, record.value, edit)) || isNews;
  }
  return { ok: true, value: isNews };
}

/** A contact that took part in a merge may tell of one edit under either id: what it was tells it again. */
function isRecorded(known: readonly StoredEvent[], { of, level, at }: Edit): boolean {
  return known.some(
    ({ key, event, clientAt }) =>
      event.surface === "crm" &&
      clientAt === at &&
      key.framework === of.framework &&
      event.criterion === of.criterion &&
      event.level === level,
  );
}

/** Whose level the property shows: the contact's own, or that of the deal whose result it carries. */
async function findSubject(
  services: Services,
  tenant: Tenant,
  contactId: string,
  { of }: Edit,
  copy: HeldCopy | undefined,
): Promise<CrmAnswer<RecordPath>> {
  const contact = { objectType: "contact", objectId: contactId } as const;
  const { assay_subject: subject, assay_framework: framework } = copy?.properties ?? {};
  if (subject !== "deal" || framework !== of.framework) return { ok: true, value: contact };
  const deal = await findShownDeal(services, tenant, contactId);
  if (!deal.ok) return deal;
  return { ok: true, value: deal.value === undefined ? contact : { objectType: "deal", objectId: deal.value } };
}

/** False when it was recorded before. */
async function rate(services: Services, tenant: Tenant, record: RecordPath, edit: Edit): Promise<boolean> {
  const { queries } = services;
  const { framework, criterion } = edit.of;
  const events = await readEventsOf(queries, tenant.tenantId, [record]);
  if (isRecorded(events, edit)) return false;
  // Turned down then, and our own level written over it: it is no rating once the record is unlocked either.
  if (await wasLocked(queries, { tenantId: tenant.tenantId, ...record }, edit.at)) return false;
  const held = foldEvents(events.filter(({ key }) => key.framework === framework));
  const change: Change = {
    id: editEventId(tenant.tenantId, edit),
    ...{ framework, criterion, at: edit.at, surface: "crm", language: tenant.language },
    ...(edit.level !== undefined && { level: edit.level }),
    basedOn: seenVersion(held, edit),
  };
  const actor = await editorOf(queries, tenant, edit.userId ?? nobodyInParticular);
  const reply = await recordEvent(services, actor, record, change);
  // Nothing of a person who was forgotten may come back, a wish to write of them neither.
  return reply.ok || reply.code !== "erased";
}

/** Whoever changed a property that said what stands here has seen it; otherwise a colleague's change was unseen. */
function seenVersion({ version, ratings }: Assessment, { of, before }: Edit): number {
  return ownEntry(ratings, of.criterion)?.level === before ? version : 0;
}

/** The same for the same edit, however often it is found. */
function editEventId(tenantId: string, { contactId, of, level, at }: Edit): string {
  const name = `${tenantId}/${contactId}/${of.framework}/${of.criterion}/${level ?? ""}/${at}`;
  return eventIdOf(at, createHash("sha256").update(name).digest());
}

/** Whoever edits a contact in the CRM is somebody who may rate it, unless an admin said otherwise. */
async function editorOf(queries: Queries, { tenantId, language }: Tenant, userId: string): Promise<Actor> {
  const membership = await findMembership(queries, tenantId, userId);
  const { name = userId, role = defaultRole, visibility = "everyone" } = membership ?? {};
  return { tenantId, userId, name, role, portalLanguage: language, visibility };
}
