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
  showType,
  writeScopes,
} from "../association-view.ts";
import type { CrmRecord } from "../crm-record.ts";
import { associationSpec } from "../record-write.ts";
import { batchReply, type Outcome, type Reply, succeed } from "../reply.ts";
import { type AppCall, type Route, readBody, readCount } from "../router.ts";

/** Both records of a path. */
function readRecords(call: AppCall, pair: Pair): Outcome<{ from: CrmRecord; to: CrmRecord }> {
  const from = readLive(call, pair.from, call.params.objectId ?? "");
  if (!from.ok) return from;
  const to = readLive(call, pair.to, call.params.toObjectId ?? "");
  return to.ok ? succeed({ from: from.value, to: to.value }) : to;
}

function list(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  const record = readLive(call, pair.value.from, call.params.objectId ?? "");
  if (!record.ok) return record.reply;
  const limit = readCount(call.query, "limit", { fallback: 500, max: 500 });
  if (!limit.ok) return limit.reply;
  const after = Number(call.query.get("after") ?? 0);
  const { page, paging } = pageAssociated(call, record.value, pair.value.to, { after, limit: limit.value });
  return { status: 200, body: { results: page, ...paging } };
}

function addDefault(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  const type = readDefault(call, pair.value);
  if (!type.ok) return type.reply;
  const records = readRecords(call, pair.value);
  if (!records.ok) return records.reply;
  const startedAt = Date.now();
  call.portal.associations.add(records.value.from, records.value.to, type.value);
  return batchReply(200, startedAt, showDefaults(type.value, records.value.from, records.value.to));
}

function addLabelled(call: AppCall): Reply {
  const pair = readPair(call);
  if (!pair.ok) return pair.reply;
  const body = readBody(z.array(associationSpec).min(1), call.body);
  if (!body.ok) return body.reply;
  const types = readTypes(call, pair.value, body.value);
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
  const types = call.portal.associationTypes.between(pair.value.from.name, pair.value.to.name);
  return { status: 200, body: { results: types.map(showType) } };
}

const ofRecord = "/crm/objects/:objectType/:objectId/associations";
const between = "/crm/associations/:fromObjectType/:toObjectType";

export const associationRoutes: Route[] = [
  { method: "PUT", path: `${ofRecord}/default/:toObjectType/:toObjectId`, scopes: writeScopes, handle: addDefault },
  { method: "GET", path: `${ofRecord}/:toObjectType`, scopes: readScopes, handle: list },
  { method: "PUT", path: `${ofRecord}/:toObjectType/:toObjectId`, scopes: writeScopes, handle: addLabelled },
  { method: "DELETE", path: `${ofRecord}/:toObjectType/:toObjectId`, scopes: writeScopes, handle: remove },
  { method: "GET", path: `${between}/labels`, scopes: readScopes, handle: labels },
];
