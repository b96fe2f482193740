import { PrivacyReply } from "@assay/shared/api/privacy";
import { PropertyMappingReply } from "@assay/shared/api/property-mapping";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { lookUntil } from "../support/look-into.ts";
import { connectAdmin } from "../support/portal-admin.ts";
import { aRatingBody } from "../support/rep.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
let ann: RubricDesk;
let ben: RubricDesk;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 130 });
  ann = createRubricDesk(team.stack, team.ann.user);
  ben = createRubricDesk(team.stack, team.ben.user);
});
afterAll(() => team?.stack.close());

const optOut = [{ property: "hs_email_optout", values: ["true"] }];
const readRules = async () => PrivacyReply.parse(await ann.call("privacy")).rules;
const save = async (rules: object[]) =>
  PrivacyReply.parse(await ann.call("privacy/profiling-rules", { rules, seen: await readRules() }));
const edit = (id: string, properties: Record<string, string>) =>
  team.stack.emulator.editRecord(team.stack.portalId, "contacts", id, properties);
const mark = (id: string, value: string) => edit(id, { hs_email_optout: value });
const gradeOf = async (id: string) =>
  (await team.stack.emulator.readRecord(team.stack.portalId, "contacts", id)).properties.assay_score ?? "";
const isStopped = async (id: string) => {
  const { stopped } = PrivacyReply.parse(await ann.call("privacy"));
  return stopped.find(({ contactId }) => contactId === id);
};
const waits = { everyMs: 200 };

describe("a property that says of whom no profile is made", () => {
  it("is an admin's to choose, and tells that it is read", async () => {
    expect(await ben.call("privacy/profiling-rules", { rules: optOut, seen: [] })).toMatchObject({
      ok: false,
      code: "not-admin",
    });
    const empty = [{ property: "hs_email_optout", values: [] }];
    expect(await ann.call("privacy/profiling-rules", { rules: empty, seen: [] })).toMatchObject({
      ok: false,
      code: "invalid",
    });
    expect((await save(optOut)).rules).toEqual(optOut);
    const { read } = PropertyMappingReply.parse(await ann.call("property-mapping"));
    expect(read).toContainEqual({ use: "do-not-profile", names: ["hs_email_optout"] });
    await save([]);
  });

  it("is not lost to a colleague whose page is older", async () => {
    const seen = await readRules();
    await save(optOut);
    const other = [{ property: "hs_marketable_status", values: ["false"] }];
    const late = { rules: other, seen };
    const refusal = { ok: false, code: "changed-meanwhile", current: optOut };
    expect(await ann.call("privacy/profiling-rules", late)).toMatchObject(refusal);
    expect(await readRules()).toEqual(optOut);
    const again = await ann.call("privacy/profiling-rules", { rules: optOut, seen });
    expect(PrivacyReply.parse(again).rules).toEqual(optOut);
    await save([]);
  });

  it("empties what stands on such contacts, rated or not, and lets nobody rate them", async () => {
    const [rated, unrated] = [team.aContact(), team.aContact()];
    await give(team.ben, rated, "need", 3);
    await waitUntil("HubSpot has the score", async () => (await gradeOf(rated)) !== "", waits);
    await Promise.all([mark(rated, "true"), mark(unrated, "true")]);
    await save(optOut);
    expect(await waitUntil("it is stopped", () => isStopped(rated), waits)).toMatchObject({ byRule: true });
    await waitUntil("the other is too", () => isStopped(unrated), waits);
    await waitUntil("HubSpot says nothing", async () => (await gradeOf(rated)) === "", waits);
    expect(await ask(team.ben, unrated, aRatingBody("need", 1))).toMatchObject({ ok: false, code: "not-profiled" });
  });

  it("is heeded when it changes later, both ways", async () => {
    const contactId = team.aContact();
    await give(team.ben, contactId, "need", 2);
    await mark(contactId, "true");
    await lookAgain();
    await waitUntil("it is stopped", () => isStopped(contactId), waits);
    await mark(contactId, "false");
    await lookAgain();
    await waitUntil("it goes on", async () => (await isStopped(contactId)) === undefined, waits);
    await waitUntil("HubSpot has its score again", async () => (await gradeOf(contactId)) !== "", waits);
  });

  it("undoes only what it did itself", async () => {
    const [byHand, byBoth, byRule] = [team.aContact(), team.aContact(), team.aContact()];
    await Promise.all([mark(byBoth, "true"), mark(byRule, "true")]);
    await ann.call(`privacy/contacts/${byHand}/stop`, {});
    await save(optOut);
    await waitUntil("the last is stopped", () => isStopped(byRule), waits);
    await waitUntil("and the other", () => isStopped(byBoth), waits);
    await ann.call(`privacy/contacts/${byBoth}/stop`, {});
    await save([]);
    await waitUntil("the rule's stop is gone", async () => (await isStopped(byRule)) === undefined, waits);
    expect(await isStopped(byHand)).toMatchObject({ byRule: false });
    expect(await isStopped(byBoth)).toMatchObject({ byRule: false });
  });

  it("resumes nobody while HubSpot no longer knows it, and goes on once it is back", async () => {
    const admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
    const options = ["true", "false"].map((value) => ({ label: value, value }));
    const property = { name: "opted_out", label: "Opted out", type: "bool", fieldType: "booleancheckbox", options };
    await admin.createProperty(property);
    // A look comes to whoever changed last, or has the highest id, last.
    const [last, objector, other] = [team.aContact(), team.aContact(), team.aContact()];
    await give(team.ben, objector, "need", 3);
    await waitUntil("HubSpot has the score", async () => (await gradeOf(objector)) !== "", waits);
    await edit(objector, { opted_out: "true" });
    const rules = [{ property: "opted_out", values: ["true"] }, ...optOut];
    await save(rules);
    await waitUntil("the objector is stopped", () => isStopped(objector), waits);
    await waitUntil("HubSpot says nothing", async () => (await gradeOf(objector)) === "", waits);
    await admin.deleteProperty("opted_out");
    await edit(objector, { jobtitle: "Head of Purchasing" });
    await mark(other, "true");
    await lookAgain();
    await waitUntil("those who changed were looked at", () => isStopped(other), waits);
    await mark(last, "true");
    await save(rules);
    await waitUntil("everybody was looked at", () => isStopped(last), waits);
    const stop = expect.objectContaining({ byRule: true });
    expect([await isStopped(objector), await gradeOf(objector)]).toEqual([stop, ""]);
    await admin.createProperty(property);
    await save(rules);
    await waitUntil("the objector goes on", async () => (await isStopped(objector)) === undefined, waits);
    expect(await isStopped(other)).toMatchObject({ byRule: true });
    await save([]);
  });
});

/** As if the few minutes between two looks were over. */
async function lookAgain(): Promise<void> {
  const statement = "update profiling_watch set next_at = 0 where after_page is null returning after_page";
  await lookUntil(team.stack, "everybody was looked at", statement, (rows) => rows.length > 0);
}
