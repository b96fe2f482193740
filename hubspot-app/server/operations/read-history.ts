import type { HistoryEntry, HistoryQuery, HistoryReply } from "@assay/shared/api/history";
import type { RecordPath } from "@assay/shared/api/record";
import type { Level } from "@assay/shared/framework/framework";
import { namePeople } from "../store/people.ts";
import { readAssessed } from "../store/rating-events.ts";
import type { StoredEvent } from "../store/stored-event.ts";
import type { Actor } from "./identify-caller.ts";
import { nameSources } from "./name-sources.ts";
import type { Services } from "./services.ts";

/** One page of who changed what, newest first. */
export async function readHistory(
  { queries }: Services,
  actor: Actor,
  record: RecordPath,
  query: HistoryQuery,
): Promise<HistoryReply> {
  const key = { tenantId: actor.tenantId, ...record, framework: query.framework };
  const { events, isStopped } = await readAssessed(queries, key);
  // What was rated of whoever is not to be profiled is kept, unseen.
  const older = withPreviousLevels(isStopped ? [] : events).filter(
    ({ version }) => version < (query.before ?? Number.POSITIVE_INFINITY),
  );
  const page = older.slice(-query.limit).reverse();
  const last = page.at(-1);
  return {
    ok: true,
    events: page,
    people: await namePeople(
      queries,
      actor.tenantId,
      page.map(({ by }) => by),
      actor,
    ),
    ...(await nameSources(queries, actor, page, query.language)),
    ...(last !== undefined && last.version > 1 && { nextBefore: last.version }),
  };
}

/** Each event with the level that stood there before it. */
export function withPreviousLevels(stored: readonly StoredEvent[]): HistoryEntry[] {
  const current = new Map<string, Level | undefined>();
  return stored.map(({ event, recordedAt }) => {
    const previousLevel = current.get(event.criterion);
    if (!event.contested) current.set(event.criterion, event.level);
    return { ...event, recordedAt, ...(previousLevel !== undefined && { previousLevel }) };
  });
}
