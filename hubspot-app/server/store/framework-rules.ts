import type { ObjectType } from "@assay/shared/api/record";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { type RawBuilder, sql } from "kysely";
import type { Queries } from "./database.ts";

/** Which records a rule is for; what is absent is whichever. A pipeline is one of deals. */
export interface RuleScope {
  readonly objectType: ObjectType | undefined;
  readonly pipeline: string | undefined;
  readonly team: string | undefined;
}

/** A rule, with what the CRM called its pipeline and team when it was made. */
export interface FrameworkRule extends RuleScope {
  readonly framework: FrameworkId;
  readonly pipelineName: string;
  readonly teamName: string;
}

/** A rule as a database tells it. */
export interface RuleRow {
  objectType: ObjectType | null;
  pipeline: string | null;
  team: string | null;
  framework: FrameworkId;
  pipelineName: string;
  teamName: string;
}

const columns = sql`nullif(record_kind, '') as "objectType", nullif(rule.pipeline, '') as pipeline,
  nullif(team, '') as team, framework, pipeline_name as "pipelineName", team_name as "teamName"`;

/** What comes first decides: the kind of record, then the pipeline, then the team. */
const mostSpecificFirst = sql`(record_kind <> '') desc, (rule.pipeline <> '') desc, (team <> '') desc`;

/**
 * The rules that hold for a record, the one that decides first, as a subquery; columns are those of a `FrameworkRule`.
 * Of a person's several teams the main one comes first.
 */
export function rulesFor(tenantId: string, objectType: RawBuilder<unknown>, objectId: RawBuilder<unknown>) {
  return sql`select ${columns} from framework_rule as rule
    left join record_belonging as belonging on belonging.tenant_id = rule.tenant_id
      and belonging.object_type = ${objectType} and belonging.object_id = ${objectId}
    where rule.tenant_id = ${tenantId} and record_kind in ('', ${objectType})
      and (rule.pipeline = '' or rule.pipeline = belonging.pipeline) and (team = '' or team = any(belonging.teams))
    order by ${mostSpecificFirst}, array_position(belonging.teams, team) limit 1`;
}

/** In the order in which they decide. */
export async function listRules(queries: Queries, tenantId: string): Promise<FrameworkRule[]> {
  const { rows } = await sql<RuleRow>`
    select ${columns} from framework_rule as rule where tenant_id = ${tenantId}
    order by ${mostSpecificFirst}, record_kind, pipeline_name, team_name
  `.execute(queries);
  return rows.map(toRule);
}

export function toRule({ objectType, pipeline, team, framework, pipelineName, teamName }: RuleRow): FrameworkRule {
  const scope = { objectType: objectType ?? undefined, pipeline: pipeline ?? undefined, team: team ?? undefined };
  return { ...scope, framework, pipelineName, teamName };
}

/** Makes a rule, or changes the framework of the one for the same records. */
export async function saveRule(queries: Queries, tenantId: string, rule: FrameworkRule): Promise<void> {
  const { objectType, pipeline = "", team = "", framework, pipelineName, teamName } = rule;
  const told = { framework, pipeline_name: pipelineName, team_name: teamName };
  await queries
    .insertInto("framework_rule")
    .values({ tenant_id: tenantId, record_kind: objectType ?? "", pipeline, team, ...told })
    .onConflict((conflict) => conflict.columns(["tenant_id", "record_kind", "pipeline", "team"]).doUpdateSet(told))
    .execute();
}

/** Answers the framework of the rule that was removed; absent = there was none. */
export async function dropRule(
  queries: Queries,
  tenantId: string,
  { objectType, pipeline = "", team = "" }: RuleScope,
): Promise<FrameworkId | undefined> {
  const row = await queries
    .deleteFrom("framework_rule")
    .where("tenant_id", "=", tenantId)
    .where("record_kind", "=", objectType ?? "")
    .where("pipeline", "=", pipeline)
    .where("team", "=", team)
    .returning("framework")
    .executeTakeFirst();
  return row?.framework;
}
