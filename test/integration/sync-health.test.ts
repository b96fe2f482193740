import { SyncHealthReply } from "@assay/shared/api/sync-health";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connectAdmin } from "../support/portal-admin.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
let ann: RubricDesk;
let ben: RubricDesk;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 20 });
  ann = createRubricDesk(team.stack, team.ann.user);
  ben = createRubricDesk(team.stack, team.ben.user);
});
afterAll(() => team?.stack.close());

const read = async (desk = ann) => SyncHealthReply.parse(await desk.call("sync-health"));
const valuesOf = async (contactId: string) =>
  (await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId)).properties;

describe("sync health", () => {
  it("counts what is written, and says which features the portal allows", async () => {
    await waitUntil("everything is written", async () => {
      const { counts } = await read();
      return counts.written > 0 && counts.waiting + counts.retrying === 0;
    });
    const health = await read();
    expect(health).toMatchObject({ isConnected: true, properties: [], refused: [], canRetry: true });
    expect(health.features).toEqual(
      ["deals", "companies", "leads", "lists", "workflows"].map((feature) => ({ feature, isOn: true })),
    );
  });

  it("lets reps look, and only admins act", async () => {
    expect((await read(ben)).canRetry).toBe(false);
    expect(await ben.call("sync-health/retry", {})).toMatchObject({ ok: false, code: "not-admin" });
    const rename = { property: "assay_score", name: "score_of_ours" };
    expect(await ben.call("sync-health/names", rename)).toMatchObject({ ok: false, code: "not-admin" });
  });

  it("shows what HubSpot refused with its words, and writes it on the admin's retry", async () => {
    const contactId = team.aContact();
    const path = "/crm/objects/2026-09/contacts/batch/update";
    await team.stack.emulator.addFault({ pathPrefix: path, bodyHas: `"${contactId}"` }, 1, {
      kind: "status",
      status: 403,
    });
    await give(team.ann, contactId, "need", 3);
    const refused = await waitUntil("it is refused", async () => (await read()).refused[0]);
    expect(refused).toMatchObject({ objectType: "contact", objectId: contactId });
    expect(refused.name).toMatch(/\S/);
    expect(refused.message).not.toBe("");
    expect(await ann.call("sync-health/retry", {})).toEqual({ ok: true });
    await waitUntil("it is written", async () => (await read()).counts.refused === 0);
    await waitUntil("HubSpot has it", async () => (await valuesOf(contactId)).assay_bant_need === "3");
  });

  it("writes a property under the name that an admin gave it, and leaves the customer's alone", async () => {
    const admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
    await admin.deleteProperty("assay_grade");
    await admin.createProperty({ name: "assay_grade", label: "School grade", type: "number", fieldType: "number" });
    const contactId = team.aContact();
    await admin.changeRecord("contacts", contactId, { assay_grade: "5" });
    await ann.call("sync-health/retry", {});
    const [taken] = await waitUntil("it is found", async () => {
      const { properties } = await read();
      return properties.length > 0 && properties;
    });
    expect(taken).toMatchObject({ property: "assay_grade", reason: "other-type" });
    const rename = (name: string) => ann.call("sync-health/names", { property: "assay_grade", name });
    expect(await rename("assay_score")).toMatchObject({ ok: false, code: "name-taken" });
    expect(await rename("Not a name")).toMatchObject({ ok: false, code: "invalid" });
    expect(await rename("lead_grade")).toEqual({ ok: true });
    await give(team.ann, contactId, "need", 3);
    await give(team.ann, contactId, "budget", 3, 1);
    await waitUntil("the grade is written", async () => (await valuesOf(contactId)).lead_grade === "B");
    expect((await valuesOf(contactId)).assay_grade).toBe("5");
    expect((await read()).properties).toEqual([]);
  });

  it("heeds a name that was given while the portal was still being looked at", async () => {
    const { emulator, portalId } = team.stack;
    const admin = await connectAdmin(emulator, portalId, team.ann.user.userId);
    await admin.deleteProperty("assay_verdict");
    await admin.createProperty({ name: "assay_verdict", label: "Of a jury", type: "number", fieldType: "number" });
    const look = { method: "GET", pathPrefix: "/crm/properties/2026-09/contacts" };
    await emulator.addFault(look, 1, { kind: "slow", ms: 4_000 });
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 3);
    await waitUntil("it is looked why the verdict was refused", async () =>
      (await emulator.readLog()).some(({ fault }) => fault === "slow"),
    );
    const rename = { property: "assay_verdict", name: "lead_verdict" };
    expect(await ann.call("sync-health/names", rename)).toEqual({ ok: true });
    await waitUntil("the verdict is written", async () => (await valuesOf(contactId)).lead_verdict === "not-yet");
    await waitUntil("nothing is on its way", async () => {
      const { counts } = await read();
      return counts.waiting + counts.retrying === 0;
    });
    expect(await read()).toMatchObject({ properties: [], refused: [] });
  });
});
