import { z } from "zod";
import { showType } from "../association-view.ts";
import type { ChangeSource, CrmRecord } from "../crm-record.ts";
import { allObjectTypes, type ObjectType } from "../object-type.ts";
import type { Portal } from "../portal.ts";
import { acceptValues, checkValues } from "../property-value.ts";
import { propertyValues, readObjectType, recordId } from "../record-write.ts";
import { notFound, type Outcome, type Reply, refuse, succeed } from "../reply.ts";
import { type Call, type Route, readBody, readCount, readList } from "../router.ts";
import { compareRecords, matchesQuery } from "../search.ts";

export interface Place {
  portal: Portal;
  type: ObjectType;
  source: ChangeSource;
}

/** The portal and the object type that a path names; changes are made by the portal's first user. */
export function readPlace(call: Call): Outcome<Place> {
  const portal = call.hub.portals.find(Number(call.params.portalId));
  if (!portal) return notFound(`Portal ${call.params.portalId} does not exist`);
  const type = readObjectType(call.params.objectType ?? "contacts");
  if (!type.ok) return type;
  const source = { changeSource: "CRM_UI" as const, sourceId: `userId:${portal.users[0]?.userId}` };
  return succeed({ portal, type: type.value, source });
}

export function readRecord(place: Place, id: string | undefined): Outcome<CrmRecord> {
  const record = place.portal.records.find(place.type.name, id ?? "");
  return record ? succeed(record) : notFound(`${place.type.singular} ${id} does not exist`);
}

function show(record: CrmRecord, names?: string[]) {
  const { id, properties, createdAt, updatedAt, archivedAt } = record;
  const picked = names
    ? Object.fromEntries(names.flatMap((name) => (name in properties ? [[name, properties[name]]] : [])))
    : properties;
  const times = { createdAt: new Date(createdAt).toISOString(), updatedAt: new Date(updatedAt).toISOString() };
  return { id, properties: picked, ...times, archived: archivedAt !== undefined };
}

function list(call: Call): Reply {
  const place = readPlace(call);
  if (!place.ok) return place.reply;
  const { portal, type } = place.value;
  const limit = readCount(call.query, "limit", { fallback: 50, max: 100_000 });
  if (!limit.ok) return limit.reply;
  const offset = Number(call.query.get("offset") ?? 0);
  const query = call.query.get("q") ?? "";
  const found = portal.records.list(type.name).filter((record) => query === "" || matchesQuery(record, type, query));
  const sort = call.query.get("sort");
  if (sort) {
    const sorts = [{ propertyName: sort.replace(/^-/, ""), descending: sort.startsWith("-") }];
    found.sort((a, b) => compareRecords(a, b, sorts, (name) => portal.properties.find(type.name, name)));
  }
  const names = call.query.has("properties") ? readList(call.query, "properties") : undefined;
  const results = found.slice(offset, offset + limit.value).map((record) => show(record, names));
  return { status: 200, body: { total: found.length, results } };
}

function associationsOf(portal: Portal, record: CrmRecord) {
  const entries = allObjectTypes.map(({ name }) => {
    const linked = portal.associations.list(record, name).map(({ id, typeIds }) => {
      const types = typeIds.flatMap((typeId) => portal.associationTypes.find(record.objectType, name, typeId) ?? []);
      return { id, types: types.map(showType) };
    });
    return [name, linked] as const;
  });
  return Object.fromEntries(entries.filter(([name]) => name !== record.objectType));
}

function get(call: Call): Reply {
  const place = readPlace(call);
  if (!place.ok) return place.reply;
  const record = readRecord(place.value, call.params.id);
  if (!record.ok) return record.reply;
  return {
    status: 200,
    body: { ...show(record.value), associations: associationsOf(place.value.portal, record.value) },
  };
}

const editRequest = z.object({ properties: propertyValues, userId: z.int().optional() });

/** Values as a form of HubSpot's screens would take them: checked like the API's. */
function readEdit(call: Call, { portal, type }: Place, own?: CrmRecord): Outcome<Record<string, string>> {
  const body = readBody(editRequest, call.body);
  if (!body.ok) return body;
  const find = (name: string) => portal.properties.find(type.name, name);
  const values = acceptValues(portal.portalId, checkValues(body.value.properties, find, portal.ownerIds));
  if (!values.ok || type.name !== "contacts") return values;
  const existing = values.value.email ? portal.records.findByEmail(values.value.email) : undefined;
  if (!existing || existing === own) return values;
  return refuse(409, "CONFLICT", `Contact already exists. Existing ID: ${existing.id}`);
}

function create(call: Call): Reply {
  const place = readPlace(call);
  if (!place.ok) return place.reply;
  const values = readEdit(call, place.value);
  if (!values.ok) return values.reply;
  const record = place.value.portal.records.create(place.value.type.name, values.value, place.value.source);
  return { status: 201, body: show(record) };
}

function edit(call: Call): Reply {
  const place = readPlace(call);
  if (!place.ok) return place.reply;
  const record = readRecord(place.value, call.params.id);
  if (!record.ok) return record.reply;
  const values = readEdit(call, place.value, record.value);
  if (!values.ok) return values.reply;
  // A person may move a lifecycle stage back; only the API cannot.
  place.value.portal.records.update(record.value, values.value, editorOf(call) ?? place.value.source);
  return { status: 200, body: show(record.value) };
}

const manyEdits = z.object({ edits: z.array(editRequest.extend({ id: recordId })).max(10_000) });

/** As a busy day would: each edit by itself, one after the other. */
function editMany(call: Call): Reply {
  const place = readPlace(call);
  if (!place.ok) return place.reply;
  const body = readBody(manyEdits, call.body);
  if (!body.ok) return body.reply;
  const { records } = place.value.portal;
  for (const edit of body.value.edits) {
    const record = readRecord(place.value, edit.id);
    if (!record.ok) return record.reply;
    const values = readEdit({ ...call, body: edit }, place.value, record.value);
    if (!values.ok) return values.reply;
    records.update(record.value, values.value, editorOf({ ...call, body: edit }) ?? place.value.source);
  }
  return { status: 204 };
}

/** The user whom an edit names; else it is the portal's first. */
function editorOf(call: Call): Place["source"] | undefined {
  const { userId } = editRequest.parse(call.body);
  return userId === undefined ? undefined : { changeSource: "CRM_UI", sourceId: `userId:${userId}` };
}

function restore(call: Call): Reply {
  const place = readPlace(call);
  if (!place.ok) return place.reply;
  const record = readRecord(place.value, call.params.id);
  if (!record.ok) return record.reply;
  place.value.portal.records.restore(record.value, place.value.source);
  return { status: 204 };
}

/** The one of the path is left. */
function merge(call: Call): Reply {
  const place = readPlace(call);
  if (!place.ok) return place.reply;
  const body = readBody(z.object({ mergedId: recordId }), call.body);
  if (!body.ok) return body.reply;
  const record = readRecord(place.value, call.params.id);
  if (!record.ok) return record.reply;
  const other = readRecord(place.value, body.value.mergedId);
  if (!other.ok) return other.reply;
  const { portal, source } = place.value;
  portal.associations.moveAll(other.value, record.value);
  portal.records.merge(record.value, other.value, source);
  return { status: 204 };
}

function remove(call: Call): Reply {
  const place = readPlace(call);
  if (!place.ok) return place.reply;
  const record = readRecord(place.value, call.params.id);
  if (!record.ok) return record.reply;
  place.value.portal.records.archive(record.value, place.value.source);
  return { status: 204 };
}

function listProperties(call: Call): Reply {
  const place = readPlace(call);
  if (!place.ok) return place.reply;
  return { status: 200, body: { results: place.value.portal.properties.list(place.value.type.name) } };
}

function deleteForPrivacy(call: Call): Reply {
  const place = readPlace(call);
  if (!place.ok) return place.reply;
  const body = readBody(z.object({ contactId: recordId }), call.body);
  if (!body.ok) return body.reply;
  const record = readRecord(place.value, body.value.contactId);
  if (!record.ok) return record.reply;
  place.value.portal.associations.removeAll(record.value);
  place.value.portal.records.destroy(record.value, place.value.source);
  return { status: 204 };
}

const portal = "/_emulator/portals/:portalId";

export const controlRecordRoutes: Route[] = [
  { method: "GET", path: `${portal}/objects/:objectType`, open: true, handle: list },
  { method: "POST", path: `${portal}/objects/:objectType`, open: true, handle: create },
  { method: "GET", path: `${portal}/objects/:objectType/:id`, open: true, handle: get },
  { method: "PATCH", path: `${portal}/objects/:objectType/:id`, open: true, handle: edit },
  { method: "DELETE", path: `${portal}/objects/:objectType/:id`, open: true, handle: remove },
  { method: "POST", path: `${portal}/edits/:objectType`, open: true, handle: editMany },
  { method: "POST", path: `${portal}/objects/:objectType/:id/restore`, open: true, handle: restore },
  { method: "POST", path: `${portal}/objects/:objectType/:id/merge`, open: true, handle: merge },
  { method: "GET", path: `${portal}/properties/:objectType`, open: true, handle: listProperties },
  { method: "POST", path: `${portal}/privacy-deletions`, open: true, handle: deleteForPrivacy },
];
