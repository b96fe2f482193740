import { z } from "zod";
import type { AssociationType } from "./association-type.ts";
import type { CrmRecord } from "./crm-record.ts";
import { keepStageForward } from "./lifecycle-stage.ts";
import { allObjectTypes, findObjectType, type ObjectType, type ObjectTypeName } from "./object-type.ts";
import { acceptValues, checkValues } from "./property-value.ts";
import { invalid, notFound, type Outcome, refuse, succeed } from "./reply.ts";
import type { AppCall } from "./router.ts";

/** Values as they arrive: the contract says text, and HubSpot also takes plain numbers and booleans. */
export const propertyValues = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean()]).transform((value) => String(value)),
);

export const associationSpec = z.object({
  associationCategory: z.enum(["HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"]),
  associationTypeId: z.int(),
});

/** Ids are text in the contract; HubSpot's own examples send numbers too. */
export const recordId = z.union([z.string().min(1), z.int().nonnegative()]).transform(String);

export const createInput = z.object({
  properties: propertyValues,
  associations: z
    .array(z.object({ to: z.object({ id: recordId }), types: z.array(associationSpec).min(1) }))
    .default([]),
  objectWriteTraceId: z.string().optional(),
});
export type CreateInput = z.infer<typeof createInput>;

/** The object type of a path, or 400 as HubSpot answers to a type that it cannot infer. */
export function readObjectType(text: string | undefined): Outcome<ObjectType> {
  const type = findObjectType(text ?? "");
  return type ? succeed(type) : invalid(`Unable to infer object type from: ${text}`);
}

function conflict(existing: CrmRecord): Outcome<never> {
  return refuse(409, "CONFLICT", `Contact already exists. Existing ID: ${existing.id}`);
}

/** A contact's address belongs to one contact only. */
function checkEmail(call: AppCall, values: Record<string, string>, own?: CrmRecord): Outcome<undefined> {
  const existing = values.email ? call.portal.records.findByEmail(values.email) : undefined;
  return existing && existing !== own ? conflict(existing) : succeed(undefined);
}

/** Checked values of one write, before anything changes. */
export function checkWrite(
  call: AppCall,
  type: ObjectType,
  given: Record<string, string>,
  own?: CrmRecord,
): Outcome<Record<string, string>> {
  const { portal } = call;
  const checked = checkValues(given, (name) => portal.properties.find(type.name, name), portal.ownerIds);
  const accepted = acceptValues(portal.portalId, checked);
  if (!accepted.ok) return accepted;
  if (type.name !== "contacts") return accepted;
  const free = checkEmail(call, accepted.value, own);
  return free.ok ? accepted : free;
}

/** Links of a new record, each to an existing record by a type that HubSpot knows between the two. */
function checkLinks(call: AppCall, type: ObjectType, input: CreateInput): Outcome<[AssociationType, CrmRecord][]> {
  const links: [AssociationType, CrmRecord][] = [];
  for (const { to, types } of input.associations) {
    for (const { associationTypeId } of types) {
      const found = findLink(call, type.name, to.id, associationTypeId);
      if (!found.ok) return found;
      links.push(found.value);
    }
  }
  const hasPrimaryContact = links.some(([link]) => link.typeId === 578);
  if (type.name === "leads" && !hasPrimaryContact) {
    return invalid("A lead must be associated with a primary contact (association type 578) when it is created.");
  }
  return succeed(links);
}

function findLink(
  call: AppCall,
  from: ObjectTypeName,
  toId: string,
  typeId: number,
): Outcome<[AssociationType, CrmRecord]> {
  for (const to of allObjectTypes.map(({ name }) => name)) {
    const link = call.portal.associationTypes.find(from, to, typeId);
    if (!link) continue;
    const record = call.portal.records.find(to, toId);
    if (record && record.archivedAt === undefined) return succeed([link, record]);
    return notFound(`${to} ${toId} does not exist`, { context: { id: [toId] } });
  }
  return invalid(`Association type ${typeId} does not start from ${from}`);
}

/** What stands on a record's timeline: each says when. */
const activities: ReadonlySet<ObjectTypeName> = new Set(["notes", "calls", "emails", "tasks"]);

/** Everything that a creation needs, checked; `save` then cannot fail. */
export function prepareCreate(call: AppCall, type: ObjectType, input: CreateInput): Outcome<{ save(): CrmRecord }> {
  const values = checkWrite(call, type, input.properties);
  if (!values.ok) return values;
  const required = type.name === "leads" ? "hs_lead_name" : activities.has(type.name) ? "hs_timestamp" : undefined;
  if (required && !values.value[required]) {
    return invalid(`Error creating ${type.singular}. Some required properties were not set.`, {
      errors: [{ message: `${required} is required`, code: "REQUIRED_FIELD", context: { properties: [required] } }],
    });
  }
  const links = checkLinks(call, type, input);
  if (!links.ok) return links;
  const save = () => {
    const record = call.portal.records.create(type.name, values.value, call.source);
    for (const [link, to] of links.value) call.portal.associations.add(record, to, link);
    return record;
  };
  return succeed({ save });
}

export function saveUpdate(call: AppCall, record: CrmRecord, values: Record<string, string>): void {
  call.portal.records.update(record, keepStageForward(record, values), call.source);
}

/** Finds by record id, or by the address when `idProperty` is email, the one unique property here. */
export function findRecord(
  call: AppCall,
  type: ObjectType,
  id: string,
  idProperty?: string | null,
): Outcome<CrmRecord | undefined> {
  const { records } = call.portal;
  if (!idProperty || idProperty === "hs_object_id") return succeed(records.find(type.name, id));
  if (type.name === "contacts" && idProperty === "email") return succeed(records.findByEmail(id));
  return invalid(`Unable to perform read/update/upsert by non-unique ${type.id} property ${idProperty}`);
}
