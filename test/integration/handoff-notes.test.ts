import { BriefNoteReply } from "@assay/shared/api/brief";
import { ExportReply } from "@assay/shared/api/privacy";
import { Refusal } from "@assay/shared/api/result";
import { StageReply } from "@assay/shared/api/stages";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { lookInto } from "../support/look-into.ts";
import { connectAdmin } from "../support/portal-admin.ts";
import { startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 8 });
});
afterAll(() => team?.stack.close());

const parts = [
  { title: "Known", lines: ['Need: 2 – said <img src=x onerror="alert(1)"> & more'] },
  { title: "Promised", lines: ["A price by Friday"] },
];
const brief = { parts, promised: "A price by Friday" };

const write = (contactId: string, body: object = brief) => team.ann.ask(`contact/${contactId}/brief-notes`, body);

/** The bodies of the notes that HubSpot has on a contact. */
async function notesOn(contactId: string): Promise<(string | null | undefined)[]> {
  const { results } = await team.stack.emulator.listRecords(team.stack.portalId, "notes", { limit: "100" });
  return results.flatMap(({ properties }) =>
    properties.hs_note_body?.includes(`about ${contactId}`) ? properties.hs_note_body : [],
  );
}

const about = (contactId: string) => ({
  ...brief,
  parts: [...parts, { title: "Stage", lines: [`about ${contactId}`] }],
});

it("puts the brief on the contact as a note, once, and nothing of it is markup", async () => {
  const contactId = team.aContact();
  const replies = await Promise.all([1, 2, 3].map(() => write(contactId, about(contactId))));
  expect(replies.filter((reply) => BriefNoteReply.safeParse(reply).data?.isNew)).toHaveLength(1);
  expect(BriefNoteReply.parse(await write(contactId, about(contactId)))).toEqual({ ok: true, isNew: false });
  expect(await notesOn(contactId)).toEqual([
    "<p><strong>Known</strong></p><ul><li>Need: 2 – said &lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more</li></ul>" +
      "<p><strong>Promised</strong></p><ul><li>A price by Friday</li></ul>" +
      `<p><strong>Stage</strong></p><ul><li>about ${contactId}</li></ul>`,
  ]);
});

it("tells the next person what was promised, and whoever asks what is known of them", async () => {
  const contactId = team.aContact();
  await write(contactId);
  const { promise, people } = StageReply.parse(await team.ben.ask(`contact/${contactId}/stage`));
  const ann = String(team.ann.user.userId);
  expect(promise).toMatchObject({ text: "A price by Friday", by: ann });
  expect(people.map(({ userId }) => userId)).toContain(ann);
  const { person } = ExportReply.parse(await team.ann.ask(`../privacy/contacts/${contactId}/export`));
  expect(person.promises).toMatchObject([{ text: "A price by Friday", by: { userId: ann } }]);
});

it("goes with its contact into the one that it is merged into, beside what was promised to that one", async () => {
  const [one, other] = [team.aContact(), team.aContact()];
  await write(one);
  await write(other, { ...brief, promised: "A visit in May" });
  await team.stack.emulator.mergeRecords(team.stack.portalId, "contacts", one, other);
  await waitUntil("both promises are the one's", async () => {
    const { person } = ExportReply.parse(await team.ann.ask(`../privacy/contacts/${one}/export`));
    return person.promises?.length === 2;
  });
});

it("stands on a deal's primary contact, and on nobody who is not to be profiled", async () => {
  const contactId = team.aContact();
  const admin = await connectAdmin(team.stack.emulator, team.stack.portalId, team.ann.user.userId);
  const deal = { dealname: "Renewal", pipeline: "default", dealstage: "appointmentscheduled" };
  const dealId = await admin.createRecord("deals", deal, [{ kind: "contacts", id: contactId }]);
  expect(await team.ann.ask(`deal/${dealId}/brief-notes`, about(contactId))).toMatchObject({ isNew: true });
  expect(await notesOn(contactId)).toHaveLength(1);
  await team.ann.ask(`../privacy/contacts/${contactId}/stop`, {});
  expect(Refusal.parse(await write(contactId)).code).toBe("not-profiled");
});

it("says what HubSpot said that did not take it, and may be written then", async () => {
  const contactId = team.aContact();
  const body = { status: "error", category: "VALIDATION_ERROR", message: "hs_note_body is too long" };
  const match = { method: "POST", pathPrefix: "/crm/objects/2026-09/notes" };
  await team.stack.emulator.addFault(match, 1, { kind: "status", status: 400, body });
  const refusal = Refusal.parse(await write(contactId, about(contactId)));
  expect(refusal).toMatchObject({ code: "note-refused", message: expect.stringContaining("hs_note_body is too long") });
  expect(BriefNoteReply.parse(await write(contactId, about(contactId)))).toMatchObject({ isNew: true });
});

it("is not written again while nobody knows what became of it", async () => {
  const contactId = team.aContact();
  await write(contactId, about(contactId));
  await lookInto(team.stack, `update handoff_note set written_at = null where object_id = '${contactId}'`);
  expect(Refusal.parse(await write(contactId, about(contactId))).code).toBe("note-unsure");
  expect(await notesOn(contactId)).toHaveLength(1);
});
