import { z } from "zod";
import { viewRecord } from "../record-view.ts";
import { readObjectType } from "../record-write.ts";
import { invalid, type Outcome, type Reply, succeed } from "../reply.ts";
import { type AppCall, type Route, readBody } from "../router.ts";
import {
  compareRecords,
  filterOperators,
  matchesGroup,
  matchesQuery,
  type SearchFilter,
  type SearchSort,
} from "../search.ts";
import { readScopes } from "./objects.ts";

/** Limits of https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm#limits. */
const limits = { groups: 5, filtersPerGroup: 6, filters: 18, page: 200, results: 10_000, query: 3000 };

const filter = z.object({
  propertyName: z.string(),
  operator: z.enum(filterOperators),
  value: z.union([z.string(), z.number(), z.boolean()]).transform(String).optional(),
  highValue: z.union([z.string(), z.number()]).transform(String).optional(),
  values: z.array(z.union([z.string(), z.number()]).transform(String)).optional(),
});

const sort = z.union([
  z.string().transform((text) => ({ propertyName: text.replace(/^-/, ""), descending: text.startsWith("-") })),
  z
    .object({ propertyName: z.string(), direction: z.enum(["ASCENDING", "DESCENDING"]).default("ASCENDING") })
    .transform(({ propertyName, direction }) => ({ propertyName, descending: direction === "DESCENDING" })),
]);

const searchRequest = z.object({
  query: z.string().max(limits.query).optional(),
  filterGroups: z.array(z.object({ filters: z.array(filter) })).default([]),
  sorts: z.array(sort).default([]),
  properties: z.array(z.string()).default([]),
  limit: z.int().min(0).max(limits.page).default(10),
  after: z
    .union([z.string(), z.int()])
    .transform((text) => (text === "" ? 0 : Number(text)))
    .pipe(z.int().min(0))
    .default(0),
});

function checkLimits(groups: { filters: SearchFilter[] }[]): Outcome<undefined> {
  const counts = groups.map(({ filters }) => filters.length);
  if (groups.length > limits.groups) return invalid(`A search may have at most ${limits.groups} filter groups`);
  if (counts.some((count) => count > limits.filtersPerGroup)) {
    return invalid(`A filter group may have at most ${limits.filtersPerGroup} filters`);
  }
  if (counts.reduce((sum, count) => sum + count, 0) > limits.filters) {
    return invalid(`A search may have at most ${limits.filters} filters`);
  }
  return succeed(undefined);
}

const needs: Partial<Record<SearchFilter["operator"], (filter: SearchFilter) => boolean>> = {
  HAS_PROPERTY: ({ value, values }) => value === undefined && values === undefined,
  NOT_HAS_PROPERTY: ({ value, values }) => value === undefined && values === undefined,
  IN: ({ values }) => values !== undefined && values.length > 0,
  NOT_IN: ({ values }) => values !== undefined && values.length > 0,
  BETWEEN: ({ value, highValue }) => value !== undefined && highValue !== undefined,
};

function checkFilters(call: AppCall, type: string, filters: SearchFilter[], sorts: SearchSort[]): Outcome<undefined> {
  const known = readObjectType(type);
  if (!known.ok) return known;
  for (const { propertyName } of [...filters, ...sorts]) {
    if (call.portal.properties.find(known.value.name, propertyName)) continue;
    const message = `Property ${propertyName} does not exist on ${known.value.name}`;
    return invalid(message, {
      errors: [{ message, code: "PROPERTY_DOESNT_EXIST", context: { propertyName: [propertyName] } }],
    });
  }
  const wrong = filters.find((one) => !(needs[one.operator] ?? (({ value }) => value !== undefined))(one));
  return wrong
    ? invalid(`Operator ${wrong.operator} of ${wrong.propertyName} has the wrong values`)
    : succeed(undefined);
}

function search(call: AppCall): Reply {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type.reply;
  const body = readBody(searchRequest, call.body);
  if (!body.ok) return body.reply;
  const { filterGroups, sorts, query, limit, after, properties } = body.value;
  const filters = filterGroups.flatMap((group) => group.filters);
  const checked = [checkLimits(filterGroups), checkFilters(call, type.value.name, filters, sorts)];
  for (const check of checked) if (!check.ok) return check.reply;
  if (after + limit > limits.results) {
    return invalid(`A search cannot be paged beyond ${limits.results} results`).reply;
  }
  const find = (name: string) => call.portal.properties.find(type.value.name, name);
  const found = call.portal.records
    .list(type.value.name)
    .filter(
      (record) => filterGroups.length === 0 || filterGroups.some((group) => matchesGroup(record, group.filters, find)),
    )
    .filter((record) => query === undefined || matchesQuery(record, type.value, query));
  if (sorts.length > 0) found.sort((a, b) => compareRecords(a, b, sorts, find));
  const page = found.slice(after, after + limit);
  const next = after + page.length;
  const results = page.map((record) => viewRecord(call, record, { properties, propertiesWithHistory: [] }));
  const more = next < found.length && page.length > 0 ? { paging: { next: { after: String(next) } } } : {};
  return { status: 200, body: { total: found.length, results, ...more } };
}

export const searchRoutes: Route[] = [
  { method: "POST", path: "/crm/objects/:objectType/search", search: true, scopes: readScopes, handle: search },
];
