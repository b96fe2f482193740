import { AssessmentReply } from "@assay/shared/api/assessment";
import { type FrameworkRule, FrameworkRulesReply } from "@assay/shared/api/framework-rules";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { installAssay } from "../support/installation.ts";
import { lookInto } from "../support/look-into.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { aRatingBody } from "../support/rep.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

// Of the portal's people, the first three are in the team North, the others in the team South.
const [north, south] = ["71", "72"];
const otherPortalId = 7_340_023;

let team: Team;
let admin: PortalAdmin;
let desk: RubricDesk;
const records = { northContact: "", northDeal: "", southContact: "", southDeal: "", freeContact: "" };
type Name = keyof typeof records;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 20 });
  const { stack, ann } = team;
  admin = await connectAdmin(stack.emulator, stack.portalId, ann.user.userId);
  desk = createRubricDesk(stack, ann.user);
  const owned = (place: number) => ({ hubspot_owner_id: stack.users[place]?.ownerId ?? "" });
  const deal = { dealname: "Deal", pipeline: "default", dealstage: "appointmentscheduled" };
  const named = { firstname: "Nora", lastname: uuidv7() };
  records.northContact = await admin.createRecord("contacts", { ...named, ...owned(0) });
  records.southContact = await admin.createRecord("contacts", { ...named, ...owned(3) });
  records.freeContact = await admin.createRecord("contacts", named);
  records.northDeal = await admin.createRecord("deals", { ...deal, ...owned(1) });
  records.southDeal = await admin.createRecord("deals", { ...deal, ...owned(4) });
});
afterAll(() => team?.stack.close());

const kindOf = (name: Name) => (name.endsWith("Deal") ? "deal" : "contact");
const read = async (name: Name) =>
  AssessmentReply.parse(await team.ann.ask(`${kindOf(name)}/${records[name]}/assessment?language=en`));
const inUse = async () =>
  Object.fromEntries(
    await Promise.all((Object.keys(records) as Name[]).map(async (name) => [name, (await read(name)).inUse])),
  );
/** As if so much time went by that HubSpot is asked again for people and teams, and for where records belong. */
async function aWhileLater(): Promise<void> {
  // A look into PGlite starts the server again by itself.
  if (inject("databaseBackend") === "postgres") await team.stack.restart();
  await lookInto(team.stack, "update record_belonging set read_at = 1");
}

/** A look waits for HubSpot no longer than a second; the next one finds what it said. */
const becomes = (name: Name, framework: string) =>
  waitUntil(`${name} is qualified by ${framework}`, async () => (await read(name)).inUse === framework);
const save = async (rule: Partial<FrameworkRule>) => desk.call("framework-rules", rule);
const add = async (rule: Partial<FrameworkRule>) => FrameworkRulesReply.parse(await save(rule));
const remove = async (scope: Partial<FrameworkRule>) =>
  FrameworkRulesReply.parse(await desk.call("framework-rules/remove", scope));
const frameworkInHubspot = async (id: string) =>
  (await team.stack.emulator.readRecord(team.stack.portalId, "contacts", id)).properties.assay_framework;
const followed = (id: string, framework: string) =>
  waitUntil(`contact ${id} shows ${framework}`, async () => (await frameworkInHubspot(id)) === framework);

const shipped = {
  northContact: "bant",
  southContact: "bant",
  freeContact: "bant",
  northDeal: "meddic",
  southDeal: "meddic",
};

describe("the framework of a record", () => {
  it("is the usual one of its kind while there is no rule, and nobody is asked whose it is", async () => {
    const since = (await team.stack.emulator.readLog()).at(-1)?.seq ?? 0;
    expect(await inUse()).toEqual(shipped);
    const asked = (await team.stack.emulator.readLog(since)).map(
      ({ requestBody }) => JSON.stringify(requestBody) ?? "",
    );
    expect(asked.filter((body) => Object.values(records).some((id) => body.includes(`"${id}"`)))).toEqual([]);
    expect((await read("northContact")).inUseBecause).toBeUndefined();
  });

  // Each row adds a rule to those above it.
  it.each<[string, Partial<FrameworkRule>, Partial<Record<Name, string>>]>([
    ["a team", { team: north, framework: "champ" }, { northContact: "champ", northDeal: "champ" }],
    [
      "a kind before a team",
      { objectType: "deal", framework: "meddpicc" },
      { northDeal: "meddpicc", southDeal: "meddpicc" },
    ],
    ["a kind and a team", { objectType: "deal", team: north, framework: "meddicc" }, { northDeal: "meddicc" }],
    [
      "a pipeline before a team",
      { objectType: "deal", pipeline: "default", framework: "gpctba-ci" },
      { northDeal: "gpctba-ci", southDeal: "gpctba-ci" },
    ],
    [
      "a pipeline and a team",
      { objectType: "deal", pipeline: "default", team: south, framework: "bant" },
      { southDeal: "bant" },
    ],
    [
      "a kind of contacts before their team",
      { objectType: "contact", framework: "meddic" },
      { northContact: "meddic", southContact: "meddic", freeContact: "meddic" },
    ],
  ])("goes by %s", async (_what, rule, changed) => {
    const before = await inUse();
    await add(rule);
    expect(await inUse()).toEqual({ ...before, ...changed });
  });

  it("says which rule decided it, with the names that HubSpot gave", async () => {
    expect((await read("southDeal")).inUseBecause).toEqual({
      objectType: "deal",
      pipeline: "Sales Pipeline",
      team: "South",
    });
    expect((await read("freeContact")).inUseBecause).toEqual({ objectType: "contact" });
  });

  it("is listed in the order in which rules decide", async () => {
    const { rules, teams, pipelines } = FrameworkRulesReply.parse(await desk.call("framework-rules"));
    expect(rules.map(({ framework }) => framework)).toEqual([
      "bant",
      "gpctba-ci",
      "meddicc",
      "meddic",
      "meddpicc",
      "champ",
    ]);
    expect(teams.map(({ name }) => name)).toEqual(["North", "South"]);
    expect(pipelines).toEqual([{ id: "default", name: "Sales Pipeline" }]);
  });

  it("is what somebody chose for the record, before all rules", async () => {
    const choice = { id: uuidv7(), framework: "gpctba-ci", at: Date.now() };
    await team.ann.ask(`contact/${records.freeContact}/framework`, choice);
    const { inUse: now, inUseBecause } = await read("freeContact");
    expect([now, inUseBecause]).toEqual(["gpctba-ci", undefined]);
  });

  it("is what decides next once a rule is removed", async () => {
    await remove({ objectType: "deal", pipeline: "default", team: south });
    await remove({ objectType: "deal", pipeline: "default" });
    expect(await inUse()).toMatchObject({ northDeal: "meddicc", southDeal: "meddpicc" });
    await remove({ objectType: "deal", team: north });
    await remove({ objectType: "deal" });
    await remove({ objectType: "contact" });
    expect(await inUse()).toMatchObject({ northContact: "champ", northDeal: "champ", southDeal: "meddic" });
    const { rules } = await remove({ objectType: "contact" });
    expect(rules).toEqual([{ team: north, teamName: "North", framework: "champ" }]);
  });

  it("changes what HubSpot shows of records that nobody opens", async () => {
    await give(team.ann, records.northContact, "need", 3);
    for (const [framework, criterion] of [
      ["champ", "challenges"],
      ["meddic", "metrics"],
    ] as const) {
      await ask(team.ann, records.northContact, { ...aRatingBody(criterion, 2), framework });
    }
    await remove({ team: north });
    await followed(records.northContact, "bant");
    await add({ team: north, framework: "champ" });
    await followed(records.northContact, "champ");
  });

  it("follows a record into other hands, and a team that is gone no more", async () => {
    const { emulator, portalId, users } = team.stack;
    await add({ team: south, framework: "meddic" });
    const owner = { hubspot_owner_id: users[4]?.ownerId ?? "" };
    await emulator.editRecord(portalId, "contacts", records.northContact, owner);
    await aWhileLater();
    await becomes("northContact", "meddic");
    await followed(records.northContact, "meddic");
    for (const user of users.slice(3)) await emulator.removeUser(portalId, user.userId);
    await aWhileLater();
    await becomes("northContact", "bant");
    const { rules, teams } = FrameworkRulesReply.parse(await desk.call("framework-rules"));
    expect(rules.find((rule) => rule.team === south)?.teamName).toBe("South");
    expect(teams.map(({ name }) => name)).toEqual(["North"]);
  }, 180_000);
});

describe("a rule", () => {
  it("is for something, and only deals have pipelines", async () => {
    for (const rule of [{}, { pipeline: "default" }, { objectType: "contact", pipeline: "default" }] as const) {
      const reply = (await save({ ...rule, framework: "bant" })) as { ok: boolean; code: string };
      expect(reply).toMatchObject({ ok: false, code: "invalid" });
    }
  });

  it("names what HubSpot has, and a framework that is offered", async () => {
    expect(await save({ team: "987", framework: "bant" })).toMatchObject({ code: "unknown-team" });
    const nowhere = { objectType: "deal", pipeline: "gone", framework: "bant" } as const;
    expect(await save(nowhere)).toMatchObject({ code: "unknown-pipeline" });
    expect(await save({ team: north, framework: "own-nothing" })).toMatchObject({ code: "no-framework" });
  });

  it("keeps its framework from being retired", async () => {
    expect(await desk.call("rubrics/champ/retire", {})).toMatchObject({ ok: false, code: "framework-needed" });
  });

  it("is the portal's own", async () => {
    const { emulator, webUrl } = team.stack;
    const { users } = await emulator.putPortal(otherPortalId, { seed: "believable", contacts: 20 });
    const stranger = users[0] as (typeof users)[number];
    await installAssay(webUrl, otherPortalId, stranger.userId);
    const theirs = createRubricDesk(team.stack, stranger, otherPortalId);
    expect(FrameworkRulesReply.parse(await theirs.call("framework-rules")).rules).toEqual([]);
    const { results } = await emulator.listRecords(otherPortalId, "contacts", { limit: "1" });
    const path = `records/contact/${results[0]?.id}/assessment`;
    expect(AssessmentReply.parse(await theirs.call(path)).inUse).toBe("bant");
  });
});
