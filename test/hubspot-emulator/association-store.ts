import type { AssociationType, AssociationTypes } from "./association-type.ts";
import type { Database } from "./database.ts";
import { allObjectTypes, type ObjectTypeName } from "./object-type.ts";

/** Names a record within a portal. */
export interface RecordKey {
  objectType: ObjectTypeName;
  id: string;
}

type Neighbours = Map<string, Set<number>>;

/** The file holds what was added, once; memory holds what follows from it, in both directions. */
export class AssociationStore {
  private readonly database: Database;
  private readonly portalId: number;
  private readonly types: AssociationTypes;
  private readonly onAdded: (from: RecordKey, to: RecordKey) => void;
  private readonly all = new Map<string, Neighbours>();

  constructor(
    database: Database,
    portalId: number,
    types: AssociationTypes,
    onAdded: (from: RecordKey, to: RecordKey) => void,
  ) {
    this.database = database;
    this.onAdded = onAdded;
    this.portalId = portalId;
    this.types = types;
    for (const row of database.statement("SELECT * FROM association WHERE portal_id = ?").all(portalId)) {
      const from = { objectType: row.from_type as ObjectTypeName, id: String(row.from_id) };
      const to = { objectType: row.to_type as ObjectTypeName, id: String(row.to_id) };
      const type = types.find(from.objectType, to.objectType, Number(row.type_id));
      if (type) this.link(from, to, type);
    }
  }

  /** Associated ids of one type in the order of their ids, each with its association type ids. */
  list(from: RecordKey, to: ObjectTypeName): { id: string; typeIds: number[] }[] {
    return [...this.neighbours(from, to)]
      .map(([id, types]) => ({ id, typeIds: [...types] }))
      .sort((a, b) => Number(a.id) - Number(b.id));
  }

  /** Adds the type in both directions; a labelled one brings the default one with it, as in HubSpot. */
  add(from: RecordKey, to: RecordKey, type: AssociationType): void {
    this.link(from, to, type);
    this.database
      .statement("INSERT OR IGNORE INTO association VALUES (?, ?, ?, ?, ?, ?)")
      .run(this.portalId, from.objectType, Number(from.id), to.objectType, Number(to.id), type.typeId);
    this.onAdded(from, to);
  }

  /** Removes every association between the two. */
  remove(from: RecordKey, to: RecordKey): void {
    this.removeOneWay(from, to);
    this.removeOneWay(to, from);
  }

  removeAll(record: RecordKey): void {
    for (const to of allObjectTypes) {
      for (const { id } of this.list(record, to.name)) this.remove(record, { objectType: to.name, id });
    }
  }

  /** What a merged record was associated with, the one that is left is. */
  moveAll(from: RecordKey, into: RecordKey): void {
    for (const to of allObjectTypes) {
      for (const { id, typeIds } of this.list(from, to.name)) {
        for (const typeId of typeIds) {
          const type = this.types.find(from.objectType, to.name, typeId);
          if (type) this.add(into, { objectType: to.name, id }, type);
        }
      }
    }
    this.removeAll(from);
  }

  private neighbours(from: RecordKey, to: ObjectTypeName): Neighbours {
    const key = `${from.objectType}/${from.id}/${to}`;
    const known = this.all.get(key) ?? new Map<string, Set<number>>();
    this.all.set(key, known);
    return known;
  }

  private link(from: RecordKey, to: RecordKey, type: AssociationType): void {
    for (const { typeId, inverse } of [this.types.default(type.from, type.to) ?? type, type]) {
      this.linkOneWay(from, to, typeId);
      this.linkOneWay(to, from, inverse);
    }
  }

  private linkOneWay(from: RecordKey, to: RecordKey, typeId: number): void {
    const linked = this.neighbours(from, to.objectType);
    linked.set(to.id, (linked.get(to.id) ?? new Set<number>()).add(typeId));
  }

  private removeOneWay(from: RecordKey, to: RecordKey): void {
    this.neighbours(from, to.objectType).delete(to.id);
    this.database
      .statement(
        "DELETE FROM association WHERE portal_id = ? AND from_type = ? AND from_id = ? AND to_type = ? AND to_id = ?",
      )
      .run(this.portalId, from.objectType, Number(from.id), to.objectType, Number(to.id));
  }
}
