import type { AuditQuery, AuditReply } from "@assay/shared/api/audit";
import { listActors, listActs } from "../store/audit-entries.ts";
import { namePeople } from "../store/people.ts";
import type { Actor } from "./identify-caller.ts";
import { personOf } from "./rubric-versions.ts";
import { sayActs } from "./said-acts.ts";
import type { Services } from "./services.ts";

const pageSize = 100;

/** One page of who did what to the portal's settings, newest first. */
export async function readAudit({ queries }: Services, actor: Actor, query: AuditQuery): Promise<AuditReply> {
  const { tenantId } = actor;
  const { before, act, by, since, language } = query;
  // An id that we never gave out ends no page of ours.
  const filter = {
    act,
    by,
    since,
    before: before !== undefined && /^\d{1,15}$/.test(before) ? Number(before) : undefined,
  };
  const [acts, actors, say] = await Promise.all([
    listActs(queries, tenantId, filter, pageSize + 1),
    listActors(queries, tenantId),
    sayActs(queries, tenantId, language),
  ]);
  const people = await namePeople(queries, tenantId, actors, actor);
  const entries = acts.slice(0, pageSize).map(({ by: userId, ...entry }) => ({
    ...entry,
    ...(userId !== undefined && { by: personOf(userId, people) }),
    said: say(entry),
  }));
  return { ok: true, entries, people, hasMore: acts.length > pageSize };
}
