import { AuditReply } from "@assay/shared/api/audit";
import { ExportReply, PrivacyReply } from "@assay/shared/api/privacy";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { lookInto } from "../support/look-into.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { aRatingBody } from "../support/rep.ts";
import { createRubricDesk, type RubricDesk, withWeight } from "../support/rubric-desk.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const backend = inject("databaseBackend");

let team: Team;
let admin: PortalAdmin;
let ann: RubricDesk;
let ben: RubricDesk;
beforeAll(async () => {
  team = await startTeam({ backend, contacts: 30 });
  admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
  [ann, ben] = [createRubricDesk(team.stack, team.ann.user), createRubricDesk(team.stack, team.ben.user)];
});
afterAll(() => team?.stack.close());

const readPrivacy = async () => PrivacyReply.parse(await ann.call("privacy"));

async function readActs(act: string) {
  return AuditReply.parse(await ann.call(`audit?act=${act}`)).entries;
}

async function readCopy(contactId: string): Promise<Record<string, string>> {
  const { properties } = await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId);
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (name.startsWith("assay_") && value ? [[name, value]] : [])),
  );
}

const waitUntilEmpty = (contactId: string) =>
  waitUntil("the properties are empty", async () => Object.keys(await readCopy(contactId)).length === 0);

async function aRatedContact(): Promise<string> {
  const contactId = team.aContact();
  await give(team.ann, contactId, "need", 3);
  await give(team.ann, contactId, "budget", 2, 1);
  await waitUntil("the grade is there", async () => (await readCopy(contactId)).assay_bant_budget === "2");
  return contactId;
}

describe("what concerns people's data", () => {
  it.each([
    ["privacy", undefined],
    ["privacy/retention", { months: 12 }],
    ["privacy/contacts/101/stop", {}],
    ["privacy/contacts/101/resume", {}],
    ["privacy/contacts/101/export", undefined],
    ["privacy/uninstall", { portal: "1" }],
  ])("is for admins: /v1/%s", async (path, body) => {
    expect(await ben.call(path, body)).toMatchObject({ ok: false, code: "not-admin" });
  });

  it("is refused in the reader's language", async () => {
    expect(await ben.call("privacy?language=fr")).toMatchObject({ message: expect.stringMatching(/^Vous pouvez/) });
  });
});

describe("a contact who is not to be profiled", () => {
  it("is not rated, scored or written, until profiling is resumed", async () => {
    const contactId = await aRatedContact();
    const before = await readCopy(contactId);
    expect(await ann.call(`privacy/contacts/${contactId}/stop`, {})).toEqual({ ok: true, isProfiled: false });
    expect(await ann.call(`privacy/contacts/${contactId}/stop`, {})).toEqual({ ok: true, isProfiled: false });
    await waitUntilEmpty(contactId);
    const refused = await ask(team.ben, contactId, aRatingBody("authority", 2));
    expect(refused).toMatchObject({ ok: false, code: "not-profiled" });
    const { assessment, canRate, isProfilingStopped } = await team.ann.readAssessment(contactId);
    expect([assessment.result.coverage, canRate, isProfilingStopped]).toEqual([0, false, true]);
    const { stopped } = await readPrivacy();
    expect(stopped).toMatchObject([{ contactId, by: { userId: String(team.ann.user.userId) } }]);
    expect(stopped[0]?.name).toMatch(/\S/);
    await ann.call(`privacy/contacts/${contactId}/resume`, {});
    await waitUntil("the properties are back", async () => (await readCopy(contactId)).assay_score !== undefined);
    expect(await readCopy(contactId)).toEqual(before);
    await give(team.ann, contactId, "authority", 2, 2);
    expect((await readPrivacy()).stoppedCount).toBe(0);
    const acts = [...(await readActs("profiling-stopped")), ...(await readActs("profiling-resumed"))];
    expect(acts.map(({ subject }) => subject)).toEqual(["contact", "contact"]);
  });

  it("stays unscored when a rubric is published", async () => {
    const [stopped, other] = [await aRatedContact(), await aRatedContact()];
    await ann.call(`privacy/contacts/${stopped}/stop`, {});
    await waitUntilEmpty(stopped);
    const before = (await readCopy(other)).assay_score;
    await ann.change("bant", (document) => withWeight(document, "need", 5));
    await waitUntil("the other is scored again", async () => (await readCopy(other)).assay_score !== before);
    expect(await readCopy(stopped)).toEqual({});
  });
});

describe("retention", { timeout: 180_000 }, () => {
  it("is 24 months, and an admin's to set between 3 and 60", async () => {
    expect((await readPrivacy()).retentionMonths).toBe(24);
    for (const months of [2, 61, 12.5]) {
      expect(await ann.call("privacy/retention", { months })).toMatchObject({ ok: false, code: "invalid" });
    }
    expect(await ann.call("privacy/retention", { months: 3 })).toMatchObject({ ok: true, retentionMonths: 3 });
    expect(await readActs("retention-changed")).toMatchObject([{ from: "24", to: "3" }]);
  });

  it("deletes what nobody rated for so long, and empties its properties", async () => {
    const [old, newer, stopped] = [await aRatedContact(), await aRatedContact(), await aRatedContact()];
    await ann.call(`privacy/contacts/${stopped}/stop`, {});
    const month = 31 * 24 * 60 * 60_000;
    const aged = [old, stopped].map((id) => `'${id}'`).join();
    await lookInto(
      team.stack,
      `update assessment set updated_at = updated_at - ${4 * month} where object_id in (${aged})`,
    );
    await lookInto(team.stack, "update tenant set swept_at = 0");
    await waitUntil("it is gone", async () => (await team.ann.readHistory(old)).length === 0);
    await waitUntilEmpty(old);
    const readStopped = async () => ExportReply.parse(await ann.call(`privacy/contacts/${stopped}/export`)).person;
    await waitUntil("the other too", async () => (await readStopped()).ratings.length === 0);
    expect(await team.ann.readHistory(newer)).toHaveLength(2);
    // Whoever objected is still not to be profiled.
    expect(await ask(team.ann, stopped, aRatingBody("need", 1))).toMatchObject({ code: "not-profiled" });
    await give(team.ann, old, "need", 1);
    const acts = await waitUntil("it is written down", async () => {
      const entries = await readActs("contact-erased");
      return entries.reduce((sum, { to }) => sum + Number(to), 0) === 2 && entries;
    });
    expect(acts.every(({ subject, by }) => subject === "retention" && by === undefined)).toBe(true);
  });
});

describe("the export of a person", () => {
  it("holds all that is known, from other records too, and is written down", async () => {
    const contactId = team.aContact();
    const evidence = { tier: "stated", quote: "We need it", note: "Said twice" };
    await ask(team.ann, contactId, { ...aRatingBody("need", 2), evidence });
    const dealId = await admin.createRecord("deals", {
      dealname: "Renewal",
      pipeline: "default",
      dealstage: "appointmentscheduled",
    });
    const named = { ...aRatingBody("champion", 2), framework: "meddic", evidence: { ...evidence, contact: contactId } };
    expect(await team.ben.ask(`deal/${dealId}/ratings`, named)).toMatchObject({ ok: true });
    await waitUntil("it is written", async () => (await team.ann.readSync(contactId)).state === "written");
    const before = await readActs("person-exported");
    const { person } = ExportReply.parse(await ann.call(`privacy/contacts/${contactId}/export`));
    expect(person).toMatchObject({
      contactId,
      isProfiled: true,
      ratings: [
        { objectType: "contact", criterion: "need", level: 2, evidence },
        { objectType: "deal", objectId: dealId, criterion: "champion", evidence: { contact: contactId } },
      ],
    });
    expect(person.properties).toHaveProperty("assay_score");
    const [act, ...earlier] = await readActs("person-exported");
    expect([act, earlier]).toMatchObject([{ subject: "contact" }, before]);
  });
});
