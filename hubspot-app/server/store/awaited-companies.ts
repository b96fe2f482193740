import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

export async function tenantsWithCompaniesDue(queries: Queries, now: Instant): Promise<string[]> {
  const { rows } = await sql<{ tenant_id: string }>`
    select tenant_id from tenant where connected and exists (
      select from awaited_company as company where company.tenant_id = tenant.tenant_id and look_at <= ${now})
  `.execute(queries);
  return rows.map((row) => row.tenant_id);
}

/** Takes a company that is due; it is due again at `againAt` should this process not come to an end. */
export async function claimCompany(
  queries: Queries,
  tenantId: string,
  now: Instant,
  againAt: Instant,
): Promise<string | undefined> {
  const { rows } = await sql<{ company_id: string }>`
    update awaited_company set look_at = ${againAt}
    where tenant_id = ${tenantId} and company_id in (
      select company_id from awaited_company where tenant_id = ${tenantId} and look_at <= ${now}
      order by look_at limit 1 for update skip locked)
    returning company_id
  `.execute(queries);
  return rows[0]?.company_id;
}

/** Has those of the companies looked at that somebody waits for: somebody joined or left them. */
export async function hastenCompanies(
  queries: Queries,
  tenantId: string,
  companyIds: readonly string[],
  now: Instant,
): Promise<void> {
  if (companyIds.length === 0) return;
  await sql`
    update awaited_company set look_at = ${now}
    where tenant_id = ${tenantId} and company_id = any(${companyIds}::text[])
  `.execute(queries);
}

/** Of contacts at a company that somebody has waited for, those who were never seen there. */
export async function listUnseen(
  queries: Queries,
  tenantId: string,
  companyId: string,
  contactIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${contactIds}::text[]) as id
    where exists (select from company_wait where tenant_id = ${tenantId} and company_id = ${companyId}
        and known_at is not null)
      and not exists (select from company_contact as seen where seen.tenant_id = ${tenantId}
        and seen.object_type = 'contact' and seen.object_id = id and seen.company_id = ${companyId})
  `.execute(queries);
  return rows.map(({ id }) => id);
}

/** Somebody who waits for a company, with those who came there since, the first first. */
export interface Wait {
  readonly objectId: string;
  readonly newcomers: readonly string[];
}

/**
 * Remembers who is at a company, for those who have waited for it since before it was asked: whoever was not there
 * when their wait was first looked at is a newcomer. Nobody wakes who is not to be profiled, or is in the CRM's bin.
 */
export async function noteAtCompany(
  database: Queries,
  tenantId: string,
  companyId: string,
  contactIds: readonly string[],
  askedAt: Instant,
  now: Instant,
): Promise<Wait[]> {
  return database.transaction().execute(async (queries) => {
    await sql`
      insert into company_contact (tenant_id, object_type, object_id, company_id, seen_at)
      select ${tenantId}, 'contact', id, ${companyId}, ${now}::bigint from unnest(${contactIds}::text[]) as id
      order by id on conflict do nothing
    `.execute(queries);
    const { rows } = await sql<Wait>`
      select wait.object_id as "objectId", array(
        select coming.object_id from company_contact as coming
        where coming.tenant_id = wait.tenant_id and coming.company_id = wait.company_id
          and coming.seen_at > wait.known_at and coming.object_id <> wait.object_id
          and coming.object_id = any(${contactIds}::text[])
        order by coming.seen_at, coming.object_id) as newcomers
      from company_wait as wait
      where wait.tenant_id = ${tenantId} and wait.company_id = ${companyId} and wait.known_at is not null
        and not exists (select from profiling_stop as stop
          where stop.tenant_id = wait.tenant_id and stop.contact_id = wait.object_id)
        and not exists (select from gone_record as gone where gone.tenant_id = wait.tenant_id
          and gone.object_type = wait.object_type and gone.object_id = wait.object_id)
    `.execute(queries);
    await sql`
      update company_wait set known_at = ${now}
      where tenant_id = ${tenantId} and company_id = ${companyId} and known_at is null and since <= ${askedAt}
    `.execute(queries);
    return rows.filter(({ newcomers }) => newcomers.length > 0);
  });
}

/** Has a claimed company looked at later; one that nobody waits for any more is forgotten with everybody there. */
export async function settleCompany(
  database: Queries,
  tenantId: string,
  companyId: string,
  claimedUntil: Instant,
  lookAt: Instant,
): Promise<void> {
  await database.transaction().execute(async (queries) => {
    // Held first: whoever begins to wait meanwhile makes the company due again after this.
    await sql`
      update awaited_company set look_at = case when look_at = ${claimedUntil} then ${lookAt}::bigint else look_at end
      where tenant_id = ${tenantId} and company_id = ${companyId}
    `.execute(queries);
    const { rows } = await sql`
      delete from awaited_company as company where tenant_id = ${tenantId} and company_id = ${companyId}
        and not exists (select from company_wait as wait where wait.tenant_id = company.tenant_id
          and wait.company_id = company.company_id)
      returning company_id
    `.execute(queries);
    if (rows.length === 0) return;
    await sql`delete from company_contact where tenant_id = ${tenantId} and company_id = ${companyId}`.execute(queries);
  });
}
