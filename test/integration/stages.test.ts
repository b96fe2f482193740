import { Refusal } from "@assay/shared/api/result";
import {
  DataCheckReply,
  GateReply,
  MoveConflict,
  MoveReply,
  type MoveRequest,
  StageReply,
} from "@assay/shared/api/stages";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import * as z from "zod";
import { roundTheClock, signInForce } from "../support/agreement-in-force.ts";
import { lookInto } from "../support/look-into.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { aRatingBody } from "../support/rep.ts";
import { ask, type Member, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const backend = inject("databaseBackend");

let team: Team;
let admin: PortalAdmin;
beforeAll(async () => {
  team = await startTeam({ backend, contacts: 30 });
  admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
});
afterAll(() => team?.stack.close());

type Move = z.input<typeof MoveRequest>["move"];
const AnyReply = z.union([MoveReply, MoveConflict, GateReply, Refusal]);

const aMove = (move: Move, follows: readonly string[] = []) => {
  return { id: uuidv7(), move, at: Date.now(), surface: "card", follows };
};

async function send(rep: Member, contactId: string, body: object) {
  return AnyReply.parse(await rep.ask(`contact/${contactId}/stage-moves`, body));
}

async function readStage(rep: Member, contactId: string) {
  const reply = StageReply.parse(await rep.ask(`contact/${contactId}/stage`));
  return { ...reply, state: foldStage(reply.events) };
}

/** Moves a contact from where it stands now. */
async function move(rep: Member, contactId: string, what: Move) {
  const { state } = await readStage(rep, contactId);
  return send(rep, contactId, aMove(what, state.heads));
}

const nominate: Move = { kind: "nominate", whyNow: "asked-for-contact" };

describe("a contact's way to an opportunity", () => {
  it("keeps who took each step and when", async () => {
    const contactId = team.aContact();
    const before = await readStage(team.ann, contactId);
    expect(before).toMatchObject({ events: [], canMove: true });
    expect(await move(team.ann, contactId, nominate)).toMatchObject({ ok: true });
    expect(await move(team.ben, contactId, { kind: "accept" })).toMatchObject({ ok: true });
    await rateAll(team.ben, contactId);
    expect(await move(team.ben, contactId, { kind: "qualify" })).toMatchObject({ ok: true });
    expect(await move(team.ann, contactId, { kind: "accept" })).toMatchObject({ ok: true });
    const { state, people } = await readStage(team.ann, contactId);
    const [ann, ben] = [team.ann, team.ben].map(({ user }) => String(user.userId));
    expect(state.entries.map(({ to, by }) => [to, by])).toEqual([
      ["mql", ann],
      ["sal", ben],
      ["sql", ben],
      ["opportunity", ann],
    ]);
    expect(people.map(({ name }) => name)).toContain(`${team.ben.user.firstName} ${team.ben.user.lastName}`);
  });

  it("is stopped at a gate, which says what is missing, until somebody says why not", async () => {
    const contactId = team.aContact();
    await move(team.ann, contactId, nominate);
    await move(team.ann, contactId, { kind: "accept" });
    const stopped = await move(team.ann, contactId, { kind: "qualify" });
    const lacks = [{ lacks: "conversation" }, { lacks: "verdict" }];
    expect(stopped).toMatchObject({ ok: false, code: "gate", shortfalls: lacks });
    expect((await readStage(team.ann, contactId)).state.stage).toBe("sal");
    expect(await move(team.ann, contactId, { kind: "qualify", override: "key-account" })).toMatchObject({ ok: true });
    const { state } = await readStage(team.ann, contactId);
    expect(state.stage).toBe("sql");
    expect(state.history.at(-1)?.event.move).toEqual({ kind: "qualify", shortfalls: lacks, override: "key-account" });
  });

  it("takes no step that its stage does not allow, and keeps nothing of it", async () => {
    const contactId = team.aContact();
    expect(await move(team.ann, contactId, { kind: "accept" })).toMatchObject({ ok: false, code: "stage-forbidden" });
    expect((await readStage(team.ann, contactId)).events).toEqual([]);
  });

  it("is seen and taken on the deal whose primary contact it is, and on no other", async () => {
    const contactId = team.aContact();
    await move(team.ann, contactId, nominate);
    const deal = { dealname: "Renewal", pipeline: "default", dealstage: "appointmentscheduled" };
    const withContact = await admin.createRecord("deals", deal, [{ kind: "contacts", id: contactId }]);
    const { events } = StageReply.parse(await team.ben.ask(`deal/${withContact}/stage`));
    expect(foldStage(events).stage).toBe("mql");
    const accepted = await team.ben.ask(
      `deal/${withContact}/stage-moves`,
      aMove({ kind: "accept" }, [events[0]?.id ?? ""]),
    );
    expect(accepted).toMatchObject({ ok: true });
    expect((await readStage(team.ann, contactId)).state.stage).toBe("sal");
    const alone = await admin.createRecord("deals", deal);
    expect(await team.ann.ask(`deal/${alone}/stage`)).toMatchObject({ ok: false, code: "no-stage" });
    expect(await team.ann.ask(`deal/${alone}/stage-moves`, aMove(nominate))).toMatchObject({ code: "no-stage" });
  });

  it("has its data checked before somebody takes it over", async () => {
    const contactId = await admin.createRecord("contacts", { email: "test@example.com", phone: "12345678" });
    const reply = DataCheckReply.parse(await team.ann.ask(`contact/${contactId}/data-check`));
    expect(reply.doubts).toEqual([
      { fault: "placeholder", property: "email", value: "test@example.com", label: "Email" },
      { fault: "placeholder", property: "phone", value: "12345678", label: "Phone Number" },
    ]);
  });
});

describe("a request that comes again", () => {
  it("gets the first answer, whatever happened since", async () => {
    const contactId = team.aContact();
    const first = aMove(nominate);
    const answer = await send(team.ann, contactId, first);
    await move(team.ann, contactId, { kind: "accept" });
    expect(await send(team.ann, contactId, first)).toEqual(answer);
    expect((await readStage(team.ann, contactId)).events).toHaveLength(2);
  });

  it("gets it for a disqualification and an override, too", async () => {
    const contactId = team.aContact();
    const out = aMove({ kind: "disqualify", why: { reason: "budget", fiscalYearStart: 4 } });
    const answer = await send(team.ann, contactId, out);
    expect(answer).toMatchObject({ ok: true });
    expect(await send(team.ann, contactId, out)).toEqual(answer);
  });

  it("is refused when its id belongs to another move, or to another contact's", async () => {
    const contactId = team.aContact();
    const first = aMove(nominate);
    await send(team.ann, contactId, first);
    const changed = { ...first, move: { kind: "nominate", whyNow: "referral" } };
    expect(await send(team.ann, contactId, changed)).toMatchObject({ ok: false, code: "id-reused" });
    expect(await send(team.ben, contactId, first)).toMatchObject({ ok: false, code: "id-reused" });
    const other = team.aContact();
    expect(await send(team.ann, other, first)).toMatchObject({ ok: false, code: "id-reused" });
    expect((await readStage(team.ann, other)).events).toEqual([]);
  });

  it("is refused when it follows what nobody did", async () => {
    const contactId = team.aContact();
    const lost = aMove(nominate, [uuidv7()]);
    expect(await send(team.ann, contactId, lost)).toMatchObject({ ok: false, code: "stage-unseen" });
  });
});

describe("two people at once", () => {
  it("are asked to pick where they disagree, and nothing is lost", async () => {
    const contactId = team.aContact();
    await move(team.ann, contactId, nominate);
    const { heads } = (await readStage(team.ann, contactId)).state;
    await send(team.ann, contactId, aMove({ kind: "accept" }, heads));
    const out = aMove({ kind: "disqualify", why: { reason: "no-need" } }, heads);
    expect(await send(team.ben, contactId, out)).toMatchObject({ ok: false, code: "conflict" });
    const contested = (await readStage(team.ann, contactId)).state;
    expect(contested).toMatchObject({ stage: "sal", contested: [{ id: out.id }] });
    expect(await move(team.ann, contactId, { kind: "pick", event: out.id })).toMatchObject({ ok: true });
    expect((await readStage(team.ben, contactId)).state).toMatchObject({ stage: "disqualified", contested: [] });
  });

  it("lose none of many moves that come together", async () => {
    const contactId = team.aContact();
    const bodies = Array.from({ length: 12 }, () => aMove(nominate));
    const replies = await Promise.all(
      bodies.map((body, index) => send(index % 2 === 0 ? team.ann : team.ben, contactId, body)),
    );
    expect(replies.every((reply) => reply.ok)).toBe(true);
    const { state, events } = await readStage(team.ann, contactId);
    expect(state).toMatchObject({ stage: "mql", contested: [] });
    expect(new Set(events.map(({ id }) => id))).toEqual(new Set(bodies.map(({ id }) => id)));
  });
});

describe("an undo", () => {
  it("is its author's, of the newest move alone, and keeps both", async () => {
    const contactId = team.aContact();
    await move(team.ann, contactId, nominate);
    await move(team.ben, contactId, { kind: "accept" });
    const [mql, sal] = (await readStage(team.ann, contactId)).events;
    const undo = aMove({ kind: "undo", event: sal?.id ?? "" }, [sal?.id ?? ""]);
    expect(await send(team.ann, contactId, undo)).toMatchObject({ ok: false, code: "stage-forbidden" });
    expect(await move(team.ann, contactId, { kind: "undo", event: mql?.id ?? "" })).toMatchObject({ ok: false });
    const answer = await send(team.ben, contactId, undo);
    expect(answer).toMatchObject({ ok: true });
    const { state } = await readStage(team.ann, contactId);
    expect(state).toMatchObject({ stage: "mql", contested: [] });
    expect(state.history.map(({ outcome }) => outcome)).toEqual(["applied", "undone", "applied"]);
    await move(team.ann, contactId, { kind: "accept" });
    expect(await send(team.ben, contactId, undo)).toEqual(answer);
    expect((await readStage(team.ann, contactId)).state.stage).toBe("sal");
  });

  it("comes too late after ten minutes by the server's clock, whatever the client's says", async () => {
    const contactId = team.aContact();
    await move(team.ann, contactId, nominate);
    const [mql] = (await readStage(team.ann, contactId)).events;
    await lookInto(
      team.stack,
      `update stage_event set recorded_at = recorded_at - 660000 where event_id = '${mql?.id}'`,
    );
    expect(await move(team.ann, contactId, { kind: "undo", event: mql?.id ?? "" })).toMatchObject({
      code: "undo-late",
    });
    expect((await readStage(team.ann, contactId)).state.stage).toBe("mql");
  });
});

describe("somebody in nurture", () => {
  it("wakes by themselves when their day comes, recycled, and not while two people disagree", async () => {
    const [contactId, contested] = [team.aContact(), team.aContact()];
    const wakeAt = Date.now() + 8000;
    for (const id of [contactId, contested]) {
      await move(team.ann, id, nominate);
      expect(await move(team.ann, id, { kind: "nurture", wakeAt })).toMatchObject({ ok: true });
    }
    const [first] = (await readStage(team.ann, contested)).events;
    const unseen = aMove({ kind: "accept" }, [first?.id ?? ""]);
    expect(await send(team.ben, contested, unseen)).toMatchObject({ code: "conflict" });
    const woken = await waitUntil("the contact is awake", async () => {
      const { state } = await readStage(team.ann, contactId);
      return state.stage === "mql" && state;
    });
    expect(woken).toMatchObject({ recycles: 1, contested: [] });
    expect(woken.greyedBefore).toBeGreaterThanOrEqual(wakeAt);
    expect(woken.entries.at(-1)).not.toHaveProperty("by");
    expect((await readStage(team.ann, contested)).state).toMatchObject({ stage: "nurture" });
    expect(await move(team.ann, contested, { kind: "keep" })).toMatchObject({ ok: true });
    await waitUntil(
      "the other is awake, too",
      async () => (await readStage(team.ann, contested)).state.stage === "mql",
    );
  });

  it("is not woken while profiling is stopped", async () => {
    const contactId = team.aContact();
    const wakeAt = Date.now() + 8000;
    const other = team.aContact();
    for (const id of [contactId, other]) await move(team.ann, id, { kind: "nurture", wakeAt });
    await team.ann.ask(`../privacy/contacts/${contactId}/stop`, {});
    await waitUntil("the other is awake", async () => (await readStage(team.ann, other)).state.stage === "mql");
    const stopped = await readStage(team.ann, contactId);
    expect(stopped).toMatchObject({ canMove: false, state: { stage: "nurture" } });
    expect(await move(team.ann, contactId, nominate)).toMatchObject({ code: "not-profiled" });
  });
});

describe("a gate", () => {
  it("is told of missing data by the name that the portal has for it, then and in the history", async () => {
    await signInForce(team.stack, { ...roundTheClock, qualifiers: { requiredData: ["phone"] } });
    const contactId = await admin.createRecord("contacts", { email: `${uuidv7()}@example.com` });
    const stopped = await move(team.ann, contactId, nominate);
    const lacks = [{ lacks: "data", property: "phone" }];
    expect(stopped).toMatchObject({ code: "gate", shortfalls: lacks, labels: { phone: "Phone Number" } });
    await move(team.ann, contactId, { ...nominate, override: "buyer-asked" });
    expect(await readStage(team.ann, contactId)).toMatchObject({ labels: { phone: "Phone Number" } });
  });
});

/** All of BANT, in the buyer's words. */
async function rateAll(rep: Member, contactId: string): Promise<void> {
  for (const [index, criterion] of ["need", "budget", "authority", "timing"].entries()) {
    const body = { ...aRatingBody(criterion, 2, index), evidence: { tier: "stated" } };
    expect(await ask(rep, contactId, body)).toMatchObject({ ok: true });
  }
}
