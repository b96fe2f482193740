import { AgreementReply } from "@assay/shared/api/agreement";
import { MoveReply, StageReply } from "@assay/shared/api/stages";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import type { DraftRule } from "@assay/shared/rubric/rubric-document";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { lookInto, lookUntil } from "../support/look-into.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { createRubricDesk } from "../support/rubric-desk.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
let admin: PortalAdmin;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 5 });
  admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
  const desks = team.stack.users.map((user) => createRubricDesk(team.stack, user));
  const [ann, ben, cleo] = desks as [(typeof desks)[0], (typeof desks)[0], (typeof desks)[0]];
  const views = { id: "views", name: "Page views", property: "hs_analytics_num_page_views", points: 10, every: 1 };
  const form = { id: "form", name: "Demo form", property: "recent_conversion_event_name", points: 10 };
  const asks: DraftRule = { on: "value", match: "contains", values: ["demo"], asksForContact: true, ...form };
  await ann.change("bant", (document) => ({
    ...document,
    engagement: { halfLifeDays: 30, rules: [{ on: "count", ...views }, asks] },
  }));
  const [marketing, sales] = team.stack.users.slice(1, 3).map(({ userId }) => String(userId)) as [string, string];
  await ann.promote(...team.stack.users.slice(1, 3));
  const { start } = AgreementReply.parse(await ann.call("agreement"));
  const qualifiers = { requiredData: ["company"], leastEngagement: 30 };
  const document = { terms: { ...start.terms, qualifiers }, signers: { marketing, sales } };
  const { draft } = AgreementReply.parse(await ann.call("agreement/draft", { basedOn: 0, document }));
  await ann.call("agreement/propose", { id: uuidv7(), revision: draft?.revision });
  for (const desk of [ben, cleo]) AgreementReply.parse(await desk.call("agreement/sign", { version: 1 }));
});
afterAll(() => team?.stack.close());

const aContact = (properties: Record<string, string>) =>
  admin.createRecord("contacts", { email: `${uuidv7()}@example.com`, ...properties });

/** What somebody opens is read from HubSpot within seconds. */
async function rateAndOpen(contactId: string): Promise<void> {
  await give(team.ann, contactId, "need", 2);
  await team.ann.readAssessment(contactId);
}

async function readStage(contactId: string) {
  return foldStage(StageReply.parse(await team.ann.ask(`contact/${contactId}/stage`)).events);
}

const keen = { hs_analytics_num_page_views: "5", company: "Plantwell" };

it("makes an MQL of who meets the agreement, and says what made it one; nobody whose data is missing", async () => {
  const [met, without, cool] = [
    await aContact(keen),
    await aContact({ ...keen, company: "" }),
    await aContact({ ...keen, hs_analytics_num_page_views: "1" }),
  ];
  for (const contactId of [without, cool, met]) await rateAndOpen(contactId);
  const state = await waitUntil("the contact is an MQL", async () => {
    const read = await readStage(met);
    return read.stage === "mql" && read;
  });
  expect(state.entries.at(-1)).not.toHaveProperty("by");
  expect(state.history.map(({ event }) => event.move)).toEqual([{ kind: "nominate", whyNow: "threshold" }]);
  for (const contactId of [without, cool]) expect((await readStage(contactId)).history).toEqual([]);
  // Once the data is there, the next look at what changed finds it.
  await admin.changeRecord("contacts", without, { company: "Plantwell", hs_analytics_num_page_views: "6" });
  await lookInto(team.stack, "update facts_watch set next_at = 0");
  const isMql = async () => (await readStage(without)).stage === "mql";
  await waitUntil("the other is an MQL, too", isMql, { timeoutMs: 60_000 });
}, 180_000);

it("makes one of who fills in a form, though nobody rated or opened them yet", async () => {
  const contactId = await aContact({ ...keen, recent_conversion_date: String(Date.now()) });
  await admin.changeRecord("contacts", contactId, { recent_conversion_date: String(Date.now()) });
  const isMql = async () => (await readStage(contactId)).stage === "mql";
  await waitUntil("the contact is an MQL", isMql, { timeoutMs: 60_000 });
});

it("makes one of who asks to be contacted, however little engaged, and says so; not without the data", async () => {
  const form = { recent_conversion_date: String(Date.now()), recent_conversion_event_name: "Book a demo" };
  const [asked, without] = [await aContact({ company: "Plantwell" }), await aContact({})];
  for (const contactId of [without, asked]) await admin.changeRecord("contacts", contactId, form);
  const state = await waitUntil(
    "the contact is an MQL",
    async () => {
      const read = await readStage(asked);
      return read.stage === "mql" && read;
    },
    { timeoutMs: 60_000 },
  );
  expect(state.history.map(({ event }) => event.move)).toEqual([{ kind: "nominate", whyNow: "asked-for-contact" }]);
  expect((await readStage(without)).history).toEqual([]);
});

it("forgets after a day what it read of who did not become one", async () => {
  const [met, cool] = [await aContact(keen), await aContact({ ...keen, hs_analytics_num_page_views: "1" })];
  for (const contactId of [met, cool]) {
    await admin.changeRecord("contacts", contactId, { recent_conversion_date: String(Date.now()) });
  }
  const both = `object_id in ('${met}', '${cool}')`;
  const held = `select object_id from contact_facts where ${both}`;
  await waitUntil("one is an MQL", async () => (await readStage(met)).stage === "mql", { timeoutMs: 120_000 });
  await lookUntil(team.stack, "both were read", held, (rows) => rows.length === 2);
  await lookInto(team.stack, `update contact_facts set read_at = read_at - 90000000 where ${both}`);
  await lookInto(team.stack, "update tenant set swept_at = 0");
  const left = await lookUntil(team.stack, "the portal was swept", held, (rows) => rows.length === 1 && rows);
  expect(left).toEqual([{ object_id: met }]);
}, 400_000);

it("leaves to people whom a person sent back", async () => {
  const contactId = await aContact({ ...keen, company: "" });
  const nominate = { kind: "nominate", whyNow: "asked-for-contact", override: "key-account" };
  const first = { id: uuidv7(), move: nominate, at: Date.now(), surface: "card", follows: [] };
  MoveReply.parse(await team.ann.ask(`contact/${contactId}/stage-moves`, first));
  const back = { ...first, id: uuidv7(), move: { kind: "reject", reason: "too-early" }, follows: [first.id] };
  MoveReply.parse(await team.ann.ask(`contact/${contactId}/stage-moves`, back));
  await admin.changeRecord("contacts", contactId, { company: "Plantwell" });
  await rateAndOpen(contactId);
  const witness = await aContact(keen);
  await rateAndOpen(witness);
  await waitUntil("the rule has looked", async () => (await readStage(witness)).stage === "mql");
  expect((await readStage(contactId)).history).toHaveLength(2);
});
