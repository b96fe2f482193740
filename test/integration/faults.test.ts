import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { EmulatorFault, LoggedCall } from "../support/emulator-client.ts";
import { aRatingBody, createRep, type Rep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const limitPerTenSeconds = 110;
const batchPath = "/crm/objects/2026-09/contacts/batch/update";

/** What HubSpot does on a bad day, in turn. */
const badDay: readonly EmulatorFault[] = [
  { kind: "status", status: 429, headers: { "retry-after": "1" } },
  { kind: "status", status: 500 },
  { kind: "drop" },
  { kind: "drop-after" },
  { kind: "status", status: 423 },
  { kind: "status", status: 477, headers: { "retry-after": "1" } },
  { kind: "status", status: 503 },
  { kind: "slow", ms: 1500 },
];

describe("a HubSpot that is busy, failing and dropping connections", () => {
  let stack: Stack;
  let rep: Rep;
  beforeAll(async () => {
    stack = await startStack({ backend: inject("databaseBackend"), withHost: false, contacts: 150 });
    rep = createRep(stack.callAsCard, stack.users[0] as (typeof stack.users)[number]);
  });
  afterAll(() => stack?.close());

  it("gets all properties in the end, and never sees its limit exceeded", { timeout: 300_000 }, async () => {
    for (const fault of badDay) await stack.emulator.addFault({ pathPrefix: batchPath }, 1, fault);
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "120" });
    for (const [index, { id }] of results.entries()) {
      for (const criterion of ["need", "timing"]) {
        const { body } = await rep.send(id, aRatingBody(criterion, index % 4));
        expect(JSON.parse(body)).toMatchObject({ ok: true });
      }
    }
    const isWritten = async ({ id }: { id: string }) => (await rep.readSync(id)).state === "written";
    for (const contact of results) {
      await waitUntil(`contact ${contact.id} is written`, () => isWritten(contact), { timeoutMs: 120_000 });
    }
    for (const [index, { id }] of results.entries()) {
      const { properties } = await stack.emulator.readRecord(stack.portalId, "contacts", id);
      expect(properties).toMatchObject({
        assay_bant_need: String(index % 4),
        assay_bant_timing: String(index % 4),
        assay_coverage: "50",
      });
    }
    const log = await stack.emulator.readLog();
    const faults = log.filter(({ fault }) => fault !== undefined);
    expect(faults.length).toBe(badDay.length);
    expect(log.filter(({ limited }) => limited)).toEqual([]);
    expect(mostInTenSeconds(log)).toBeLessThanOrEqual(limitPerTenSeconds);
  });

  it("says in the card what it waits for, and when it tries again", async () => {
    await stack.emulator.addFault({ pathPrefix: batchPath }, 1_000, { kind: "status", status: 500 });
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "1" });
    const id = results[0]?.id ?? "";
    await rep.send(id, aRatingBody("budget", 3));
    const sync = await waitUntil("the failure is told", async () => {
      const now = await rep.readSync(id);
      return now.state === "retrying" && now;
    });
    expect(sync).toMatchObject({ state: "retrying", message: expect.stringMatching(/./) });
    await stack.emulator.clearFaults();
    await waitUntil("the write is done", async () => (await rep.readSync(id)).state === "written");
  });
});

/** The most calls of any ten seconds in the emulator's own log. */
function mostInTenSeconds(log: readonly LoggedCall[]): number {
  const moments = log.filter(({ portalId }) => portalId !== undefined).map(({ at }) => at);
  return Math.max(0, ...moments.map((start) => moments.filter((at) => at >= start && at < start + 10_000).length));
}
