import { z } from "zod";
import {
  type AssociationType,
  associationTypes,
  defaultAssociation,
  findAssociationType,
} from "../association-type.ts";
import { findObjectType, type ObjectType, objectTypes } from "../object-type.ts";
import type { CrmRecord } from "../record-store.ts";
import { associationSpec, readObjectType, recordId } from "../record-write.ts";
import {
  type BatchError,
  batchError,
  batchReply,
  invalid,
  notFound,
  type Outcome,
  type Reply,
  succeed,
} from "../reply.ts";
import { type AppCall, type Route, readBody, readCount, type ScopeRule } from "../router.ts";

const readScopes: ScopeRule = (params) =>
  findObjectType(params.fromObjectType ?? params.objectType ?? "")?.scopes.read ?? [];
const writeScopes: ScopeRule = (params) =>
  findObjectType(params.fromObjectType ?? params.objectType ?? "")?.scopes.write ?? [];

interface Pair {
  from: ObjectType;
  to: ObjectType;
}

function readPair(call: AppCall): Outcome<Pair> {
  const from = readObjectType(call.params.fromObjectType ?? call.params.objectType);
  if (!from.ok) return from;
  const to = readObjectType(call.params.toObjectType);
  if (!to.ok) return to;
  return succeed({ from: from.value, to: to.value });
}

function readLive(call: AppCall, type: ObjectType, id: string): Outcome<CrmRecord> {
  const record = call.portal.records.find(type.name, id);
  if (record && record.archivedAt === undefined) return succeed(record);
  return notFound(`${type.singular} ${id} does not exist`, { context: { id: [id] } });
}

/** Both records of a path. */
function readRecords(call: AppCall, pair: Pair): Outcome<{ from: CrmRecord; to: CrmRecord }> {
  const from = readLive(call, pair.from, call.params.objectId ?? "");
  if (!from.ok) return from;
  const to = readLive(call, pair.to, call.params.toObjectId ?? "");
  return to.ok ? succeed({ from: from.value, to: to.value }) : to;
}

function readDefault({ from, to }: Pair): Outcome<AssociationType> {
  const type = defaultAssociation(from.name, to.name);
  return type ? succeed(type) : invalid(`${from.name} cannot be associated with ${to.name}`);
}

function readTypes({ from, to }: Pair, specs: z.infer<typeof associationSpec>[]): Outcome<AssociationType[]> {
  const types: AssociationType[] = [];
  for (const { associationTypeId } of specs) {
    const type = findAssociationType(from.name, to.name, associationTypeId);
    if (!type) return invalid(`Association type ${associationTypeId} does not exist from ${from.name} to ${to.name}`);
    types.push(type);
  }
  return succeed(types);
}

function showType(type: AssociationType) {
  return { category: "HUBSPOT_DEFINED", typeId: type.typeId, ...(type.label ? { label: type.label } : {}) };
}

function showAssociated(call: AppCall, record: CrmRecord, to: ObjectType) {
  return call.portal.associations.list(record, to.name).map(({ id, typeIds }) => ({
    toObjectId: id,
    associationTypes: typeIds.flatMap((typeId) => {
      const type = findAssociationType(record.objectType, to.name, typeId);
      return type ? showType(type) : [];
    }),
  }));
}

function list(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  const record = readLive(call, pair.value.from, call.params.objectId ?? "");
  if (!record.ok) return record.reply;
  const limit = readCount(call.query, "limit", { fallback: 500, max: 500 });
  if (!limit.ok) return limit.reply;
  const after = Number(call.query.get("after") ?? 0);
  const rest = showAssociated(call, record.value, pair.value.to).filter(({ toObjectId }) => Number(toObjectId) > after);
  const results = rest.slice(0, limit.value);
  const last = results.at(-1);
  const more = last && rest.length > results.length ? { paging: { next: { after: last.toObjectId } } } : {};
  return { status: 200, body: { results, ...more } };
}

/** What the contract calls PublicDefaultAssociation, once for each direction. */
function showDefaults(type: AssociationType, from: CrmRecord, to: CrmRecord) {
  const spec = (associationTypeId: number) => ({ associationCategory: "HUBSPOT_DEFINED", associationTypeId });
  return [
    { from: { id: from.id }, to: { id: to.id }, associationSpec: spec(type.typeId) },
    { from: { id: to.id }, to: { id: from.id }, associationSpec: spec(type.inverse) },
  ];
}

function addDefault(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  const type = readDefault(pair.value);
  if (!type.ok) return type.reply;
  const records = readRecords(call, pair.value);
  if (!records.ok) return records.reply;
  const startedAt = Date.now();
  call.portal.associations.add(records.value.from, records.value.to, type.value);
  return batchReply(200, startedAt, showDefaults(type.value, records.value.from, records.value.to));
}

function labelsBetween(from: CrmRecord, to: CrmRecord, types: AssociationType[]) {
  return {
    fromObjectTypeId: objectTypes[from.objectType].id,
    fromObjectId: from.id,
    toObjectTypeId: objectTypes[to.objectType].id,
    toObjectId: to.id,
    labels: types.flatMap(({ label }) => label ?? []),
  };
}

function addLabelled(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  const body = readBody(z.array(associationSpec).min(1), call.body);
  if (!body.ok) return body.reply;
  const types = readTypes(pair.value, body.value);
  if (!types.ok) return types.reply;
  const records = readRecords(call, pair.value);
  if (!records.ok) return records.reply;
  const { from, to } = records.value;
  for (const type of types.value) call.portal.associations.add(from, to, type);
  return { status: 201, body: labelsBetween(from, to, types.value) };
}

function remove(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  const from = { objectType: pair.value.from.name, id: call.params.objectId ?? "" };
  call.portal.associations.remove(from, { objectType: pair.value.to.name, id: call.params.toObjectId ?? "" });
  return { status: 204 };
}

function labels(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  return { status: 200, body: { results: associationTypes(pair.value.from.name, pair.value.to.name).map(showType) } };
}

const pairInput = z.object({ from: z.object({ id: recordId }), to: z.object({ id: recordId }) });

/** Adds to each pair of records; those of which one is missing are reported beside the others. */
function addBatch<Input extends z.infer<typeof pairInput>>(
  call: AppCall,
  pair: Pair,
  inputs: Input[],
  add: (from: CrmRecord, to: CrmRecord, input: Input) => Outcome<unknown[]>,
): Outcome<{ results: unknown[]; errors: BatchError[] }> {
  const results: unknown[] = [];
  const errors: BatchError[] = [];
  for (const input of inputs) {
    const from = readLive(call, pair.from, input.from.id);
    const to = readLive(call, pair.to, input.to.id);
    if (!from.ok || !to.ok) {
      const context = { fromObjectId: [input.from.id], toObjectId: [input.to.id] };
      errors.push(batchError("OBJECT_NOT_FOUND", "One of the records does not exist", context));
      continue;
    }
    const added = add(from.value, to.value, input);
    if (!added.ok) return added;
    results.push(...added.value);
  }
  return succeed({ results, errors });
}

function batchOf<Input extends z.ZodType>(input: Input, max: number) {
  return z.object({ inputs: z.array(input).min(1).max(max) });
}

function createBatch(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  const body = readBody(batchOf(pairInput.extend({ types: z.array(associationSpec).min(1) }), 2000), call.body);
  if (!body.ok) return body.reply;
  const startedAt = Date.now();
  const done = addBatch(call, pair.value, body.value.inputs, (from, to, input) => {
    const types = readTypes(pair.value, input.types);
    if (!types.ok) return types;
    for (const type of types.value) call.portal.associations.add(from, to, type);
    return succeed([labelsBetween(from, to, types.value)]);
  });
  return done.ok ? batchReply(201, startedAt, done.value.results, done.value.errors) : done.reply;
}

function createDefaultBatch(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  const type = readDefault(pair.value);
  if (!type.ok) return type.reply;
  const body = readBody(batchOf(pairInput, 2000), call.body);
  if (!body.ok) return body.reply;
  const startedAt = Date.now();
  const done = addBatch(call, pair.value, body.value.inputs, (from, to) => {
    call.portal.associations.add(from, to, type.value);
    return succeed(showDefaults(type.value, from, to));
  });
  return done.ok ? batchReply(200, startedAt, done.value.results, done.value.errors) : done.reply;
}

function readBatch(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  const body = readBody(batchOf(z.object({ id: recordId, after: z.string().optional() }), 1000), call.body);
  if (!body.ok) return body.reply;
  const startedAt = Date.now();
  const { from, to } = pair.value;
  const results: unknown[] = [];
  const errors: BatchError[] = [];
  for (const { id } of body.value.inputs) {
    const record = readLive(call, from, id);
    const associated = record.ok ? showAssociated(call, record.value, to) : [];
    if (associated.length > 0) {
      results.push({ from: { id }, to: associated });
      continue;
    }
    // HubSpot reports a record without associations like one that is not there.
    const message = `No ${to.singular} is associated with ${from.singular} ${id}.`;
    errors.push(batchError("OBJECT_NOT_FOUND", message, { fromObjectId: [id] }));
  }
  return batchReply(200, startedAt, results, errors);
}

const removeInput = z.object({ from: z.object({ id: recordId }), to: z.array(z.object({ id: recordId })).min(1) });

function removeBatch(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  const body = readBody(batchOf(removeInput, 2000), call.body);
  if (!body.ok) return body.reply;
  const { from, to } = pair.value;
  for (const input of body.value.inputs) {
    for (const { id } of input.to) {
      call.portal.associations.remove({ objectType: from.name, id: input.from.id }, { objectType: to.name, id });
    }
  }
  return { status: 204 };
}

const ofRecord = "/crm/objects/:objectType/:objectId/associations";
const between = "/crm/associations/:fromObjectType/:toObjectType";

export const associationRoutes: Route[] = [
  { method: "PUT", path: `${ofRecord}/default/:toObjectType/:toObjectId`, scopes: writeScopes, handle: addDefault },
  { method: "GET", path: `${ofRecord}/:toObjectType`, scopes: readScopes, handle: list },
  { method: "PUT", path: `${ofRecord}/:toObjectType/:toObjectId`, scopes: writeScopes, handle: addLabelled },
  { method: "DELETE", path: `${ofRecord}/:toObjectType/:toObjectId`, scopes: writeScopes, handle: remove },
  { method: "GET", path: `${between}/labels`, scopes: readScopes, handle: labels },
  { method: "POST", path: `${between}/batch/read`, scopes: readScopes, handle: readBatch },
  { method: "POST", path: `${between}/batch/create`, scopes: writeScopes, handle: createBatch },
  { method: "POST", path: `${between}/batch/associate/default`, scopes: writeScopes, handle: createDefaultBatch },
  { method: "POST", path: `${between}/batch/archive`, scopes: writeScopes, handle: removeBatch },
];
