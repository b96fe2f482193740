import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { publicUrls } from "../support/assay-app.ts";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { installAssay } from "../support/installation.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { aRatingBody } from "../support/rep.ts";
import { sendWire, signCall, withCaller } from "../support/signed-call.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const batchPath = "/crm/objects/2026-09/contacts/batch/update";

let team: Team;
let admin: PortalAdmin;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 360 });
  admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
});
afterAll(() => team?.stack.close());

/** What stands in a contact's `assay_*` properties; what is empty is left out. */
async function readValues(contactId: string, portalId = team.stack.portalId): Promise<Record<string, string>> {
  const { properties } = await team.stack.emulator.readRecord(portalId, "contacts", contactId);
  const ours = Object.entries(properties).filter(([name, value]) => name.startsWith("assay_") && value);
  return Object.fromEntries(ours) as Record<string, string>;
}

/** Waits until nothing is under way for a contact any more, and tells how it ended. */
function waitUntilSettled(contactId: string) {
  return waitUntil(`contact ${contactId} is settled`, async () => {
    const sync = await team.ann.readSync(contactId);
    return (sync.state === "written" || sync.state === "refused") && sync;
  });
}

type Levels = Partial<Record<"budget" | "authority" | "need" | "timing", number>>;

async function giveAll(contactId: string, levels: Levels): Promise<void> {
  for (const [criterion, level] of Object.entries(levels)) await give(team.ann, contactId, criterion, level);
}

describe("a contact's properties", () => {
  const table: [levels: Levels, values: Record<string, string>][] = [
    [
      { budget: 3, authority: 3, need: 3, timing: 3 },
      {
        assay_score: "100",
        assay_grade: "A",
        assay_temperature: "hot",
        assay_verdict: "qualified",
        assay_coverage: "100",
      },
    ],
    [
      { budget: 2, authority: 2, need: 2, timing: 2 },
      { assay_score: "66.67", assay_grade: "A", assay_temperature: "hot", assay_verdict: "qualified" },
    ],
    [
      { budget: 3, authority: 3, need: 1, timing: 3 },
      { assay_score: "83.33", assay_grade: "C", assay_temperature: "cold", assay_verdict: "qualified" },
    ],
    [
      { budget: 3, authority: 3, need: 0, timing: 3 },
      { assay_score: "75", assay_grade: "D", assay_bant_need: "0" },
    ],
    [
      { need: 3, timing: 1 },
      {
        assay_score: "33.33",
        assay_grade: "C",
        assay_temperature: "none",
        assay_verdict: "not-yet",
        assay_coverage: "50",
      },
    ],
    [
      { budget: 0, authority: 0, need: 0, timing: 0 },
      { assay_score: "0", assay_grade: "D", assay_temperature: "cold", assay_verdict: "not-qualified" },
    ],
    [{ budget: 3 }, { assay_score: "25", assay_grade: "none", assay_coverage: "25", assay_verdict: "not-yet" }],
  ];

  it.each(table)("say what %j come to", async (levels, values) => {
    const contactId = team.aContact();
    await giveAll(contactId, levels);
    expect((await waitUntilSettled(contactId)).state).toBe("written");
    const written = await readValues(contactId);
    for (const [name, value] of Object.entries(values)) expect([name, written[name] ?? "none"]).toEqual([name, value]);
    const criteria = Object.entries(written).filter(([name]) => name.startsWith("assay_bant_"));
    expect(criteria.sort()).toEqual(
      Object.entries(levels)
        .map(([name, level]) => [`assay_bant_${name}`, String(level)])
        .sort(),
    );
    expect(written).toMatchObject({ assay_framework: "bant", assay_subject: "contact" });
    expect(Date.parse(written.assay_assessed_at ?? "")).toBeGreaterThan(Date.now() - 60_000);
  });

  it("are emptied when everything is unknown again", async () => {
    const contactId = team.aContact();
    await giveAll(contactId, { need: 3, budget: 0 });
    await waitUntilSettled(contactId);
    await give(team.ann, contactId, "need", undefined, 2);
    await give(team.ann, contactId, "budget", undefined, 3);
    await waitUntilSettled(contactId);
    expect(Object.keys(await readValues(contactId))).toEqual(["assay_assessed_at"]);
  });

  it("end up at the last of many quick ratings", async () => {
    const contactId = team.aContact();
    for (let turn = 0; turn <= 30; turn += 1) await give(team.ann, contactId, "need", turn % 4);
    await waitUntilSettled(contactId);
    expect((await readValues(contactId)).assay_bant_need).toBe("2");
  });

  it("end up at the later rating also when the earlier was still on its way", async () => {
    const contactId = team.aContact();
    const write = { pathPrefix: batchPath, bodyHas: `"${contactId}"` };
    const since = (await team.stack.emulator.readLog()).at(-1)?.seq ?? 0;
    await team.stack.emulator.addFault(write, 1, { kind: "slow", ms: 1500 });
    await give(team.ann, contactId, "need", 1);
    const readSince = async () =>
      (await team.stack.emulator.readLog(since)).filter(
        ({ path, requestBody }) => path === batchPath && JSON.stringify(requestBody).includes(write.bodyHas),
      );
    await waitUntil("HubSpot has the first write", async () =>
      (await readSince()).some(({ fault }) => fault === "slow"),
    );
    await give(team.ann, contactId, "need", 3);
    expect((await waitUntilSettled(contactId)).state).toBe("written");
    expect((await readValues(contactId)).assay_bant_need).toBe("3");
    expect(await readSince()).toHaveLength(2);
  });

  it("leave everything else of the contact alone", async () => {
    const contactId = team.aContact();
    const before = await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId);
    await give(team.ann, contactId, "need", 2);
    await waitUntilSettled(contactId);
    const { properties } = await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId);
    const others = (all: Record<string, string | null>) =>
      Object.fromEntries(
        Object.entries(all).filter(([name]) => !name.startsWith("assay_") && name !== "lastmodifieddate"),
      );
    expect(others(properties)).toEqual(others(before.properties));
  });
});

describe("300 contacts rated in one go", () => {
  it("arrive in few calls of at most 100, with the limit never exceeded", { timeout: 180_000 }, async () => {
    const since = (await team.stack.emulator.readLog()).at(-1)?.seq ?? 0;
    const contacts = Array.from({ length: 300 }, () => team.aContact());
    for (let start = 0; start < contacts.length; start += 15) {
      const some = contacts.slice(start, start + 15);
      await Promise.all(some.map((contactId) => give(team.ann, contactId, "need", 3)));
    }
    for (const contactId of contacts) await waitUntilSettled(contactId);
    const log = await team.stack.emulator.readLog(since);
    const batches = log.filter(({ path }) => path === batchPath);
    const sizes = batches.map(({ requestBody }) => (requestBody as unknown as { inputs: unknown[] }).inputs.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(300);
    expect(batches.length).toBeLessThan(60);
    expect(log.filter(({ limited }) => limited)).toEqual([]);
    for (const contactId of contacts) expect((await readValues(contactId)).assay_bant_need).toBe("3");
  });
});

describe("a portal that changes under our hands", () => {
  it("gets a property back that somebody deleted, with its value", async () => {
    const contactId = team.aContact();
    await admin.deleteProperty("assay_grade");
    await giveAll(contactId, { need: 3, budget: 3 });
    expect((await waitUntilSettled(contactId)).state).toBe("written");
    expect(await readValues(contactId)).toMatchObject({ assay_grade: "B", assay_bant_need: "3" });
  });

  it("is told in words that a contact is gone, and the others still arrive", async () => {
    const [goneId, otherId] = [team.aContact(), team.aContact()];
    await team.stack.emulator.deleteRecord(team.stack.portalId, "contacts", goneId);
    await Promise.all([give(team.ann, goneId, "need", 2), give(team.ann, otherId, "need", 2)]);
    expect(await waitUntilSettled(goneId)).toMatchObject({
      state: "refused",
      message: expect.stringMatching(/deleted or not exist/),
      refusals: [],
    });
    expect((await waitUntilSettled(otherId)).state).toBe("written");
  });

  it("may refuse one property of one contact: its others and its neighbours' arrive, and the refusal names it", async () => {
    const onlyGoodOnes = ["A", "B", "D"].map((value, displayOrder) => ({
      value,
      label: value,
      displayOrder,
      hidden: false,
    }));
    await admin.changeProperty("assay_grade", { options: onlyGoodOnes });
    const contacts = Array.from({ length: 6 }, () => team.aContact());
    const [refusedId = "", ...others] = contacts;
    const full = { budget: 2, authority: 2, timing: 2 };
    await Promise.all([
      giveAll(refusedId, { ...full, need: 1 }),
      ...others.map((id) => giveAll(id, { ...full, need: 2 })),
    ]);
    expect(await waitUntilSettled(refusedId)).toMatchObject({
      state: "refused",
      refusals: [{ property: "assay_grade", message: expect.stringContaining("C was not one of the allowed options") }],
    });
    expect(await readValues(refusedId)).toMatchObject({ assay_bant_need: "1", assay_score: "58.33" });
    for (const id of others) {
      expect((await waitUntilSettled(id)).state).toBe("written");
      expect((await readValues(id)).assay_grade).toBe("A");
    }
    // Rated better, the same contact is whole again.
    await give(team.ann, refusedId, "need", 3, 4);
    expect((await waitUntilSettled(refusedId)).state).toBe("written");
    expect((await readValues(refusedId)).assay_grade).toBe("A");
  });
});

describe("a property of ours that the customer had before", () => {
  const portalId = 7_340_022;
  let stranger: EmulatorUser;
  beforeAll(async () => {
    const { users } = await team.stack.emulator.putPortal(portalId, { seed: "believable", contacts: 5 });
    stranger = users[0] as EmulatorUser;
    const customer = await connectAdmin(team.stack.emulator, portalId, stranger.userId);
    await customer.createProperty({ name: "assay_grade", label: "Gold assay", type: "string", fieldType: "text" });
    await team.stack.emulator.editRecord(portalId, "contacts", "101", { assay_grade: "24 carat" });
    await installAssay(team.stack.webUrl, portalId, stranger.userId);
  });

  const call = async (method: string, noun: string, body = "") => {
    const target = withCaller(`/v1/records/contact/101/${noun}`, stranger, portalId);
    const { card } = team.stack.ports;
    return JSON.parse((await sendWire(card, signCall(publicUrls.card, { method, target, body }))).body);
  };

  it("is left alone, the others are written, and the card is told", async () => {
    for (const criterion of ["need", "budget", "timing"]) {
      expect(await call("POST", "ratings", JSON.stringify(aRatingBody(criterion, 3)))).toMatchObject({ ok: true });
    }
    const { sync } = await waitUntil("the contact is settled", async () => {
      const reply = await call("GET", "sync");
      return reply.sync.state === "refused" && reply;
    });
    const message = expect.stringContaining("type “string” was there already");
    expect(sync.refusals).toEqual([{ property: "assay_grade", reason: "other-type", message }]);
    expect(await readValues("101", portalId)).toMatchObject({ assay_grade: "24 carat", assay_score: "75" });
  });
});
