import type { Person } from "@assay/shared/api/assessment";
import type { Role, Visibility } from "@assay/shared/api/people";
import type { Language } from "@assay/shared/language/language";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

export interface KnownPerson {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
}

/** Remembers who somebody is; a role that was given stays. */
export async function savePeople(queries: Queries, tenantId: string, people: readonly KnownPerson[]): Promise<void> {
  const rows = people.map(({ userId, email, name }) => ({ user_id: userId, email, name }));
  // As one parameter: a portal may have more people than a statement may have.
  await sql`
    insert into person (tenant_id, user_id, email, name)
    select ${tenantId}, said.user_id, said.email, said.name
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said(user_id text, email text, name text)
    on conflict (tenant_id, user_id) do update set email = excluded.email, name = excluded.name
  `.execute(queries);
}

/** Adds somebody first seen in a signed call; their name is the mail address until the CRM tells it. */
export async function meetPerson(queries: Queries, tenantId: string, userId: string, email: string): Promise<void> {
  await queries
    .insertInto("person")
    .values({ tenant_id: tenantId, user_id: userId, email, name: email, role: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A portal as one of its people finds it, in one look-up because every signed call needs it. */
export interface Membership {
  /** Absent until this person was met. */
  readonly name: string | undefined;
  /** Absent = nobody gave this person a role; the portal's default applies. */
  readonly role: Role | undefined;
  readonly portalLanguage: Language;
  /** The portal's. */
  readonly visibility: Visibility;
}

/** `undefined` = no such tenant. */
export async function findMembership(
  queries: Queries,
  tenantId: string,
  userId: string,
): Promise<Membership | undefined> {
  const row = await queries
    .selectFrom("tenant")
    .leftJoin("person", (join) =>
      join.onRef("person.tenant_id", "=", "tenant.tenant_id").on("person.user_id", "=", userId),
    )
    .select(["person.name", "person.role", "tenant.language", "tenant.visibility"])
    .where("tenant.tenant_id", "=", tenantId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { name, role, language: portalLanguage, visibility } = row;
  return { name: name ?? undefined, role: role ?? undefined, portalLanguage, visibility };
}

/** Makes somebody admin when the portal has none yet: whoever installs first. */
export async function giveFirstAdmin(queries: Queries, tenantId: string, userId: string): Promise<void> {
  await queries
    .updateTable("person")
    .set({ role: "admin" })
    .where("tenant_id", "=", tenantId)
    .where("user_id", "=", userId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("person as other")
            .select("other.user_id")
            .where("other.tenant_id", "=", tenantId)
            .where("other.role", "=", "admin"),
        ),
      ),
    )
    .execute();
}

export async function listAdmins(queries: Queries, tenantId: string): Promise<Person[]> {
  return queries
    .selectFrom("person")
    .select(["user_id as userId", "name"])
    .where("tenant_id", "=", tenantId)
    .where("role", "=", "admin")
    .orderBy("user_id")
    .execute();
}

/** The people behind user ids, sorted by id; an unknown one is named by the id. Nobody is asked for who is `known`. */
export async function namePeople(
  queries: Queries,
  tenantId: string,
  userIds: Iterable<string>,
  known: Person,
): Promise<Person[]> {
  const wanted = [...new Set(userIds)].sort();
  const others = wanted.filter((userId) => userId !== known.userId);
  const found = others.length === 0 ? [] : await findPeople(queries, tenantId, others);
  const names = new Map([known, ...found].map(({ userId, name }) => [userId, name]));
  return wanted.map((userId) => ({ userId, name: names.get(userId) ?? userId }));
}

function findPeople(queries: Queries, tenantId: string, userIds: readonly string[]): Promise<Person[]> {
  return queries
    .selectFrom("person")
    .select(["user_id as userId", "name"])
    .where("tenant_id", "=", tenantId)
    .where("user_id", "in", userIds)
    .execute();
}
