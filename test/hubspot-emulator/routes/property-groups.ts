import type { ObjectType } from "../object-type.ts";
import { groupCreate, groupUpdate, type PropertyGroup } from "../property.ts";
import { readObjectType } from "../record-write.ts";
import { invalid, notFound, type Outcome, type Reply, refuse, succeed } from "../reply.ts";
import { type AppCall, type Route, readBody } from "../router.ts";
import { readSchemaScopes, writeSchemaScopes } from "./properties.ts";

function list(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  return { status: 200, body: { results: call.portal.properties.listGroups(type.value.name) } };
}

function readGroup(call: AppCall): Outcome<{ type: ObjectType; group: PropertyGroup }> {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type;
  const name = call.params.groupName ?? "";
  const group = call.portal.properties.findGroup(type.value.name, name);
  return group ? succeed({ type: type.value, group }) : notFound(`Property group ${name} does not exist`);
}

function get(call: AppCall): Reply {
  const found = readGroup(call);
  return found.ok ? { status: 200, body: found.value.group } : found.reply;
}

function create(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const body = readBody(groupCreate, call.body);
  if (!body.ok) return body.reply;
  const { properties } = call.portal;
  if (properties.findGroup(type.value.name, body.value.name)) {
    return refuse(409, "OBJECT_ALREADY_EXISTS", `A property group named '${body.value.name}' already exists.`).reply;
  }
  const group = { ...body.value, archived: false };
  properties.saveGroup(type.value.name, group);
  const location = `/crm/v3/properties/${type.value.name}/groups/${group.name}`;
  return { status: 201, headers: { Location: location }, body: group };
}

function update(call: AppCall): Reply {
  const found = readGroup(call);
  if (!found.ok) return found.reply;
  const body = readBody(groupUpdate, call.body);
  if (!body.ok) return body.reply;
  const { label = found.value.group.label, displayOrder = found.value.group.displayOrder } = body.value;
  const group = { ...found.value.group, label, displayOrder };
  call.portal.properties.saveGroup(found.value.type.name, group);
  return { status: 200, body: group };
}

function archive(call: AppCall): Reply {
  const found = readGroup(call);
  if (!found.ok) return found.reply;
  const { type, group } = found.value;
  const { properties } = call.portal;
  if (properties.list(type.name).some((property) => property.groupName === group.name)) {
    return invalid(`Property group ${group.name} still holds properties`).reply;
  }
  properties.saveGroup(type.name, { ...group, archived: true });
  return { status: 204 };
}

const base = "/crm/properties/:objectType/groups";

export const propertyGroupRoutes: Route[] = [
  { method: "GET", path: base, scopes: readSchemaScopes, handle: list },
  { method: "POST", path: base, scopes: writeSchemaScopes, handle: create },
  { method: "GET", path: `${base}/:groupName`, scopes: readSchemaScopes, handle: get },
  { method: "PATCH", path: `${base}/:groupName`, scopes: writeSchemaScopes, handle: update },
  { method: "DELETE", path: `${base}/:groupName`, scopes: writeSchemaScopes, handle: archive },
];
