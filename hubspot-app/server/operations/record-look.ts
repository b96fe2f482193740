import type { LookReply, LookRequest } from "@assay/shared/api/look";
import type { RecordPath } from "@assay/shared/api/record";
import { findLook, saveLook } from "../store/looks.ts";
import { namePeople } from "../store/people.ts";
import { readAssessed } from "../store/rating-events.ts";
import type { Actor } from "./identify-caller.ts";
import { withPreviousLevels } from "./read-history.ts";
import type { Services } from "./services.ts";

/** Remembers what the actor has on screen, and answers what others changed since the last time. */
export async function recordLook(
  { queries, now }: Services,
  actor: Actor,
  record: RecordPath,
  request: LookRequest,
): Promise<LookReply> {
  const key = { tenantId: actor.tenantId, ...record, framework: request.framework };
  const previous = await findLook(queries, key, actor.userId);
  const { events, isStopped } = await readAssessed(queries, key);
  if (isStopped) return { ok: true, events: [], people: [] };
  // Nobody has seen what is still to come: a version out of the blue must not hide the changes up to it.
  const version = Math.min(request.version, events.at(-1)?.event.version ?? 0);
  await saveLook(queries, key, actor.userId, { version, at: now() });
  if (previous === undefined) return { ok: true, events: [], people: [] };
  const changes = withPreviousLevels(events)
    .filter((event) => event.version > previous.version && event.by !== actor.userId)
    .reverse();
  const people = await namePeople(
    queries,
    actor.tenantId,
    changes.map(({ by }) => by),
    actor,
  );
  return { ok: true, since: previous.at, events: changes, people };
}
