import { z } from "zod";
import type { CrmRecord } from "../crm-record.ts";
import { batchOf, missing, planWrites, readBatch, trace, writeInput } from "../record-batch.ts";
import { showRecord, viewRecord } from "../record-view.ts";
import { createInput, findRecord, prepareCreate, recordId, saveUpdate } from "../record-write.ts";
import { type BatchError, batchError, batchReply, invalid, type Reply } from "../reply.ts";
import type { AppCall, Route } from "../router.ts";
import { readScopes, writeScopes } from "./objects.ts";

const readInput = batchOf(z.object({ id: recordId })).extend({
  properties: z.array(z.string()).default([]),
  propertiesWithHistory: z.array(z.string()).default([]),
  idProperty: z.string().optional(),
});

function read(call: AppCall): Reply {
  const batch = readBatch(call, readInput);
  if (!batch.ok) return batch.reply;
  const { type, body } = batch.value;
  const archived = call.query.get("archived") === "true";
  const startedAt = Date.now();
  const found = new Set<CrmRecord>();
  const lost: string[] = [];
  for (const { id } of body.inputs) {
    const record = findRecord(call, type, id, body.idProperty);
    if (!record.ok) return record.reply;
    if (record.value && (record.value.archivedAt !== undefined) === archived) found.add(record.value);
    else lost.push(id);
  }
  const results = [...found].map((record) => viewRecord(call, record, body));
  return batchReply(200, startedAt, results, lost.length > 0 ? [missing(type, lost)] : []);
}

/** 200, or 207 with OBJECT_NOT_FOUND when some ids are not there, https://developers.hubspot.com/changelog/simplifying-batch-update-response-codes-for-crm-v3-apis. */
function update(call: AppCall): Reply {
  const batch = readBatch(call, batchOf(writeInput));
  if (!batch.ok) return batch.reply;
  const { type, body } = batch.value;
  const startedAt = Date.now();
  const planned = planWrites(call, type, body.inputs);
  if (!planned.ok) return planned.reply;
  const results = planned.value.flatMap(({ input, record, values }) => {
    if (!record) return [];
    saveUpdate(call, record, values);
    return { ...showRecord(record, Object.keys(values)), ...trace(input) };
  });
  const lost = planned.value.filter(({ record }) => !record).map(({ input }) => input);
  if (lost.length === 0) return batchReply(200, startedAt, results);
  const lostIds = lost.map(({ id }) => id);
  const traceIds = lost.flatMap(({ objectWriteTraceId }) => objectWriteTraceId ?? []);
  return batchReply(200, startedAt, results, [missing(type, lostIds, traceIds)]);
}

function upsert(call: AppCall): Reply {
  const batch = readBatch(call, batchOf(writeInput));
  if (!batch.ok) return batch.reply;
  const { type, body } = batch.value;
  const byEmail = body.inputs.every(({ idProperty }) => idProperty === "email") && type.name === "contacts";
  if (!byEmail) return invalid(`Unable to perform update/upsert by non-unique ${type.id} property`).reply;
  const startedAt = Date.now();
  const inputs = body.inputs.map((input) => ({ ...input, properties: { email: input.id, ...input.properties } }));
  const planned = planWrites(call, type, inputs);
  if (!planned.ok) return planned.reply;
  const results = planned.value.map(({ input, record, values }) => {
    const saved = record ?? call.portal.records.create(type.name, values, call.source);
    if (record) saveUpdate(call, record, values);
    return { ...showRecord(saved, Object.keys(values)), new: !record, ...trace(input) };
  });
  return batchReply(200, startedAt, results);
}

/** All or nothing, unless every input carries an objectWriteTraceId: then each stands for itself. */
function create(call: AppCall): Reply {
  const batch = readBatch(call, batchOf(createInput));
  if (!batch.ok) return batch.reply;
  const { type, body } = batch.value;
  const startedAt = Date.now();
  const emails = body.inputs.flatMap(({ properties }) => properties.email?.toLowerCase() ?? []);
  if (new Set(emails).size < emails.length) return invalid("Duplicate emails found in batch input").reply;
  const partial = body.inputs.every(({ objectWriteTraceId }) => objectWriteTraceId !== undefined);
  const prepared = body.inputs.map((input) => ({ input, outcome: prepareCreate(call, type, input) }));
  const refused = prepared.find(({ outcome }) => !outcome.ok)?.outcome;
  if (refused && !refused.ok && !partial) return refused.reply;
  const results: unknown[] = [];
  const errors: BatchError[] = [];
  for (const { input, outcome } of prepared) {
    if (outcome.ok) {
      const record = outcome.value.save();
      results.push({ ...showRecord(record, Object.keys(record.properties)), ...trace(input) });
      continue;
    }
    const body = outcome.reply.body as { category: string; message: string; errors?: BatchError["errors"] };
    const context = { objectWriteTraceId: [input.objectWriteTraceId ?? ""] };
    errors.push({ ...batchError(body.category, body.message, context), errors: body.errors ?? [] });
  }
  return batchReply(201, startedAt, results, errors);
}

function archive(call: AppCall): Reply {
  const batch = readBatch(call, batchOf(z.object({ id: recordId })));
  if (!batch.ok) return batch.reply;
  for (const { id } of batch.value.body.inputs) {
    const record = call.portal.records.find(batch.value.type.name, id);
    if (record) call.portal.records.archive(record, call.source);
  }
  return { status: 204 };
}

const path = (verb: string) => `/crm/objects/:objectType/batch/${verb}`;

export const objectBatchRoutes: Route[] = [
  { method: "POST", path: path("read"), scopes: readScopes, handle: read },
  { method: "POST", path: path("update"), scopes: writeScopes, handle: update },
  { method: "POST", path: path("upsert"), scopes: writeScopes, handle: upsert },
  { method: "POST", path: path("create"), scopes: writeScopes, handle: create },
  { method: "POST", path: path("archive"), scopes: writeScopes, handle: archive },
];
