import { findObjectType, type ObjectType } from "../object-type.ts";
import { type Property, propertyCreate, propertyUpdate, toOptions } from "../property.ts";
import { archiveProperty, checkShape, createProperty } from "../property-write.ts";
import { readObjectType } from "../record-write.ts";
import { invalid, notFound, type Outcome, type Reply, succeed } from "../reply.ts";
import { type AppCall, type Route, readBody, type ScopeRule } from "../router.ts";

export const readSchemaScopes: ScopeRule = (params) => findObjectType(params.objectType ?? "")?.scopes.readSchema ?? [];
export const writeSchemaScopes: ScopeRule = (params) =>
  findObjectType(params.objectType ?? "")?.scopes.writeSchema ?? [];

function missingProperty(name: string) {
  return notFound(`Property ${name} does not exist`, { context: { propertyName: [name] } });
}

function list(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const results = call.portal.properties.list(type.value.name, call.query.get("archived") === "true");
  return { status: 200, body: { results } };
}

function get(call: AppCall): Reply {
  const found = readProperty(call);
  return found.ok ? { status: 200, body: found.value.property } : found.reply;
}

function create(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const body = readBody(propertyCreate, call.body);
  if (!body.ok) return body.reply;
  const created = createProperty(call, type.value, body.value);
  if (!created.ok) return created.reply;
  const location = `/crm/v3/properties/${type.value.name}/${created.value.name}`;
  return { status: 201, headers: { Location: location }, body: created.value };
}

function readProperty(call: AppCall): Outcome<{ type: ObjectType; property: Property }> {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type;
  const name = call.params.propertyName ?? "";
  const property = call.portal.properties.find(type.value.name, name);
  return property ? succeed({ type: type.value, property }) : missingProperty(name);
}

function update(call: AppCall): Reply {
  const found = readProperty(call);
  if (!found.ok) return found.reply;
  const body = readBody(propertyUpdate, call.body);
  if (!body.ok) return body.reply;
  const { type, property } = found.value;
  if (property.modificationMetadata.readOnlyDefinition) {
    return invalid(`Property ${property.name} is defined by HubSpot and cannot be changed`).reply;
  }
  const { options, ...rest } = body.value;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const changed: Property = {
    ...property,
    ...given,
    ...(options ? { options: toOptions(options) } : {}),
    updatedAt: new Date().toISOString(),
    updatedUserId: String(call.grant.userId),
  };
  const shape = checkShape(call, type.name, changed);
  if (!shape.ok) return shape.reply;
  call.portal.properties.save(type.name, changed);
  return { status: 200, body: changed };
}

function archive(call: AppCall): Reply {
  const found = readProperty(call);
  if (!found.ok) return found.reply;
  const done = archiveProperty(call, found.value.type.name, found.value.property);
  return done.ok ? { status: 204 } : done.reply;
}

const base = "/crm/properties/:objectType";

export const propertyRoutes: Route[] = [
  { method: "GET", path: base, scopes: readSchemaScopes, handle: list },
  { method: "POST", path: base, scopes: writeSchemaScopes, handle: create },
  { method: "GET", path: `${base}/:propertyName`, scopes: readSchemaScopes, handle: get },
  { method: "PATCH", path: `${base}/:propertyName`, scopes: writeSchemaScopes, handle: update },
  { method: "DELETE", path: `${base}/:propertyName`, scopes: writeSchemaScopes, handle: archive },
];
