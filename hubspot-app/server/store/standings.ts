import type { ObjectType, RecordPath } from "@assay/shared/api/record";
import type { Standing } from "@assay/shared/assessment/standing";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { PreviousBand } from "@assay/shared/score/grade";
import type { Grade } from "@assay/shared/score/grade-letter";
import { type RawBuilder, sql } from "kysely";
import type { Queries } from "./database.ts";

/** What the events of the row of `assessment` add up to, as `standingEntry` tells it of each current rating. */
export const standingOfEvents = foldEvents(sql``);

/** The same of the events that were recorded by a moment. */
export function standingUntil(moment: RawBuilder<unknown>): RawBuilder<Standing> {
  return foldEvents(sql`and event.recorded_at <= ${moment}`);
}

function foldEvents(only: RawBuilder<unknown>): RawBuilder<Standing> {
  return sql`(
  select coalesce(jsonb_object_agg(criterion, entry), '{}') from (
    select distinct on (event.criterion) event.criterion, event.level, jsonb_build_array(
      event.level, least(event.client_at, event.recorded_at),
      case when event.tier <> 'assumed' and (evidence.quote is not null or evidence.link is not null)
        then 1 else 0 end) as entry
    from rating_event as event left join evidence_text as evidence
      on evidence.tenant_id = event.tenant_id and evidence.event_id = event.event_id
      and evidence.object_type = event.object_type and evidence.object_id = event.object_id
    where event.tenant_id = assessment.tenant_id and event.object_type = assessment.object_type
      and event.object_id = assessment.object_id and event.framework = assessment.framework and not event.contested
      ${only}
    order by event.criterion, event.version desc) as latest
  where level is not null)`;
}

/** The standing of a row of `assessment`; of one from before it was kept, worked out from the events. */
export const standing = sql<Standing>`coalesce(assessment.standing, ${standingOfEvents})`;

/** An assessment as a replay scores it. */
export interface Replayed extends RecordPath {
  readonly standing: Standing;
  readonly previous: PreviousBand | undefined;
}

/** `isProfiled`, hashed once a page: looked up row by row it would cost a replay half as much again as all the rest. */
function isNotStopped(tenantId: string): RawBuilder<boolean> {
  return sql`(object_type, object_id) not in (
    select 'contact', contact_id from profiling_stop where tenant_id = ${tenantId})`;
}

type Line = readonly [type: ObjectType, id: string, standing: Standing, band: Grade | "", rubricVersion: number];

/**
 * Up to `most` assessments of whoever may be profiled, in the order of their records, after one or from the first. As one text, because a
 * row each costs the driver more than scoring it does; written by hand, because PostgreSQL's own JSON costs it twice
 * that. Types, ids and grades hold nothing that JSON would escape.
 */
export async function readStandings(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  after: RecordPath | undefined,
  most: number,
): Promise<Replayed[]> {
  const { rows } = await sql<{ lines: string | null }>`
    select string_agg('["' || object_type || '","' || object_id || '",' || standing || ',"' || band || '",'
      || rubric_version || ']', ',') as lines
    from (
      select object_type, object_id, ${standing}::text as standing, coalesce(band, '') as band, rubric_version
      from assessment where tenant_id = ${tenantId} and framework = ${framework} and version > 0
        and ${isNotStopped(tenantId)} and (object_type, object_id) > (${after?.objectType ?? ""}, ${after?.objectId ?? ""})
      order by object_type, object_id limit ${most}) as page
  `.execute(queries);
  const lines = JSON.parse(`[${rows[0]?.lines ?? ""}]`) as Line[];
  return lines.map(([objectType, objectId, held, band, rubricVersion]) => ({
    objectType,
    objectId,
    standing: held,
    previous: band === "" ? undefined : { band, rubricVersion },
  }));
}
