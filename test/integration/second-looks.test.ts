import { LooksReply, type LookVerdict, VerdictReply } from "@assay/shared/api/outcomes";
import { Refusal } from "@assay/shared/api/result";
import { MoveReply, type MoveRequest, StageReply } from "@assay/shared/api/stages";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import * as z from "zod";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { lookAround, lookInto } from "../support/look-into.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const weekMs = 7 * 86_400_000;

let team: Team;
let admin: PortalAdmin;
let [ann, ben, cem] = [] as unknown as [RubricDesk, RubricDesk, RubricDesk];
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 5 });
  [ann, ben, cem] = team.stack.users.map((user) => createRubricDesk(team.stack, user)) as [
    RubricDesk,
    RubricDesk,
    RubricDesk,
  ];
  admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
});
afterAll(() => team?.stack.close());

const aLead = (name: string, more: Record<string, string> = {}) =>
  admin.createRecord("contacts", {
    firstname: name,
    email: `${uuidv7()}@look.example`,
    company: "Brookfield",
    ...more,
  });
/** Has leads wait for a second look, turned away by Ann one after the other. */
const letWait = (contactIds: readonly string[], eventIds = contactIds.map(() => uuidv7())) =>
  lookInto(
    team.stack,
    `insert into second_look (tenant_id, event_id, object_type, object_id, kind, reason, turned_by, turned_at, week)
    select tenant_id, event_id::uuid, 'contact', object_id, 'disqualify', 'no-need', '${team.ann.user.userId}', turn, 0
    from tenant, (values ${contactIds.map((id, turn) => `('${eventIds[turn]}', '${id}', ${turn})`)}) as turned (event_id, object_id, turn)`,
  );
const stageOf = async (contactId: string) =>
  foldStage(StageReply.parse(await ann.call(`records/contact/${contactId}/stage`)).events);

async function move(desk: RubricDesk, contactId: string, what: z.input<typeof MoveRequest>["move"]) {
  const { heads } = await stageOf(contactId);
  const body = { id: uuidv7(), move: what, at: Date.now(), surface: "card", follows: heads };
  return MoveReply.parse(await desk.call(`records/contact/${contactId}/stage-moves`, body)).eventId;
}

/** All that happened was a week earlier. */
const letAWeekPass = () =>
  lookAround(team.stack, async (look) => {
    await look(`update stage_event set recorded_at = recorded_at - ${weekMs}, client_at = client_at - ${weekMs}`);
  });

const looksOf = async (desk: RubricDesk) => LooksReply.parse(await desk.call("second-looks"));
const say = async (desk: RubricDesk, eventId: string, verdict: LookVerdict, id = uuidv7()) =>
  z.union([VerdictReply, Refusal]).parse(await desk.call(`second-looks/${eventId}`, { id, verdict, at: Date.now() }));

describe("leads that were turned away", { timeout: 240_000 }, () => {
  const leads: string[] = [];
  let rejected = "";

  it("are drawn once their week is over, the same for everybody, and shown to others than who turned them away", async () => {
    for (let count = 0; count < 12; count++) leads.push(await aLead(`Lead${count}`));
    rejected = await aLead("Rita");
    for (const [index, lead] of leads.entries()) {
      await move(ann, lead, { kind: "disqualify", why: { reason: index < 8 ? "no-need" : "bad-fit" } });
    }
    await move(ann, rejected, { kind: "nominate", whyNow: "asked-for-contact" });
    await move(ben, rejected, { kind: "reject", reason: "missing-data" });
    expect((await looksOf(ben)).looks).toEqual([]);
    // That look drew from no week but empty ones: those that are over.
    await lookAround(team.stack, (look) => look("delete from second_look_week"));
    await letAWeekPass();
    // Ben's own rejection is not his to look at.
    const { looks, figures, isCut } = await looksOf(ben);
    expect(figures).toBeUndefined();
    expect(isCut).toBe(false);
    const mine = (await looksOf(ann)).looks;
    expect(looks.length + mine.length).toBe(10);
    expect(new Set([...looks, ...mine].map(({ objectId }) => objectId)).size).toBe(10);
    expect(mine.every(({ kind, reason }) => kind === "reject" && reason === "missing-data")).toBe(true);
    expect((await looksOf(ben)).looks).toEqual(looks);
    expect(looks[0]).toMatchObject({
      ...{ kind: "disqualify", name: expect.stringContaining("Lead"), company: "Brookfield" },
      by: `${team.ann.user.firstName} ${team.ann.user.lastName}`,
    });
  });

  it("stay out, or come back as an MQL by whoever says that they were worth it, once", async () => {
    const [right, worth, other] = (await looksOf(ben)).looks;
    expect(await say(ben, right?.eventId ?? "", "right")).toEqual({ ok: true, isBack: false });
    expect((await stageOf(right?.objectId ?? "")).stage).toBe("disqualified");
    expect(await say(ann, worth?.eventId ?? "", "worth-it")).toMatchObject({ ok: false, code: "own-decision" });
    const id = uuidv7();
    expect(await say(ben, worth?.eventId ?? "", "worth-it", id)).toEqual({ ok: true, isBack: true });
    expect(await say(ben, worth?.eventId ?? "", "worth-it", id)).toEqual({ ok: true, isBack: true });
    expect(await say(ben, worth?.eventId ?? "", "right")).toMatchObject({ ok: false, code: "already-looked" });
    const { stage, recycles } = await stageOf(worth?.objectId ?? "");
    expect({ stage, recycles }).toEqual({ stage: "mql", recycles: 1 });
    await move(ann, other?.objectId ?? "", { kind: "wake", whyNow: "reply" });
    expect(await say(ben, other?.eventId ?? "", "worth-it")).toEqual({ ok: true, isBack: false });
    expect((await stageOf(other?.objectId ?? "")).recycles).toBe(1);
    expect(await say(ben, uuidv7(), "right")).toMatchObject({ ok: false, code: "no-look" });
  });

  it("are counted for who leads the team, with what became of them and of whoever went past a gate", async () => {
    const before = (await looksOf(ann)).figures;
    expect(before).toMatchObject({ turnedAway: 13, canReadDeals: true, overrides: [] });
    expect(before?.waiting).toBe(7);
    const looked = before?.reasons.reduce((total, line) => total + line.looked, 0);
    expect([looked, before?.reasons.reduce((total, line) => total + line.worthIt, 0)]).toEqual([3, 2]);
    const [past, byTheBook] = [await aLead("Paul"), await aLead("Bea")];
    for (const lead of [past, byTheBook]) {
      await move(ann, lead, { kind: "nominate", whyNow: "asked-for-contact" });
      await move(ann, lead, { kind: "accept" });
    }
    await move(ann, past, { kind: "qualify", override: "key-account" });
    const sold = { dealname: "Sold", pipeline: "default", dealstage: "closedwon", closedate: new Date().toISOString() };
    const lost = { ...sold, dealstage: "closedlost" };
    await admin.createRecord("deals", lost, [{ kind: "contacts", id: past }]);
    await admin.createRecord("deals", sold, [{ kind: "contacts", id: byTheBook }]);
    // The first contact is the deal's own; whoever else is on it bought all the same.
    await admin.createRecord(
      "deals",
      sold,
      [byTheBook, leads[9] ?? ""].map((id) => ({ kind: "contacts", id })),
    );
    await lookInto(team.stack, "update outcome_watch set next_at = 0");
    await waitUntil("the deals are known", async () => (await looksOf(ann)).figures?.overrides.length === 2);
    const undone = await move(ann, byTheBook, { kind: "disqualify", why: { reason: "no-need" } });
    await move(ann, byTheBook, { kind: "undo", event: undone });
    const { bought, overrides } = (await looksOf(ann)).figures ?? {};
    expect(bought).toEqual([
      { kind: "disqualify", reason: "bad-fit", turnedAway: 4, bought: 1 },
      { kind: "disqualify", reason: "no-need", turnedAway: 8, bought: 0 },
      { kind: "reject", reason: "missing-data", turnedAway: 1, bought: 0 },
    ]);
    expect(overrides).toEqual(
      expect.arrayContaining([
        { override: "key-account", won: 0, closed: 1 },
        { won: 1, closed: 1 },
      ]),
    );
    const [hidden] = (await looksOf(ben)).looks;
    const { waiting = 0 } = (await looksOf(ann)).figures ?? {};
    await ann.call(`privacy/contacts/${hidden?.objectId}/stop`, {});
    expect((await looksOf(ann)).figures?.waiting).toBe(waiting - 1);
  });

  it("are judged by one of two who say something at the same moment, and the other is told who was quicker", async () => {
    const looks = (await looksOf(ben)).looks.slice(0, 4);
    expect(looks).toHaveLength(4);
    for (const { eventId, objectId } of looks) {
      const replies = await Promise.all([say(ben, eventId, "worth-it"), say(cem, eventId, "worth-it")]);
      expect(replies.filter(({ ok }) => ok)).toEqual([{ ok: true, isBack: true }]);
      const { firstName, lastName } = team.stack.users[replies[0].ok ? 1 : 2] as EmulatorUser;
      const taken = { ok: false, code: "already-looked", message: expect.stringContaining(`${firstName} ${lastName}`) };
      expect(replies).toContainEqual(taken);
      const { stage, heads } = await stageOf(objectId);
      expect({ stage, heads: heads.length }).toEqual({ stage: "mql", heads: 1 });
    }
  });

  it("can be judged by somebody else when one was worth it but could not be brought back", async () => {
    const lead = await aLead("Lou");
    await letWait([lead], [await move(ann, lead, { kind: "disqualify", why: { reason: "no-need" } })]);
    await lookInto(
      team.stack,
      `insert into record_lock (tenant_id, object_type, object_id, locked_at, reason)
      select tenant_id, 'contact', '${lead}', 0, '' from tenant`,
    );
    const look = (await looksOf(ben)).looks.find(({ objectId }) => objectId === lead);
    expect(await say(ben, look?.eventId ?? "", "worth-it")).toMatchObject({ ok: false, code: "locked" });
    expect(await say(cem, look?.eventId ?? "", "right")).toEqual({ ok: true, isBack: false });
  });

  it("wait on for whoever found them worth it, until they are brought back", async () => {
    const lead = await aLead("Mia");
    const away = await move(ann, lead, { kind: "disqualify", why: { reason: "no-need" } });
    await letWait([lead], [away]);
    // As a server leaves it that is killed between the verdict and the move.
    await lookInto(
      team.stack,
      `update second_look set verdict = 'worth-it', looked_by = '${team.ben.user.userId}', looked_at = 1
      where event_id = '${away}'`,
    );
    const isShownTo = async (desk: RubricDesk) => (await looksOf(desk)).looks.some(({ objectId }) => objectId === lead);
    expect([await isShownTo(ben), await isShownTo(cem)]).toEqual([true, false]);
    expect(await say(ben, away, "worth-it")).toEqual({ ok: true, isBack: true });
    expect((await stageOf(lead)).stage).toBe("mql");
    expect(await isShownTo(ben)).toBe(false);
  });

  it("are shown to whoever owns one, however many older ones others own", async () => {
    const { users } = team.stack;
    const [theirs, mine] = [
      await aLead("Theirs", { hubspot_owner_id: users[0]?.ownerId ?? "" }),
      await aLead("Mine", { hubspot_owner_id: users[1]?.ownerId ?? "" }),
    ];
    await letWait([...Array<string>(130).fill(theirs), mine]);
    await ann.call("visibility", { visibility: "owner", was: "everyone" });
    const { looks, isCut } = await looksOf(ben);
    await ann.call("visibility", { visibility: "everyone", was: "owner" });
    expect(looks[0]).toMatchObject({ objectId: mine });
    expect(looks.some(({ objectId }) => objectId === theirs)).toBe(false);
    expect(isCut).toBe(false);
    const all = await looksOf(ben);
    expect([all.looks.length, all.isCut]).toEqual([100, true]);
  });
});
