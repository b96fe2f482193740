import { HistoryReply } from "@assay/shared/api/history";
import { LookReply } from "@assay/shared/api/look";
import { ExportReply } from "@assay/shared/api/privacy";
import { ContactsReply, MatchReply, QueueReply } from "@assay/shared/api/prospects";
import { RelatedReply, RollUpReply } from "@assay/shared/api/related";
import { ExamplesReply, PublishReply, ReplayReply } from "@assay/shared/api/rubrics";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type PairedBrowser, pairBrowser } from "../support/paired-browser.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { createRubricDesk, type RubricDesk, withWeight } from "../support/rubric-desk.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { createUploadDesk, type UploadDesk } from "../support/upload-desk.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
let admin: PortalAdmin;
let desk: RubricDesk;
let files: UploadDesk;
let browser: PairedBrowser;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 20 });
  admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
  desk = createRubricDesk(team.stack, team.ann.user);
  files = createUploadDesk(team.stack, team.ann.user);
  browser = await pairBrowser(team.stack, team.ann.user);
});
afterAll(() => team?.stack.close());

const stop = (id: string) => desk.call(`privacy/contacts/${id}/stop`, {});
const resume = (id: string) => desk.call(`privacy/contacts/${id}/resume`, {});

/** Somebody at a company of their own, rated: a need of 3 and a budget of 2. */
async function aRatedContact(email = `${uuidv7()}@stopped.example.com`): Promise<string> {
  const contactId = await admin.createRecord("contacts", { firstname: "Nadia", lastname: uuidv7(), email });
  await give(team.ann, contactId, "need", 3);
  await give(team.ann, contactId, "budget", 2, 1);
  return contactId;
}

async function exportedIds(): Promise<string[]> {
  const [, ...rows] = await files.fetchFile({ for: "assessments", framework: "bant" });
  return rows.map((row) => row.split(",")[1] ?? "");
}

async function replayed(): Promise<ReplayReply> {
  const { revision } = await desk.edit("bant", (document) => withWeight(document, "need", 200));
  return ReplayReply.parse(await desk.call("rubrics/bant/replay", { revision }));
}

describe("whoever is not to be profiled", () => {
  it("is in no file of results and no replay, until profiling is resumed", async () => {
    const [stopped, other] = [await aRatedContact(), await aRatedContact()];
    const before = await replayed();
    await stop(stopped);
    expect(await exportedIds()).not.toContain(stopped);
    expect(await exportedIds()).toContain(other);
    const without = await replayed();
    expect(without.assessments).toBe(before.assessments - 1);
    const moved = without.largest.map(({ objectId }) => objectId);
    expect([moved.includes(stopped), moved.includes(other)]).toEqual([false, true]);
    await resume(stopped);
    expect(await exportedIds()).toContain(stopped);
    expect(await replayed()).toEqual({ ...before, revision: expect.any(Number), tookMs: expect.any(Number) });
  });

  it("counts for nothing and is named by nothing at their company and on their deals", async () => {
    const [stopped, other] = [await aRatedContact(), await aRatedContact()];
    await give(team.ann, other, "need", 1, 2);
    const people = [stopped, other].map((id) => ({ kind: "contacts" as const, id }));
    const companyId = await admin.createRecord("companies", { name: "Nordwind" }, people);
    const place = { dealname: "Renewal", pipeline: "default", dealstage: "appointmentscheduled" };
    const dealId = await admin.createRecord("deals", place, [{ kind: "contacts", id: stopped }]);
    const rollUp = async () => {
      const { levels, rated } = RollUpReply.parse(await team.ann.ask(`company/${companyId}/roll-up`));
      const needs = levels.filter(({ criterion }) => criterion === "need");
      return { rated, need: needs.map(({ level, holder }) => [level, holder.objectId]) };
    };
    const carriedTo = async (record: string, framework: string) =>
      RelatedReply.parse(await team.ann.ask(`${record}/related?framework=${framework}&language=en`)).carried.length;
    const before = [await carriedTo(`deal/${dealId}`, "meddic"), await carriedTo(`contact/${stopped}`, "champ")];
    expect(await rollUp()).toEqual({ rated: 2, need: [[3, stopped]] });
    expect(before.every((count) => count > 0)).toBe(true);
    await stop(stopped);
    expect(await rollUp()).toEqual({ rated: 1, need: [[1, other]] });
    expect([await carriedTo(`deal/${dealId}`, "meddic"), await carriedTo(`contact/${stopped}`, "champ")]).toEqual([
      0, 0,
    ]);
    await resume(stopped);
    expect(await rollUp()).toEqual({ rated: 2, need: [[3, stopped]] });
    expect([await carriedTo(`deal/${dealId}`, "meddic"), await carriedTo(`contact/${stopped}`, "champ")]).toEqual(
      before,
    );
  });

  it("keeps no rubric from being published by an example, and is not shown as one", async () => {
    const contactId = await aRatedContact();
    const pin = { objectType: "contact", objectId: contactId, grade: "A" };
    const pinned = async () => {
      const { examples } = ExamplesReply.parse(await desk.call("rubrics/bant/examples"));
      return examples.map(({ objectId }) => objectId);
    };
    ExamplesReply.parse(await desk.call("rubrics/bant/examples", pin));
    const { revision } = await desk.edit("bant", (document) => withWeight(document, "timing", 90));
    expect(await desk.publish("bant", revision)).toMatchObject({ ok: false, code: "example-broken" });
    await stop(contactId);
    expect(await pinned()).toEqual([]);
    expect((await replayed()).broken).toEqual([]);
    expect(await desk.call("rubrics/bant/examples", pin)).toMatchObject({ ok: false, code: "not-profiled" });
    const draft = await desk.edit("bant", (document) => withWeight(document, "timing", 90));
    PublishReply.parse(await desk.publish("bant", draft.revision));
    await resume(contactId);
    expect(await pinned()).toEqual([contactId]);
    await desk.call("rubrics/bant/examples", { objectType: "contact", objectId: contactId });
  });

  it("has no history on screen, and all of it in the export of their own data", async () => {
    const contactId = await aRatedContact();
    const look = async () => {
      const seen = { framework: "bant", version: 2, language: "en" };
      return LookReply.parse(await team.ben.ask(`contact/${contactId}/looks`, seen)).events.length;
    };
    await look();
    await give(team.ann, contactId, "authority", 1, 2);
    await stop(contactId);
    const history = async () =>
      HistoryReply.parse(await team.ben.ask(`contact/${contactId}/history?framework=bant`)).events.length;
    expect([await history(), await look()]).toEqual([0, 0]);
    const { person } = ExportReply.parse(await desk.call(`privacy/contacts/${contactId}/export`));
    expect(person.ratings.map(({ criterion, level }) => [criterion, level])).toEqual([
      ["need", 3],
      ["budget", 2],
      ["authority", 1],
    ]);
    await resume(contactId);
    expect([await history(), await look()]).toEqual([3, 1]);
  });

  it("is found in the browser without a grade or a rater, and is neither a rated colleague nor in the queue", async () => {
    const email = `${uuidv7()}@granit.example.com`;
    const contactId = await aRatedContact(email);
    const shown = async () => {
      const { contacts } = ContactsReply.parse(await browser.call(`/v1/search?text=${email}&language=en`));
      const { colleagues } = MatchReply.parse(
        await browser.call("/v1/matches", { prospect: { email: "somebody@granit.example.com" } }),
      );
      const queue = QueueReply.parse(await browser.call("/v1/queue?language=en"));
      return {
        found: contacts.map(({ grade, rated }) => [grade !== undefined, rated?.by]),
        colleagues: colleagues.map(({ objectId }) => objectId),
        isQueued: queue.contacts.some(({ objectId }) => objectId === contactId),
      };
    };
    const whole = { found: [[true, browser.me.person.userId]], colleagues: [contactId], isQueued: true };
    const isWhole = async () => JSON.stringify(await shown()) === JSON.stringify(whole);
    await waitUntil("the browser knows the grade", isWhole);
    await stop(contactId);
    expect(await shown()).toEqual({ found: [[false, undefined]], colleagues: [], isQueued: false });
    await resume(contactId);
    await waitUntil("the browser knows the grade again", isWhole);
  });
});
