import type { RecordPath } from "@assay/shared/api/record";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { type RawBuilder, sql } from "kysely";
import type { Queries } from "./database.ts";

/** A team by id, with the name that the CRM gave it when it was chosen. */
export interface NamedTeam {
  readonly id: string;
  readonly name: string;
}

/** A version in force for some teams first. */
export interface Rollout {
  /** The newest one. */
  readonly version: number;
  /** In force for everybody else. */
  readonly baseVersion: number;
  readonly teams: readonly NamedTeam[];
}

/** The records of a statement: columns or values of their type and id. */
export interface RecordColumns {
  readonly objectType: RawBuilder<unknown>;
  readonly objectId: RawBuilder<unknown>;
}

/** The newest version that may be in force for a record, as an expression; null = no version is held back. */
export function latestFor(
  tenantId: RawBuilder<unknown>,
  framework: RawBuilder<unknown>,
  { objectType, objectId }: RecordColumns,
) {
  return sql<number | null>`(select case when belonging.teams && rollout.teams then rollout.version
      else rollout.base_version end
    from rubric_rollout as rollout
    left join record_belonging as belonging on belonging.tenant_id = rollout.tenant_id
      and belonging.object_type = ${objectType} and belonging.object_id = ${objectId}
    where rollout.tenant_id = ${tenantId} and rollout.framework = ${framework})`;
}

/** The version that is in force for whoever is in none of the teams; null = no version is held back. */
export function latestForAll(tenantId: RawBuilder<unknown>, framework: RawBuilder<unknown>) {
  return sql<number | null>`(select base_version from rubric_rollout as rollout
    where rollout.tenant_id = ${tenantId} and rollout.framework = ${framework})`;
}

export async function findRollout(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
): Promise<Rollout | undefined> {
  const row = await queries
    .selectFrom("rubric_rollout")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("framework", "=", framework)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { version, base_version: baseVersion, teams, team_names: names } = row;
  return { version, baseVersion, teams: teams.map((id, at) => ({ id, name: names[at] ?? id })) };
}

/** Holds the newest version back from all but these teams. */
export async function saveRollout(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  { version, baseVersion, teams }: Rollout,
): Promise<void> {
  await queries
    .insertInto("rubric_rollout")
    .values({
      tenant_id: tenantId,
      framework,
      version,
      base_version: baseVersion,
      teams: teams.map(({ id }) => id),
      team_names: teams.map(({ name }) => name),
    })
    .execute();
}

/** From now on the newest version is in force for everybody. */
export async function dropRollout(queries: Queries, tenantId: string, framework: FrameworkId): Promise<void> {
  await queries
    .deleteFrom("rubric_rollout")
    .where("tenant_id", "=", tenantId)
    .where("framework", "=", framework)
    .execute();
}

/** Of these records, those of the teams that have the newest version first, as they were last read. */
export async function listReached<One extends RecordPath>(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  records: readonly One[],
): Promise<One[]> {
  const wanted = records.map(({ objectType, objectId }, at) => ({ objectType, objectId, at }));
  const { rows } = await sql<{ at: number }>`
    select wanted.at from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as wanted(
      "objectType" text, "objectId" text, at integer)
    join record_belonging as belonging on belonging.tenant_id = ${tenantId}
      and belonging.object_type = wanted."objectType" and belonging.object_id = wanted."objectId"
    join rubric_rollout as rollout on rollout.tenant_id = ${tenantId} and rollout.framework = ${framework}
    where belonging.teams && rollout.teams
  `.execute(queries);
  const reached = new Set(rows.map(({ at }) => at));
  return records.filter((_record, at) => reached.has(at));
}
