import type { CrmRecord } from "./crm-record.ts";
import { findObjectType, objectTypes } from "./object-type.ts";
import { readVersions } from "./property-version.ts";
import type { AppCall } from "./router.ts";

/** Which properties a read returns. */
export interface View {
  properties: string[];
  propertiesWithHistory: string[];
}

function pick(record: CrmRecord, names: Iterable<string>): Record<string, string> {
  // HubSpot sends null for a property that is asked for and empty; the contract knows text only, so it is left out.
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = record.properties[name];
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}

function system(record: CrmRecord): string[] {
  const type = objectTypes[record.objectType];
  return ["hs_object_id", type.createdProperty, type.modifiedProperty];
}

/** A record in the contract's form (SimplePublicObject) with exactly these properties and HubSpot's own dates. */
export function showRecord(record: CrmRecord, properties: Iterable<string>) {
  return {
    id: record.id,
    properties: pick(record, new Set([...properties, ...system(record)])),
    createdAt: new Date(record.createdAt).toISOString(),
    updatedAt: new Date(record.updatedAt).toISOString(),
    archived: record.archivedAt !== undefined,
    ...(record.archivedAt === undefined ? {} : { archivedAt: new Date(record.archivedAt).toISOString() }),
  };
}

/** A record as reads return it: the properties asked for, the default ones when none is, and the history asked for. */
export function viewRecord(call: AppCall, record: CrmRecord, view: View) {
  const type = objectTypes[record.objectType];
  const names = view.properties.length > 0 ? view.properties : type.defaultProperties;
  const known = names.filter((name) => call.portal.properties.find(record.objectType, name));
  const shown = showRecord(record, known);
  if (view.propertiesWithHistory.length === 0) return shown;
  const { database } = call.hub;
  const propertiesWithHistory = Object.fromEntries(
    view.propertiesWithHistory
      .filter((name) => call.portal.properties.find(record.objectType, name))
      .map((name) => [name, readVersions(database, call.portal.portalId, record, name)]),
  );
  return { ...shown, propertiesWithHistory };
}

/** The ids asked for with `associations=`, by object type; types without any are left out, unknown ones ignored. */
export function viewAssociations(call: AppCall, record: CrmRecord, names: string[]) {
  const associations: Record<string, { results: { id: string; type: string }[] }> = {};
  for (const name of names) {
    const to = findObjectType(name);
    if (!to || !call.portal.associationTypes.default(record.objectType, to.name)) continue;
    const type = `${objectTypes[record.objectType].singular}_to_${to.singular}`;
    const results = call.portal.associations.list(record, to.name).map(({ id }) => ({ id, type }));
    if (results.length > 0) associations[to.name] = { results };
  }
  return Object.keys(associations).length > 0 ? { associations } : {};
}
