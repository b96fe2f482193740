import { z } from "zod";
import { findObjectType, type ObjectType, type ObjectTypeName } from "../object-type.ts";
import {
  fieldTypesOf,
  type Property,
  type PropertyCreate,
  propertyCreate,
  propertyUpdate,
  toOptions,
} from "../property.ts";
import { readObjectType } from "../record-write.ts";
import {
  type BatchError,
  batchError,
  batchReply,
  invalid,
  notFound,
  type Outcome,
  type Reply,
  refuse,
  succeed,
} from "../reply.ts";
import { type AppCall, type Route, readBody, type ScopeRule } from "../router.ts";

/** HubSpot's limit of a paid portal; a free one allows ten. */
export const customPropertyLimit = 1000;

export const readSchemaScopes: ScopeRule = (params) => findObjectType(params.objectType ?? "")?.scopes.readSchema ?? [];
export const writeSchemaScopes: ScopeRule = (params) =>
  findObjectType(params.objectType ?? "")?.scopes.writeSchema ?? [];

function missingProperty(name: string) {
  return notFound(`Property ${name} does not exist`, { context: { propertyName: [name] } });
}

function checkShape(
  call: AppCall,
  type: ObjectTypeName,
  shape: Pick<Property, "name" | "type" | "fieldType" | "groupName" | "options" | "externalOptions">,
): Outcome<undefined> {
  const problem = (field: string, message: string) => invalid(message, { errors: [{ message, in: field }] });
  if (!fieldTypesOf[shape.type].includes(shape.fieldType)) {
    return problem("fieldType", `fieldType ${shape.fieldType} is not valid for type ${shape.type}`);
  }
  if (!call.portal.properties.findGroup(type, shape.groupName)) {
    return problem("groupName", `Property group ${shape.groupName} does not exist`);
  }
  const values = shape.options.map(({ value }) => value);
  const labels = shape.options.map(({ label }) => label);
  if (new Set(values).size < values.length || new Set(labels).size < labels.length) {
    return problem("options", "Property options must have unique labels and values");
  }
  if (shape.type === "enumeration" && !shape.externalOptions && values.length === 0) {
    return problem("options", `Property ${shape.name} of type enumeration needs options`);
  }
  return succeed(undefined);
}

function isCustom(property: Property): boolean {
  return !property.hubspotDefined;
}

export function countCustom(call: AppCall, type: ObjectTypeName): number {
  return call.portal.properties.list(type).filter(isCustom).length;
}

function createOne(call: AppCall, type: ObjectType, input: PropertyCreate): Outcome<Property> {
  const { properties } = call.portal;
  if (!/^[a-z][a-z0-9_]{0,99}$/.test(input.name)) {
    const message = `Property name ${input.name} must start with a letter and hold lower-case letters, digits and underscores only`;
    return invalid(message, { errors: [{ message, in: "name" }] });
  }
  if (properties.find(type.name, input.name)) {
    return refuse(409, "OBJECT_ALREADY_EXISTS", `A property named '${input.name}' already exists.`);
  }
  const shape = checkShape(call, type.name, { ...input, options: toOptions(input.options) });
  if (!shape.ok) return shape;
  if (countCustom(call, type.name) >= customPropertyLimit) {
    return invalid(`The limit of ${customPropertyLimit} custom properties on ${type.name} has been reached.`);
  }
  const now = new Date().toISOString();
  const { referencedObjectType, ...rest } = input;
  const property: Property = {
    ...rest,
    ...(referencedObjectType ? { referencedObjectType } : {}),
    // HubSpot fills the two options of a yes-or-no property when none are given.
    options: input.type === "bool" && input.options.length === 0 ? yesOrNo : toOptions(input.options),
    calculated: false,
    hubspotDefined: false,
    archived: false,
    createdAt: now,
    updatedAt: now,
    createdUserId: String(call.grant.userId),
    updatedUserId: String(call.grant.userId),
    modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyOptions: false, readOnlyValue: false },
  };
  properties.save(type.name, property);
  return succeed(property);
}

const yesOrNo = [
  { label: "Yes", value: "true", displayOrder: 0, hidden: false },
  { label: "No", value: "false", displayOrder: 1, hidden: false },
];

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
  const created = createOne(call, type.value, body.value);
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

function archiveOne(call: AppCall, type: ObjectTypeName, property: Property): Outcome<undefined> {
  if (!property.modificationMetadata.archivable) return invalid(`Property ${property.name} cannot be archived`);
  call.portal.properties.save(type, { ...property, archived: true, archivedAt: new Date().toISOString() });
  call.portal.records.clearProperty(type, property.name);
  return succeed(undefined);
}

function archive(call: AppCall): Reply {
  const found = readProperty(call);
  if (!found.ok) return found.reply;
  const done = archiveOne(call, found.value.type.name, found.value.property);
  return done.ok ? { status: 204 } : done.reply;
}

/** Each property stands for itself: those that exist already are reported with 207, the others are created. */
function createBatch(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const body = readBody(z.object({ inputs: z.array(propertyCreate).min(1).max(100) }), call.body);
  if (!body.ok) return body.reply;
  const startedAt = Date.now();
  const results: Property[] = [];
  const errors: BatchError[] = [];
  for (const input of body.value.inputs) {
    const created = createOne(call, type.value, input);
    if (created.ok) {
      results.push(created.value);
      continue;
    }
    const { category, message } = created.reply.body as { category: string; message: string };
    errors.push(batchError(category, message, { name: [input.name] }));
  }
  return batchReply(201, startedAt, results, errors);
}

const names = z.object({
  inputs: z
    .array(z.object({ name: z.string() }))
    .min(1)
    .max(100),
});

function readBatch(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const body = readBody(names.extend({ archived: z.boolean().default(false) }), call.body);
  if (!body.ok) return body.reply;
  const startedAt = Date.now();
  const known = new Map(
    call.portal.properties.list(type.value.name, body.value.archived).map((one) => [one.name, one]),
  );
  const wanted = body.value.inputs.map(({ name }) => name);
  const results = wanted.flatMap((name) => known.get(name) ?? []);
  const errors = wanted
    .filter((name) => !known.has(name))
    .map((name) => batchError("OBJECT_NOT_FOUND", `Property ${name} does not exist`, { name: [name] }));
  return batchReply(200, startedAt, results, errors);
}

function archiveBatch(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const body = readBody(names, call.body);
  if (!body.ok) return body.reply;
  for (const { name } of body.value.inputs) {
    const property = call.portal.properties.find(type.value.name, name);
    const done = property && archiveOne(call, type.value.name, property);
    if (done && !done.ok) return done.reply;
  }
  return { status: 204 };
}

const base = "/crm/properties/:objectType";

export const propertyRoutes: Route[] = [
  { method: "POST", path: `${base}/batch/create`, scopes: writeSchemaScopes, handle: createBatch },
  { method: "POST", path: `${base}/batch/read`, scopes: readSchemaScopes, handle: readBatch },
  { method: "POST", path: `${base}/batch/archive`, scopes: writeSchemaScopes, handle: archiveBatch },
  { method: "GET", path: base, scopes: readSchemaScopes, handle: list },
  { method: "POST", path: base, scopes: writeSchemaScopes, handle: create },
  { method: "GET", path: `${base}/:propertyName`, scopes: readSchemaScopes, handle: get },
  { method: "PATCH", path: `${base}/:propertyName`, scopes: writeSchemaScopes, handle: update },
  { method: "DELETE", path: `${base}/:propertyName`, scopes: writeSchemaScopes, handle: archive },
];
