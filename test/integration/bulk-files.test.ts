import { AuditReply } from "@assay/shared/api/audit";
import { GradingReply, ListsReply } from "@assay/shared/api/bulk";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { lookInto } from "../support/look-into.ts";
import { createRubricDesk } from "../support/rubric-desk.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { createUploadDesk, type UploadDesk } from "../support/upload-desk.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
let desk: UploadDesk;
beforeAll(async () => {
  process.env.ASSAY_UPLOAD_LIMIT_MB = "1";
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 320 });
  desk = createUploadDesk(team.stack, team.ann.user);
});
afterAll(async () => {
  delete process.env.ASSAY_UPLOAD_LIMIT_MB;
  await team?.stack.close();
});

const graded = async () => {
  const { grading } = await desk.bulk();
  return grading?.state === "done" && grading.waiting === 0 && grading;
};

describe("a ticket", () => {
  it("opens the page for uploads once, and nothing without a ticket", async () => {
    const ticket = await desk.askTicket({ for: "upload" });
    expect((await desk.visit("/upload")).status).toBe(403);
    expect((await desk.visit("/upload/file", { method: "PUT", body: "x" })).status).toBe(403);
    const opened = await desk.visit(`/upload?ticket=${ticket}`);
    expect(opened.status).toBe(303);
    expect(opened.headers.get("set-cookie")).toMatch(/^assay_upload=.*; Path=\/upload; HttpOnly; SameSite=Lax$/);
    expect((await desk.visit(`/upload?ticket=${ticket}`)).status).toBe(403);
    expect((await desk.visit(`/upload?ticket=${ticket.split(".")[0]}.forged`)).status).toBe(403);
  });

  it("fetches one file once, and only what it was given for", async () => {
    const ticket = await desk.askTicket({ for: "audit" });
    expect((await desk.visit(`/upload?ticket=${ticket}`)).status).toBe(403);
    const other = await desk.askTicket({ for: "assessments", framework: "bant" });
    expect((await desk.visit(`/download?ticket=${other}`)).status).toBe(200);
    expect((await desk.visit(`/download?ticket=${other}`)).status).toBe(403);
  });

  it("is kept as a hash, and given to admins alone", async () => {
    const ticket = await desk.askTicket({ for: "upload" });
    const rows = await lookInto<{ row: string }>(team.stack, "select ticket::text as row from ticket");
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) expect(row).not.toContain(ticket.split(".")[1]);
    const ben = createRubricDesk(team.stack, team.ben.user);
    expect(await ben.call("tickets", { wish: { for: "upload" } })).toMatchObject({ ok: false, code: "not-admin" });
    expect(await ben.call("lists")).toMatchObject({ ok: false, code: "not-admin" });
    expect(await ben.call("bulk")).toMatchObject({ ok: true, canEdit: false });
  });

  it("opens a page that runs no foreign script, and takes no form from another site", async () => {
    await desk.open();
    const policy = (await desk.visit("/upload")).headers.get("content-security-policy");
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'sha256-/);
    const foreign = { method: "POST", headers: { "sec-fetch-site": "cross-site" } };
    expect((await desk.visit("/upload/cancel", foreign)).status).toBe(403);
  });
});

describe("an upload", () => {
  beforeAll(() => desk.open());

  it("says its limit before, and refuses what is larger with a sentence", async () => {
    expect(await desk.page()).toContain("Up to 1 MB.");
    const refused = await desk.send(`email,need\n${"a@b.example,1\n".repeat(110_000)}`);
    expect(refused).toMatchObject({ ok: false, code: "too-large", message: expect.stringContaining("1 MB") });
  });

  it("of something that is no table is refused", async () => {
    const picture = new Uint8Array(4_000).map((_byte, index) => (index * 7) % 256);
    expect(await desk.send(picture)).toMatchObject({ ok: false });
  });
});

describe("a list", () => {
  it("is found by its name, graded, and fetched as a file with those who are not graded", async () => {
    const [rated, unrated] = [team.aContact(), team.aContact()];
    await give(team.ann, rated, "need", 3);
    await give(team.ann, rated, "budget", 3, 1);
    await waitUntil("it is written", async () => (await team.ann.readSync(rated)).state === "written");
    const { portalId, emulator } = team.stack;
    // Somebody typed over it in HubSpot: grading writes it again.
    await emulator.editRecord(portalId, "contacts", rated, { assay_score: "1" });
    const { results } = await emulator.listRecords(portalId, "contacts", { limit: "1000" });
    await emulator.createList(
      portalId,
      "Trade fair 2026",
      results.map(({ id }) => id),
    );
    const { lists } = ListsReply.parse(await desk.call("lists?text=trade"));
    expect(lists).toEqual([{ id: expect.any(String), name: "Trade fair 2026", size: 320 }]);
    const request = { id: uuidv7(), listId: lists[0]?.id };
    GradingReply.parse(await desk.call("list-gradings", request));
    GradingReply.parse(await desk.call("list-gradings", request));
    const done = await waitUntil("the list is graded", graded);
    expect(done).toMatchObject({ total: 320, done: 320 });
    expect(done.graded + done.ungraded).toBe(320);
    const written = await emulator.readRecord(portalId, "contacts", rated);
    expect(written.properties.assay_score).toBe("50");
    const rows = await desk.fetchFile({ for: "list", id: request.id });
    expect(rows).toHaveLength(321);
    const { firstname, lastname, email } = written.properties;
    expect(rows.find((row) => row.startsWith(`${rated},`))).toMatch(
      new RegExp(`^\\d+,${firstname} ${lastname},${email},50,B,warm,50,bant,.+`),
    );
    const other = (await emulator.readRecord(portalId, "contacts", unrated)).properties;
    expect(rows).toContain(`${unrated},${other.firstname} ${other.lastname},${other.email},,not graded,,,,`);
  });

  it("that is not there is refused, and so is a portal that keeps its lists to itself", async () => {
    const unknown = { id: uuidv7(), listId: "987654" };
    expect(await desk.call("list-gradings", unknown)).toMatchObject({ ok: false, code: "no-list" });
    const fault = { kind: "status" as const, status: 403 };
    await team.stack.emulator.addFault({ pathPrefix: "/crm/lists" }, 1, fault);
    const refused = await desk.call("lists");
    expect(refused).toMatchObject({ ok: false, code: "lists-off", message: expect.stringContaining("Sync health") });
  });

  it("goes on after its server was killed, and forgets a contact that is erased", async () => {
    const { portalId, emulator } = team.stack;
    const { results } = await emulator.listRecords(portalId, "contacts", { limit: "1000" });
    const { listId } = await emulator.createList(
      portalId,
      "Everybody",
      results.map(({ id }) => id),
    );
    const request = { id: uuidv7(), listId };
    await desk.call("list-gradings", request);
    await team.stack.kill9();
    await team.stack.restart();
    await waitUntil("the list is graded", graded, { timeoutMs: 120_000 });
    const gone = results[5]?.id ?? "";
    await emulator.deletePrivately(portalId, gone);
    await waitUntil("it is forgotten", async () => {
      const rows = await desk.fetchFile({ for: "list", id: request.id });
      return !rows.some((row) => row.startsWith(`${gone},`));
    });
  }, 180_000);
});

describe("a file of results", () => {
  it("holds every assessment of a framework, with levels, grade and next question", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 3);
    await give(team.ann, contactId, "budget", 2, 1);
    await give(team.ann, contactId, "timing", 0, 2);
    const [header, ...rows] = await desk.fetchFile({ for: "assessments", framework: "bant" });
    expect(header).toBe(
      "Record,id,Name,Email,Score,Grade,Temperature,Coverage,Budget,Authority,Need,Timing,Next question,Last change (UTC)",
    );
    expect(rows.find((row) => row.startsWith(`contact,${contactId},`))).toMatch(
      /^contact,\d+,[^,]+,[^,]+@[^,]+,41\.67,C,warm,75,2,,3,0,.+,\d{4}-\d\d-\d\dT/,
    );
  });

  it("names nobody by a formula, and leaves names out that HubSpot does not tell", async () => {
    const { portalId, emulator } = team.stack;
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 1);
    await emulator.editRecord(portalId, "contacts", contactId, { firstname: "=1+1", lastname: "", email: "" });
    const rowOf = async () => {
      const rows = await desk.fetchFile({ for: "assessments", framework: "bant" });
      return rows.find((row) => row.startsWith(`contact,${contactId},`));
    };
    expect(await rowOf()).toMatch(/^contact,\d+,'=1\+1,,8\.33,/);
    // Whoever else reads contacts meanwhile must not use the fault up.
    const fault = { kind: "status" as const, status: 503 };
    await emulator.addFault({ pathPrefix: "/crm/objects/2026-09/contacts/batch/read" }, 100, fault);
    expect(await rowOf()).toMatch(/^contact,\d+,,,8\.33,/);
    await emulator.clearFaults();
  });

  it("of the audit log says who fetched what, and no cell of it is a formula", async () => {
    await lookInto(
      team.stack,
      `insert into audit_entry (tenant_id, at, done_by, act, subject)
       values ('hubspot-${team.stack.portalId}', 1, null, 'mapping-changed', '=HYPERLINK("http://evil.example")')`,
    );
    await waitUntil("the server is back", async () => (await desk.call("audit").catch(() => undefined)) !== undefined);
    const rows = await desk.fetchFile({ for: "audit", act: "mapping-changed" });
    expect(rows[0]).toBe("When,Who,What,On,Before,After");
    expect(rows[1]).toBe(
      '1970-01-01T00:00:00.001Z,Assay itself,Property mapping changed,"\'=HYPERLINK(""http://evil.example"")",,',
    );
    const { entries } = AuditReply.parse(await desk.call("audit"));
    expect(entries.map(({ act, subject }) => `${act} ${subject}`)).toContain("file-fetched assessments");
  });
});
