import { z } from "zod";
import type { CrmRecord } from "../crm-record.ts";
import type { ObjectType } from "../object-type.ts";
import { findObjectType } from "../object-type.ts";
import { showRecord, type View, viewAssociations, viewRecord } from "../record-view.ts";
import {
  checkWrite,
  createInput,
  findRecord,
  prepareCreate,
  propertyValues,
  readObjectType,
  recordId,
  saveUpdate,
} from "../record-write.ts";
import { notFound, type Outcome, type Reply, succeed } from "../reply.ts";
import { type AppCall, type Route, readBody, readCount, readList, type ScopeRule } from "../router.ts";

export const readScopes: ScopeRule = (params) => findObjectType(params.objectType ?? "")?.scopes.read ?? [];
export const writeScopes: ScopeRule = (params) => findObjectType(params.objectType ?? "")?.scopes.write ?? [];

function readView(query: URLSearchParams): View {
  return {
    properties: readList(query, "properties"),
    propertiesWithHistory: readList(query, "propertiesWithHistory"),
  };
}

/** The type and the record that a path names; archived ones are found only when asked for. */
function readRecord(call: AppCall): Outcome<{ type: ObjectType; record: CrmRecord }> {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type;
  const id = call.params.objectId ?? "";
  const record = findRecord(call, type.value, id, call.query.get("idProperty"));
  if (!record.ok) return record;
  const wanted = call.query.get("archived") === "true";
  if (record.value && (record.value.archivedAt !== undefined) === wanted) {
    return succeed({ type: type.value, record: record.value });
  }
  return notFound("resource not found", { context: { id: [id] } });
}

function get(call: AppCall): Reply {
  const found = readRecord(call);
  if (!found.ok) return found.reply;
  const { record } = found.value;
  const shown = viewRecord(call, record, readView(call.query));
  return { status: 200, body: { ...shown, ...viewAssociations(call, record, readList(call.query, "associations")) } };
}

function list(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const view = readView(call.query);
  // The contract says so: asking for history lowers what one page holds.
  const max = view.propertiesWithHistory.length > 0 ? 50 : 100;
  const limit = readCount(call.query, "limit", { fallback: 10, max });
  if (!limit.ok) return limit.reply;
  const after = Number(call.query.get("after") ?? 0);
  const rest = call.portal.records
    .list(type.value.name, call.query.get("archived") === "true")
    .filter((record) => Number(record.id) >= after);
  const page = rest.slice(0, limit.value);
  const next = rest[limit.value];
  const associated = readList(call.query, "associations");
  const results = page.map((record) => ({
    ...viewRecord(call, record, view),
    ...viewAssociations(call, record, associated),
  }));
  return { status: 200, body: { results, ...(next ? { paging: { next: { after: next.id } } } : {}) } };
}

function create(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const body = readBody(createInput, call.body);
  if (!body.ok) return body.reply;
  const prepared = prepareCreate(call, type.value, body.value);
  if (!prepared.ok) return prepared.reply;
  const record = prepared.value.save();
  return {
    status: 201,
    headers: { Location: `/crm/v3/objects/${type.value.name}/${record.id}` },
    body: showRecord(record, Object.keys(record.properties)),
  };
}

function update(call: AppCall): Reply {
  const found = readRecord(call);
  if (!found.ok) return found.reply;
  const body = readBody(z.object({ properties: propertyValues }), call.body);
  if (!body.ok) return body.reply;
  const { type, record } = found.value;
  const values = checkWrite(call, type, body.value.properties, record);
  if (!values.ok) return values.reply;
  saveUpdate(call, record, values.value);
  return { status: 200, body: showRecord(record, Object.keys(values.value)) };
}

/** 204 whether or not the record was there, as the contract says of archiving. */
function archive(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const record = call.portal.records.find(type.value.name, call.params.objectId ?? "");
  if (record) call.portal.records.archive(record, call.source);
  return { status: 204 };
}

const gdprDeleteInput = z.object({ objectId: recordId, idProperty: z.string().optional() });

function deleteForPrivacy(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const body = readBody(gdprDeleteInput, call.body);
  if (!body.ok) return body.reply;
  const found = findRecord(call, type.value, body.value.objectId, body.value.idProperty);
  if (!found.ok) return found.reply;
  if (!found.value) return notFound().reply;
  call.portal.associations.removeAll(found.value);
  call.portal.records.destroy(found.value, call.source);
  return { status: 204 };
}

export const objectRoutes: Route[] = [
  {
    method: "POST",
    path: "/crm/objects/:objectType/gdpr-delete",
    scopes: writeScopes,
    handle: deleteForPrivacy,
  },
  { method: "GET", path: "/crm/objects/:objectType", scopes: readScopes, handle: list },
  { method: "POST", path: "/crm/objects/:objectType", scopes: writeScopes, handle: create },
  { method: "GET", path: "/crm/objects/:objectType/:objectId", scopes: readScopes, handle: get },
  { method: "PATCH", path: "/crm/objects/:objectType/:objectId", scopes: writeScopes, handle: update },
  { method: "DELETE", path: "/crm/objects/:objectType/:objectId", scopes: writeScopes, handle: archive },
];
