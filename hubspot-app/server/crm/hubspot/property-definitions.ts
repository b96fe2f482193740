import type { ObjectType } from "@assay/shared/api/record";
import type { PropertyRefusal } from "@assay/shared/api/sync";
import * as z from "zod";
import type { CrmAnswer, PropertyDefinition } from "../crm.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi } from "./api.ts";
import { sayError } from "./error-body.ts";
import { pathNameOf } from "./object-path.ts";

const groupName = "assay";

const PropertyList = z.object({ results: z.array(z.object({ name: z.string(), type: z.string() })) });

const fieldTypes = { number: "number", string: "text", datetime: "date", enumeration: "select" } as const;

/**
 * Creates the group and the properties that are missing. A property of that name but another type belongs to the
 * customer: it is kept, and answered as a refusal. Safe to repeat and to run twice at once: "already there" is success.
 */
export async function ensureProperties(
  source: TokenSource,
  tenantId: string,
  objectType: ObjectType,
  properties: readonly PropertyDefinition[],
): Promise<CrmAnswer<PropertyRefusal[]>> {
  const base = `/crm/properties/2026-09/${pathNameOf(objectType)}`;
  const group = { name: groupName, label: "Assay", displayOrder: -1 };
  const grouped = await create(source, tenantId, `${base}/groups`, group);
  if (!grouped.ok) return grouped;
  const listed = await callApi(source, tenantId, { method: "GET", path: base });
  if (!listed.ok) return listed;
  const list = PropertyList.safeParse(listed.value.body);
  if (!list.success) return rejected(sayError(listed.value.body, listed.value.status));
  const types = new Map(list.data.results.map(({ name, type }) => [name, type]));
  const missing = properties.filter(({ name }) => !types.has(name));
  const taken = properties.filter(({ name, type }) => types.has(name) && types.get(name) !== type);
  const refusals = taken.map(({ name }) => takenRefusal(name, types.get(name)));
  for (const definition of missing) {
    const created = await create(source, tenantId, base, propertyBody(definition));
    if (!created.ok) return created;
    if (created.value !== undefined) refusals.push({ property: definition.name, message: created.value });
  }
  return { ok: true, value: refusals };
}

function takenRefusal(property: string, type: string | undefined): PropertyRefusal {
  return { property, message: `A property of this name and type "${type}" was there already; it was left alone.` };
}

function propertyBody({ name, label, description, type, options }: PropertyDefinition): object {
  return {
    name,
    label,
    description,
    groupName,
    type,
    fieldType: fieldTypes[type],
    ...(options && {
      options: options.map((option, index) => ({ ...option, displayOrder: index, hidden: false })),
    }),
  };
}

/** `undefined` when it is there now; HubSpot's words when it would not make it. */
async function create(
  source: TokenSource,
  tenantId: string,
  path: string,
  body: object,
): Promise<CrmAnswer<string | undefined>> {
  const answer = await callApi(source, tenantId, { method: "POST", path, body });
  if (!answer.ok) return answer;
  const { status, body: reply } = answer.value;
  const conflict = 409;
  return { ok: true, value: status < 300 || status === conflict ? undefined : sayError(reply, status) };
}

function rejected(message: string): { ok: false; fault: { kind: "rejected"; message: string } } {
  return { ok: false, fault: { kind: "rejected", message } };
}
