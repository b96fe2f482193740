import type { CrmRecord } from "./crm-record.ts";
import type { ObjectType } from "./object-type.ts";
import type { Property } from "./property.ts";
import { readInstant } from "./property-value.ts";

export const filterOperators = [
  "BETWEEN",
  "CONTAINS_TOKEN",
  "EQ",
  "GT",
  "GTE",
  "HAS_PROPERTY",
  "IN",
  "LT",
  "LTE",
  "NEQ",
  "NOT_CONTAINS_TOKEN",
  "NOT_HAS_PROPERTY",
  "NOT_IN",
] as const;

export interface SearchFilter {
  propertyName: string;
  operator: (typeof filterOperators)[number];
  value?: string | undefined;
  highValue?: string | undefined;
  values?: string[] | undefined;
}

export interface SearchSort {
  propertyName: string;
  descending: boolean;
}

type Find = (name: string) => Property | undefined;

/** A value in the form in which its type compares: numbers and dates as numbers, text without case. */
function comparable(property: Property | undefined, value: string): string | number {
  if (property?.type === "number") return Number(value);
  if (property?.type === "date" || property?.type === "datetime") return readInstant(value) ?? Number.NaN;
  return value.toLowerCase();
}

/** Whole words; `*` at an end stands for any letters, https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm. */
function containsToken(text: string, token: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}_]+/u);
  return token
    .toLowerCase()
    .split(/[^\p{L}\p{N}_*]+/u)
    .filter(Boolean)
    .every((part) => {
      const bare = part.replaceAll("*", "");
      if (part.startsWith("*") && part.endsWith("*")) return words.some((word) => word.includes(bare));
      if (part.startsWith("*")) return words.some((word) => word.endsWith(bare));
      if (part.endsWith("*")) return words.some((word) => word.startsWith(bare));
      return words.includes(bare);
    });
}

function matchesFilter(record: CrmRecord, filter: SearchFilter, find: Find): boolean {
  const stored = record.properties[filter.propertyName];
  if (filter.operator === "HAS_PROPERTY") return stored !== undefined;
  if (filter.operator === "NOT_HAS_PROPERTY") return stored === undefined;
  // A record without the value matches the negative operators only.
  if (stored === undefined) return ["NEQ", "NOT_IN", "NOT_CONTAINS_TOKEN"].includes(filter.operator);
  const property = find(filter.propertyName);
  const own = comparable(property, stored);
  const value = comparable(property, filter.value ?? "");
  const among = () => (filter.values ?? []).some((one) => comparable(property, one) === own);
  switch (filter.operator) {
    case "EQ":
      return own === value;
    case "NEQ":
      return own !== value;
    case "LT":
      return own < value;
    case "LTE":
      return own <= value;
    case "GT":
      return own > value;
    case "GTE":
      return own >= value;
    case "BETWEEN":
      return own >= value && own <= comparable(property, filter.highValue ?? "");
    case "IN":
      return among();
    case "NOT_IN":
      return !among();
    case "CONTAINS_TOKEN":
      return containsToken(stored, filter.value ?? "");
    case "NOT_CONTAINS_TOKEN":
      return !containsToken(stored, filter.value ?? "");
  }
}

export function matchesGroup(record: CrmRecord, filters: readonly SearchFilter[], find: Find): boolean {
  return filters.every((filter) => matchesFilter(record, filter, find));
}

/** Every word of the query begins or stands in one of the properties that HubSpot searches by default. */
export function matchesQuery(record: CrmRecord, type: ObjectType, query: string): boolean {
  const text = type.searchedProperties
    .map((name) => record.properties[name] ?? "")
    .join("\n")
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

// One collator for all comparisons: making one for each would take most of the time of a long sort.
const collator = new Intl.Collator("en");

/** Records without the value come last in either direction. */
export function compareRecords(a: CrmRecord, b: CrmRecord, sorts: readonly SearchSort[], find: Find): number {
  for (const { propertyName, descending } of sorts) {
    const [left, right] = [a.properties[propertyName], b.properties[propertyName]];
    if (left === right) continue;
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    const property = find(propertyName);
    const [x, y] = [comparable(property, left), comparable(property, right)];
    const order = typeof x === "string" && typeof y === "string" ? collator.compare(x, y) : Number(x) - Number(y);
    if (order !== 0) return descending ? -order : order;
  }
  return Number(a.id) - Number(b.id);
}
