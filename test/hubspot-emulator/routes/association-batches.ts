import { z } from "zod";
import {
  labelsBetween,
  type Pair,
  pageAssociated,
  readDefault,
  readLive,
  readPair,
  readScopes,
  readTypes,
  showDefaults,
  writeScopes,
} from "../association-view.ts";
import type { CrmRecord } from "../crm-record.ts";
import { associationSpec, recordId } from "../record-write.ts";
import { type BatchError, batchError, batchReply, type Outcome, type Reply, succeed } from "../reply.ts";
import { type AppCall, type Route, readBody } from "../router.ts";

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
    const types = readTypes(call, pair.value, input.types);
    if (!types.ok) return types;
    for (const type of types.value) call.portal.associations.add(from, to, type);
    return succeed([labelsBetween(from, to, types.value)]);
  });
  return done.ok ? batchReply(201, startedAt, done.value.results, done.value.errors) : done.reply;
}

function createDefaultBatch(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  const type = readDefault(call, pair.value);
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

/** Associations of one record in one answer. */
const pageLimit = 500;

function readBatch(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  const body = readBody(batchOf(z.object({ id: recordId, after: z.string().optional() }), 1000), call.body);
  if (!body.ok) return body.reply;
  const startedAt = Date.now();
  const { from, to } = pair.value;
  const results: unknown[] = [];
  const errors: BatchError[] = [];
  for (const { id, after } of body.value.inputs) {
    const record = readLive(call, from, id);
    const part = record.ok && pageAssociated(call, record.value, to, { after: Number(after ?? 0), limit: pageLimit });
    if (part && part.page.length > 0) {
      results.push({ from: { id }, to: part.page, ...part.paging });
      continue;
    }
    // HubSpot reports a record without associations like one that is not there.
    const message = `No ${to.singular} is associated with ${from.singular} ${id}.`;
    const context = { fromObjectId: [id], fromObjectType: [from.singular], toObjectType: [to.singular] };
    errors.push(batchError("OBJECT_NOT_FOUND", message, context));
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

const path = (verb: string) => `/crm/associations/:fromObjectType/:toObjectType/batch/${verb}`;

export const associationBatchRoutes: Route[] = [
  { method: "POST", path: path("read"), scopes: readScopes, handle: readBatch },
  { method: "POST", path: path("create"), scopes: writeScopes, handle: createBatch },
  { method: "POST", path: path("associate/default"), scopes: writeScopes, handle: createDefaultBatch },
  { method: "POST", path: path("archive"), scopes: writeScopes, handle: removeBatch },
];
