import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SyncReply } from "@assay/shared/api/sync";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { aRatingBody } from "../support/rep.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";
import { backUp, dumpOf, tablesWith, tablesWithId } from "../support/whole-database.ts";

const backend = inject("databaseBackend");
const marker = "Zanzibar";
const evidence = {
  tier: "stated",
  quote: `${marker} said so`,
  note: `${marker}’s note`,
  link: `https://${marker.toLowerCase()}.example/`,
};

let team: Team;
let admin: PortalAdmin;
const journal = mkdtempSync(join(tmpdir(), "assay-journal-"));
beforeAll(async () => {
  // As talkative as the server gets: what must not be in its log must not be in this one.
  process.env.ASSAY_LOG_LEVEL = "debug";
  process.env.ASSAY_ERASURE_JOURNAL = journal;
  team = await startTeam({ backend, contacts: 20 });
  admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
});
afterAll(async () => {
  await team?.stack.close();
  rmSync(journal, { recursive: true });
  delete process.env.ASSAY_ERASURE_JOURNAL;
});

const aPerson = (name: string) =>
  admin.createRecord("contacts", {
    firstname: name,
    lastname: name,
    email: `${name.toLowerCase()}@example.com`,
    hs_analytics_source: "PAID_SEARCH",
    hs_analytics_source_data_1: name,
  });

/** Rated with words, on their own record and on a deal where they are named, looked at, chosen for, and written. */
async function plant(contactId: string): Promise<string> {
  const { ann, stack } = team;
  const dealId = await admin.createRecord(
    "deals",
    { dealname: "Renewal", pipeline: "default", dealstage: "appointmentscheduled" },
    [{ kind: "contacts", id: contactId }],
  );
  expect(await ask(ann, contactId, { ...aRatingBody("need", 2), evidence })).toMatchObject({ ok: true });
  const out = { kind: "disqualify", why: { reason: "budget", fiscalYearStart: 4 } };
  const move = { id: uuidv7(), move: out, at: Date.now(), surface: "card", follows: [] };
  expect(await ann.ask(`contact/${contactId}/stage-moves`, move)).toMatchObject({ ok: true });
  const brief = { parts: [{ title: "Known", lines: [marker] }], promised: `${marker} is owed a price` };
  expect(await ann.ask(`contact/${contactId}/brief-notes`, brief)).toMatchObject({ ok: true });
  const named = { ...aRatingBody("champion", 2), framework: "meddic", evidence: { ...evidence, contact: contactId } };
  expect(await ann.ask(`deal/${dealId}/ratings`, named)).toMatchObject({ ok: true });
  // Once these are written, so is all that waited before them: the refusal below meets nobody else.
  await waitUntil("the deal is spread", async () => isWritten(await ann.ask(`deal/${dealId}/sync`)));
  await waitUntil("the contact is written", async () => isWritten(await ann.ask(`contact/${contactId}/sync`)));
  const told = { message: `${marker} is locked`, category: "VALIDATION_ERROR" };
  const pathPrefix = "/crm/objects/2026-09/contacts/batch/update";
  await stack.emulator.addFault({ pathPrefix }, 1, { kind: "status", status: 400, body: told });
  expect(await ask(ann, contactId, { ...aRatingBody("budget", 1, 1), evidence })).toMatchObject({ ok: true });
  await waitUntil("the write was refused", async () => (await ann.readSync(contactId)).state === "refused");
  return dealId;
}

const isWritten = (reply: unknown) => SyncReply.parse(reply).sync.state === "written";

/** HubSpot forgets the person, and is first too busy to confirm it, in words that name them. */
async function forget(contactId: string): Promise<void> {
  const { stack } = team;
  const told = { kind: "status" as const, status: 500, body: { message: `${marker} cannot be read` } };
  await stack.emulator.addFault({ method: "GET", pathPrefix: `/crm/objects/2026-09/contacts/${contactId}` }, 1, told);
  const before = await countDone();
  await stack.emulator.deletePrivately(stack.portalId, contactId);
  await waitUntil("the erasure is done", async () => (await countDone()) > before);
}

const readMetrics = async () => (await fetch(`http://127.0.0.1:${team.stack.ports.ops}/metrics`)).text();

async function countDone(): Promise<number> {
  const [, count = "0"] =
    /^assay_jobs_total{name="handle-webhooks",result="done"} (\d+)/m.exec(await readMetrics()) ?? [];
  return Number(count);
}

/** Files of the embedded database that hold the marker; a server's belong to the server. */
function filesWith(text: string): string[] {
  if (backend === "postgres") return [];
  const folder = team.stack.databaseUrl.slice("pglite:".length);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(text));
}

describe("whoever asked to be forgotten", { timeout: 240_000 }, () => {
  it("stands in no table, dump, queue, log, metric or file of the database any more", async () => {
    const contactId = await aPerson(marker);
    const dealId = await plant(contactId);
    if (backend === "pglite") {
      expect(filesWith(marker)).not.toEqual([]);
      expect(await dumpOf(team.stack)).toContain(marker);
    } else expect(await tablesWith(team.stack, marker)).toContain("public.evidence_text");
    await forget(contactId);
    const metrics = await readMetrics();
    if (backend === "pglite") {
      await team.stack.kill9();
      expect(filesWith(marker)).toEqual([]);
      expect(await dumpOf(team.stack)).not.toContain(marker);
    }
    expect(await tablesWith(team.stack, marker)).toEqual([]);
    expect(metrics).not.toContain(marker);
    expect(readFileSync(team.stack.logFile, "utf8")).not.toContain(marker);
    // The level that somebody gave the deal stays; who it was about does not.
    expect(await team.ann.ask(`deal/${dealId}/assessment?framework=meddic`)).toMatchObject({
      assessment: { ratings: { champion: { level: 2 } } },
    });
    expect(await ask(team.ann, contactId, aRatingBody("need", 1))).toMatchObject({ ok: false, code: "erased" });
  });

  it("is named by no row, whatever the table", async () => {
    const contactId = await aPerson("Quagga");
    const dealId = await plant(contactId);
    await forget(contactId);
    // Ids stand in JSON too.
    const held = await tablesWithId(team.stack, contactId);
    expect(held.filter((place) => place.startsWith("public."))).toEqual([]);
    expect(await tablesWithId(team.stack, dealId)).not.toEqual([]);
  });

  it("is written down as an act of nobody, without a name", async () => {
    const audit = await team.ann.ask("../audit?act=contact-erased");
    expect(audit).toMatchObject({ ok: true, entries: [{ subject: "contact" }, { subject: "contact" }] });
    expect(JSON.stringify(audit)).not.toContain('"by"');
  });
});

describe("a restored backup", { timeout: 240_000 }, () => {
  it("erases again whoever was erased since, before anybody can look", async () => {
    const [contactId, other] = [await aPerson("Okapi"), team.aContact()];
    const dealId = await plant(contactId);
    await give(team.ann, other, "need", 2);
    const backup = await backUp(team.stack);
    await forget(contactId);
    await backup.restore();
    expect(await team.ann.readHistory(contactId)).toEqual([]);
    expect(await team.ann.readHistory(other)).toHaveLength(1);
    expect(await ask(team.ann, contactId, aRatingBody("need", 1))).toMatchObject({ ok: false, code: "erased" });
    expect(await tablesWith(team.stack, marker)).toEqual([]);
    expect(await team.ann.ask(`deal/${dealId}/assessment?framework=meddic`)).toMatchObject({
      assessment: { ratings: { champion: { level: 2 } } },
    });
  });

  it("keeps out whoever it does not know yet", async () => {
    const contactId = await aPerson("Numbat");
    const backup = await backUp(team.stack);
    await give(team.ann, contactId, "need", 2);
    await forget(contactId);
    await backup.restore();
    expect(await ask(team.ann, contactId, aRatingBody("need", 1))).toMatchObject({ ok: false, code: "erased" });
  });
});

describe("the journal of erasures", () => {
  it("holds hashes alone", () => {
    const names = readdirSync(journal, { recursive: true }).map(String);
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(name).toMatch(/^[\w-]{43}(\/[\w-]{43})?$/);
    expect(names.join()).not.toContain(String(team.stack.portalId));
  });
});
