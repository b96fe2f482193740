import { AssessmentReply } from "@assay/shared/api/assessment";
import { SyncHealthReply } from "@assay/shared/api/sync-health";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const settled = { timeoutMs: 60_000 };

let team: Team;
let ann: RubricDesk;
let admin: PortalAdmin;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 30 });
  const { stack } = team;
  ann = createRubricDesk(stack, team.ann.user);
  admin = await connectAdmin(stack.emulator, stack.portalId, team.ann.user.userId);
  await admin.createProperty({ name: "lead_points", label: "Lead points", type: "number", fieldType: "number" });
  await admin.createProperty({
    name: "budget_level",
    label: "Budget level",
    type: "enumeration",
    fieldType: "select",
    options: ["0", "1", "2", "3"].map((value, displayOrder) => ({ value, label: value, displayOrder, hidden: false })),
  });
});
afterAll(() => team?.stack.close());

const map = async (property: string, name: string) =>
  expect(await ann.call("sync-health/names", { property, name })).toEqual({ ok: true });

const valuesOf = async (contactId: string) =>
  (await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId)).properties;

const written = (contactId: string, wanted: Record<string, string>) =>
  waitUntil(
    `HubSpot says ${JSON.stringify(wanted)}`,
    async () => {
      const values = await valuesOf(contactId);
      return Object.entries(wanted).every(([name, value]) => (values[name] ?? "") === value);
    },
    settled,
  );

const atRest = () =>
  waitUntil(
    "everything is written",
    async () => {
      const { counts } = SyncHealthReply.parse(await ann.call("sync-health"));
      return counts.waiting + counts.retrying === 0;
    },
    settled,
  );

const read = async (contactId: string) =>
  AssessmentReply.parse(await team.ann.ask(`contact/${contactId}/assessment?framework=bant`)).assessment;

const edit = (contactId: string, properties: Record<string, string>) =>
  team.stack.emulator.editRecord(team.stack.portalId, "contacts", contactId, properties, team.ben.user);

/** Rated with a need alone, and written. */
async function aRated(): Promise<string> {
  const contactId = team.aContact();
  await give(team.ann, contactId, "need", 3);
  await written(contactId, { assay_bant_need: "3", assay_verdict: "not-yet" });
  return contactId;
}

describe("a property that an admin maps", { timeout: 180_000 }, () => {
  let rated: string;
  let objector: string;

  it("has its values under the new name without a new rating, and says nothing under its own", async () => {
    rated = await aRated();
    objector = await aRated();
    await map("assay_verdict", "lead_verdict");
    for (const contactId of [rated, objector]) {
      await written(contactId, { lead_verdict: "not-yet", assay_verdict: "" });
    }
    expect((await read(rated)).version).toBe(1);
    expect((await valuesOf(rated)).assay_bant_need).toBe("3");
  });

  it("is emptied under either name for somebody who is not to be profiled", async () => {
    await ann.call(`privacy/contacts/${objector}/stop`, {});
    await written(objector, { lead_verdict: "", assay_verdict: "", assay_bant_need: "" });
  });

  it("stays as it was in a property of the customer's that it filled for a while", async () => {
    await map("assay_score", "lead_points");
    await written(rated, { lead_points: "25", assay_score: "" });
    await map("assay_score", "lead_score");
    await written(rated, { lead_score: "25", assay_score: "" });
    expect((await valuesOf(rated)).lead_points).toBe("25");
  });

  it("stands under its own name again once it is mapped back", async () => {
    await map("assay_verdict", "assay_verdict");
    await written(rated, { assay_verdict: "not-yet" });
    await atRest();
    expect((await valuesOf(objector)).assay_verdict ?? "").toBe("");
  });

  it("is written as before after its own was deleted in HubSpot", async () => {
    await map("assay_coverage", "lead_coverage");
    await written(rated, { assay_coverage: "", lead_coverage: "25" });
    await admin.deleteProperty("assay_coverage");
    await give(team.ann, rated, "timing", 2, 1);
    await written(rated, { lead_coverage: "50" });
    await atRest();
    expect(SyncHealthReply.parse(await ann.call("sync-health"))).toMatchObject({ properties: [], refused: [] });
  });

  it("makes no rating of what people wrote into the customer's property before", async () => {
    const contactId = await aRated();
    const untouched = team.aContact();
    for (const id of [contactId, untouched]) await edit(id, { budget_level: "2" });
    await map("assay_bant_budget", "budget_level");
    await written(contactId, { budget_level: "" });
    // Whatever changes next has all edits of the contact looked at.
    for (const id of [contactId, untouched]) await edit(id, { assay_bant_need: "1" });
    for (const id of [contactId, untouched]) {
      await waitUntil("the edit is a rating", async () => (await read(id)).ratings.need?.level === 1, settled);
      expect((await read(id)).ratings.budget).toBeUndefined();
    }
    await edit(contactId, { budget_level: "1", assay_bant_need: "2" });
    await waitUntil("later ones are ratings", async () => (await read(contactId)).ratings.budget?.level === 1, settled);
  });
});
