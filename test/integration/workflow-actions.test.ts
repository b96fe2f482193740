import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { anActionCall, signAction } from "../support/action-call.ts";
import { publicUrls } from "../support/assay-app.ts";
import { lookAround, lookUntil } from "../support/look-into.ts";
import { aRatingBody } from "../support/rep.ts";
import { sendWire, signCall, type WireRequest, withCaller } from "../support/signed-call.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 40 });
});
afterAll(() => team?.stack.close());

const portalId = () => team.stack.portalId;
const toActions = (request: WireRequest) => sendWire(team.stack.ports.actions, request);

/** Has a workflow act on one contact, and waits until it goes on; answers what it learnt. */
async function enrol(action: string, contactId: string, inputs: Record<string, string> = {}) {
  const { emulator } = team.stack;
  const before = (await emulator.listEnrolments(portalId())).length;
  await emulator.enrol(portalId(), action, [contactId], inputs);
  const find = async () => (await emulator.listEnrolments(portalId()))[before];
  await waitUntil(`the workflow's ${action} has ended`, async () => (await find())?.state === "ended");
  const ended = await find();
  expect(ended?.completions).toBe(1);
  return ended?.outputs;
}

/** What the card's door answers the admin. */
async function callCard(path: string) {
  const target = withCaller(path, team.ann.user, portalId());
  return JSON.parse((await sendWire(team.stack.ports.card, signCall(publicUrls.card, { target }))).body);
}

const stageOf = async (contactId: string) => (await callCard(`/v1/records/contact/${contactId}/stage`)).events;

describe("the door of workflow actions", () => {
  it("has an enrolment wait, and tells one that is sent again what is known by then", async () => {
    const signed = signAction("qualify", anActionCall(portalId(), team.aContact()));
    const send = async () => {
      const { status, body } = await toActions(signed);
      expect(status).toBe(200);
      return JSON.parse(body).outputFields.hs_execution_state;
    };
    expect(await send()).toBe("BLOCK");
    await waitUntil("it is done", async () => {
      const state = await send();
      expect(["BLOCK", "SUCCESS"]).toContain(state);
      return state === "SUCCESS";
    });
  });

  it("refuses what was signed otherwise, for another door, or by somebody else", async () => {
    const call = anActionCall(portalId(), team.aContact());
    const target = "/hubspot/actions/qualify";
    const body = JSON.stringify(call);
    const sound = signAction("qualify", call);
    const { "x-hubspot-signature": _, ...unsigned } = sound.headers;
    for (const request of [
      signCall(publicUrls.actions, { method: "POST", target, body }),
      signAction("qualify", call, { publicUrl: publicUrls.card }),
      signAction("qualify", call, { publicUrl: publicUrls.hooks }),
      signAction("qualify", call, { secret: "another" }),
      { ...sound, headers: unsigned },
      { ...sound, headers: { ...sound.headers, "x-hubspot-signature-version": "v1" } },
      { ...sound, body: JSON.stringify({ ...call, inputFields: { framework: "champ" } }) },
      { ...sound, target: "/hubspot/actions/lock" },
    ]) {
      expect((await toActions(request)).status).toBe(401);
    }
  });

  it.each(["userId=1", "portalId=4815162", "userEmail=a", "appId=1", "%75serId=1", "PORTALID=1"])(
    "refuses what a card sent (%s), though it is rightly signed",
    async (query) => {
      const signed = signAction("qualify", anActionCall(portalId(), team.aContact()), { query: `?${query}` });
      expect((await toActions(signed)).status).toBe(401);
    },
  );

  it("is the only one that takes a workflow's signature", async () => {
    const contactId = team.aContact();
    const call = anActionCall(portalId(), contactId);
    for (const [port, publicUrl] of [
      [team.stack.ports.card, publicUrls.card],
      [team.stack.ports.hooks, publicUrls.hooks],
    ] as const) {
      expect((await sendWire(port, signAction("qualify", call, { publicUrl }))).status).toBe(404);
    }
    const target = withCaller(`/v1/records/contact/${contactId}/ratings`, team.ann.user, portalId());
    const body = JSON.stringify(aRatingBody("need", 2));
    const { headers } = signAction("qualify", call);
    expect((await sendWire(team.stack.ports.card, { method: "POST", target, body, headers })).status).toBe(401);
  });

  it("answers 403 to a portal that never installed Assay, 400 to what is no call, 404 to an unknown action", async () => {
    const call = anActionCall(portalId(), team.aContact());
    const stranger = await toActions(signAction("qualify", anActionCall(999, "1")));
    expect([stranger.status, JSON.parse(stranger.body).code]).toEqual([403, "unknown-tenant"]);
    const noCall = { ...call, object: { objectId: "x", objectType: "CONTACT" } };
    for (const body of [{}, [], noCall, { ...call, callbackId: "" }]) {
      expect((await toActions(signAction("qualify", body))).status).toBe(400);
    }
    expect((await toActions(signAction("erase", call))).status).toBe(404);
  });
});

describe("qualify", () => {
  it("tells what the ratings come to, under the framework that is named or in use", async () => {
    const contactId = team.aContact();
    for (const [seen, criterion] of ["budget", "authority", "need", "timing"].entries()) {
      await give(team.ann, contactId, criterion, 3, seen);
    }
    const known = { score: "100", grade: "A", coverage: "100", verdict: "qualified", temperature: "hot" };
    const outputs = { ...known, framework: "bant", hs_execution_state: "SUCCESS" };
    expect(await enrol("qualify", contactId)).toEqual(outputs);
    expect(await enrol("qualify", contactId, { framework: "bant" })).toEqual(outputs);
  });

  it("says nothing of what is not known, rather than 0", async () => {
    const contactId = team.aContact();
    expect(await enrol("qualify", contactId)).toEqual({ hs_execution_state: "SUCCESS" });
    await give(team.ann, contactId, "budget", 0);
    const outputs = await enrol("qualify", contactId);
    expect(outputs).toMatchObject({ score: "0", coverage: "25", verdict: "not-yet" });
    expect(outputs).not.toHaveProperty("grade");
    expect(outputs).not.toHaveProperty("temperature");
    expect(await enrol("qualify", contactId, { framework: "champ" })).toEqual({ hs_execution_state: "SUCCESS" });
  });

  it("goes on and says why where the framework is none", async () => {
    const outputs = await enrol("qualify", team.aContact(), { framework: "spin" });
    expect(outputs).toMatchObject({ hs_execution_state: "FAIL_CONTINUE", message: expect.stringContaining("spin") });
  });
});

describe("set stage", () => {
  it("moves a contact once, however often the workflow comes back to it", async () => {
    const contactId = team.aContact();
    const inputs = { stage: "mql", whyNow: "reply" };
    for (let time = 0; time < 2; time += 1) {
      expect(await enrol("set-stage", contactId, inputs)).toEqual({ stage: "mql", hs_execution_state: "SUCCESS" });
    }
    const events = await stageOf(contactId);
    expect(events).toEqual([
      expect.objectContaining({ move: { kind: "nominate", whyNow: "reply" }, surface: "workflow" }),
    ]);
    expect(events).not.toHaveProperty("0.by");
  });

  it("holds to the gates of persons, and says in words what is missing", async () => {
    const contactId = team.aContact();
    for (const stage of ["mql", "sal"]) await enrol("set-stage", contactId, { stage });
    const outputs = await enrol("set-stage", contactId, { stage: "sql" });
    expect(outputs).toEqual({
      hs_execution_state: "FAIL_CONTINUE",
      message: expect.stringMatching(/Missing for this stage: .*The verdict is not “qualified” yet\./),
    });
    expect(await stageOf(contactId)).toHaveLength(2);
  });

  it("knows no way past the rules of stages", async () => {
    const contactId = team.aContact();
    for (const [inputs, said] of [
      [{ stage: "opportunity" }, "from “Not an MQL yet” to “Opportunity”"],
      [{ stage: "nurture" }, "number of days"],
      [{ stage: "customer" }, "no stage"],
      [{}, "no stage"],
    ] as const) {
      const outputs = await enrol("set-stage", contactId, inputs);
      expect(outputs).toEqual({ hs_execution_state: "FAIL_CONTINUE", message: expect.stringContaining(said) });
    }
    expect(await stageOf(contactId)).toEqual([]);
    expect(await enrol("set-stage", contactId, { stage: "nurture", wakeInDays: "30" })).toMatchObject({
      stage: "nurture",
    });
  });
});

describe("a call", { timeout: 180_000 }, () => {
  const listCalls = (which: string) => `select callback_id, outputs, told_at from workflow_call where ${which}`;

  it("is given up that fails every time, and its enrolment goes on", async () => {
    await lookAround(team.stack, (look) =>
      look(`insert into workflow_call (
          tenant_id, callback_id, object_type, object_id, action, inputs, received_at, failures, due_at)
        select tenant_id, 'fails-always', 'contact', '1', 'no-such-action', '{}', ${Date.now()}, 119, 0 from tenant`),
    );
    const [call] = await lookUntil<{ outputs: unknown }, { outputs: unknown }[]>(
      ...([team.stack, "the call is told"] as const),
      listCalls("callback_id = 'fails-always' and told_at is not null"),
      (rows) => rows.length > 0 && rows,
    );
    expect(call?.outputs).toMatchObject({ hs_execution_state: "FAIL_CONTINUE", message: expect.any(String) });
  });

  it("changes nothing once HubSpot waited a day and went on without it", async () => {
    const contactId = team.aContact();
    const received = Date.now() - 86_400_000 - 60_000;
    await lookAround(team.stack, (look) =>
      look(`insert into workflow_call (
          tenant_id, callback_id, object_type, object_id, action, inputs, received_at, due_at)
        select tenant_id, action || '-late', 'contact', '${contactId}', action, '{"stage": "mql"}', ${received}, 0
        from tenant, unnest(array['set-stage', 'lock', 'ask-again']) as action`),
    );
    const calls = await lookUntil<{ outputs: unknown }, { outputs: unknown }[]>(
      ...([team.stack, "the calls are ended"] as const),
      listCalls("callback_id like '%-late' and told_at is not null"),
      (rows) => rows.length === 3 && rows,
    );
    const message = expect.stringContaining("waited a day");
    expect(calls.map(({ outputs }) => outputs)).toEqual(
      Array(3).fill({ hs_execution_state: "FAIL_CONTINUE", message }),
    );
    expect(await stageOf(contactId)).toEqual([]);
    const { lock, askedAgain } = await team.ann.readAssessment(contactId);
    expect([lock, askedAgain]).toEqual([undefined, undefined]);
  });

  it("is forgotten a week after HubSpot was told, also where no other comes", async () => {
    await enrol("qualify", team.aContact());
    await lookAround(team.stack, async (look) => {
      // As a constant: looking into PGlite kills the server, which may not have noted yet that HubSpot was told.
      await look(`update workflow_call set told_at = ${Date.now() - 8 * 86_400_000}`);
      await look("update tenant set swept_at = 0");
    });
    const told = listCalls("told_at is not null");
    await lookUntil(team.stack, "the calls are forgotten", told, (rows) => rows.length === 0);
  });
});

describe("a locked record", () => {
  const unlock = (member: Team["ann"], contactId: string) => member.ask(`contact/${contactId}/unlock`, {});

  it("takes no ratings and no moves, says so, and keeps what it had", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 2);
    expect(await enrol("lock", contactId, { reason: "Legal is looking at it" })).toEqual({
      hs_execution_state: "SUCCESS",
    });
    const refused = { ok: false, code: "locked", message: expect.stringContaining("locked") };
    expect(await ask(team.ann, contactId, aRatingBody("budget", 1, 1))).toMatchObject(refused);
    const move = { kind: "nominate", whyNow: "call" };
    const body = { id: uuidv7(), move, at: Date.now(), surface: "card", follows: [] };
    expect(await team.ann.ask(`contact/${contactId}/stage-moves`, body)).toMatchObject(refused);
    expect(await enrol("set-stage", contactId, { stage: "mql" })).toMatchObject({
      hs_execution_state: "FAIL_CONTINUE",
      message: expect.stringContaining("locked"),
    });
    const seen = await team.ann.readAssessment(contactId);
    expect(seen).toMatchObject({ canRate: false, assessment: { version: 1, ratings: { need: { level: 2 } } } });
    expect(seen.lock).toMatchObject({ reason: "Legal is looking at it", workflowId: "192814114", canUnlock: true });
    expect(await team.ann.ask(`contact/${contactId}/stage`)).toMatchObject({ canMove: false });
  });

  it("is unlocked by an admin or a workflow, and by no rep", async () => {
    const contactId = team.aContact();
    await enrol("lock", contactId);
    expect(await unlock(team.ben, contactId)).toMatchObject({ ok: false, code: "not-manager" });
    expect((await team.ben.readAssessment(contactId)).lock).toMatchObject({ canUnlock: false });
    expect(await unlock(team.ann, contactId)).toEqual({ ok: true });
    expect((await give(team.ben, contactId, "need", 1)).version).toBe(1);
    await enrol("lock", contactId);
    expect(await ask(team.ben, contactId, aRatingBody("need", 2, 1))).toMatchObject({ code: "locked" });
    await enrol("unlock", contactId);
    expect((await give(team.ben, contactId, "need", 2, 1)).version).toBe(2);
  });
});

describe("asking again", () => {
  it("marks a record with who and why, until somebody rates it", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 2);
    await enrol("ask-again", contactId, { reason: "They opened a new office" });
    const { askedAgain } = await team.ben.readAssessment(contactId);
    expect(askedAgain).toMatchObject({ reason: "They opened a new office", workflowId: "192814114" });
    await give(team.ben, contactId, "need", 3, 1);
    expect(await team.ben.readAssessment(contactId)).not.toHaveProperty("askedAgain");
    await enrol("ask-again", contactId);
    expect((await team.ben.readAssessment(contactId)).askedAgain).not.toHaveProperty("reason");
    const short = `${"a".repeat(299)}🙂`;
    await enrol("ask-again", contactId, { reason: `${short}🙂` });
    expect((await team.ben.readAssessment(contactId)).askedAgain).toMatchObject({ reason: short });
  });

  it("shows in the queue of whoever owns the contact", async () => {
    const contactId = team.aContact();
    const owner = { hubspot_owner_id: team.ann.user.ownerId };
    await team.stack.emulator.editRecord(portalId(), "contacts", contactId, owner);
    await enrol("set-stage", contactId, { stage: "mql" });
    await enrol("ask-again", contactId, { reason: "They came back" });
    await waitUntil("the queue tells", async () => {
      const { records = [] } = await callCard("/v1/sla/queue");
      const found = records.find(({ objectId }: { objectId: string }) => objectId === contactId);
      return found?.askedAgain?.reason === "They came back";
    });
  });

  it("and locking leave nothing of somebody who is erased", async () => {
    const contactId = team.aContact();
    for (const action of ["ask-again", "lock"]) await enrol(action, contactId, { reason: "a name stands here" });
    expect(await callCard(`/v1/privacy/contacts/${contactId}/export`)).toMatchObject({
      person: { lock: { reason: "a name stands here" }, askedAgain: { reason: "a name stands here" } },
    });
    await team.stack.emulator.deletePrivately(team.stack.portalId, contactId);
    await waitUntil("the marks are gone", async () => {
      const { lock, askedAgain } = await team.ann.readAssessment(contactId);
      return lock === undefined && askedAgain === undefined;
    });
    expect(await enrol("lock", contactId)).toMatchObject({ hs_execution_state: "FAIL_CONTINUE" });
    expect(await team.ann.readAssessment(contactId)).not.toHaveProperty("lock");
  });
});
