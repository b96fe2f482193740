import type { Database } from "./database.ts";
import { allObjectTypes, type ObjectTypeName } from "./object-type.ts";
import type { Property, PropertyGroup } from "./property.ts";
import { standardGroups, standardProperties } from "./standard-properties.ts";

/** Property definitions and groups of one portal; HubSpot's own ones stand in code, the portal's own in the file. */
export interface PropertyStore {
  find(type: ObjectTypeName, name: string): Property | undefined;
  list(type: ObjectTypeName, archived?: boolean): Property[];
  save(type: ObjectTypeName, property: Property): void;
  findGroup(type: ObjectTypeName, name: string): PropertyGroup | undefined;
  listGroups(type: ObjectTypeName): PropertyGroup[];
  saveGroup(type: ObjectTypeName, group: PropertyGroup): void;
}

export function openPropertyStore(database: Database, portalId: number): PropertyStore {
  const properties = new Map<ObjectTypeName, Map<string, Property>>();
  const groups = new Map<ObjectTypeName, Map<string, PropertyGroup>>();
  for (const type of allObjectTypes) {
    const read = <Definition extends { name: string }>(table: string, standard: Definition[]) => {
      const sql = `SELECT definition FROM ${table} WHERE portal_id = ? AND object_type = ?`;
      const rows = database.statement(sql).all(portalId, type.name);
      const own = rows.map((row) => JSON.parse(String(row.definition)) as Definition);
      return new Map([...standard, ...own].map((definition) => [definition.name, definition]));
    };
    properties.set(type.name, read("property", standardProperties(type)));
    groups.set(type.name, read("property_group", standardGroups(type)));
  }
  const write = (table: string, type: ObjectTypeName, definition: { name: string }) =>
    database
      .statement(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?, ?)`)
      .run(portalId, type, definition.name, JSON.stringify(definition));
  return {
    find: (type, name) => {
      const property = properties.get(type)?.get(name);
      return property?.archived ? undefined : property;
    },
    list: (type, archived = false) =>
      [...(properties.get(type)?.values() ?? [])].filter((property) => property.archived === archived),
    save: (type, property) => {
      properties.get(type)?.set(property.name, property);
      write("property", type, property);
    },
    findGroup: (type, name) => {
      const group = groups.get(type)?.get(name);
      return group?.archived ? undefined : group;
    },
    listGroups: (type) => [...(groups.get(type)?.values() ?? [])].filter((group) => !group.archived),
    saveGroup: (type, group) => {
      groups.get(type)?.set(group.name, group);
      write("property_group", type, group);
    },
  };
}
