import { LifecycleReply } from "@assay/shared/api/lifecycle";
import { MoveReply, type MoveRequest, StageReply } from "@assay/shared/api/stages";
import { defaultLifecycleMapping } from "@assay/shared/pipeline/lifecycle-mapping";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type * as z from "zod";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { createRubricDesk, withWeight } from "../support/rubric-desk.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const backend = inject("databaseBackend");

let team: Team;
let admin: PortalAdmin;
beforeAll(async () => {
  team = await startTeam({ backend, contacts: 10 });
  admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
});
afterAll(() => team?.stack.close());

/** Moves a contact from where it stands now. */
async function move(contactId: string, what: z.input<typeof MoveRequest>["move"]): Promise<string> {
  const { events } = StageReply.parse(await team.ann.ask(`contact/${contactId}/stage`));
  const body = { id: uuidv7(), move: what, at: Date.now(), surface: "card", follows: foldStage(events).heads };
  return MoveReply.parse(await team.ann.ask(`contact/${contactId}/stage-moves`, body)).eventId;
}

async function readContact(contactId: string): Promise<Record<string, string | null>> {
  return (await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId)).properties;
}

const waitFor = (contactId: string, wanted: Record<string, string | null>) =>
  waitUntil(`the contact says ${JSON.stringify(wanted)}`, async () => {
    const properties = await readContact(contactId);
    return Object.entries(wanted).every(([name, value]) => (properties[name] ?? "") === (value ?? ""));
  });

const aContact = (properties: Record<string, string> = {}) =>
  admin.createRecord("contacts", { email: `${uuidv7()}@example.com`, ...properties });

const switchMapping = async (isOn: boolean) => {
  const { isOn: wasOn, mapping } = LifecycleReply.parse(await team.ann.ask("../lifecycle-mapping"));
  const change = { isOn, mapping: defaultLifecycleMapping, seen: { isOn: wasOn, mapping } };
  return LifecycleReply.parse(await team.ann.ask("../lifecycle-mapping", change));
};

const nominate = { kind: "nominate", whyNow: "asked-for-contact" } as const;

describe("a contact's stage in HubSpot", () => {
  it("stands in a property of ours, of a rated contact and of one that nobody rated", async () => {
    const rated = team.aContact();
    await give(team.ann, rated, "need", 2);
    await move(rated, nominate);
    await waitFor(rated, { assay_stage: "mql", assay_bant_need: "2" });
    const unrated = await aContact();
    await move(unrated, nominate);
    await waitFor(unrated, { assay_stage: "mql", assay_score: null });
    await give(team.ann, unrated, "budget", 3);
    await waitFor(unrated, { assay_stage: "mql", assay_bant_budget: "3" });
  });

  it("stays, with its reason, when a rubric is published anew", async () => {
    const [contactId, out] = [team.aContact(), team.aContact()];
    for (const id of [contactId, out]) await give(team.ann, id, "need", 2);
    await move(contactId, nominate);
    await move(out, { kind: "disqualify", why: { reason: "bad-fit" } });
    const isOut = { assay_stage: "disqualified", assay_disqualification_reason: "bad-fit" };
    await waitFor(contactId, { assay_stage: "mql", assay_bant_need: "2" });
    await waitFor(out, { ...isOut, assay_bant_need: "2" });
    const { assay_score: before } = await readContact(contactId);
    const desk = createRubricDesk(team.stack, team.ann.user);
    await desk.change("bant", (document) => withWeight(document, "need", 77));
    for (const id of [contactId, out]) {
      await waitUntil("the score is another", async () => (await readContact(id)).assay_score !== before);
    }
    expect(await readContact(contactId)).toMatchObject({ assay_stage: "mql", assay_bant_need: "2" });
    expect(await readContact(out)).toMatchObject(isOut);
  });

  it("says why somebody is out, and no longer once they are back", async () => {
    const contactId = await aContact();
    await move(contactId, { kind: "disqualify", why: { reason: "bad-fit" } });
    await waitFor(contactId, { assay_stage: "disqualified", assay_disqualification_reason: "bad-fit" });
    await move(contactId, { kind: "wake", whyNow: "reply" });
    await waitFor(contactId, { assay_stage: "mql", assay_disqualification_reason: null });
    await move(contactId, { kind: "reject", reason: "too-early" });
    await waitFor(contactId, { assay_stage: null });
  });
});

describe("the portal's own lifecycle stage and lead status", () => {
  it("are never touched until an admin switches the mapping on", async () => {
    const contactId = await aContact({ lifecyclestage: "lead", hs_lead_status: "OPEN" });
    await move(contactId, nominate);
    await waitFor(contactId, { assay_stage: "mql" });
    expect(await readContact(contactId)).toMatchObject({ lifecyclestage: "lead", hs_lead_status: "OPEN" });
    await switchMapping(true);
    await give(team.ann, contactId, "need", 2);
    await waitFor(contactId, { assay_bant_need: "2" });
    expect(await readContact(contactId)).toMatchObject({ lifecyclestage: "lead", hs_lead_status: "OPEN" });
  });

  it("follow each move by the table, forwards and, cleared first, back", async () => {
    await switchMapping(true);
    const contactId = await aContact({ lifecyclestage: "lead" });
    await move(contactId, nominate);
    await waitFor(contactId, { lifecyclestage: "marketingqualifiedlead", hs_lead_status: "NEW" });
    await move(contactId, { kind: "accept" });
    await waitFor(contactId, { lifecyclestage: "marketingqualifiedlead", hs_lead_status: "IN_PROGRESS" });
    await move(contactId, { kind: "qualify", override: "known-otherwise" });
    await waitFor(contactId, { lifecyclestage: "salesqualifiedlead", hs_lead_status: "CONNECTED" });
    await move(contactId, { kind: "reject", reason: "weak-handoff" });
    await waitFor(contactId, { lifecyclestage: "marketingqualifiedlead", hs_lead_status: "IN_PROGRESS" });
    const out = await move(contactId, { kind: "disqualify", why: { reason: "no-need" } });
    await waitFor(contactId, { lifecyclestage: "marketingqualifiedlead", hs_lead_status: "UNQUALIFIED" });
    await move(contactId, { kind: "undo", event: out });
    await waitFor(contactId, {
      assay_stage: "sal",
      assay_disqualification_reason: null,
      hs_lead_status: "IN_PROGRESS",
    });
  });

  it("leave a customer what they are, and what a rep set since", async () => {
    await switchMapping(true);
    const customer = await aContact({ lifecyclestage: "customer" });
    await move(customer, nominate);
    await waitFor(customer, { assay_stage: "mql", hs_lead_status: "NEW" });
    expect(await readContact(customer)).toMatchObject({ lifecyclestage: "customer" });
    await admin.changeRecord("contacts", customer, { hs_lead_status: "OPEN_DEAL" });
    await give(team.ann, customer, "need", 1);
    await waitFor(customer, { assay_bant_need: "1" });
    expect(await readContact(customer)).toMatchObject({ hs_lead_status: "OPEN_DEAL" });
  });

  it("are the admin's to map", async () => {
    const seen = { isOn: true, mapping: defaultLifecycleMapping };
    expect(await team.ben.ask("../lifecycle-mapping", { ...seen, seen })).toMatchObject({ code: "not-admin" });
    const reply = await switchMapping(false);
    expect(reply).toMatchObject({ isOn: false, canEdit: true });
    expect(reply.lifecycleStages.map(({ value }) => value).slice(0, 3)).toEqual([
      ...["subscriber", "lead", "marketingqualifiedlead"],
    ]);
  });

  it("are not lost to a colleague whose page is older", async () => {
    const mapping = defaultLifecycleMapping;
    const seen = { isOn: false, mapping };
    const first = { isOn: false, mapping: { ...mapping, keep: ["customer"] } };
    const firstReply = await team.ann.ask("../lifecycle-mapping", { ...first, seen });
    expect(LifecycleReply.parse(firstReply)).toMatchObject(first);
    const late = { isOn: true, mapping: { ...mapping, keep: ["lead"] }, seen };
    const refusal = { ok: false, code: "changed-meanwhile", current: first };
    expect(await team.ann.ask("../lifecycle-mapping", late)).toMatchObject(refusal);
    expect(LifecycleReply.parse(await team.ann.ask("../lifecycle-mapping"))).toMatchObject(first);
    expect(await switchMapping(false)).toMatchObject(seen);
  });
});
