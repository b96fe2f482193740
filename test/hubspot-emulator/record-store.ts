import type { Database } from "./database.ts";
import { type ObjectTypeName, objectTypes } from "./object-type.ts";

export interface CrmRecord {
  id: string;
  objectType: ObjectTypeName;
  /** Set values only, in the form in which reads return them; HubSpot's own dates and id among them. */
  properties: Record<string, string>;
  createdAt: number;
  updatedAt: number;
  archivedAt?: number;
}

/** Who changed a record: a person in the CRM, or an app; webhooks and the history repeat it. */
export interface ChangeSource {
  changeSource: "CRM_UI" | "INTEGRATION" | "IMPORT";
  sourceId: string;
}

/** What happened to a record; webhooks are made from these. */
export type Change =
  | { kind: "creation" | "deletion" | "privacyDeletion"; record: CrmRecord; at: number; source: ChangeSource }
  | { kind: "propertyChange"; record: CrmRecord; at: number; source: ChangeSource; property: string; value: string };

export interface RecordStore {
  find(type: ObjectTypeName, id: string): CrmRecord | undefined;
  findByEmail(email: string): CrmRecord | undefined;
  /** All records of a type in the order of their ids, archived ones left out unless asked for. */
  list(type: ObjectTypeName, archived?: boolean): CrmRecord[];
  create(type: ObjectTypeName, values: Record<string, string>, source: ChangeSource): CrmRecord;
  /** Sets the values; "" clears. */
  update(record: CrmRecord, values: Record<string, string>, source: ChangeSource): void;
  archive(record: CrmRecord, source: ChangeSource): void;
  /** Gone for good, as a privacy deletion demands. */
  destroy(record: CrmRecord, source: ChangeSource): void;
  clearProperty(type: ObjectTypeName, name: string): void;
}

/** Records of one portal: in memory to be read and searched, and written through to the file. */
export function openRecordStore(database: Database, portalId: number, onChange: (change: Change) => void): RecordStore {
  const tables = new Map<ObjectTypeName, Map<string, CrmRecord>>();
  const byEmail = new Map<string, CrmRecord>();
  const table = (type: ObjectTypeName) => {
    const known = tables.get(type) ?? new Map<string, CrmRecord>();
    tables.set(type, known);
    return known;
  };
  const rows = database.statement("SELECT * FROM record WHERE portal_id = ? ORDER BY object_type, id").all(portalId);
  for (const row of rows) {
    const record = fromRow(row);
    table(record.objectType).set(record.id, record);
    if (record.archivedAt === undefined) indexEmail(record);
  }

  function indexEmail(record: CrmRecord) {
    const email = record.properties.email;
    if (record.objectType === "contacts" && email) byEmail.set(email, record);
  }

  function forgetEmail(record: CrmRecord) {
    const email = record.properties.email;
    if (email && byEmail.get(email) === record) byEmail.delete(email);
  }

  function write(record: CrmRecord) {
    const { objectType, id, properties, createdAt, updatedAt, archivedAt } = record;
    database
      .statement("INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?, ?)")
      .run(portalId, objectType, Number(id), JSON.stringify(properties), createdAt, updatedAt, archivedAt ?? null);
  }

  function nextId(type: ObjectTypeName): string {
    const row = database
      .statement(
        "INSERT INTO record_sequence VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET next_id = next_id + 1 RETURNING next_id",
      )
      .get(portalId, type, objectTypes[type].firstId);
    return String(row?.next_id);
  }

  function writeVersion(record: CrmRecord, property: string, value: string, at: number, source: ChangeSource) {
    database
      .statement("INSERT INTO property_version VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)")
      .run(portalId, record.objectType, Number(record.id), property, value, at, source.changeSource, source.sourceId);
  }

  function set(record: CrmRecord, values: Record<string, string>, at: number, source: ChangeSource): string[] {
    forgetEmail(record);
    const changed: string[] = [];
    for (const [name, value] of Object.entries(values)) {
      if ((record.properties[name] ?? "") === value) continue;
      if (value === "") delete record.properties[name];
      else record.properties[name] = value;
      changed.push(name);
      if (source.changeSource !== "IMPORT") writeVersion(record, name, value, at, source);
    }
    indexEmail(record);
    return changed;
  }

  function touch(record: CrmRecord, at: number) {
    record.updatedAt = at;
    record.properties[objectTypes[record.objectType].modifiedProperty] = new Date(at).toISOString();
  }

  return {
    find: (type, id) => table(type).get(id),
    findByEmail: (email) => byEmail.get(email.trim().toLowerCase()),
    list: (type, archived = false) =>
      [...table(type).values()].filter((record) => (record.archivedAt !== undefined) === archived),
    create: (type, values, source) => {
      const at = Date.now();
      const id = nextId(type);
      const created = objectTypes[type].createdProperty;
      // HubSpot's own values come first, so that a seed may set an earlier creation date.
      const properties = { hs_object_id: id, [created]: new Date(at).toISOString() };
      const record: CrmRecord = { id, objectType: type, properties, createdAt: at, updatedAt: at };
      const changed = set(record, values, at, source);
      record.createdAt = Date.parse(record.properties[created] ?? "");
      touch(record, at);
      table(type).set(id, record);
      write(record);
      onChange({ kind: "creation", record, at, source });
      for (const property of changed) {
        onChange({ kind: "propertyChange", record, at, source, property, value: values[property] ?? "" });
      }
      return record;
    },
    update: (record, values, source) => {
      const at = Date.now();
      const changed = set(record, values, at, source);
      if (changed.length === 0) return;
      touch(record, at);
      write(record);
      for (const property of changed) {
        onChange({ kind: "propertyChange", record, at, source, property, value: values[property] ?? "" });
      }
    },
    archive: (record, source) => {
      if (record.archivedAt !== undefined) return;
      const at = Date.now();
      record.archivedAt = at;
      forgetEmail(record);
      write(record);
      onChange({ kind: "deletion", record, at, source });
    },
    destroy: (record, source) => {
      const at = Date.now();
      forgetEmail(record);
      table(record.objectType).delete(record.id);
      for (const [name, key] of [
        ["record", "id"],
        ["property_version", "record_id"],
      ]) {
        database
          .statement(`DELETE FROM ${name} WHERE portal_id = ? AND object_type = ? AND ${key} = ?`)
          .run(portalId, record.objectType, Number(record.id));
      }
      onChange({ kind: "privacyDeletion", record, at, source });
      onChange({ kind: "deletion", record, at, source });
    },
    clearProperty: (type, name) => {
      for (const record of table(type).values()) {
        if (!(name in record.properties)) continue;
        delete record.properties[name];
        write(record);
      }
    },
  };
}

function fromRow(row: Record<string, unknown>): CrmRecord {
  const archivedAt = row.archived_at;
  return {
    id: String(row.id),
    objectType: String(row.object_type) as ObjectTypeName,
    properties: JSON.parse(String(row.properties)),
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
    ...(archivedAt === null ? {} : { archivedAt: Number(archivedAt) }),
  };
}

/** Earlier values of one property, newest first (ValueWithTimestamp in the contract). */
export function readVersions(database: Database, portalId: number, record: CrmRecord, property: string): unknown[] {
  const rows = database
    .statement(
      `SELECT value, at, source_type, source_id FROM property_version
       WHERE portal_id = ? AND object_type = ? AND record_id = ? AND property = ? ORDER BY version DESC LIMIT 20`,
    )
    .all(portalId, record.objectType, Number(record.id), property);
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
