import { AgreementReply, inForceOf, waitingOf } from "@assay/shared/api/agreement";
import { AuditReply } from "@assay/shared/api/audit";
import { PromiseReply } from "@assay/shared/api/promise";
import { Refusal } from "@assay/shared/api/result";
import { ReviewReply } from "@assay/shared/api/review";
import { RecordSlaReply, SlaQueueReply, TeamSlaReply } from "@assay/shared/api/sla";
import { DataCheckReply, GateReply, MoveReply, StageReply } from "@assay/shared/api/stages";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { roundTheClock, signInForce } from "../support/agreement-in-force.ts";
import { installAssay } from "../support/installation.ts";
import { lookInto } from "../support/look-into.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

// Of the portal's people, the first three are in the team North, the others in the team South.
const [north, south] = ["71", "72"];
const otherPortalId = 7_340_023;
const minuteMs = 60_000;

let team: Team;
let admin: PortalAdmin;
/** The admin who installed, two managers, and a rep of South. */
let [ann, ben, cleo, dan] = [] as unknown as [RubricDesk, RubricDesk, RubricDesk, RubricDesk];
let ids: string[];
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 10 });
  const { stack } = team;
  const desks = stack.users.map((user) => createRubricDesk(stack, user));
  [ann, ben, cleo, dan] = desks as [RubricDesk, RubricDesk, RubricDesk, RubricDesk];
  ids = stack.users.map(({ userId }) => String(userId));
  await ann.promote(...stack.users.slice(1, 3));
  admin = await connectAdmin(stack.emulator, stack.portalId, team.ann.user.userId);
  // The portal's: an hour to the first touch, ten MQLs a week, by nobody of this story.
  await signInForce(stack);
});
afterAll(() => team?.stack.close());

const read = async (desk: RubricDesk, of?: string) =>
  AgreementReply.parse(await desk.call(of === undefined ? "agreement" : `agreement?team=${of}`));
const codeOf = (reply: unknown) => Refusal.parse(reply).code;
const sign = (desk: RubricDesk, version: number, of?: string) => desk.call("agreement/sign", { version, team: of });
const clockOf = async (id: string) => RecordSlaReply.parse(await ann.call(`records/contact/${id}/sla`)).clock;
const minutesOf = async (id: string) => {
  const { startedAt = 0, dueAt = 0 } = (await clockOf(id)) ?? {};
  return (dueAt - startedAt) / minuteMs;
};

/** Saves a draft that names ben for marketing and cleo for sales, and puts it to signature. */
async function propose(of: string | undefined, changes: Partial<typeof roundTheClock>, ends?: true) {
  const { start, draft } = await read(ann, of);
  const signers = { marketing: ids[1], sales: ids[2] };
  const document = { terms: { ...start.terms, ...changes }, signers, ...(ends && { ends }) };
  const saved = await ann.call("agreement/draft", { team: of, basedOn: draft?.revision ?? 0, document });
  const { revision } = AgreementReply.parse(saved).draft ?? { revision: 0 };
  return AgreementReply.parse(await ann.call("agreement/propose", { team: of, id: uuidv7(), revision }));
}

async function aLead(name: string, owner?: number, more: Record<string, string> = {}): Promise<string> {
  const held = owner === undefined ? {} : { hubspot_owner_id: team.stack.users[owner]?.ownerId ?? "" };
  return admin.createRecord("contacts", { email: `${name}@lead.example`, firstname: name, ...held, ...more });
}

async function move(contactId: string, what: object): Promise<unknown> {
  const path = `records/contact/${contactId}`;
  const { events } = StageReply.parse(await ann.call(`${path}/stage`));
  const { heads } = foldStage(events);
  return ann.call(`${path}/stage-moves`, { id: uuidv7(), move: what, at: Date.now(), surface: "card", follows: heads });
}

const nominate = (contactId: string) => move(contactId, { kind: "nominate", whyNow: "asked-for-contact" });

/** An MQL whose clock was looked at. */
async function aNominated(name: string, owner?: number): Promise<string> {
  const lead = await aLead(name, owner, { company: "Lead" });
  MoveReply.parse(await nominate(lead));
  await waitUntil(`${name}'s clock runs`, async () => (await clockOf(lead)) !== undefined);
  return lead;
}

let earlier: string;
let ofNorth: string;
let ofSouth: string;
let ofNobody: string;

it("holds for nobody whose team has none of its own", async () => {
  earlier = await aNominated("Early", 0);
  expect(await minutesOf(earlier)).toBe(60);
  const { teams, versions, start, team: whose } = await read(dan, north);
  expect(whose).toEqual({ id: north, name: "North" });
  expect(teams).toEqual([
    { id: north, name: "North", hasOwn: false, isWaiting: false },
    { id: south, name: "South", hasOwn: false, isWaiting: false },
  ]);
  expect([versions, start.terms]).toEqual([[], roundTheClock]);
});

it("is drafted only for a team of the portal, by admins", async () => {
  const { start: document } = await read(ann);
  expect(codeOf(await ann.call("agreement?team=4711"))).toBe("unknown-team");
  const save = (desk: RubricDesk, of: string) => desk.call("agreement/draft", { team: of, basedOn: 0, document });
  expect(codeOf(await save(ann, "4711"))).toBe("unknown-team");
  expect(codeOf(await save(ben, north ?? ""))).toBe("not-admin");
  expect(codeOf(await sign(ben, 1, "4711"))).toBe("unknown-team");
});

it("is signed for itself: neither its draft nor its signatures touch the portal's or another team's", async () => {
  const proposed = await propose(north, {
    firstTouchMinutes: 30,
    qualifiers: { requiredData: ["company"] },
    mqlsOwed: { perWeek: 3, perQuarter: 39 },
  });
  expect(waitingOf(proposed)?.version).toBe(1);
  await sign(ben, 1, north);
  expect(inForceOf(await read(ann, north))).toBeUndefined();
  expect((await read(cleo)).teams.map(({ isWaiting }) => isWaiting)).toEqual([true, false]);
  expect(codeOf(await sign(cleo, 1, south))).toBe("agreement-replaced");
  await sign(cleo, 1, north);
  const signed = await read(ann, north);
  expect(inForceOf(signed)).toMatchObject({ version: 1, terms: { firstTouchMinutes: 30 } });
  expect(signed.teams.map(({ hasOwn }) => hasOwn)).toEqual([true, false]);
  const portals = await read(ann);
  expect(portals.versions).toHaveLength(1);
  expect(inForceOf(portals)).toMatchObject({ version: 1, terms: { firstTouchMinutes: 60 } });
  expect((await read(ann, south)).versions).toEqual([]);
});

it("sets the clocks of contacts whose owner is in the team; for all others the portal's holds", async () => {
  ofNorth = await aNominated("Nell", 1);
  ofSouth = await aNominated("Sami", 3);
  ofNobody = await aNominated("Nemo");
  expect(await Promise.all([ofNorth, ofSouth, ofNobody].map(minutesOf))).toEqual([30, 60, 60]);
  expect(await clockOf(ofNorth)).toMatchObject({ version: 1, team: "North" });
  expect((await clockOf(ofSouth))?.team).toBeUndefined();
  const { records, hasAgreement } = SlaQueueReply.parse(await ben.call("sla/queue"));
  expect(hasAgreement).toBe(true);
  expect(records.map(({ objectId, clock }) => [objectId, clock?.team])).toEqual([
    [ofNorth, "North"],
    [ofNobody, undefined],
  ]);
});

it("leaves a clock that began before it under the terms that it began with", async () => {
  expect(await minutesOf(earlier)).toBe(60);
  expect((await clockOf(earlier))?.team).toBeUndefined();
});

it("asks at the gate, and in the check of the data, for what the contact's own agreement requires", async () => {
  const bareOfNorth = await aLead("Bare", 1);
  const bareOfSouth = await aLead("Bart", 3);
  const stopped = GateReply.parse(await nominate(bareOfNorth));
  expect(stopped.shortfalls).toEqual([{ lacks: "data", property: "company" }]);
  MoveReply.parse(await nominate(bareOfSouth));
  const missing = async (id: string) => {
    const { doubts } = DataCheckReply.parse(await ann.call(`records/contact/${id}/data-check`));
    return doubts.filter(({ fault }) => fault === "missing").map(({ property }) => property);
  };
  expect(await missing(bareOfNorth)).toContain("company");
  expect(await missing(bareOfSouth)).not.toContain("company");
});

it("keeps the clock of whoever goes over to another team while it runs", async () => {
  const before = await clockOf(ofNorth);
  await admin.changeRecord("contacts", ofNorth, { hubspot_owner_id: team.stack.users[3]?.ownerId ?? "" });
  const isDans = async () => {
    await clockOf(ofNorth);
    const { records } = SlaQueueReply.parse(await dan.call("sla/queue"));
    return records.some(({ objectId, isMine }) => objectId === ofNorth && isMine);
  };
  await waitUntil("the new owner has it", isDans);
  expect(await clockOf(ofNorth)).toEqual(before);
});

it("counts each MQL for the promise, and each clock for the agreement, that it came under", async () => {
  const promise = async (query = "") => PromiseReply.parse(await ann.call(`promise${query}`));
  const [portals, norths] = [await promise(), await promise(`?team=${north}`)];
  expect([portals.quarter, norths.quarter]).toMatchObject([
    { delivered: 4, owed: 130 },
    { delivered: 1, owed: 39 },
  ]);
  expect(portals.teams).toEqual([{ id: north, name: "North" }]);
  const sumOf = async (query: string) => {
    const { reps } = TeamSlaReply.parse(await ann.call(`sla/team?days=30${query}`));
    return reps.reduce((sum, { running }) => sum + running, 0);
  };
  expect([await sumOf(""), await sumOf("&team="), await sumOf(`&team=${north}`)]).toEqual([5, 4, 1]);
  expect(codeOf(await ann.call(`promise?team=${south}`))).toBe("unknown-team");
  expect(codeOf(await ann.call(`sla/team?team=${south}`))).toBe("unknown-team");
});

it("stands in the quarter's review by itself, beside the portal's", async () => {
  const { quarters } = ReviewReply.parse(await ann.call("review"));
  const { figures } = ReviewReply.parse(await ann.call(`review?quarter=${quarters[0]}`));
  expect(figures.mqls).toMatchObject({ delivered: 4, owed: 130 });
  const mqls = { delivered: 1, owed: 39, weeksOwing: 0, weeksHeld: 0 };
  expect(figures.teams).toEqual([{ name: "North", version: 1, mqls, firstTouch: { successes: 0, trials: 0 } }]);
});

it("is ended only where there is one, and by both sides", async () => {
  const { start } = await read(ann, south);
  const save = (of: string | undefined) =>
    ann.call("agreement/draft", { team: of, basedOn: 0, document: { ...start, ends: true } });
  expect(codeOf(await save(south))).toBe("no-own-agreement");
  expect(codeOf(await save(undefined))).toBe("no-own-agreement");
  const proposed = await propose(north, {}, true);
  expect(proposed.versions.map(({ version, ends }) => [version, ends])).toEqual([
    [2, true],
    [1, undefined],
  ]);
  await sign(cleo, 2, north);
  expect(inForceOf(await read(ann, north))?.version).toBe(1);
  const { revision } = AgreementReply.parse(await save(north)).draft ?? { revision: 0 };
  await sign(ben, 2, north);
  const twice = { team: north, id: uuidv7(), revision };
  expect(codeOf(await ann.call("agreement/propose", twice))).toBe("no-own-agreement");
  const ended = await read(ann, north);
  expect(inForceOf(ended)).toBeUndefined();
  expect(ended.teams.some(({ hasOwn }) => hasOwn)).toBe(false);
});

it("gives way to the portal's once it has ended, but for clocks that began under it", async () => {
  const late = await aNominated("Late", 1);
  expect(await minutesOf(late)).toBe(60);
  expect(await minutesOf(ofNorth)).toBe(30);
  const again = await propose(north, { firstTouchMinutes: 20 });
  expect(again.versions[0]).toMatchObject({ version: 3, terms: { firstTouchMinutes: 20 } });
});

it("goes with a contact that is merged into another, and is forgotten with it", async () => {
  const { emulator, portalId } = team.stack;
  const keeper = await aLead("Keep", 3);
  await emulator.mergeRecords(portalId, "contacts", keeper, ofNorth);
  await waitUntil("its clock went over", async () => (await clockOf(keeper))?.team === "North", { timeoutMs: 60_000 });
  expect(await minutesOf(keeper)).toBe(30);
  const delivered = async () => PromiseReply.parse(await ann.call(`promise?team=${north}`)).quarter.delivered;
  expect(await delivered()).toBe(1);
  await emulator.deletePrivately(portalId, keeper);
  await waitUntil("it is forgotten", async () => (await delivered()) === 0, { timeoutMs: 60_000 });
  const rows = await lookInto(team.stack, `select from mql_agreement where object_id in ('${keeper}', '${ofNorth}')`);
  expect(rows).toEqual([]);
}, 180_000);

it("leaves in the audit log of which team a version is", async () => {
  const { entries } = AuditReply.parse(await dan.call("audit"));
  const acts = entries.filter(({ to }) => to?.includes("North")).map(({ act, to, said }) => [act, to, said?.to]);
  const ofFirst = ["1: North", "Version 1: North"];
  const ofEnd = ["2: North", "Version 2: North"];
  expect(acts.reverse().slice(0, 8)).toEqual([
    ["agreement-proposed", ...ofFirst],
    ["agreement-signed", ...ofFirst],
    ["agreement-signed", ...ofFirst],
    ["agreement-in-force", ...ofFirst],
    ["agreement-end-proposed", ...ofEnd],
    ["agreement-signed", ...ofEnd],
    ["agreement-signed", ...ofEnd],
    ["agreement-ended", ...ofEnd],
  ]);
});

it("is nothing to another portal, whose team has the same id", async () => {
  const { users } = await team.stack.emulator.putPortal(otherPortalId, { seed: "believable", contacts: 10 });
  const [stranger] = users;
  if (stranger === undefined) throw new Error("the other portal has nobody");
  await installAssay(team.stack.webUrl, otherPortalId, stranger.userId);
  const desk = createRubricDesk(team.stack, stranger, otherPortalId);
  expect(await read(desk, north)).toMatchObject({ versions: [], canEdit: true });
  expect(codeOf(await sign(desk, 3, north))).toBe("agreement-replaced");
  expect(codeOf(await desk.call(`promise?team=${north}`))).toBe("unknown-team");
});
