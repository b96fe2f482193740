import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** How long a creation may be silent: longer than any one call to the CRM. Whoever renews it no more has died. */
const leaseMs = 30_000;

/** How often a creation that is under way says so. */
export const renewCreationEveryMs = 10_000;

/** The right to create one person. */
export interface Creation {
  readonly tenantId: string;
  readonly subjectHash: string;
  readonly since: Instant;
  /** When an earlier call was sent whose answer never came. */
  readonly lostSince: Instant | undefined;
  /** Tells the claim from a later one; moves on as it is renewed. */
  askedAt: Instant;
}

export type CreationClaim =
  | { kind: "mine"; creation: Creation }
  | { kind: "done"; objectId: string }
  | { kind: "under-way" };

/** Who creates this person? One caller at a time; a dead one's claim passes on, with when it began. */
export async function claimCreation(
  queries: Queries,
  tenantId: string,
  subjectHash: string,
  now: Instant,
): Promise<CreationClaim> {
  const claimed = await queries
    .insertInto("created_contact")
    .values({ tenant_id: tenantId, subject_hash: subjectHash, object_id: null, asked_at: now, lost_since: null })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "subject_hash"])
        .doUpdateSet({ asked_at: now, lost_since: sql`coalesce(created_contact.lost_since, created_contact.asked_at)` })
        .where("created_contact.object_id", "is", null)
        .where("created_contact.asked_at", "<", now - leaseMs),
    )
    .returning("lost_since")
    .executeTakeFirst();
  if (claimed !== undefined) {
    const lostSince = claimed.lost_since ?? undefined;
    return { kind: "mine", creation: { tenantId, subjectHash, since: now, lostSince, askedAt: now } };
  }
  const row = await queries
    .selectFrom("created_contact")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("subject_hash", "=", subjectHash)
    .executeTakeFirst();
  return row?.object_id ? { kind: "done", objectId: row.object_id } : { kind: "under-way" };
}

/** Says that a creation is still under way. */
export async function renewCreation(queries: Queries, creation: Creation, now: Instant): Promise<void> {
  await queries
    .updateTable("created_contact")
    .set({ asked_at: now })
    .where("tenant_id", "=", creation.tenantId)
    .where("subject_hash", "=", creation.subjectHash)
    .where("object_id", "is", null)
    .where("asked_at", "=", creation.askedAt)
    .execute();
  creation.askedAt = now;
}

/** Frees a person whose contact is gone from the CRM, to be created again. */
export async function reopenCreation(
  queries: Queries,
  tenantId: string,
  subjectHash: string,
  objectId: string,
): Promise<void> {
  await queries
    .deleteFrom("created_contact")
    .where("tenant_id", "=", tenantId)
    .where("subject_hash", "=", subjectHash)
    .where("object_id", "=", objectId)
    .execute();
}

/** What a creation came to: the contact there is now; nothing; or no answer, so that it may be there. */
export type CreationEnd = { kind: "done"; objectId: string } | { kind: "failed" } | { kind: "lost" };

/** Ends a claim. After a failure the next one may try at once, and knows whether an answer was ever lost. */
export async function settleCreation(queries: Queries, creation: Creation, end: CreationEnd): Promise<void> {
  const { tenantId, subjectHash, askedAt } = creation;
  const lostSince = creation.lostSince ?? (end.kind === "lost" ? creation.since : undefined);
  const claim = sql`tenant_id = ${tenantId} and subject_hash = ${subjectHash} and object_id is null and asked_at = ${askedAt}`;
  const outcome =
    end.kind === "done"
      ? sql`update created_contact set object_id = ${end.objectId} where ${claim}`
      : lostSince === undefined
        ? sql`delete from created_contact where ${claim}`
        : sql`update created_contact set asked_at = 0, lost_since = ${lostSince} where ${claim}`;
  await outcome.execute(queries);
}
