import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import type { Team } from "@assay/shared/api/rollouts";
import type {
  ClockLine,
  RecordSlaReply,
  RepSla,
  SlaQuery,
  SlaQueueReply,
  TeamSlaQuery,
  TeamSlaReply,
} from "@assay/shared/api/sla";
import { dayMs, type Instant } from "@assay/shared/instant";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { CrmFault } from "../crm/answer.ts";
import { listDraftedTeams } from "../store/agreement-drafts.ts";
import { listAskedAgain } from "../store/record-marks.ts";
import { type ClockRow, countClocks, findClock, listQueue } from "../store/sla-clocks.ts";
import { hastenClocks } from "../store/sla-records.ts";
import { listOwnLines, refuseLine } from "./agreement-lines.ts";
import { findAgreements } from "./agreements-in-force.ts";
import { toLines } from "./contact-lines.ts";
import type { Actor } from "./identify-caller.ts";
import { readDirectory } from "./record-owners.ts";
import { connectedCrm, sayTrouble } from "./related-records.ts";
import type { Services } from "./services.ts";
import { findStaged } from "./staged-contact.ts";

/** HubSpot reads as many contacts at once. */
const queueLength = 100;

/** Whoever looks at a clock sees a call that was logged this long ago. */
const freshMs = 15_000;

/** The newest clock of a contact, or of a deal's primary contact, for whoever may see that contact. */
export async function readRecordSla(
  services: Services,
  actor: Actor,
  record: RecordPath,
  { language }: SlaQuery,
): Promise<RecordSlaReply | Refusal> {
  const { queries, now } = services;
  const staged = await findStaged(services, actor, record, language);
  if (!staged.ok) return staged;
  const clock = await findClock(queries, staged.key);
  const moment = now();
  await hastenClocks(queries, actor.tenantId, [staged.key.objectId], moment, moment - freshMs);
  const teams = clock?.agreement_team ? await listDraftedTeams(queries, actor.tenantId) : [];
  return { ok: true, ...(clock && { clock: toLine(clock, teams, moment) }) };
}

/** Records at MQL or SAL that are the actor's or nobody's, the most urgent first. */
export async function readSlaQueue(
  services: Services,
  actor: Actor,
  { language }: SlaQuery,
): Promise<SlaQueueReply | Refusal> {
  const { queries, now } = services;
  const { tenantId, userId } = actor;
  const directory = await readDirectory(services, tenantId);
  if (!directory.ok) return away(directory.fault, language);
  const me = directory.value.find((person) => person.userId === userId)?.ownerId;
  const moment = now();
  const [queued, agreements] = await Promise.all([
    listQueue(queries, tenantId, me, queueLength + 1),
    findAgreements(queries, tenantId),
  ]);
  const shown = queued.slice(0, queueLength);
  const ids = shown.map(({ objectId }) => objectId);
  const crm = await connectedCrm(services, tenantId);
  if (!crm.ok) return away(crm.fault, language);
  const read =
    ids.length === 0 ? { ok: true as const, value: [] } : await crm.value.readRecords(tenantId, "contact", ids);
  if (!read.ok) return away(read.fault, language);
  await hastenClocks(queries, tenantId, ids, moment, moment - freshMs);
  // Who holds a record may have changed since it was last looked at.
  const mine = read.value.filter(({ ownerId }) => ownerId === undefined || ownerId === me);
  const lines = new Map((await toLines(services, actor, mine)).map((line) => [line.objectId, line]));
  const asked = await listAskedAgain(queries, tenantId, ids);
  const owned = new Set(mine.filter(({ ownerId }) => ownerId !== undefined).map(({ objectId }) => objectId));
  const teams = await listOwnLines(queries, tenantId, agreements);
  const records = shown.flatMap(({ objectId, stage, since, clock }) => {
    const line = lines.get(objectId);
    if (line === undefined) return [];
    const isMine = owned.has(objectId);
    const askedAgain = asked.get(objectId);
    return [
      {
        ...line,
        stage,
        since,
        isMine,
        ...(askedAgain && { askedAgain }),
        ...(clock && { clock: toLine(clock, teams, moment) }),
      },
    ];
  });
  const hasAgreement = agreements.inForceAt(moment).length > 0;
  return { ok: true, records, isCut: queued.length > queueLength, hasAgreement };
}

/** What each rep's clocks of the last days came to, for whoever leads the team. */
export async function readTeamSla(
  services: Services,
  actor: Actor,
  { days, team: line, language }: TeamSlaQuery,
): Promise<TeamSlaReply | Refusal> {
  const { queries, now } = services;
  const { tenantId, role } = actor;
  if (role !== "admin" && role !== "manager") {
    return { ok: false, code: "not-manager", message: refusalTexts[language]["not-manager"]() };
  }
  const moment = now();
  const since = moment - days * dayMs;
  const agreements = await findAgreements(queries, tenantId);
  if (line && !agreements.ownTeams.includes(line)) return refuseLine(language);
  const [counts, directory, teams] = await Promise.all([
    countClocks(queries, tenantId, { since, line }, moment),
    readDirectory(services, tenantId),
    listOwnLines(queries, tenantId, agreements),
  ]);
  const people = directory.ok ? directory.value : [];
  const reps = counts.map(({ ownerId, ...of }): RepSla => {
    if (ownerId === undefined) return of;
    return { ...of, ownerId, name: people.find((person) => person.ownerId === ownerId)?.name ?? ownerId };
  });
  reps.sort((one, other) => (one.name ?? "\uffff").localeCompare(other.name ?? "\uffff"));
  return { ok: true, since, reps, teams, hasAgreement: agreements.inForceAt(moment).length > 0 };
}

/** What is overdue is broken, whether or not the record was looked at since. */
function toLine(row: ClockRow, teams: readonly Team[], now: Instant): ClockLine {
  const isOverdue = row.outcome === "running" && row.due_at !== null && row.due_at < now;
  const team = teams.find(({ id }) => id === row.agreement_team)?.name;
  return {
    startedAt: row.started_at,
    ...(team !== undefined && { team }),
    version: row.agreement_version,
    outcome: isOverdue ? "broken" : row.outcome,
    ...(row.due_at !== null && { dueAt: row.due_at }),
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    ...(row.touched_at !== null && { touchedAt: row.touched_at }),
    touches: {
      outcome: row.touches_outcome,
      calls: row.calls,
      emails: row.emails,
      callsOwed: row.calls_owed,
      emailsOwed: row.emails_owed,
      ...(row.touches_until !== null && { until: row.touches_until }),
    },
  };
}

function away(fault: CrmFault, language: Language): Refusal {
  return { ok: false, code: "crm-away", message: sayTrouble(fault, "contact", language) };
}
