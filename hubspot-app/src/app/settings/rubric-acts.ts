import type { Refusal } from "@assay/shared/api/result";
import type { PublishReply } from "@assay/shared/api/rubrics";
import { createEventId } from "./event-id.ts";
import type { ImportAnswer, PublishAnswer } from "./rubric-server.ts";
import type { RubricSession } from "./rubric-session.ts";

// Each act is done on what is saved, and the session then reads how things stand.

export async function discardDraft(session: RubricSession): Promise<Refusal | undefined> {
  const { draft } = await session.forget();
  const reply = draft && (await session.server.discard(session.framework, draft.revision));
  await session.refresh();
  return reply?.ok === false ? reply : undefined;
}

/** A repeat with the same `id` is one publish. Absent when what is on screen could not be saved first. */
export async function publishDraft(
  session: RubricSession,
  request: { id: string; note: string; acceptBroken: boolean; teams: readonly string[] | undefined },
): Promise<PublishAnswer | undefined> {
  // What changes was shown against this; a save may find that it is in force no more.
  const { inForce } = session.seen();
  if (!(await session.flush())) return undefined;
  const { id, acceptBroken, teams } = request;
  const note = request.note.trim();
  const { basedOn: revision } = session.seen();
  const more = { ...(note !== "" && { note }), ...(teams && { teams: [...teams] }) };
  const said = { id, revision, inForce, acceptBroken, ...more };
  const reply = await session.server.publish(session.framework, said);
  await session.refresh();
  return reply;
}

export async function restoreVersion(session: RubricSession, version: number): Promise<PublishAnswer> {
  const { inForce: basedOn } = session.seen();
  const request = { id: createEventId(Date.now()), version, basedOn };
  const reply = await session.server.restore(session.framework, request);
  await session.refresh();
  return reply;
}

/** Has what some teams have first in force for everybody. */
export async function promoteVersion(session: RubricSession, version: number): Promise<PublishReply | Refusal> {
  const reply = await session.server.promote(session.framework, { id: createEventId(Date.now()), version });
  await session.refresh();
  return reply;
}

export async function importText(session: RubricSession, text: string): Promise<ImportAnswer> {
  await session.flush();
  const reply = await session.server.importText(session.framework, session.seen(), text);
  await session.refresh();
  return reply;
}
