import type { ChangeSource, CrmRecord } from "./crm-record.ts";
import type { Database } from "./database.ts";

/** How many earlier values a read returns, as in HubSpot. */
const versionsShown = 20;

export interface PropertyVersion {
  property: string;
  value: string;
  at: number;
  source: ChangeSource;
}

export function writeVersion(database: Database, portalId: number, record: CrmRecord, version: PropertyVersion): void {
  const { property, value, at, source } = version;
  database
    .statement("INSERT INTO property_version VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)")
    .run(portalId, record.objectType, Number(record.id), property, value, at, source.changeSource, source.sourceId);
}

/** Values of one property, newest first (ValueWithTimestamp in the contract); a seeded value has no source but the import. */
export function readVersions(database: Database, portalId: number, record: CrmRecord, property: string): unknown[] {
  const rows = database
    .statement(
      `SELECT value, at, source_type, source_id FROM property_version
       WHERE portal_id = ? AND object_type = ? AND record_id = ? AND property = ? ORDER BY version DESC LIMIT ?`,
    )
    .all(portalId, record.objectType, Number(record.id), property, versionsShown);
  if (rows.length > 0) {
    return rows.map((row) => ({
      value: String(row.value),
      timestamp: new Date(Number(row.at)).toISOString(),
      sourceType: String(row.source_type),
      sourceId: String(row.source_id),
    }));
  }
  const value = record.properties[property];
  if (value === undefined) return [];
  return [{ value, timestamp: new Date(record.createdAt).toISOString(), sourceType: "IMPORT" }];
}
