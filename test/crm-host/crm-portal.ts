import * as z from "zod";

const user = z.object({
  userId: z.coerce.number(),
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  ownerId: z.coerce.string(),
  superAdmin: z.boolean(),
  // Data folders from before people had one.
  locale: z.string().default("en"),
});
const portal = z.object({
  portalId: z.coerce.number(),
  name: z.string(),
  timeZone: z.string(),
  users: z.array(user).min(1),
  unavailableScopes: z.array(z.string()).default([]),
});
const record = z.object({
  id: z.coerce.string(),
  properties: z.record(z.string(), z.string().nullable()),
  createdAt: z.string(),
  updatedAt: z.string(),
  archived: z.boolean().default(false),
});
const association = z.object({
  id: z.coerce.string(),
  types: z.array(z.object({ category: z.string(), typeId: z.number(), label: z.string().optional() })),
});
const fullRecord = record.extend({ associations: z.record(z.string(), z.array(association)).default({}) });
const recordPage = z.object({ total: z.number(), results: z.array(record) });
const definition = z.object({
  name: z.string(),
  label: z.string(),
  groupName: z.string(),
  type: z.string(),
  fieldType: z.string().default("text"),
  description: z.string().default(""),
  showCurrencySymbol: z.boolean().default(false),
  options: z.array(z.object({ label: z.string(), value: z.string() })).default([]),
});
const definitions = z.union([z.array(definition), z.object({ results: z.array(definition) })]);

export type CrmUser = z.infer<typeof user>;
export type Portal = z.infer<typeof portal>;
export type CrmRecord = z.infer<typeof record>;
export type FullRecord = z.infer<typeof fullRecord>;
export type RecordPage = z.infer<typeof recordPage>;
export type PropertyDefinition = z.infer<typeof definition>;
export type CrmPortal = ReturnType<typeof connectPortal>;
export type ListQuery = { q?: string; sort?: string; limit?: number; offset?: number; properties?: string[] };

/** The CRM's own side of one portal, as a person sees it: read from the emulator's `/_emulator/` pages, never cached. */
export function connectPortal(emulatorOrigin: string, portalId: number) {
  const at = `/_emulator/portals/${portalId}`;
  const read = async <Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema> | undefined> => {
    const response = await fetch(`${emulatorOrigin}${path}`);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`The CRM answered ${response.status} to ${path}`);
    return schema.parse(await response.json());
  };
  return {
    portalId,
    readPortal: async (): Promise<Portal> => {
      const found = (await readPortals(emulatorOrigin)).find((one) => one.portalId === portalId);
      if (!found) throw new Error(`The CRM has no portal ${portalId}`);
      return found;
    },
    readDefinitions: async (objectType: string): Promise<PropertyDefinition[]> => {
      const answer = (await read(`${at}/properties/${objectType}`, definitions)) ?? [];
      return Array.isArray(answer) ? answer : answer.results;
    },
    /** Absent when there is no such record (any more). */
    readRecord: (objectType: string, id: string) =>
      read(`${at}/objects/${objectType}/${encodeURIComponent(id)}`, fullRecord),
    listRecords: async (objectType: string, query: ListQuery): Promise<RecordPage> => {
      const search = new URLSearchParams();
      for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, String(value));
      return (await read(`${at}/objects/${objectType}?${search}`, recordPage)) ?? { total: 0, results: [] };
    },
  };
}

/** Every portal of the emulator, in its order. */
export async function readPortals(emulatorOrigin: string): Promise<Portal[]> {
  const response = await fetch(`${emulatorOrigin}/_emulator/portals`);
  return z.object({ portals: z.array(portal) }).parse(await response.json()).portals;
}
