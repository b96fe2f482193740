import { dayMs, type Instant } from "@assay/shared/instant";
import { readClocks, type SlaClock, type Touch } from "@assay/shared/pipeline/sla-clock";
import { readExits, readPassages } from "@assay/shared/pipeline/stage-passage";
import { foldStage, type StageState } from "@assay/shared/pipeline/stage-state";
import { type TouchTally, tallyTouches } from "@assay/shared/pipeline/touch-tally";
import type { CrmAnswer, CrmFault } from "../crm/answer.ts";
import type { RecordKey } from "../store/assessments.ts";
import { listMqlAgreements, type MqlAgreements, saveMqlAgreements } from "../store/mql-agreements.ts";
import { type CountedClock, saveClocks } from "../store/sla-clocks.ts";
import { claimClocks, holdStanding, postponeClocks, settleClocks } from "../store/sla-records.ts";
import { listStageEvents } from "../store/stage-events.ts";
import { type StagedRecord, savePassages, saveStaged } from "../store/stage-passages.ts";
import { type Agreements, findAgreements } from "./agreements-in-force.ts";
import { agreementOfClocks, decideAgreements } from "./clock-agreements.ts";
import { escalateClock } from "./escalate-clock.ts";
import { teamsOf } from "./owner-teams.ts";
import { readDirectory } from "./record-owners.ts";
import { connectedCrm } from "./related-records.ts";
import type { Services } from "./services.ts";

/** As many as HubSpot reads at once. */
const batchSize = 100;

/** Other processes may take a claimed record over after this. */
const leaseMs = 60_000;

/** HubSpot tells nobody of a call or email that was logged: while one is owed, it is asked this often. */
const openLookMs = 10 * 60_000;
const restLookMs = 60 * 60_000;

/** Work that was handed over may get another owner, by whom the funnel counts it; nobody tells of that. */
const ownerLookMs = dayMs;

/** A while to wait after a CRM that said nothing. */
const faultMs = 60_000;

/**
 * Works out the clocks of records that were moved, or may have been touched, and how far each came. Answers whether there is
 * more at once.
 */
export async function followClocks(services: Services, tenantId: string): Promise<boolean> {
  const { queries, now } = services;
  const startedAt = now();
  const claimedUntil = startedAt + leaseMs;
  const records = await claimClocks(queries, tenantId, startedAt, claimedUntil, batchSize);
  if (records.length === 0) return false;
  const agreements = await findAgreements(queries, tenantId);
  const followed = await Promise.all(
    records.map(async (record): Promise<Followed> => {
      const key = { tenantId, ...record };
      const events = await listStageEvents(queries, key);
      const decided = agreements.goByTeams ? await listMqlAgreements(queries, key) : new Map();
      return { key, state: foldStage(events.map(({ event }) => event)), events: events.length, decided };
    }),
  );
  const told = await askCrm(services, tenantId, followed, agreements);
  for (const one of followed) await settle(services, one, told, agreements, claimedUntil);
  return records.length === batchSize;
}

interface Followed {
  readonly key: RecordKey;
  readonly state: StageState;
  /** How many of them the state was folded from. */
  readonly events: number;
  /** Under whose agreement it became an MQL, as far as it was looked at. */
  readonly decided: MqlAgreements;
}

/**
 * What the CRM says of some contacts: whose they are, by what they came, and what was logged; `teams` are absent while
 * nobody knows the owner, who may be new. One without is gone.
 */
type Told = ReadonlyMap<
  string,
  StagedRecord & { readonly teams: readonly string[] | undefined; readonly touches: readonly Touch[] }
>;

async function askCrm(
  services: Services,
  tenantId: string,
  followed: readonly Followed[],
  { inForceAt, goByTeams }: Agreements,
): Promise<CrmAnswer<Told>> {
  const crm = await connectedCrm(services, tenantId);
  if (!crm.ok) return crm;
  const ids = followed.map(({ key }) => key.objectId);
  const records = await crm.value.readRecords(tenantId, "contact", ids);
  if (!records.ok) return records;
  const directory = goByTeams ? await readDirectory(services, tenantId) : undefined;
  if (directory?.ok === false) return directory;
  const there = new Set(records.value.map(({ objectId }) => objectId));
  const clocked = followed.filter(({ key, state }) => there.has(key.objectId) && startsClock(state, inForceAt));
  const touches = await listTouches(
    clocked.map(({ key }) => key.objectId),
    (some) => crm.value.listTouches(tenantId, some),
  );
  if (!touches.ok) return touches;
  return {
    ok: true,
    value: new Map(
      records.value.map(({ objectId, ownerId, source = "unknown", campaign }) => [
        objectId,
        {
          ownerId,
          teams: ownerId === undefined ? [] : teamsOf(directory?.value ?? [], ownerId),
          source,
          campaign,
          touches: touches.value.get(objectId) ?? [],
        },
      ]),
    ),
  };
}

/** Where no clock ever started, nobody is asked what was logged. */
function startsClock({ entries }: StageState, inForceAt: Agreements["inForceAt"]): boolean {
  return entries.some(({ to, at }) => to === "mql" && inForceAt(at).length > 0);
}

async function listTouches(
  contactIds: readonly string[],
  read: (contactIds: readonly string[]) => Promise<CrmAnswer<ReadonlyMap<string, Touch[]>>>,
): Promise<CrmAnswer<ReadonlyMap<string, Touch[]>>> {
  return contactIds.length === 0 ? { ok: true, value: new Map() } : read(contactIds);
}

async function settle(
  services: Services,
  { key, state, events, decided }: Followed,
  told: CrmAnswer<Told>,
  agreements: Agreements,
  claimedUntil: Instant,
): Promise<void> {
  const { queries, now } = services;
  const moment = now();
  // Nothing is known anew: what is held stays as it is.
  if (!told.ok) return postponeClocks(queries, key, claimedUntil, moment + waitAfter(told.fault));
  const contact = told.value.get(key.objectId);
  const { ownerId, touches } = contact ?? { ownerId: undefined, touches: [] };
  const fresh = contact?.teams ? decideAgreements(agreements, state.entries, contact.teams, decided) : new Map();
  const agreementAt = agreementOfClocks(agreements.agreementAt, new Map([...decided, ...fresh]));
  const facts = { entries: state.entries, touches, owners: [], agreementAt };
  const clocks = readClocks(facts, moment);
  const tallies = tallyTouches(clocks, facts, moment);
  const counted = clocks.map((clock, index): CountedClock => ({ clock, tally: tallies[index] as TouchTally }));
  const lookAt = contact && nextLook(state, counted.at(-1), moment);
  const isKept = await queries.transaction().execute(async (trx) => {
    // An erasure may have come first, or another server have looked after a later move: nothing old is kept then.
    if (!(await holdStanding(trx, key, events))) return false;
    await saveMqlAgreements(trx, key, fresh);
    await saveClocks(trx, key, ownerId, counted);
    await saveStaged(trx, key, contact);
    await savePassages(trx, key, readPassages(state), readExits(state));
    await settleClocks(trx, { key, ownerId, lookAt }, claimedUntil, moment);
    return true;
  });
  if (!isKept) return;
  const newest = clocks.at(-1);
  if (newest !== undefined && isOverdue(newest) && isAwake(state)) await escalateClock(services, key, newest, ownerId);
}

/** Somebody may still get in touch. */
function isAwake({ stage }: StageState): boolean {
  return stage === "mql" || stage === "sal";
}

/** When time or a call may change something; absent = nothing will before the next move. */
function nextLook(state: StageState, newest: CountedClock | undefined, now: Instant): Instant | undefined {
  const { clock, tally } = newest ?? {};
  if (clock !== undefined && awaitsTouch(clock)) {
    const overdueAt = clock.outcome === "running" && clock.dueAt !== undefined ? clock.dueAt + 1 : now + dayMs;
    return Math.min(overdueAt, now + openLookMs);
  }
  const isOpen = tally?.outcome === "running" || isAwake(state);
  if (isOpen) return now + restLookMs;
  return state.stage === "sql" || state.stage === "opportunity" ? now + ownerLookMs : undefined;
}

function waitAfter(fault: CrmFault): number {
  return fault.kind === "busy" ? fault.waitMs : faultMs;
}

function awaitsTouch(clock: SlaClock): boolean {
  return clock.outcome === "running" || isOverdue(clock);
}

function isOverdue({ outcome, touchedAt }: SlaClock): boolean {
  return outcome === "broken" && touchedAt === undefined;
}
