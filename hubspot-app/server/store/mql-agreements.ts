import type { Instant } from "@assay/shared/instant";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";

/** Under whose agreement a record became an MQL, by the moment; '' = the portal's. */
export type MqlAgreements = ReadonlyMap<Instant, string>;

export async function listMqlAgreements(queries: Queries, key: RecordKey): Promise<MqlAgreements> {
  const rows = await queries
    .selectFrom("mql_agreement")
    .select(["mql_at", "team_id"])
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .execute();
  return new Map(rows.map((row) => [row.mql_at, row.team_id]));
}

/** Keeps what was decided; what was decided before stands. */
export async function saveMqlAgreements(queries: Queries, key: RecordKey, decided: MqlAgreements): Promise<void> {
  if (decided.size === 0) return;
  const { tenantId, objectType, objectId } = key;
  await queries
    .insertInto("mql_agreement")
    .values(
      [...decided].map(([mqlAt, team]) => ({
        tenant_id: tenantId,
        object_type: objectType,
        object_id: objectId,
        mql_at: mqlAt,
        team_id: team,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
