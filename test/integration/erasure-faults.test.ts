import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { publicUrls } from "../support/assay-app.ts";
import { lookInto } from "../support/look-into.ts";
import { aRatingBody } from "../support/rep.ts";
import { sendWire, signCall } from "../support/signed-call.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";
import { tablesWithId } from "../support/whole-database.ts";

const backend = inject("databaseBackend");
const marker = "Zanzibar";

let team: Team;
const folder = mkdtempSync(join(tmpdir(), "assay-journal-"));
const journal = join(folder, "journal");
beforeAll(async () => {
  mkdirSync(journal);
  process.env.ASSAY_ERASURE_JOURNAL = journal;
  team = await startTeam({ backend, contacts: 20 });
});
afterAll(async () => {
  await team?.stack.close();
  rmSync(folder, { recursive: true });
  delete process.env.ASSAY_ERASURE_JOURNAL;
});

/** No folder is where the journal was, as when what holds it is gone; answers how to put it back. */
function hideJournal(): () => void {
  const aside = join(folder, "aside");
  renameSync(journal, aside);
  writeFileSync(journal, "");
  return () => {
    rmSync(journal);
    renameSync(aside, journal);
  };
}

/** How many people the journal knows. */
const countNoted = () =>
  readdirSync(journal, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

/** How often the job that erases has ended so. */
async function countRuns(result: "done" | "failed"): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${team.stack.ports.ops}/metrics`)).text();
  const line = metrics
    .split("\n")
    .find((one) => one.startsWith(`assay_jobs_total{name="handle-webhooks",result="${result}"}`));
  return Number(line?.split(" ").at(-1) ?? 0);
}

async function countAudited(): Promise<number> {
  const { entries } = (await team.ann.ask("../audit?act=contact-erased")) as { entries: readonly unknown[] };
  return entries.length;
}

/** Waits until no table of ours holds the ids; each look stops a server on PGlite. */
async function waitUntilNowhere(...ids: readonly string[]): Promise<void> {
  const isNowhere = async () => {
    const held: string[] = [];
    for (const id of ids) held.push(...(await tablesWithId(team.stack, id)));
    return !held.some((place) => place.startsWith("public."));
  };
  await waitUntil("no table holds the ids", isNowhere, { timeoutMs: 60_000, everyMs: 2_000, longer: 1.5 });
}

const isGone = async (contactId: string) => (await team.ann.readHistory(contactId)).length === 0;

async function quote(contactId: string): Promise<void> {
  const evidence = { tier: "stated", quote: `${marker} said so` };
  expect(await ask(team.ann, contactId, { ...aRatingBody("need", 2), evidence })).toMatchObject({ ok: true });
}

/** Waits until no file of the embedded database holds the words; a server's files belong to the server. */
async function waitUntilScrubbed(): Promise<void> {
  if (backend === "postgres") return;
  const data = team.stack.databaseUrl.slice("pglite:".length);
  const isClean = async () =>
    readdirSync(data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .every(({ parentPath, name }) => !readFileSync(join(parentPath, name)).includes(marker));
  await waitUntil("no file holds the words", isClean, { everyMs: 1_000, timeoutMs: 180_000 });
}

/** HubSpot says of several contacts at once that they were deleted for privacy. */
async function claimDeleted(...contactIds: readonly string[]): Promise<void> {
  const events = contactIds.map((id) => ({
    ...{ subscriptionType: "contact.privacyDeletion", portalId: team.stack.portalId, objectId: Number(id) },
    attemptNumber: 0,
  }));
  const call = { method: "POST", target: "/hubspot/webhooks", body: JSON.stringify(events) };
  expect((await sendWire(team.stack.ports.hooks, signCall(publicUrls.hooks, call))).status).toBe(204);
}

describe("an erasure while the journal cannot be written", { timeout: 240_000 }, () => {
  it("is noted once it can, under every id of the person, without a restart", async () => {
    const { emulator, portalId } = team.stack;
    const [kept, merged] = [team.aContact(), team.aContact()];
    await give(team.ann, kept, "need", 2);
    await give(team.ann, merged, "budget", 1);
    await emulator.mergeRecords(portalId, "contacts", kept, merged);
    await waitUntil("the histories are joined", async () => (await team.ann.readHistory(kept)).length === 2);
    const [noted, audited, failed] = [countNoted(), await countAudited(), await countRuns("failed")];
    const putBack = hideJournal();
    await emulator.deletePrivately(portalId, kept);
    await waitUntil("the journal was tried twice", async () => (await countRuns("failed")) >= failed + 2);
    // The database forgets at once.
    expect(await isGone(kept)).toBe(true);
    const done = await countRuns("done");
    putBack();
    await waitUntil("the journal knows both ids", async () => countNoted() === noted + 2, { timeoutMs: 60_000 });
    await waitUntil("the erasure is done", async () => (await countRuns("done")) > done);
    expect(await countAudited()).toBe(audited + 2);
    expect(await ask(team.ann, kept, aRatingBody("need", 1))).toMatchObject({ ok: false, code: "erased" });
    await waitUntilNowhere(kept, merged);
    // Whoever looked at the contact while it was erased may ask for its copy afterwards.
    const row = `select tenant_id, 'contact', '${kept}', '{}', true, 1, 'waiting', 0, 0 from tenant`;
    await lookInto(
      team.stack,
      `insert into property_write (
        tenant_id, object_type, object_id, properties, values_due, wanted, state, since, next_at) ${row}`,
    );
    await waitUntilNowhere(kept);
  });

  it("still leaves no words in any file, though the server was killed before", async () => {
    const { emulator, portalId } = team.stack;
    const contactId = team.aContact();
    await quote(contactId);
    const [noted, failed] = [countNoted(), await countRuns("failed")];
    const putBack = hideJournal();
    await emulator.deletePrivately(portalId, contactId);
    await waitUntil("the journal was tried", async () => (await countRuns("failed")) > failed);
    await team.stack.kill9();
    putBack();
    await team.stack.restart();
    expect(countNoted()).toBe(noted + 1);
    await waitUntilScrubbed();
  });
});

describe("a kill after an erasure", { timeout: 240_000 }, () => {
  it("leaves no words in any file, though nobody else is to be erased", async () => {
    const { emulator } = team.stack;
    // Claims are looked into in the order of their ids: nobody has the first in HubSpot, the other is still there.
    const [missing, present] = ["1000000001", team.aContact()];
    expect(missing < present).toBe(true);
    await quote(missing);
    const pathPrefix = `/crm/objects/2026-09/contacts/${present}`;
    await emulator.addFault({ method: "GET", pathPrefix }, 1, { kind: "slow", ms: 15_000 });
    await claimDeleted(missing, present);
    await waitUntil("the first is erased", () => isGone(missing));
    await team.stack.kill9();
    await emulator.clearFaults();
    await team.stack.restart();
    await waitUntilScrubbed();
    expect(await ask(team.ann, present, aRatingBody("need", 1))).toMatchObject({ ok: true });
  });
});
