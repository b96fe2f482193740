import { AssessmentReply } from "@assay/shared/api/assessment";
import { RescoreReply } from "@assay/shared/api/rescore";
import { PublishReply, RubricReply } from "@assay/shared/api/rubrics";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { installAssay } from "../support/installation.ts";
import { lookInto } from "../support/look-into.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { createRubricDesk, type RubricDesk, withWeight } from "../support/rubric-desk.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

// Of the portal's people, the first three are in the team North, the others in the team South.
const [north, south] = ["71", "72"];
const updates = "/crm/objects/2026-09/contacts/batch/update";
const otherPortalId = 7_340_022;

let team: Team;
let admin: PortalAdmin;
let desk: RubricDesk;
let ofNorth: string[];
let ofSouth: string[];
let ofNobody: string[];
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 30 });
  const { stack, ann } = team;
  admin = await connectAdmin(stack.emulator, stack.portalId, ann.user.userId);
  desk = createRubricDesk(stack, ann.user);
  [ofNorth, ofSouth, ofNobody] = [await ratedOf(0, 4), await ratedOf(3, 4), await ratedOf(undefined, 2)];
  for (const id of all()) await written(id);
}, 180_000);
afterAll(() => team?.stack.close());

const all = () => [...ofNorth, ...ofSouth, ...ofNobody];

/** Contacts of the person at a place, or of nobody, that were rated. */
async function ratedOf(place: number | undefined, count: number): Promise<string[]> {
  const owner = place === undefined ? {} : { hubspot_owner_id: team.stack.users[place]?.ownerId ?? "" };
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const id = await admin.createRecord("contacts", { firstname: "Nora", lastname: `Of ${place} ${n}`, ...owner });
    await give(team.ann, id, "need", 3);
    await give(team.ann, id, "budget", n % 4, 1);
    ids.push(id);
  }
  return ids;
}

const written = (id: string) =>
  waitUntil(`contact ${id} is written`, async () => (await team.ann.readSync(id)).state === "written");
const versionOf = async (id: string) => (await team.ann.readAssessment(id)).rubric.version;
const versionsOf = (ids: readonly string[]) => Promise.all(ids.map(versionOf));
/** A look waits for HubSpot no longer than a second; the next one finds what it said. */
const become = (ids: readonly string[], versions: readonly (number | undefined)[]) =>
  waitUntil(`${ids} have ${versions}`, async () => String(await versionsOf(ids)) === String(versions)).catch(async () =>
    expect(await versionsOf(ids)).toEqual(versions),
  );
const inHubspot = async (id: string) =>
  (await team.stack.emulator.readRecord(team.stack.portalId, "contacts", id)).properties.assay_score;
const lastCall = async () => (await team.stack.emulator.readLog()).at(-1)?.seq ?? 0;

/** Of our contacts, those that were written since. */
async function listWritten(since: number): Promise<string[]> {
  const calls = (await team.stack.emulator.readLog(since)).filter(({ path }) => path === updates);
  const inputs = calls.flatMap(({ requestBody }) => (requestBody as unknown as { inputs: { id: string }[] }).inputs);
  return inputs.map(({ id }) => id).filter((id) => all().includes(id));
}

const reweigh = async (weight: number) =>
  (await desk.edit("bant", (document) => withWeight(document, "need", weight))).revision;

/** Publishes BANT with another weight of the need, for some teams or for all, and waits for the records to follow. */
async function publish(weight: number, teams?: string[]): Promise<PublishReply> {
  const reply = PublishReply.parse(await desk.publish("bant", await reweigh(weight), teams ? { teams } : {}));
  await waitUntilDone(reply.rescore.id);
  return reply;
}

const waitUntilDone = (id: string) =>
  waitUntil("the re-scoring is done", async () => {
    return RescoreReply.parse(await desk.call(`rescores/${id}`)).rescore.state === "done";
  });

/** As if so much time went by that the CRM is asked again for people and teams, and for where records belong. */
async function aWhileLater(): Promise<void> {
  // A look into PGlite starts the server again by itself.
  if (inject("databaseBackend") === "postgres") await team.stack.restart();
  await lookInto(team.stack, "update record_belonging set read_at = 1");
}

/** What HubSpot holds is what a card says. */
async function expectAgreement(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await written(id);
    const { assessment } = await team.ann.readAssessment(id);
    expect(await inHubspot(id)).toBe(String(assessment.result.printedScore));
  }
}

describe("a version that a team has first", () => {
  it("is in force for the team's records, and the one before for all others", async () => {
    const since = await lastCall();
    const { published } = await publish(70, [south]);
    expect(published.version).toBe(2);
    expect(await versionsOf(ofSouth)).toEqual([2, 2, 2, 2]);
    expect(await versionsOf([...ofNorth, ...ofNobody])).toEqual([1, 1, 1, 1, 1, 1]);
    await expectAgreement(all());
    expect(new Set(await listWritten(since))).toEqual(new Set(ofSouth));
  });

  it("is told with the teams that have it, and with what the others have", async () => {
    const { rollout, versions } = await desk.read("bant");
    expect(rollout).toEqual({ version: 2, teams: [{ id: south, name: "South" }], others: 1 });
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  it("scores new ratings, each under the version of its record", async () => {
    const [mine, theirs] = [ofNorth[0] ?? "", ofSouth[0] ?? ""];
    expect((await give(team.ann, mine, "timing", 1, 2)).result.rubric.version).toBe(1);
    expect((await give(team.ann, theirs, "timing", 1, 2)).result.rubric.version).toBe(2);
    await expectAgreement([mine, theirs]);
  });

  it("reaches a record that comes into the team's hands, and leaves one that goes", async () => {
    const [came, went] = [ofNorth.pop() ?? "", ofSouth.pop() ?? ""];
    const { emulator, portalId, users } = team.stack;
    await emulator.editRecord(portalId, "contacts", came, { hubspot_owner_id: users[4]?.ownerId ?? "" });
    await emulator.editRecord(portalId, "contacts", went, { hubspot_owner_id: users[1]?.ownerId ?? "" });
    await aWhileLater();
    await become([came, went], [2, 1]);
    await expectAgreement([came, went]);
    ofSouth.push(came);
    ofNorth.push(went);
  }, 180_000);

  it("counts as it was last known while HubSpot does not tell whose a record is", async () => {
    await aWhileLater();
    await team.stack.emulator.addFault({ pathPrefix: "/crm/owners" }, 1_000, { kind: "status", status: 503 });
    expect(await versionsOf([ofSouth[0] ?? "", ofNorth[0] ?? ""])).toEqual([2, 1]);
    await team.stack.emulator.clearFaults();
    await team.stack.restart();
  }, 180_000);

  it("is in force for everybody once somebody says so, with the records that had another scored again", async () => {
    const since = await lastCall();
    const request = { id: uuidv7(), version: 2 };
    const [one, other] = await Promise.all([
      desk.call("rubrics/bant/promote", request),
      desk.call("rubrics/bant/promote", { id: uuidv7(), version: 2 }),
    ]);
    const replies = [one, other] as { ok: boolean; code?: string }[];
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.find(({ ok }) => !ok)?.code).toBe("not-rolled-out");
    const { rescore } = PublishReply.parse(replies.find(({ ok }) => ok));
    await waitUntilDone(rescore.id);
    expect(new Set(await versionsOf(all()))).toEqual(new Set([2]));
    await expectAgreement(all());
    const ids = await listWritten(since);
    expect(ids.filter((id) => ofSouth.includes(id))).toEqual([]);
    expect((await desk.read("bant")).rollout).toBeUndefined();
  });

  it("gets the first answer when a promote is repeated", async () => {
    const { published } = await publish(60, [north]);
    const request = { id: uuidv7(), version: published.version };
    const first = PublishReply.parse(await desk.call("rubrics/bant/promote", request));
    const again = PublishReply.parse(await desk.call("rubrics/bant/promote", request));
    expect(again.published).toEqual(first.published);
    expect(again.rescore.id).toBe(first.rescore.id);
    await waitUntilDone(first.rescore.id);
  });
});

describe("rolling back", () => {
  it("takes a version from the teams that had it first, under a new number for all", async () => {
    const before = await desk.read("bant");
    const base = before.published?.version ?? 0;
    const scores = await Promise.all(all().map(inHubspot));
    const { published } = await publish(90, [north]);
    expect(await versionsOf([ofNorth[0] ?? "", ofSouth[0] ?? ""])).toEqual([published.version, base]);
    const request = { id: uuidv7(), version: base, basedOn: published.version };
    const back = PublishReply.parse(await desk.call("rubrics/bant/restore", request));
    await waitUntilDone(back.rescore.id);
    expect(back.published).toMatchObject({ version: published.version + 1, restores: base });
    expect((await desk.read("bant")).rollout).toBeUndefined();
    expect(new Set(await versionsOf(all()))).toEqual(new Set([published.version + 1]));
    await expectAgreement(all());
    expect(await Promise.all(all().map(inHubspot))).toEqual(scores);
  });

  it("and publishing for other teams leave the rest what it had", async () => {
    const base = (await desk.read("bant")).published?.version ?? 0;
    const first = await publish(80, [north]);
    const next = await publish(75, [south]);
    expect((await desk.read("bant")).rollout).toMatchObject({ version: next.published.version, others: base });
    expect(await versionsOf([ofNorth[0] ?? "", ofSouth[0] ?? "", ofNobody[0] ?? ""])).toEqual([
      base,
      first.published.version + 1,
      base,
    ]);
    await expectAgreement(all());
  });
});

describe("what cannot be", () => {
  it("is a team that HubSpot does not know", async () => {
    const reply = await desk.publish("bant", await reweigh(33), { teams: ["987"] });
    expect(reply).toMatchObject({ ok: false, code: "unknown-team" });
  });

  it("is a first version for some teams, while the others would have none", async () => {
    const made = (await desk.call("frameworks", { id: uuidv7(), copyOf: "bant", name: "Firsts" })) as {
      framework: string;
    };
    const { draft } = await desk.read(made.framework);
    const reply = await desk.publish(made.framework, draft?.revision ?? 0, { teams: [south] });
    expect(reply).toMatchObject({ ok: false, code: "first-for-all" });
  });

  it("is an overtaken draft, also for some teams", async () => {
    const revision = await reweigh(34);
    await reweigh(35);
    expect(await desk.publish("bant", revision, { teams: [south] })).toMatchObject({ code: "draft-changed" });
  });

  it("is a version that another portal sees", async () => {
    const { emulator, webUrl } = team.stack;
    const { users } = await emulator.putPortal(otherPortalId, { seed: "believable", contacts: 20 });
    const stranger = users[0] as (typeof users)[number];
    await installAssay(webUrl, otherPortalId, stranger.userId);
    const theirs = createRubricDesk(team.stack, stranger, otherPortalId);
    const read = RubricReply.parse(await theirs.call("rubrics/bant"));
    expect(read.rollout).toBeUndefined();
    expect(read.published?.version).toBe(1);
    const version = (await desk.read("bant")).published?.version ?? 0;
    expect(await theirs.call("rubrics/bant/promote", { id: uuidv7(), version })).toMatchObject({ ok: false });
    const { results } = await emulator.listRecords(otherPortalId, "contacts", { limit: "1" });
    const path = `records/contact/${results[0]?.id}/assessment`;
    expect(AssessmentReply.parse(await theirs.call(path)).rubric.version).toBe(1);
  });
});

describe("a team that is gone from HubSpot", () => {
  it("leaves its records with the version of all others", async () => {
    const { rollout } = await desk.read("bant");
    expect(rollout?.teams).toEqual([{ id: south, name: "South" }]);
    const { emulator, portalId, users } = team.stack;
    for (const user of users.slice(3)) await emulator.removeUser(portalId, user.userId);
    await aWhileLater();
    await become(
      ofSouth,
      ofSouth.map(() => rollout?.others),
    );
    await expectAgreement(ofSouth);
  }, 180_000);
});
