import type { ObjectType, ObjectTypeName } from "./object-type.ts";
import { fieldTypesOf, type Property, type PropertyCreate, toOptions } from "./property.ts";
import { invalid, type Outcome, refuse, succeed } from "./reply.ts";
import type { AppCall } from "./router.ts";

/** Whether a definition holds together: field type, group and options. */
export function checkShape(
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

/** Properties of the portal's own on one object type. */
export function countCustom(call: AppCall, type: ObjectTypeName): number {
  return call.portal.properties.list(type).filter(isCustom).length;
}

/** Makes one property, or refuses with 409 when its name is taken. */
export function createProperty(call: AppCall, type: ObjectType, input: PropertyCreate): Outcome<Property> {
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
  const { customPropertyLimit } = call.portal;
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

/** Archives a property and takes its values along. */
export function archiveProperty(call: AppCall, type: ObjectTypeName, property: Property): Outcome<undefined> {
  if (!property.modificationMetadata.archivable) return invalid(`Property ${property.name} cannot be archived`);
  call.portal.properties.save(type, { ...property, archived: true, archivedAt: new Date().toISOString() });
  call.portal.records.clearProperty(type, property.name);
  return succeed(undefined);
}
