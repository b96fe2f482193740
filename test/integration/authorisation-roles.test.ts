import { AuditReply } from "@assay/shared/api/audit";
import { PeopleReply, type Role, type Visibility } from "@assay/shared/api/people";
import { Refusal } from "@assay/shared/api/result";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { startPeer } from "../support/peer.ts";
import { aRatingBody, createRep } from "../support/rep.ts";
import { createRubricDesk } from "../support/rubric-desk.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";

let team: Team;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 40 });
});
afterAll(() => team?.stack.close());

/** The first installed; they and the next two are one team, the rest another. */
const user = (place: number) => team.stack.users[place] as EmulatorUser;
const desk = (place: number) => createRubricDesk(team.stack, user(place));
const readPeople = async (place = 0) => PeopleReply.parse(await desk(place).call("people"));
const roleOf = async (place: number) =>
  (await readPeople()).people.find(({ userId }) => userId === String(user(place).userId))?.role;

function giveRole(by: number, to: number, role: Role, was: Role): Promise<unknown> {
  return desk(by).call(`people/${user(to).userId}/role`, { role, was });
}
const show = (visibility: Visibility, was: Visibility) => desk(0).call("visibility", { visibility, was });
const acts = async () => AuditReply.parse(await desk(0).call("audit")).entries;

describe("the portal's people", () => {
  it("are those whom HubSpot lists, reps unless somebody said otherwise, and the installer is admin", async () => {
    const { people, visibility, canEdit, me } = await readPeople();
    expect(people).toHaveLength(team.stack.users.length);
    expect(people.find(({ userId }) => userId === me)).toMatchObject({
      role: "admin",
      teams: ["North"],
      isThere: true,
    });
    expect(people.filter(({ role }) => role === "rep")).toHaveLength(people.length - 1);
    expect([visibility, canEdit, (await readPeople(1)).canEdit]).toEqual(["everyone", true, false]);
  });

  it("can be given a role before they ever opened Assay, once, and the log tells", async () => {
    const [first, again] = [await giveRole(0, 5, "manager", "rep"), await giveRole(0, 5, "manager", "rep")];
    expect([PeopleReply.parse(first), PeopleReply.parse(again)].map(({ ok }) => ok)).toEqual([true, true]);
    expect(await roleOf(5)).toBe("manager");
    const changes = (await acts()).filter(({ act }) => act === "role-changed");
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ from: "rep", to: "manager", by: { userId: String(user(0).userId) } });
    const inFrench = AuditReply.parse(await desk(0).call("audit?act=role-changed&language=fr")).entries;
    expect(inFrench[0]?.said).toMatchObject({ from: "Commercial", to: "Responsable" });
  });

  it("cannot be given a role by somebody who is no admin, or who saw another one", async () => {
    expect(await giveRole(1, 1, "admin", "rep")).toMatchObject({ ok: false, code: "not-admin" });
    expect(await giveRole(5, 1, "admin", "rep")).toMatchObject({ ok: false, code: "not-admin" });
    expect(await giveRole(0, 5, "reader", "rep")).toMatchObject({ ok: false, code: "people-changed" });
    expect(await desk(0).call("people/9/role", { role: "rep", was: "rep" })).toMatchObject({ code: "no-person" });
  });

  it("always have an admin: not the last one, nor two at once who take it from each other", async () => {
    expect(await giveRole(0, 0, "rep", "admin")).toMatchObject({ ok: false, code: "last-admin" });
    PeopleReply.parse(await giveRole(0, 1, "admin", "rep"));
    const both = await Promise.all([giveRole(0, 1, "rep", "admin"), giveRole(1, 0, "rep", "admin")]);
    const codes = both.map((reply) => (Refusal.safeParse(reply).success ? Refusal.parse(reply).code : "ok"));
    expect(codes.sort()).toEqual(["not-admin", "ok"]);
    const winner = (await roleOf(0)) === "admin" ? 0 : 1;
    if (winner === 1) PeopleReply.parse(await giveRole(1, 0, "admin", "rep"));
    if (winner === 1) PeopleReply.parse(await giveRole(0, 1, "rep", "admin"));
    expect([await roleOf(0), await roleOf(1)]).toEqual(["admin", "rep"]);
  });

  it("count as gone once HubSpot no longer lists them: whoever left cannot be the last admin", async () => {
    PeopleReply.parse(await giveRole(0, 4, "admin", "rep"));
    await team.stack.emulator.removeUser(team.stack.portalId, user(4).userId);
    // What a process remembers of HubSpot is short; a new one remembers nothing.
    await team.stack.restart();
    expect((await readPeople()).people.filter(({ isThere }) => !isThere)).toHaveLength(1);
    expect(await giveRole(0, 0, "rep", "admin")).toMatchObject({ ok: false, code: "last-admin" });
  });

  it("are listed as far as Assay met them while HubSpot does not answer, and it is said", async () => {
    await team.stack.restart();
    await team.stack.emulator.addFault({ pathPrefix: "/crm/owners" }, 1_000, { kind: "status", status: 500 });
    const { people, trouble } = await readPeople();
    await team.stack.emulator.clearFaults();
    expect(trouble).toContain("HubSpot did not tell");
    expect(people.find(({ userId }) => userId === String(user(0).userId))?.role).toBe("admin");
  });
});

describe("a policy", () => {
  const owned = async (place: number | undefined) => {
    const contactId = team.aContact();
    const ownerId = place === undefined ? "" : user(place).ownerId;
    await team.stack.emulator.editRecord(team.stack.portalId, "contacts", contactId, { hubspot_owner_id: ownerId });
    return contactId;
  };
  /** Everybody rates a criterion of their own, so that nobody meets a colleague's rating. */
  const ratingOf = (place: number) => aRatingBody(["need", "budget", "authority", "timing"][place] ?? "", 2);
  const rate = (place: number, contactId: string, callAsCard = team.stack.callAsCard) =>
    ask(createRep(callAsCard, user(place)), contactId, ratingOf(place));
  const silence = (pathPrefix: string) =>
    team.stack.emulator.addFault({ pathPrefix }, 1_000, { kind: "status", status: 500 });

  it("of everyone asks HubSpot nothing before a rating is answered", async () => {
    const contactId = await owned(1);
    await silence("/crm");
    expect(await rate(2, contactId)).toMatchObject({ ok: true });
    await team.stack.emulator.clearFaults();
  });

  it("of anybody less asks whose a record is once in a minute", async () => {
    const contactId = await owned(1);
    PeopleReply.parse(await show("owner", "everyone"));
    expect(await rate(1, contactId)).toMatchObject({ ok: true });
    await silence("/crm");
    expect(await rate(1, contactId)).toMatchObject({ ok: true });
    await team.stack.emulator.clearFaults();
  });

  it("keeps a record from colleagues, from the next call on, in the card's own language", async () => {
    const [mine, anybodys] = [await owned(1), await owned(undefined)];
    expect(await rate(2, mine)).toMatchObject({ ok: false, code: "not-visible" });
    expect(await rate(2, anybodys)).toMatchObject({ ok: true });
    const said = await createRep(team.stack.callAsCard, user(2)).ask(`contact/${mine}/assessment?language=fr`);
    expect(Refusal.parse(said).message).toContain("appartient à quelqu’un d’autre");
    PeopleReply.parse(await show("team", "owner"));
    expect(await rate(2, mine)).toMatchObject({ ok: true });
    expect(await rate(3, mine)).toMatchObject({ ok: false, code: "not-visible" });
  });

  it("shows nothing while nobody can tell whose a record is, and says to try again", async () => {
    const contactId = await owned(2);
    await give(team.ann, contactId, "need", 2);
    await silence("/crm/objects/2026-09/contacts/batch/read");
    const refused = Refusal.parse(await rate(1, contactId));
    expect([refused.code, refused.message]).toEqual(["crm-away", expect.stringContaining("whose record this is")]);
    // Whoever sees everything does not depend on it.
    expect((await team.ann.readAssessment(contactId)).assessment.ratings.need?.level).toBe(2);
    await team.stack.emulator.clearFaults();
    expect(await rate(1, contactId)).toMatchObject({ ok: true });
  });

  it("shows nobody a record that HubSpot does not have", async () => {
    const contactId = await owned(2);
    await team.stack.emulator.deleteRecord(team.stack.portalId, "contacts", contactId);
    expect(await rate(1, contactId)).toMatchObject({ ok: false, code: "not-visible" });
  });

  it("holds on every server from the next call on", async (context) => {
    context.skip(inject("databaseBackend") === "pglite", "one server alone can have PGlite");
    const contactId = await owned(2);
    const peer = await startPeer(team.stack);
    try {
      expect(await rate(1, contactId, peer.callAsCard)).toMatchObject({ ok: true });
      PeopleReply.parse(await show("owner", "team"));
      expect(await rate(1, contactId, peer.callAsCard)).toMatchObject({ code: "not-visible" });
    } finally {
      await peer.close();
    }
  });
});
