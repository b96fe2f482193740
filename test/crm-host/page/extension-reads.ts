import { findRecordType } from "../record-type.ts";
import type { Associated, FormattingOptions, HostApi, Properties } from "../worker/protocol.ts";
import type { CrmClient } from "./crm-client.ts";
import { formatProperty } from "./property-format.ts";
import { pickProperties, type RecordStore } from "./record-store.ts";

/** As the record on screen names what is associated with it. */
const nameOfType = (text: string) => (text === "0-46" ? "notes" : (findRecordType(text)?.name ?? text));
const PAGE_LENGTH = 10;
type Reads = Pick<HostApi, "fetchCrmProperties" | "fetchAssociations" | "fetchCrmSearch" | "formatCrmProperties">;

/** What the SDK's data hooks read, from the record on screen or from the CRM. */
export function createExtensionReads(client: CrmClient, records?: RecordStore): Reads {
  const definitions = () => records?.definitions.read() ?? [];
  const format = (properties: Properties, wanted: FormattingOptions["propertiesToFormat"] = []): Properties =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => {
        const definition = definitions().find((one) => one.name === name);
        const formatted = wanted === "all" || wanted.includes(name);
        return [name, value !== null && formatted ? formatProperty(value, definition) : value];
      }),
    );
  return {
    fetchCrmProperties: async (names, options) => {
      if (!records) throw new Error("useCrmProperties works on records only.");
      return format(pickProperties(records.read(), names), options?.propertiesToFormat);
    },
    fetchAssociations: (request) => {
      if (!records) throw new Error("useAssociations works on records only.");
      return readAssociations(client, records, request);
    },
    fetchCrmSearch: (request) => searchRecords(client, request),
    formatCrmProperties: async (list) => list.map((properties) => format(properties, "all")),
  };
}

const readAssociations = async (
  client: CrmClient,
  records: RecordStore,
  { toObjectType, properties = [], pageLength = PAGE_LENGTH, offset = 0 }: Parameters<Reads["fetchAssociations"]>[0],
) => {
  const objectType = nameOfType(toObjectType);
  const all = records.read().record.associations[objectType] ?? [];
  const page = all.slice(offset, offset + pageLength);
  const found = await Promise.all(page.map(({ id }) => client.readObject(objectType, id)));
  const results = page.flatMap(({ types }, index): Associated[] => {
    const record = found[index];
    if (!record) return [];
    const associationTypes = types.map(({ label = "", ...type }) => ({ ...type, label }));
    const chosen = Object.fromEntries(properties.map((name) => [name, record.properties[name] ?? null]));
    return [{ toObjectId: Number(record.id), associationTypes, properties: chosen }];
  });
  return { results, hasMore: all.length > offset + pageLength, nextOffset: offset + page.length };
};

/** Text, first sort, properties and paging; filter groups are refused rather than silently passed over. */
async function searchRecords(client: CrmClient, request: Parameters<Reads["fetchCrmSearch"]>[0]) {
  if (request.filterGroups?.length) throw new Error("This stand-in's useCrmSearch knows no filter groups.");
  const objectType = nameOfType(request.objectType);
  const limit = request.pageLength ?? PAGE_LENGTH;
  const offset = Number(request.after ?? 0);
  const sort = request.sorts?.[0];
  const search = new URLSearchParams({ limit: String(limit), offset: String(offset) });
  if (request.query) search.set("q", request.query);
  if (request.properties) search.set("properties", request.properties.join(","));
  if (sort) search.set("sort", `${sort.direction === "DESCENDING" ? "-" : ""}${sort.propertyName}`);
  const { total, results } = (await client.searchObjects(objectType, search)) ?? { total: 0, results: [] };
  const next = offset + results.length;
  const hasMore = results.length > 0 && next < total;
  const found = results.map(({ id, properties }) => ({ objectId: Number(id), properties }));
  return { results: found, total, hasMore, ...(hasMore && { after: String(next) }) };
}
