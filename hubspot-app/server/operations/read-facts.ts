import type { RecordPath } from "@assay/shared/api/record";
import type { Instant } from "@assay/shared/instant";
import type { CrmAnswer } from "../crm/answer.ts";
import { saveFacts } from "../store/contact-facts.ts";
import type { Queries } from "../store/database.ts";
import { type AskedRecord, claimDue, forgetJudged, settleDue, wishPeople } from "../store/judged-records.ts";
import { placeOf } from "../store/reviewed-copies.ts";
import { type HeldAssessment, holdRecords } from "../store/reviews.ts";
import { listInForce } from "../store/rubrics.ts";
import { findTenant, type Tenant } from "../store/tenants.ts";
import { groupInForce } from "./frameworks-in-force.ts";
import { judgeRecords, showsOtherwise } from "./judge-records.ts";
import { findJudgedContact } from "./judged-contact.ts";
import { keepHighs } from "./keep-highs.ts";
import { nominateQualified } from "./nominate-qualified.ts";
import { reviewByFramework } from "./review-assessments.ts";
import { crmOf, type Services } from "./services.ts";
import { watchedProperties } from "./watched-properties.ts";

/** Changes are followed as they come; this often everybody is read again, should one have been missed. */
const readAgainMs = 7 * 86_400_000;

/** After this silence another server takes claimed records over. */
const claimMs = 60_000;

/** How long the CRM is left alone after it could not answer. */
const restMs = 30_000;

/**
 * Reads the contacts and companies behind records that are due, and has their copies follow. Nothing is held while the
 * CRM is asked; a killed process leaves its records due again. Answers whether there is more to do at once.
 */
export async function readDueFacts(services: Services, tenantId: string): Promise<boolean> {
  const { queries, now } = services;
  const tenant = await findTenant(queries, tenantId);
  if (tenant === undefined) return false;
  const crm = crmOf(services, tenant.crm);
  const claimedUntil = now() + claimMs;
  const claimed = await claimDue(queries, tenantId, now(), claimedUntil, crm.factsBatchSize);
  if (claimed.length === 0) return false;
  if (!tenant.connected) {
    await settleDue(queries, tenantId, claimed.map(unasked), claimedUntil, now() + readAgainMs);
    return true;
  }
  const readAt = now();
  const asked = await readClaimed(services, tenant, claimed, readAt);
  if (!asked.ok) {
    await settleDue(queries, tenantId, claimed.map(unasked), claimedUntil, now() + restMs);
    return false;
  }
  // Whose they are is kept first; due they stay until all that follows is done.
  await settleDue(queries, tenantId, asked.value, claimedUntil, claimedUntil);
  await followFacts(services, tenant, asked.value);
  const contactIds = [...new Set(asked.value.flatMap(({ contactId }) => contactId ?? []))];
  await keepHighs(services, tenantId, contactIds);
  const fault = await nominateQualified(services, tenantId, contactIds);
  // What the portal does not grant is not asked for again and again.
  const isShort = fault?.kind === "busy" || fault?.kind === "unavailable";
  await settleDue(queries, tenantId, asked.value, claimedUntil, now() + (isShort ? restMs : readAgainMs));
  return !isShort && claimed.length === crm.factsBatchSize;
}

function unasked(record: RecordPath): AskedRecord {
  return { ...record, contactId: record.objectType === "contact" ? record.objectId : undefined };
}

async function readClaimed(
  services: Services,
  tenant: Tenant,
  claimed: readonly RecordPath[],
  readAt: Instant,
): Promise<CrmAnswer<AskedRecord[]>> {
  const { queries } = services;
  const { tenantId } = tenant;
  const crm = crmOf(services, tenant.crm);
  const asked: AskedRecord[] = [];
  for (const record of claimed) {
    const contactId = await findJudgedContact(services, tenant, record);
    if (!contactId.ok) return contactId;
    asked.push({ ...record, contactId: contactId.value });
  }
  const contactIds = [...new Set(asked.flatMap(({ contactId }) => contactId ?? []))];
  // Before they are read: whoever is erased meanwhile is no longer there to keep facts for.
  await wishPeople(queries, tenantId, contactIds, readAt + readAgainMs);
  const wish = watchedProperties((await listInForce(queries, tenantId)).map(({ rubric }) => rubric));
  const read = await crm.readFacts(tenantId, contactIds, wish);
  if (!read.ok) return read;
  const found = new Set(read.value.map(({ contactId }) => contactId));
  await queries.transaction().execute((held) => saveFacts(held, tenantId, read.value, readAt));
  // Whoever is in the bin, or was forgotten while they were being read, is judged no more.
  for (const id of contactIds) if (!found.has(id)) await forgetJudged(queries, tenantId, id);
  return { ok: true, value: asked };
}

/** Scores again whatever these facts make say something else in the CRM. */
async function followFacts(
  { queries: database, now }: Services,
  tenant: Tenant,
  records: readonly RecordPath[],
): Promise<void> {
  await database.transaction().execute(async (queries) => {
    const held = await holdRecords(queries, tenant.tenantId, records);
    const moved = await keepMoved(queries, tenant.tenantId, held, now());
    await reviewByFramework(queries, tenant, moved, now());
  });
}

async function keepMoved(
  queries: Queries,
  tenantId: string,
  held: readonly HeldAssessment[],
  now: Instant,
): Promise<HeldAssessment[]> {
  const moved: HeldAssessment[] = [];
  for (const [framework, ofOne] of Map.groupBy(held, (one) => one.framework)) {
    for (const { parts, records } of await groupInForce(queries, tenantId, framework, ofOne)) {
      const judged = await judgeRecords(queries, tenantId, parts.rubric, records, now);
      moved.push(
        ...records.filter((one) => {
          const judgement = judged.get(placeOf(one));
          return judgement !== undefined && showsOtherwise(judgement);
        }),
      );
    }
  }
  return moved;
}
