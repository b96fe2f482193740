import { createHash } from "node:crypto";
import type { BriefNoteReply, BriefNoteRequest } from "@assay/shared/api/brief";
import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts, stageRefusalTexts } from "@assay/shared/language/all-languages";
import { isErased } from "../store/erasures.ts";
import { claimNote, releaseNote, settleNote } from "../store/handoff-notes.ts";
import { listStopped } from "../store/profiling-stops.ts";
import { subjectHash } from "./erase-record.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import { readDirectory } from "./record-owners.ts";
import { connectedCrm } from "./related-records.ts";
import type { Services } from "./services.ts";
import { findStaged } from "./staged-contact.ts";

/** A write that nobody heard of again is not waited for longer; by then its author has looked. */
const lapseMs = 10 * 60_000;

/**
 * Makes the handoff brief a note on the contact, once: a note that may have been made is not made again until its author
 * could look whether it is there.
 */
export async function writeBrief(
  services: Services,
  actor: Actor,
  record: RecordPath,
  { parts, promised, language }: BriefNoteRequest,
): Promise<BriefNoteReply | Refusal> {
  const refusals = refusalTexts[language];
  if (!mayRate(actor)) return refuse("not-allowed", refusals["not-allowed"]());
  const { queries, now } = services;
  const staged = await findStaged(services, actor, record, language);
  if (!staged.ok) return staged;
  const { key } = staged;
  if ((await listStopped(queries, key.tenantId, [key.objectId])).length > 0) {
    return refuse("not-profiled", refusals["not-profiled"]());
  }
  const digest = createHash("sha256")
    .update(JSON.stringify([parts, promised]))
    .digest("hex");
  const at = now();
  const claimed = await claimNote(queries, key, { digest, promised, by: actor.userId }, at, at - lapseMs);
  if (claimed === "written") return { ok: true, isNew: false };
  if (claimed === "under-way") return refuse("note-unsure", stageRefusalTexts[language]["note-unsure"]());
  if (await isErased(queries, key.tenantId, subjectHash(services, key))) {
    await releaseNote(queries, key, digest);
    return refuse("erased", refusals.erased());
  }
  const crm = await connectedCrm(services, key.tenantId);
  const ownerId = await findOwnerId(services, actor);
  const made = crm.ok ? await crm.value.makeNote(key.tenantId, { contactId: key.objectId, ownerId, parts, at }) : crm;
  if (made.ok) {
    await settleNote(queries, key, digest, now());
    return { ok: true, isNew: true };
  }
  const { kind, message } = made.fault;
  // After a silence it may be there.
  if (kind === "unavailable") return refuse("note-unsure", stageRefusalTexts[language]["note-unsure"]());
  await releaseNote(queries, key, digest);
  if (kind === "disconnected") return refuse(kind, refusals.disconnected());
  // Too long, or not ours to write: asked again it would say the same.
  if (kind !== "busy") return refuse("note-refused", stageRefusalTexts[language]["note-refused"](message));
  return refuse("crm-silent", refusals["crm-silent"]());
}

/** The actor by what records name them by. */
async function findOwnerId(services: Services, { tenantId, userId }: Actor): Promise<string | undefined> {
  const directory = await readDirectory(services, tenantId);
  return directory.ok ? directory.value.find((person) => person.userId === userId)?.ownerId : undefined;
}

function refuse(code: string, message: string): Refusal {
  return { ok: false, code, message };
}
