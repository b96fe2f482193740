import { bant } from "@assay/shared/framework/bant";
import type { Framework, Level } from "@assay/shared/framework/framework";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { lookInto } from "./look-into.ts";
import type { Stack } from "./stack.ts";

/** Criteria in the order in which a record gets them; every eighth record has only the first, and so on. */
const placesOf = ({ criteria }: Framework) => criteria.map(({ id }, index) => `('${id}', ${index + 1})`).join(", ");

/** The levels of the nth contact that `rateBefore` rates, from 1, in the order of BANT's criteria. */
export function levelsBefore(n: number): Level[] {
  const levels = bant.criteria.map((_criterion, index) => (Math.floor(n / 4 ** index) % 4) as Level);
  return levels.slice(0, 1 + (Math.floor(n / 2) % 4));
}

/**
 * Contacts that were rated under BANT unless told: one to four ratings each, of every pattern of levels, half of them
 * with a quote. In one statement, because thousands over HTTP would take minutes; HubSpot was told nothing. "before":
 * from before Assay kept standings; the server must be restarted to see to them, which a look into PGlite does by itself.
 */
export async function rateBefore(
  stack: Stack,
  contactIds: readonly string[],
  standings: "kept" | "before" = "before",
  framework: Framework = bant,
) {
  const at = Date.now() - 3_600_000;
  const tenant = `'hubspot-${stack.portalId}'`;
  await lookInto(
    stack,
    `with contact as (
      select id, n::integer from unnest('{${contactIds.join(",")}}'::text[]) with ordinality as contact(id, n)
    ), event as (
      insert into rating_event (tenant_id, event_id, object_type, object_id, framework, version, criterion, level, tier,
        rated_by, surface, based_on, contested, client_at, recorded_at, rubric_version)
      select ${tenant}, gen_random_uuid(), 'contact', id, '${framework.id}', place, criterion, (n / (4 ^ (place - 1))::integer) % 4,
        'stated', '${stack.users[0]?.userId}', 'card', place - 1, false, ${at}, ${at}, 1
      from contact cross join (values ${placesOf(framework)}) as given(criterion, place)
      where place <= 1 + n / 2 % 4
      returning tenant_id, event_id, object_type, object_id, version, criterion, level
    ), text as (
      insert into evidence_text (tenant_id, event_id, object_type, object_id, quote)
      select tenant_id, event_id, object_type, object_id, 'as they said' from event where version % 2 = 0
    ), assessment as (
      insert into assessment (tenant_id, object_type, object_id, framework, version, rubric_version, updated_at, standing)
      select ${tenant}, 'contact', object_id, '${framework.id}', count(*), 1, ${at},
        ${standings === "before" ? "null" : `jsonb_object_agg(criterion, jsonb_build_array(level, ${at}::bigint, 1 - version % 2))`}
      from event group by object_id
    ), known as (
      insert into contact_identity (tenant_id, object_id, email_hash, changed_at)
      select ${tenant}, id, 'of-' || id, ${at} from contact
    ), rubric as (
      insert into rubric (tenant_id, framework, version, body, published_at)
      values (${tenant}, '${framework.id}', 1, '${JSON.stringify(defaultRubric(framework))}', ${at}) on conflict do nothing
    )
    insert into standing_fill (tenant_id) select ${tenant} where ${standings === "before"} on conflict do nothing`,
  );
}
