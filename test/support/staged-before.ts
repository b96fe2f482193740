import type { FunnelCounts } from "@assay/shared/api/funnel";
import { dayMs } from "@assay/shared/instant";
import { ContactSource } from "@assay/shared/pipeline/contact-source";
import { lookInto } from "./look-into.ts";
import type { Stack } from "./stack.ts";

const stages = ["mql", "sal", "sql", "opportunity"] as const;

/** What became of the nth contact that `stageBefore` makes, from 1. */
export function wayBefore(n: number) {
  const reached = n % 4;
  return {
    source: ContactSource.options[n % ContactSource.options.length] as ContactSource,
    daysAgo: n % 300,
    /** How many stages after MQL. */
    reached,
    stage: stages[reached] as (typeof stages)[number],
    /** Went to nurture, or was sent back because nobody could be reached; else it is still in its stage. */
    hasLeft: reached < 3 && n % 5 === 0,
    grade: n % 7 === 0 ? undefined : ("ABCD"[Math.floor(n / 4) % 4] as string),
  };
}

/** What the funnel says of those of the first `most` contacts that became MQL in the last days. */
export function countBefore(most: number, days: number, isCounted: (n: number) => boolean = () => true): FunnelCounts {
  const counts = { mql: 0, sal: 0, sql: 0, opportunity: 0, open: 0 };
  for (let n = 1; n <= most; n++) {
    const { daysAgo, reached, hasLeft } = wayBefore(n);
    if (daysAgo >= days || !isCounted(n)) continue;
    counts.mql++;
    if (reached >= 1) counts.sal++;
    if (reached >= 2) counts.sql++;
    if (reached === 3) counts.opportunity++;
    else if (!hasLeft) counts.open++;
  }
  return counts;
}

/** Nobody looks at them before: HubSpot does not have them, and their events are not kept. */
const farAhead = Date.UTC(2100, 0, 1);

/** Contacts who became MQL in the last 300 days and came as far as `wayBefore` says. In one statement, as `rateBefore`. */
export async function stageBefore(stack: Stack, contactIds: readonly string[], now: number): Promise<void> {
  const tenant = `'hubspot-${stack.portalId}'`;
  const listed = (values: readonly string[]) => `('{${values.join(",")}}'::text[])`;
  const owners = stack.users.map(({ ownerId }) => ownerId);
  await lookInto(
    stack,
    `with contact as (
      select id, n::integer, n::integer % 4 as reached, n % 4 < 3 and n % 5 = 0 as has_left,
        -- An hour in, so that nobody is on the border of a period.
        ${now}::bigint - (n % 300) * ${dayMs}::bigint - 3600000 as at
      from unnest('{${contactIds.join(",")}}'::text[]) with ordinality as contact(id, n)
    ), standing as (
      insert into stage_standing (tenant_id, object_type, object_id, version, stage, since, changed_at, mql_at)
      select ${tenant}, 'contact', id, 1,
        case when has_left then 'nurture' else ${listed(stages)}[reached + 1] end, at, ${farAhead}, at from contact
    ), record as (
      insert into staged_record (tenant_id, object_type, object_id, source, campaign, owner_id)
      select ${tenant}, 'contact', id, ${listed(ContactSource.options)}[n % ${ContactSource.options.length} + 1],
        case when n % 3 > 0 then 'campaign ' || n % 200 end,
        case when n % 10 > 0 then ${listed(owners)}[n % ${owners.length} + 1] end
      from contact
    ), passage as (
      insert into stage_passage (
        tenant_id, event_id, object_type, object_id, mql_at, sal_at, sql_at, opportunity_at, ended_at)
      select ${tenant}, gen_random_uuid(), 'contact', id, at, case when reached > 0 then at end,
        case when reached > 1 then at end, case when reached > 2 then at end, case when has_left then at end
      from contact
    ), exit as (
      insert into stage_exit (tenant_id, event_id, object_type, object_id, exited_at, kind, reason)
      select ${tenant}, gen_random_uuid(), 'contact', id, at, case when n % 2 = 0 then 'nurture' else 'reject' end,
        case when n % 2 = 1 then 'unreachable' end
      from contact where has_left
    )
    insert into property_write (tenant_id, object_type, object_id, properties, wanted, state, since, next_at)
    select ${tenant}, 'contact', id,
      case when n % 7 > 0 then jsonb_build_object('assay_grade', substr('ABCD', n / 4 % 4 + 1, 1)) else '{}' end,
      1, 'written', ${now}, ${farAhead}
    from contact`,
  );
}
