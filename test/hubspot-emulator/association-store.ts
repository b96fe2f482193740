import { type AssociationType, defaultAssociation, findAssociationType } from "./association-type.ts";
import type { Database } from "./database.ts";
import { allObjectTypes, type ObjectTypeName } from "./object-type.ts";

/** Names a record within a portal. */
export interface RecordKey {
  objectType: ObjectTypeName;
  id: string;
}

export interface AssociationStore {
  /** Associated ids of one type in the order of their ids, each with its association type ids. */
  list(from: RecordKey, to: ObjectTypeName): { id: string; typeIds: number[] }[];
  /** Adds the type in both directions; a labelled one brings the default one with it, as in HubSpot. */
  add(from: RecordKey, to: RecordKey, type: AssociationType): void;
  /** Removes every association between the two. */
  remove(from: RecordKey, to: RecordKey): void;
  removeAll(record: RecordKey): void;
}

type Neighbours = Map<string, Set<number>>;

/** The file holds what was added, once; memory holds what follows from it, in both directions. */
export function openAssociationStore(database: Database, portalId: number): AssociationStore {
  const all = new Map<string, Neighbours>();
  const neighbours = (from: RecordKey, to: ObjectTypeName) => {
    const key = `${from.objectType}/${from.id}/${to}`;
    const known = all.get(key) ?? new Map<string, Set<number>>();
    all.set(key, known);
    return known;
  };
  const linkOneWay = (from: RecordKey, to: RecordKey, typeId: number) => {
    const linked = neighbours(from, to.objectType);
    linked.set(to.id, (linked.get(to.id) ?? new Set<number>()).add(typeId));
  };
  const link = (from: RecordKey, to: RecordKey, type: AssociationType) => {
    for (const { typeId, inverse } of [defaultAssociation(type.from, type.to) ?? type, type]) {
      linkOneWay(from, to, typeId);
      linkOneWay(to, from, inverse);
    }
  };
  const list = (from: RecordKey, to: ObjectTypeName) =>
    [...neighbours(from, to)]
      .map(([id, types]) => ({ id, typeIds: [...types] }))
      .sort((a, b) => Number(a.id) - Number(b.id));
  const removeOneWay = (from: RecordKey, to: RecordKey) => {
    neighbours(from, to.objectType).delete(to.id);
    database
      .statement(
        "DELETE FROM association WHERE portal_id = ? AND from_type = ? AND from_id = ? AND to_type = ? AND to_id = ?",
      )
      .run(portalId, from.objectType, Number(from.id), to.objectType, Number(to.id));
  };
  const remove = (from: RecordKey, to: RecordKey) => {
    removeOneWay(from, to);
    removeOneWay(to, from);
  };
  for (const row of database.statement("SELECT * FROM association WHERE portal_id = ?").all(portalId)) {
    const from = { objectType: row.from_type as ObjectTypeName, id: String(row.from_id) };
    const to = { objectType: row.to_type as ObjectTypeName, id: String(row.to_id) };
    const type = findAssociationType(from.objectType, to.objectType, Number(row.type_id));
    if (type) link(from, to, type);
  }
  return {
    list,
    add: (from, to, type) => {
      link(from, to, type);
      database
        .statement("INSERT OR IGNORE INTO association VALUES (?, ?, ?, ?, ?, ?)")
        .run(portalId, from.objectType, Number(from.id), to.objectType, Number(to.id), type.typeId);
    },
    remove,
    removeAll: (record) => {
      for (const to of allObjectTypes) {
        for (const { id } of list(record, to.name)) remove(record, { objectType: to.name, id });
      }
    },
  };
}
