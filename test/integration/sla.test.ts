import { Refusal } from "@assay/shared/api/result";
import { RecordSlaReply, SlaQueueReply, TeamSlaReply } from "@assay/shared/api/sla";
import { MoveReply, StageReply } from "@assay/shared/api/stages";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { signInForce } from "../support/agreement-in-force.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const minuteMs = 60_000;

let team: Team;
let admin: PortalAdmin;
/** The admin who installed, then reps. */
let [ann, ben, cleo] = [] as unknown as [RubricDesk, RubricDesk, RubricDesk];
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 10 });
  const { stack } = team;
  [ann, ben, cleo] = stack.users.map((user) => createRubricDesk(stack, user)) as [RubricDesk, RubricDesk, RubricDesk];
  admin = await connectAdmin(stack.emulator, stack.portalId, team.ann.user.userId);
  await signInForce(stack);
});
afterAll(() => team?.stack.close());

const ownerIdOf = (place: number) => team.stack.users[place]?.ownerId ?? "";
const queueOf = async (desk: RubricDesk) => SlaQueueReply.parse(await desk.call("sla/queue"));
const clockOf = async (id: string) => RecordSlaReply.parse(await ann.call(`records/contact/${id}/sla`)).clock;

/** A contact of its own name; nobody's unless told. */
async function aLead(name: string, owner?: number): Promise<string> {
  const held = owner === undefined ? {} : { hubspot_owner_id: ownerIdOf(owner) };
  return admin.createRecord("contacts", { email: `${name}@lead.example`, firstname: name, company: "Lead", ...held });
}

/** Moves a contact's stage as ann, so many minutes ago. */
async function move(contactId: string, what: object, minutesAgo = 0): Promise<void> {
  const path = `records/contact/${contactId}`;
  const { events } = StageReply.parse(await ann.call(`${path}/stage`));
  const body = {
    id: uuidv7(),
    move: what,
    at: Date.now() - minutesAgo * minuteMs,
    surface: "card",
    follows: foldStage(events).heads,
  };
  MoveReply.parse(await ann.call(`${path}/stage-moves`, body));
}

const nominate = (contactId: string, minutesAgo: number) =>
  move(contactId, { kind: "nominate", whyNow: "asked-for-contact" }, minutesAgo);

async function log(kind: "calls" | "emails", contactId: string, minutesAgo: number, more: Record<string, string> = {}) {
  const at = new Date(Date.now() - minutesAgo * minuteMs).toISOString();
  await admin.createRecord(kind, { hs_timestamp: at, ...more }, [{ kind: "contacts", id: contactId }]);
}

it("starts a clock when somebody becomes an MQL, and lists it for its owner and, if it is nobody's, for all", async () => {
  const mine = await aLead("Mona", 1);
  const free = await aLead("Nora");
  await nominate(mine, 30);
  await nominate(free, 10);
  await waitUntil("both are queued", async () => (await queueOf(ben)).records.length === 2);
  const { records, hasAgreement } = await queueOf(ben);
  expect(hasAgreement).toBe(true);
  expect(records).toMatchObject([
    { objectId: mine, name: "Mona", stage: "mql", isMine: true, clock: { outcome: "running", version: 1 } },
    { objectId: free, name: "Nora", stage: "mql", isMine: false, clock: { outcome: "running" } },
  ]);
  const [{ clock } = {}] = records;
  expect((clock?.dueAt ?? 0) - (clock?.startedAt ?? 0)).toBe(60 * minuteMs);
  expect((await queueOf(cleo)).records.map(({ objectId }) => objectId)).toEqual([free]);
});

it("puts what is overdue first, and calls it broken", async () => {
  const late = await aLead("Lara", 1);
  await nominate(late, 180);
  await waitUntil("it is queued", async () => (await queueOf(ben)).records.length === 3);
  const [first] = (await queueOf(ben)).records;
  expect(first).toMatchObject({ objectId: late, clock: { outcome: "broken" } });
  expect(first?.clock?.touchedAt).toBeUndefined();
  expect((first?.clock?.endedAt ?? 0) - (first?.clock?.startedAt ?? 0)).toBe(60 * minuteMs);
});

it("ends with the first call or email to the person, and counts the others; what they wrote is none", async () => {
  const lead = await aLead("Tess", 2);
  await log("calls", lead, 600);
  await log("emails", lead, 20, { hs_email_direction: "INCOMING_EMAIL" });
  await nominate(lead, 50);
  await waitUntil("a clock runs", async () => (await clockOf(lead))?.outcome === "running");
  expect((await clockOf(lead))?.touches).toMatchObject({ calls: 0, emails: 0 });
  await log("calls", lead, 5, { hs_call_direction: "OUTBOUND" });
  await waitUntil("the call is seen", async () => (await clockOf(lead))?.outcome === "kept");
  const clock = await clockOf(lead);
  expect(clock).toMatchObject({ touches: { outcome: "running", calls: 1, emails: 0, callsOwed: 1, emailsOwed: 1 } });
  expect(clock?.touchedAt).toBe(clock?.endedAt);
  await log("emails", lead, 1, { hs_email_direction: "EMAIL" });
  await waitUntil("the email is seen", async () => (await clockOf(lead))?.touches.outcome === "kept");
});

it("makes an overdue first touch a task of its owner, or of whoever signed for sales, once", async () => {
  const owned = await aLead("Tara", 2);
  const free = await aLead("Uma");
  await nominate(owned, 90);
  await nominate(free, 90);
  const tasks = async () => {
    const { results } = await team.stack.emulator.listRecords(team.stack.portalId, "tasks", { limit: "100" });
    return results.map(({ properties }) => properties);
  };
  const ownersOf = async () => (await tasks()).map(({ hubspot_owner_id: owner }) => owner);
  // One of them is Lara's, of above.
  await waitUntil("there are the tasks", async () => (await tasks()).length === 3);
  expect((await ownersOf()).sort()).toEqual([ownerIdOf(1), ownerIdOf(1), ownerIdOf(2)].sort());
  expect((await tasks())[0]).toMatchObject({ hs_task_subject: "First touch overdue: call or write" });
  const before = await clockOf(owned);
  await admin.changeRecord("contacts", owned, { hubspot_owner_id: ownerIdOf(1) });
  const isBens = async () => {
    await clockOf(owned);
    return (await queueOf(ben)).records.some(({ objectId, isMine }) => objectId === owned && isMine);
  };
  await waitUntil("it was looked at again", isBens);
  expect(await clockOf(owned)).toEqual(before);
  expect(await tasks()).toHaveLength(3);
  await move(owned, { kind: "disqualify", why: { reason: "no-need" } });
  await move(free, { kind: "disqualify", why: { reason: "no-need" } });
});

it("stays broken, whenever somebody calls in the end", async () => {
  const lead = await aLead("Kate", 2);
  await log("calls", lead, 1);
  await nominate(lead, 300);
  await waitUntil("it is broken", async () => (await clockOf(lead))?.outcome === "broken");
  const clock = await clockOf(lead);
  expect(clock?.touchedAt).toBeGreaterThan(clock?.endedAt ?? Number.POSITIVE_INFINITY);
});

it("stands still while the record sleeps, and leaves the queue with it", async () => {
  const lead = await aLead("Olga", 2);
  await nominate(lead, 20);
  await waitUntil("a clock runs", async () => (await clockOf(lead))?.outcome === "running");
  await move(lead, { kind: "nurture", wakeAt: Date.now() + 90 * 24 * 60 * minuteMs });
  await waitUntil("it is paused", async () => (await clockOf(lead))?.outcome === "paused");
  expect((await clockOf(lead))?.dueAt).toBeUndefined();
  expect((await queueOf(cleo)).records.map(({ objectId }) => objectId)).not.toContain(lead);
});

it("is called off when the MQL is sent back in time", async () => {
  const lead = await aLead("Paul", 2);
  await nominate(lead, 20);
  await move(lead, { kind: "reject", reason: "duplicate" }, 5);
  await waitUntil("it is called off", async () => (await clockOf(lead))?.outcome === "called-off");
});

it("goes with the move that started it, when that is taken back at once", async () => {
  const lead = await aLead("Quin", 2);
  await nominate(lead, 0);
  await waitUntil("a clock runs", async () => (await clockOf(lead))?.outcome === "running");
  const { events } = StageReply.parse(await ann.call(`records/contact/${lead}/stage`));
  await move(lead, { kind: "undo", event: events[0]?.id });
  await waitUntil("there is no clock", async () => (await clockOf(lead)) === undefined);
});

it("goes over to the new owner while it runs, and counts for whoever let it end", async () => {
  const lead = await aLead("Rosa", 1);
  await nominate(lead, 40);
  await waitUntil("it is queued", async () => (await queueOf(ben)).records.some(({ objectId }) => objectId === lead));
  await admin.changeRecord("contacts", lead, { hubspot_owner_id: ownerIdOf(2) });
  await log("calls", lead, 1);
  await waitUntil("the new owner's call is seen", async () => (await clockOf(lead))?.outcome === "kept");
  await waitUntil("it is the new owner's", async () =>
    (await queueOf(cleo)).records.some(({ objectId }) => objectId === lead),
  );
  expect((await queueOf(ben)).records.map(({ objectId }) => objectId)).not.toContain(lead);
});

it("is counted for each rep, for managers alone", async () => {
  const { reps } = TeamSlaReply.parse(await ann.call("sla/team?days=30"));
  const of = (ownerId: string | undefined) => reps.find((rep) => rep.ownerId === ownerId);
  expect(of(ownerIdOf(1))).toMatchObject({ kept: 0, broken: 1, running: 1 });
  expect(of(ownerIdOf(2))).toMatchObject({ kept: 2, broken: 2, running: 0, paused: 1, calledOff: 1 });
  expect(of(undefined)).toMatchObject({ running: 1 });
  expect(of(ownerIdOf(2))?.name).toBe(`${team.stack.users[2]?.firstName} ${team.stack.users[2]?.lastName}`);
  expect(Refusal.parse(await ben.call("sla/team?days=30")).code).toBe("not-manager");
});
