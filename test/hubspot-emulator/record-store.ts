import type { RecordKey } from "./association-store.ts";
import type { Change, ChangeSource, CrmRecord } from "./crm-record.ts";
import type { Database } from "./database.ts";
import { withClosed } from "./deal-stage.ts";
import { lastContact } from "./last-contact.ts";
import { withStageDate } from "./lifecycle-stage.ts";
import { type ObjectTypeName, objectTypes } from "./object-type.ts";
import { writeVersion } from "./property-version.ts";

type Values = Record<string, string>;

/** Records of one portal: in memory to be read and searched, and written through to the file. */
export class RecordStore {
  private readonly database: Database;
  private readonly portalId: number;
  private readonly onChange: (change: Change) => void;
  private readonly tables = new Map<ObjectTypeName, Map<string, CrmRecord>>();
  private readonly byEmail = new Map<string, CrmRecord>();
  /** By type and former id: records that were merged into another one. */
  private readonly merged = new Map<string, CrmRecord>();

  constructor(database: Database, portalId: number, onChange: (change: Change) => void) {
    this.database = database;
    this.portalId = portalId;
    this.onChange = onChange;
    const rows = database.statement("SELECT * FROM record WHERE portal_id = ? ORDER BY object_type, id").all(portalId);
    for (const row of rows) {
      const record = fromRow(row);
      this.table(record.objectType).set(record.id, record);
      if (record.archivedAt === undefined) this.indexEmail(record);
      this.indexMerged(record);
    }
  }

  find(type: ObjectTypeName, id: string): CrmRecord | undefined {
    return this.table(type).get(id) ?? this.merged.get(`${type}/${id}`);
  }

  findByEmail(email: string): CrmRecord | undefined {
    return this.byEmail.get(email.trim().toLowerCase());
  }

  /** All records of a type in the order of their ids; either the archived ones or the others. */
  list(type: ObjectTypeName, archived = false): CrmRecord[] {
    return [...this.table(type).values()].filter((record) => (record.archivedAt !== undefined) === archived);
  }

  create(type: ObjectTypeName, values: Values, source: ChangeSource): CrmRecord {
    const at = Date.now();
    const id = this.nextId(type);
    const created = objectTypes[type].createdProperty;
    // HubSpot's own values come first, so that a seed may set an earlier creation date.
    const properties = { hs_object_id: id, [created]: new Date(at).toISOString() };
    const record: CrmRecord = { id, objectType: type, properties, createdAt: at, updatedAt: at };
    const changed = this.set(record, values, at, source);
    record.createdAt = Date.parse(record.properties[created] ?? "");
    this.table(type).set(id, record);
    this.save(record, at);
    this.onChange({ kind: "creation", record, at, source });
    this.tell(record, changed, at, source);
    return record;
  }

  /** Sets the values; "" clears. Nothing happens when all are as they were. */
  update(record: CrmRecord, values: Values, source: ChangeSource): void {
    const at = Date.now();
    const changed = this.set(record, values, at, source);
    if (changed.length === 0) return;
    this.save(record, at);
    this.tell(record, changed, at, source);
  }

  archive(record: CrmRecord, source: ChangeSource): void {
    if (record.archivedAt !== undefined) return;
    const at = Date.now();
    record.archivedAt = at;
    this.forgetEmail(record);
    this.write(record);
    this.onChange({ kind: "deletion", record, at, source });
  }

  /** Out of the bin again. */
  restore(record: CrmRecord, source: ChangeSource): void {
    if (record.archivedAt === undefined) return;
    delete record.archivedAt;
    this.indexEmail(record);
    const at = Date.now();
    this.save(record, at);
    this.onChange({ kind: "restore", record, at, source });
  }

  /**
   * Merges a record into another, which keeps its values and is given those that it lacks; asked for the merged one,
   * HubSpot answers the one that is left, whose `hs_merged_object_ids` names it.
   */
  merge(record: CrmRecord, other: CrmRecord, source: ChangeSource): void {
    const at = Date.now();
    const { email: _, hs_object_id: _own, ...rest } = other.properties;
    const lacking = Object.entries(rest).filter(([name]) => record.properties[name] === undefined);
    this.forgetEmail(other);
    this.table(other.objectType).delete(other.id);
    const formerIds = [record.properties.hs_merged_object_ids, other.id, other.properties.hs_merged_object_ids];
    const moved: ChangeSource = { changeSource: "MERGE_OBJECTS", sourceId: "" };
    this.set(
      record,
      { ...Object.fromEntries(lacking), hs_merged_object_ids: formerIds.filter(Boolean).join(";") },
      at,
      moved,
    );
    this.database
      .statement("DELETE FROM record WHERE portal_id = ? AND object_type = ? AND id = ?")
      .run(this.portalId, other.objectType, Number(other.id));
    this.save(record, at);
    this.indexMerged(record);
    this.onChange({ kind: "merge", record, at, source, mergedId: other.id });
  }

  /** Says that two records were associated, or are no more, at both ends. */
  tellAssociation(one: CrmRecord, other: CrmRecord, removed: boolean, source: ChangeSource): void {
    const at = Date.now();
    this.onChange({ kind: "associationChange", record: one, to: other, removed, at, source });
    this.onChange({ kind: "associationChange", record: other, to: one, removed, at, source });
  }

  /** HubSpot counts what is logged on a contact by itself. */
  noteContact(one: RecordKey, other: RecordKey): void {
    const [first, second] = [this.find(one.objectType, one.id), this.find(other.objectType, other.id)];
    const last = first && second && (lastContact(first, second) ?? lastContact(second, first));
    const source: ChangeSource = { changeSource: "CALCULATED", sourceId: "" };
    if (last) this.update(last.contact, { notes_last_contacted: last.at }, source);
  }

  /** Gone for good, as a privacy deletion demands; HubSpot tells of it as a deletion too. */
  destroy(record: CrmRecord, source: ChangeSource): void {
    const at = Date.now();
    const key = [this.portalId, record.objectType, Number(record.id)];
    this.forgetEmail(record);
    this.table(record.objectType).delete(record.id);
    this.database.statement("DELETE FROM record WHERE portal_id = ? AND object_type = ? AND id = ?").run(...key);
    this.database
      .statement("DELETE FROM property_version WHERE portal_id = ? AND object_type = ? AND record_id = ?")
      .run(...key);
    this.onChange({ kind: "privacyDeletion", record, at, source });
    this.onChange({ kind: "deletion", record, at, source });
  }

  clearProperty(type: ObjectTypeName, name: string): void {
    for (const record of this.table(type).values()) {
      if (!(name in record.properties)) continue;
      delete record.properties[name];
      this.write(record);
    }
  }

  private table(type: ObjectTypeName): Map<string, CrmRecord> {
    const known = this.tables.get(type) ?? new Map<string, CrmRecord>();
    this.tables.set(type, known);
    return known;
  }

  private indexEmail(record: CrmRecord): void {
    const { email } = record.properties;
    if (record.objectType === "contacts" && email) this.byEmail.set(email, record);
  }

  private indexMerged(record: CrmRecord): void {
    const formerIds = (record.properties.hs_merged_object_ids ?? "").split(";").filter(Boolean);
    for (const id of formerIds) this.merged.set(`${record.objectType}/${id}`, record);
  }

  private forgetEmail(record: CrmRecord): void {
    const { email } = record.properties;
    if (email && this.byEmail.get(email) === record) this.byEmail.delete(email);
  }

  private nextId(type: ObjectTypeName): string {
    const row = this.database
      .statement(
        "INSERT INTO record_sequence VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET next_id = next_id + 1 RETURNING next_id",
      )
      .get(this.portalId, type, objectTypes[type].firstId);
    return String(row?.next_id);
  }

  /** The names of those values that really changed. */
  private set(record: CrmRecord, given: Values, at: number, source: ChangeSource): string[] {
    const values = this.withOwn(record, given, at);
    this.forgetEmail(record);
    const changed: string[] = [];
    for (const [property, value] of Object.entries(values)) {
      if ((record.properties[property] ?? "") === value) continue;
      if (value === "") delete record.properties[property];
      else record.properties[property] = value;
      changed.push(property);
      if (source.changeSource !== "IMPORT") {
        writeVersion(this.database, this.portalId, record, { property, value, at, source });
      }
    }
    this.indexEmail(record);
    return changed;
  }

  /** With what HubSpot works out by itself. */
  private withOwn(record: CrmRecord, given: Values, at: number): Values {
    if (record.objectType === "deals") return withClosed(given);
    return record.objectType === "contacts" ? withStageDate(record, given, at) : given;
  }

  private save(record: CrmRecord, at: number): void {
    record.updatedAt = at;
    record.properties[objectTypes[record.objectType].modifiedProperty] = new Date(at).toISOString();
    this.write(record);
  }

  private write({ objectType, id, properties, createdAt, updatedAt, archivedAt }: CrmRecord): void {
    this.database
      .statement("INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?, ?)")
      .run(this.portalId, objectType, Number(id), JSON.stringify(properties), createdAt, updatedAt, archivedAt ?? null);
  }

  private tell(record: CrmRecord, changed: string[], at: number, source: ChangeSource): void {
    for (const property of changed) {
      const value = record.properties[property] ?? "";
      this.onChange({ kind: "propertyChange", record, at, source, property, value });
    }
  }
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
