import type { Ratings } from "@assay/shared/assessment/rating";
import { asksForContact } from "@assay/shared/engagement/engagement";
import type { Instant } from "@assay/shared/instant";
import { findShortfalls, type Shortfall, type StageFacts } from "@assay/shared/pipeline/shortfall";
import type { Stage } from "@assay/shared/pipeline/stage";
import type { CrmAnswer } from "../crm/answer.ts";
import type { ContactFacts } from "../crm/fact-reading.ts";
import type { RecordKey } from "../store/assessments.ts";
import { findChosen } from "../store/framework-choices.ts";
import { readAssessed } from "../store/rating-events.ts";
import { findTenant } from "../store/tenants.ts";
import { findAgreementOf } from "./agreements-in-force.ts";
import { foldEvents, heldBand, stateOf } from "./assessment-state.ts";
import { primaryOf } from "./contact-copy.ts";
import { frameworkInUse, partsInForce } from "./frameworks-in-force.ts";
import { judgeRecord } from "./judge-records.ts";
import { crmOf, type Services } from "./services.ts";

/** HubSpot's own count of calls, emails and meetings: when the last one was. */
const lastContact = "notes_last_contacted";

/** What a gate is asked about. */
export interface GateQuestion {
  readonly to: Stage;
  /** Somebody here knows that the person said "I want to be contacted"; a rule of engagement may know it, too. */
  readonly asksForContact: boolean;
  /** What was said before it does not count: the record was recycled. */
  readonly since: Instant;
}

/** What stands between a contact and a stage, by what the CRM and the ratings say now. */
export async function askGate(
  services: Services,
  key: RecordKey,
  { to, asksForContact: isAsked, since }: GateQuestion,
): Promise<CrmAnswer<Shortfall[]>> {
  if (to !== "mql" && to !== "sal" && to !== "sql") return { ok: true, value: [] };
  // The agreement says what an MQL must have, and asks nothing of an SQL.
  const agreement = to === "sql" ? undefined : await findAgreementOf(services, key);
  if (agreement?.ok === false) return agreement;
  const agreed = agreement?.value?.terms.qualifiers ?? { requiredData: [] };
  const { ratings, ...rated } = await readRated(services, key);
  const isProven = to !== "sql" || isSaid(ratings, since);
  // The CRM is asked only for what is not known here.
  const wanted = [...agreed.requiredData, ...(isProven ? [] : [lastContact])];
  const read = await readContact(services, key, wanted);
  if (!read.ok) return read;
  const properties = read.value?.facts.contact ?? {};
  const hasConversation = isProven || Date.parse(properties[lastContact] ?? "") >= since;
  const facts = { ...rated, asksForContact: isAsked || rated.asksForContact, properties, hasConversation };
  return { ok: true, value: findShortfalls(to, facts, agreed) };
}

/** Some of a contact's properties; absent = the CRM has no such contact, or nothing was asked. */
async function readContact(
  services: Services,
  { tenantId, objectId }: RecordKey,
  properties: readonly string[],
): Promise<CrmAnswer<ContactFacts | undefined>> {
  const tenant = properties.length === 0 ? undefined : await findTenant(services.queries, tenantId);
  if (tenant === undefined) return { ok: true, value: undefined };
  const wish = { contact: properties, company: [], past: [] };
  const read = await crmOf(services, tenant.crm).readFacts(tenantId, [objectId], wish);
  return read.ok ? { ok: true, value: read.value[0] } : read;
}

/** The company that a contact is at; absent = it is at none. */
export async function findCompany(
  services: Services,
  { tenantId, objectId }: RecordKey,
): Promise<CrmAnswer<string | undefined>> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined) return { ok: true, value: undefined };
  const from = { kind: "contact", objectId } as const;
  const companies = await crmOf(services, tenant.crm).listAssociated(tenantId, from, "company");
  return companies.ok ? { ok: true, value: primaryOf(companies.value) } : companies;
}

/** What the record's assessment says under the framework that qualifies it. */
export async function readRated(
  { queries, now }: Services,
  key: RecordKey,
): Promise<Omit<StageFacts, "properties" | "hasConversation"> & { ratings: Ratings }> {
  const framework = frameworkInUse(key.objectType, await findChosen(queries, key));
  const held = await readAssessed(queries, { ...key, framework });
  const parts = await partsInForce(queries, key.tenantId, framework, held.published);
  if (parts === undefined || held.isStopped) return { ratings: {}, asksForContact: false };
  const judgement = await judgeRecord(queries, key.tenantId, parts.rubric, key, now());
  const state = stateOf(foldEvents(held.events), parts.rubric, now(), judgement, heldBand(held.events, parts.rubric));
  const fit = judgement?.fit?.letter;
  const engagement = judgement?.engagement?.printed;
  return {
    ratings: state.ratings,
    asksForContact: judgement?.engagement !== undefined && asksForContact(judgement.engagement, now()),
    ...(fit !== undefined && { fit }),
    ...(engagement !== undefined && { engagement }),
    ...(state.result.coverage > 0 && { verdict: state.result.verdict }),
  };
}

/** Whether a rating since then rests on the buyer's own word or something in writing. */
function isSaid(ratings: Ratings, since: Instant): boolean {
  return Object.values(ratings).some(({ at, evidence }) => {
    return at >= since && evidence !== undefined && evidence.tier !== "assumed";
  });
}
