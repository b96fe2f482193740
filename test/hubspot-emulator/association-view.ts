import type { z } from "zod";
import type { AssociationType } from "./association-type.ts";
import type { CrmRecord } from "./crm-record.ts";
import { findObjectType, type ObjectType, objectTypes } from "./object-type.ts";
import { type associationSpec, readObjectType } from "./record-write.ts";
import { invalid, missingScopes, notFound, type Outcome, succeed } from "./reply.ts";
import type { AppCall, ScopeRule } from "./router.ts";

export const readScopes: ScopeRule = (params) =>
  findObjectType(params.fromObjectType ?? params.objectType ?? "")?.scopes.read ?? [];
export const writeScopes: ScopeRule = (params) =>
  findObjectType(params.fromObjectType ?? params.objectType ?? "")?.scopes.write ?? [];

/** The two object types of an association, in its direction. */
export interface Pair {
  from: ObjectType;
  to: ObjectType;
}

/**
 * HubSpot documents one list of scopes for all associations and not which side needs which; this asks for both sides,
 * the stricter reading, so that who copes here copes there.
 */
export function readPair(call: AppCall): Outcome<Pair> {
  const from = readObjectType(call.params.fromObjectType ?? call.params.objectType);
  if (!from.ok) return from;
  const to = readObjectType(call.params.toObjectType);
  if (!to.ok) return to;
  const needed = [...to.value.scopes.read, ...to.value.scopes.write];
  if (!needed.some((scope) => call.grant.scopes.includes(scope))) {
    return { ok: false, reply: missingScopes(to.value.scopes.read) };
  }
  return succeed({ from: from.value, to: to.value });
}

export function readLive(call: AppCall, type: ObjectType, id: string): Outcome<CrmRecord> {
  const record = call.portal.records.find(type.name, id);
  if (record && record.archivedAt === undefined) return succeed(record);
  return notFound(`${type.singular} ${id} does not exist`, { context: { id: [id] } });
}

export function readDefault(call: AppCall, { from, to }: Pair): Outcome<AssociationType> {
  const type = call.portal.associationTypes.default(from.name, to.name);
  return type ? succeed(type) : invalid(`${from.name} cannot be associated with ${to.name}`);
}

export function readTypes(
  call: AppCall,
  { from, to }: Pair,
  specs: z.infer<typeof associationSpec>[],
): Outcome<AssociationType[]> {
  const types: AssociationType[] = [];
  for (const { associationCategory, associationTypeId } of specs) {
    const type = call.portal.associationTypes.find(from.name, to.name, associationTypeId);
    if (type?.category !== associationCategory)
      return invalid(`Association type ${associationTypeId} does not exist from ${from.name} to ${to.name}`);
    types.push(type);
  }
  return succeed(types);
}

export function showType(type: AssociationType) {
  return { category: type.category, typeId: type.typeId, ...(type.label ? { label: type.label } : {}) };
}

/** One page of what is associated, after an id; `paging` is there only when more follows. */
export function pageAssociated(
  call: AppCall,
  record: CrmRecord,
  to: ObjectType,
  { after, limit }: { after: number; limit: number },
) {
  const rest = showAssociated(call, record, to).filter(({ toObjectId }) => Number(toObjectId) > after);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return { page, paging: last && rest.length > page.length ? { paging: { next: { after: last.toObjectId } } } : {} };
}

function showAssociated(call: AppCall, record: CrmRecord, to: ObjectType) {
  return call.portal.associations.list(record, to.name).map(({ id, typeIds }) => ({
    toObjectId: id,
    associationTypes: typeIds.flatMap((typeId) => {
      const type = call.portal.associationTypes.find(record.objectType, to.name, typeId);
      return type ? showType(type) : [];
    }),
  }));
}

/** What the contract calls PublicDefaultAssociation, once for each direction. */
export function showDefaults(type: AssociationType, from: CrmRecord, to: CrmRecord) {
  const spec = (associationTypeId: number) => ({ associationCategory: "HUBSPOT_DEFINED", associationTypeId });
  return [
    { from: { id: from.id }, to: { id: to.id }, associationSpec: spec(type.typeId) },
    { from: { id: to.id }, to: { id: from.id }, associationSpec: spec(type.inverse) },
  ];
}

export function labelsBetween(from: CrmRecord, to: CrmRecord, types: AssociationType[]) {
  return {
    fromObjectTypeId: objectTypes[from.objectType].id,
    fromObjectId: from.id,
    toObjectTypeId: objectTypes[to.objectType].id,
    toObjectId: to.id,
    labels: types.flatMap(({ label }) => label ?? []),
  };
}
