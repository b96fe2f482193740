import { clockTaskTexts } from "@assay/shared/language/all-languages";
import type { SlaClock } from "@assay/shared/pipeline/sla-clock";
import type { CrmFault } from "../crm/answer.ts";
import { listDraftedTeams } from "../store/agreement-drafts.ts";
import type { RecordKey } from "../store/assessments.ts";
import type { Queries } from "../store/database.ts";
import { claimEscalation, releaseEscalation } from "../store/sla-clocks.ts";
import { findTenant } from "../store/tenants.ts";
import { readDirectory } from "./record-owners.ts";
import { connectedCrm } from "./related-records.ts";
import type { Services } from "./services.ts";

/**
 * Has a first touch that is overdue made a task of whoever owns the record, or of whoever signed for sales where nobody
 * does. Once for each clock: a task that may have been made is not made again.
 */
export async function escalateClock(
  services: Services,
  key: RecordKey,
  clock: SlaClock,
  ownerId: string | undefined,
): Promise<void> {
  const { queries, now } = services;
  const { tenantId, objectId: contactId } = key;
  if (!(await claimEscalation(queries, key, clock.startedAt, now()))) return;
  const tenant = await findTenant(queries, tenantId);
  const crm = await connectedCrm(services, tenantId);
  if (tenant === undefined || !crm.ok) return releaseEscalation(queries, key, clock.startedAt);
  const { language, timeZone } = tenant;
  const text = clockTaskTexts[language];
  const moment = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone });
  const due = moment.format(clock.dueAt ?? clock.startedAt);
  const made = await crm.value.makeTask(tenantId, {
    contactId,
    ownerId: ownerId ?? (await findLeader(services, tenantId, clock)),
    subject: text.subject,
    body: text.body(due, await nameVersion(queries, tenantId, clock)),
    dueAt: now(),
  });
  if (!made.ok && isUndone(made.fault)) await releaseEscalation(queries, key, clock.startedAt);
}

/** The version that the clock runs under: "3", or "3 (North)" where it is a team's. */
async function nameVersion(queries: Queries, tenantId: string, { agreement }: SlaClock): Promise<string> {
  const { team, version } = agreement;
  if (team === undefined) return String(version);
  const named = (await listDraftedTeams(queries, tenantId)).find(({ id }) => id === team);
  return `${version} (${named?.name ?? team})`;
}

/** Whoever signed for sales, by what records name them by. */
async function findLeader(services: Services, tenantId: string, { agreement }: SlaClock): Promise<string | undefined> {
  const signer = agreement.signatures.find(({ side }) => side === "sales")?.by;
  const directory = await readDirectory(services, tenantId);
  return directory.ok ? directory.value.find(({ userId }) => userId === signer)?.ownerId : undefined;
}

/** HubSpot did nothing; after a silence it may have. */
function isUndone({ kind }: CrmFault): boolean {
  return kind === "busy" || kind === "disconnected";
}
