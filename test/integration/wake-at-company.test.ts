import { MoveReply, type MoveRequest, StageReply } from "@assay/shared/api/stages";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type * as z from "zod";
import { lookInto, lookUntil } from "../support/look-into.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
let admin: PortalAdmin;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 5 });
  admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
});
afterAll(() => team?.stack.close());

async function stageOf(contactId: string) {
  return foldStage(StageReply.parse(await team.ann.ask(`contact/${contactId}/stage`)).events);
}

async function move(contactId: string, what: z.input<typeof MoveRequest>["move"]) {
  const { heads } = await stageOf(contactId);
  const body = { id: uuidv7(), move: what, at: Date.now(), surface: "card", follows: heads };
  expect(MoveReply.parse(await team.ann.ask(`contact/${contactId}/stage-moves`, body))).toMatchObject({ ok: true });
}

const beside = (companyId: string) => [{ kind: "companies" as const, id: companyId }];
const aCompany = () => admin.createRecord("companies", { name: `Fernwell ${uuidv7()}` });
/** The emulator sends no webhook of this; of `join` it does. */
const aColleague = (companyId: string) =>
  admin.createRecord("contacts", { firstname: "Vera", email: `${uuidv7()}@fernwell.example` }, beside(companyId));
const join = (contactId: string, companyId: string) =>
  team.stack.emulator.associate(team.stack.portalId, ["contacts", contactId], ["companies", companyId]);

/** What several jobs do one after the other. */
const patient = { timeoutMs: 60_000, everyMs: 200 };

/** Disqualifies somebody, and waits until it is known who is at the company by then. */
async function putOut(contactId: string, companyId: string): Promise<void> {
  const { emulator } = team.stack;
  const since = (await emulator.readLog()).at(-1)?.seq ?? 0;
  await move(contactId, { kind: "disqualify", why: { reason: "authority" } });
  const path = `/crm/objects/2026-09/companies/${companyId}/associations/contacts`;
  const isAsked = async () => (await emulator.readLog(since)).some((call) => call.path === path);
  await waitUntil("HubSpot was asked who is at the company", isAsked, patient);
}

/** Waits until Assay has seen so many contacts at a company, or that one. */
async function waitUntilKnown(companyId: string, count: number, contactId?: string): Promise<void> {
  const only = contactId === undefined ? "" : `and object_id = '${contactId}'`;
  const seen = `select object_id from company_contact where company_id = '${companyId}' ${only}`;
  await lookUntil(team.stack, "it is known who is at the company", seen, (rows) => rows.length === count);
}

describe("somebody disqualified for want of a person who can decide", { timeout: 300_000 }, () => {
  it("wakes when a contact that was not there comes to the company, whom the history names", async () => {
    const companyId = await aCompany();
    const [lead, colleague] = [await aColleague(companyId), await aColleague(companyId)];
    await putOut(lead, companyId);
    await join(colleague, companyId);
    const elsewhere = await aColleague(await aCompany());
    expect((await stageOf(lead)).stage).toBe("disqualified");
    const decider = await aColleague(await aCompany());
    await join(decider, companyId);
    await waitUntil("the lead is awake", async () => (await stageOf(lead)).stage === "mql", patient);
    const { history, recycles } = await stageOf(lead);
    expect(history.at(-1)?.event).toMatchObject({ move: { kind: "wake", contact: decider }, surface: "rule" });
    expect(recycles).toBe(1);
    // Out again: neither who was there by then wakes them, nor who did before.
    await putOut(lead, companyId);
    await join(decider, companyId);
    await join(elsewhere, companyId);
    await waitUntil("the lead is awake again", async () => (await stageOf(lead)).recycles === 2, patient);
    expect((await stageOf(lead)).history.at(-1)?.event.move).toMatchObject({ kind: "wake", contact: elsewhere });
  });

  it("sleeps on when two who were known are merged into one that was never there", async () => {
    const companyId = await aCompany();
    const [lead, colleague] = [await aColleague(companyId), await aColleague(companyId)];
    const elsewhere = await aColleague(await aCompany());
    await putOut(lead, companyId);
    await waitUntilKnown(companyId, 2);
    await team.stack.emulator.mergeRecords(team.stack.portalId, "contacts", elsewhere, colleague);
    await lookInto(team.stack, "update awaited_company set look_at = 0");
    await waitUntilKnown(companyId, 1, elsewhere);
    const newcomer = await aColleague(await aCompany());
    await join(newcomer, companyId);
    await waitUntil("the lead is awake", async () => (await stageOf(lead)).stage === "mql", patient);
    expect((await stageOf(lead)).history.at(-1)?.event.move).toMatchObject({ kind: "wake", contact: newcomer });
  });

  it("wakes also for whom no webhook told of; whoever was woken by hand is left alone", async () => {
    const companyId = await aCompany();
    const [lead, other] = [await aColleague(companyId), await aColleague(companyId)];
    await putOut(lead, companyId);
    await putOut(other, companyId);
    await move(other, { kind: "wake", whyNow: "call" });
    const newcomer = await aColleague(companyId);
    await lookInto(team.stack, "update awaited_company set look_at = 0");
    await waitUntil("the lead is awake", async () => (await stageOf(lead)).stage === "mql", patient);
    expect((await stageOf(other)).recycles).toBe(1);
    await team.stack.emulator.deletePrivately(team.stack.portalId, newcomer);
    const isErased = async () =>
      JSON.stringify(await team.ann.ask("../audit?act=contact-erased")).includes('"subject":"contact"');
    await waitUntil("the newcomer is erased", isErased, patient);
    const named = `select from stage_event where move::text like '%"contact": "${newcomer}"%'`;
    expect(await lookInto(team.stack, named)).toEqual([]);
    expect(await stageOf(lead)).toMatchObject({ stage: "mql", recycles: 1 });
  });
});
