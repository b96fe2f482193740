import type { ObjectType } from "@assay/shared/api/record";
import type { PropertyRefusal } from "@assay/shared/api/sync";
import { propertyFaultTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { Crm } from "../crm.ts";
import type { PropertyDefinition } from "../property.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";
import { sayError } from "./error-body.ts";
import { pathNameOf } from "./object-path.ts";
import { readPropertyRoom } from "./property-room.ts";

const groupName = "assay";

const Existing = z.object({
  name: z.string(),
  type: z.string(),
  label: z.string().optional(),
  description: z.string().optional(),
  groupName: z.string().optional(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
});
type Existing = z.infer<typeof Existing>;

const PropertyList = z.object({ results: z.array(Existing) });

const fieldTypes = { number: "number", string: "text", datetime: "date", enumeration: "select" } as const;

type Told = Parameters<Crm["ensureProperties"]>[3];

/**
 * Creates the group and the properties that are missing, as far as the portal has room, and brings those that follow
 * the rubric up to date. A property of that name but another type belongs to the customer: it is kept, and answered as
 * a refusal. Safe to repeat and to run twice at once: "already there" is success.
 */
export async function ensureProperties(
  source: TokenSource,
  tenantId: string,
  objectType: ObjectType,
  properties: readonly PropertyDefinition[],
  { language, onProgress }: Told,
): Promise<CrmAnswer<PropertyRefusal[]>> {
  const base = basePath(objectType);
  const listed = await listExisting(source, tenantId, base);
  if (!listed.ok) return listed;
  const existing = listed.value;
  const missing = properties.filter(({ name }) => !existing.has(name));
  const room = await findRoom(source, tenantId, objectType, missing);
  if (!room.ok) return room;
  const { limit, left } = room.value;
  const tooMany = new Set(missing.slice(left).map(({ name }) => name));
  const total = properties.length;
  await onProgress({ lookedThrough: 0, total });
  if (missing.length > tooMany.size) {
    const group = { name: groupName, label: "Assay", displayOrder: -1 };
    const grouped = await create(source, tenantId, `${base}/groups`, group);
    if (!grouped.ok) return grouped;
  }
  const refusals: PropertyRefusal[] = [];
  for (const [index, definition] of properties.entries()) {
    const { name } = definition;
    const made: CrmAnswer<PropertyRefusal | undefined> = tooMany.has(name)
      ? { ok: true, value: faultOf(name, "no-room", String(limit), language) }
      : await ensureOne(source, tenantId, base, definition, existing.get(name), language);
    if (!made.ok) return made;
    if (made.value !== undefined) refusals.push(made.value);
    await onProgress({ lookedThrough: index + 1, total });
  }
  return { ok: true, value: refusals };
}

/** Names of those that are there with that type. */
export async function findProperties(
  source: TokenSource,
  tenantId: string,
  objectType: ObjectType,
  properties: readonly Pick<PropertyDefinition, "name" | "type">[],
): Promise<CrmAnswer<string[]>> {
  const listed = await listExisting(source, tenantId, basePath(objectType));
  if (!listed.ok) return listed;
  const found = properties.filter(({ name, type }) => listed.value.get(name)?.type === type);
  return { ok: true, value: found.map(({ name }) => name) };
}

function basePath(objectType: ObjectType): string {
  return `/crm/properties/2026-09/${pathNameOf(objectType)}`;
}

async function listExisting(
  source: TokenSource,
  tenantId: string,
  base: string,
): Promise<CrmAnswer<Map<string, Existing>>> {
  const listed = await callApi(source, tenantId, { method: "GET", path: base });
  if (!listed.ok) return listed;
  const list = PropertyList.safeParse(listed.value.body);
  if (!list.success) return rejected(listed.value);
  return { ok: true, value: new Map(list.data.results.map((property) => [property.name, property])) };
}

/** Asked only when something is to be made: a portal that is prepared costs one call. */
async function findRoom(
  source: TokenSource,
  tenantId: string,
  objectType: ObjectType,
  missing: readonly PropertyDefinition[],
): Promise<CrmAnswer<{ limit: number; left: number }>> {
  const unlimited = { limit: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY };
  if (missing.length === 0) return { ok: true, value: unlimited };
  const room = await readPropertyRoom(source, tenantId, objectType);
  return room.ok ? { ok: true, value: room.value ?? unlimited } : room;
}

/** Answers why the property cannot be ours as it should be, if so. */
async function ensureOne(
  source: TokenSource,
  tenantId: string,
  base: string,
  definition: PropertyDefinition,
  existing: Existing | undefined,
  language: Language,
): Promise<CrmAnswer<PropertyRefusal | undefined>> {
  const { name, type } = definition;
  if (existing !== undefined && existing.type !== type)
    return { ok: true, value: faultOf(name, "other-type", existing.type, language) };
  if (existing !== undefined && !isOutdated(definition, existing)) return { ok: true, value: undefined };
  const done = await (existing === undefined
    ? create(source, tenantId, base, propertyBody(definition))
    : send(source, tenantId, "PATCH", `${base}/${name}`, changeBody(definition, existing)));
  if (!done.ok) return done;
  return { ok: true, value: done.value === undefined ? undefined : { property: name, message: done.value } };
}

function isOutdated(definition: PropertyDefinition, existing: Existing): boolean {
  if (!definition.followsRubric || existing.groupName !== groupName) return false;
  const labels = new Map((existing.options ?? []).map(({ value, label }) => [value, label]));
  const { label, description } = definition;
  const options = inOrder(definition.options ?? []);
  return (
    existing.label !== label ||
    existing.description?.trim() !== description.trim() ||
    options.some((option) => labels.get(option.value) !== option.label)
  );
}

/** Options that are no longer ours stay: contacts may hold them. */
function changeBody({ label, description, options = [] }: PropertyDefinition, existing: Existing): object {
  const ours = new Set(options.map(({ value }) => value));
  const others = (existing.options ?? []).filter(({ value }) => !ours.has(value));
  return { label, description, options: inOrder([...options, ...others]) };
}

function faultOf(
  property: string,
  reason: NonNullable<PropertyRefusal["reason"]>,
  part: string,
  language: Language,
): PropertyRefusal {
  return { property, reason, message: propertyFaultTexts[language][reason](part) };
}

function propertyBody({ name, label, description, type, options }: PropertyDefinition): object {
  return {
    name,
    label,
    description,
    groupName,
    type,
    fieldType: fieldTypes[type],
    ...(options && { options: inOrder(options) }),
  };
}

type Option = NonNullable<PropertyDefinition["options"]>[number];

/** HubSpot takes no label twice: a later option of the same name also says its value. */
function inOrder(options: readonly Option[]) {
  const labels = options.map(({ label }) => label);
  return options.map(({ value, label }, index) => ({
    value,
    label: labels.indexOf(label) < index ? `${label} (${value})` : label,
    displayOrder: index,
    hidden: false,
  }));
}

/** `undefined` when it is there now; HubSpot's words when it would not make it. */
async function create(
  source: TokenSource,
  tenantId: string,
  path: string,
  body: object,
): Promise<CrmAnswer<string | undefined>> {
  return send(source, tenantId, "POST", path, body);
}

/** The same for any change of a definition. */
async function send(
  source: TokenSource,
  tenantId: string,
  method: "POST" | "PATCH",
  path: string,
  body: object,
): Promise<CrmAnswer<string | undefined>> {
  const answer = await callApi(source, tenantId, { method, path, body });
  if (!answer.ok) return answer;
  const { status, body: reply } = answer.value;
  const conflict = 409;
  return { ok: true, value: status < 300 || status === conflict ? undefined : sayError(reply, status) };
}
