import type { ObjectTypeName } from "./object-type.ts";

/** One of HubSpot's own association types in one direction; without a label it is the default one. */
export interface AssociationType {
  typeId: number;
  from: ObjectTypeName;
  to: ObjectTypeName;
  label?: string;
  /** The type that HubSpot stores for the way back. */
  inverse: number;
}

type Pair = [from: ObjectTypeName, to: ObjectTypeName, typeId: number, inverse: number, label?: string];

/** Ids from https://developers.hubspot.com/docs/api-reference/latest/crm/associations/associate-records/guide#association-type-id-values. */
const pairs: Pair[] = [
  ["contacts", "companies", 279, 280],
  ["contacts", "companies", 1, 2, "Primary"],
  ["contacts", "deals", 4, 3],
  ["deals", "companies", 341, 342],
  ["deals", "companies", 5, 6, "Primary"],
  ["leads", "contacts", 608, 609],
  ["leads", "contacts", 578, 579, "Primary"],
  ["leads", "companies", 610, 611],
  ["notes", "contacts", 202, 201],
  ["notes", "companies", 190, 189],
  ["notes", "deals", 214, 213],
  ["notes", "leads", 855, 854],
];

const everyType: AssociationType[] = pairs.flatMap(([from, to, typeId, inverse, label]) => {
  const named = label ? { label } : {};
  return [
    { typeId, from, to, inverse, ...named },
    { typeId: inverse, from: to, to: from, inverse: typeId, ...named },
  ];
});

export function associationTypes(from: ObjectTypeName, to: ObjectTypeName): AssociationType[] {
  return everyType.filter((type) => type.from === from && type.to === to);
}

export function defaultAssociation(from: ObjectTypeName, to: ObjectTypeName): AssociationType | undefined {
  return everyType.find((type) => type.from === from && type.to === to && type.label === undefined);
}

export function findAssociationType(
  from: ObjectTypeName,
  to: ObjectTypeName,
  typeId: number,
): AssociationType | undefined {
  return everyType.find((type) => type.from === from && type.to === to && type.typeId === typeId);
}
