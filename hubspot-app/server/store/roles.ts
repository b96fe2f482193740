import type { Role, Visibility } from "@assay/shared/api/people";
import type { Queries } from "./database.ts";

/** Somebody whom Assay has met. */
export interface MetPerson {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** Absent = nobody gave them one. */
  readonly role: Role | undefined;
}

export async function listMet(queries: Queries, tenantId: string): Promise<MetPerson[]> {
  const rows = await queries
    .selectFrom("person")
    .select(["user_id as userId", "name", "email", "role"])
    .where("tenant_id", "=", tenantId)
    .execute();
  return rows.map(({ role, ...person }) => ({ ...person, role: role ?? undefined }));
}

/** Holds the tenant until the transaction ends: of two admins, the second sees what the first did. Answers its policy. */
export async function holdPolicy(queries: Queries, tenantId: string): Promise<Visibility> {
  const { visibility } = await queries
    .selectFrom("tenant")
    .select("visibility")
    .where("tenant_id", "=", tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return visibility;
}

/** Gives a role to somebody who was met. */
export async function saveRole(queries: Queries, tenantId: string, userId: string, role: Role): Promise<void> {
  await queries
    .updateTable("person")
    .set({ role })
    .where("tenant_id", "=", tenantId)
    .where("user_id", "=", userId)
    .execute();
}

export async function saveVisibility(queries: Queries, tenantId: string, visibility: Visibility): Promise<void> {
  await queries.updateTable("tenant").set({ visibility }).where("tenant_id", "=", tenantId).execute();
}
