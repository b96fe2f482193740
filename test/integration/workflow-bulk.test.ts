import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { publicUrls } from "../support/assay-app.ts";
import type { LoggedCall } from "../support/emulator-client.ts";
import { sendWire, signCall, withCaller } from "../support/signed-call.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const many = 2000;
const some = 200;
const slowly = { timeoutMs: 120_000, everyMs: 250 };

let team: Team;
let enrolled: string[];
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: many + 20 });
  const { results } = await team.stack.emulator.listRecords(team.stack.portalId, "contacts", { limit: String(many) });
  enrolled = results.map(({ id }) => id);
}, 240_000);
afterAll(() => team?.stack.close());

const listEnrolments = () => team.stack.emulator.listEnrolments(team.stack.portalId);
const countEnded = async () => (await listEnrolments()).filter(({ state }) => state === "ended").length;
const isCompletion = ({ path }: LoggedCall) => path.includes("/actions/callbacks/");

async function lastSeq(): Promise<number> {
  return (await team.stack.emulator.readLog()).at(-1)?.seq ?? 0;
}

async function readMoves(contactId: string): Promise<unknown[]> {
  const target = withCaller(`/v1/records/contact/${contactId}/stage`, team.ann.user, team.stack.portalId);
  const reply = await sendWire(team.stack.ports.card, signCall(publicUrls.card, { target }));
  return JSON.parse(reply.body).events;
}

describe(`a workflow that enrols ${many} contacts`, () => {
  it("keeps no rep waiting, neither for an answer nor for HubSpot, and goes on with each contact once", async () => {
    const { emulator, portalId } = team.stack;
    const contactId = team.aContact();
    await emulator.enrol(portalId, "qualify", enrolled);
    await waitUntil("some have gone on", async () => (await countEnded()) > 0, { timeoutMs: 60_000 });
    await give(team.ann, contactId, "need", 3);
    const answeredAt = await lastSeq();
    expect(await countEnded()).toBeLessThan(many);
    await waitUntil("the rating is in HubSpot", async () => {
      return (await emulator.readRecord(portalId, "contacts", contactId)).properties.assay_bant_need === "3";
    });
    const since = await emulator.readLog(answeredAt);
    const written = since.findIndex(({ path, requestBody }) => {
      return path.endsWith("/contacts/batch/update") && JSON.stringify(requestBody).includes(`"${contactId}"`);
    });
    // One may have been under way when the rating came, and one more before its write was looked for.
    expect(since.slice(0, written).filter(isCompletion).length).toBeLessThanOrEqual(2);
    await waitUntil("all have gone on", async () => (await countEnded()) === many, slowly);
    const enrolments = await listEnrolments();
    expect(enrolments.filter(({ completions }) => completions !== 1)).toEqual([]);
    const completions = (await emulator.readLog()).filter(isCompletion);
    expect(completions.length).toBeLessThan(many / 10);
  }, 240_000);

  it("loses none and does nothing twice when the server is killed in the middle", async () => {
    const { emulator, portalId } = team.stack;
    const moved = enrolled.slice(0, some);
    await emulator.enrol(portalId, "set-stage", moved, { stage: "mql" });
    await waitUntil("some are done", async () => (await readMoves(moved[0] as string)).length > 0, {
      timeoutMs: 60_000,
    });
    await team.stack.kill9();
    await team.stack.restart();
    await waitUntil("all have gone on", async () => (await countEnded()) === many + some, slowly);
    const enrolments = (await listEnrolments()).slice(many);
    expect(enrolments.filter(({ outputs }) => outputs.stage !== "mql")).toEqual([]);
    for (const contactId of moved) expect(await readMoves(contactId)).toHaveLength(1);
  }, 240_000);
});
