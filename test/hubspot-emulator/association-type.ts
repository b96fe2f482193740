import type { Database } from "./database.ts";
import type { ObjectTypeName } from "./object-type.ts";

/** One association type in one direction; without a label it is the default one. */
export interface AssociationType {
  category: "HUBSPOT_DEFINED" | "USER_DEFINED";
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
  ["calls", "contacts", 194, 193],
  ["emails", "contacts", 198, 197],
  ["tasks", "contacts", 204, 203],
];

function bothWays(category: AssociationType["category"], [from, to, typeId, inverse, label]: Pair): AssociationType[] {
  const named = label ? { label } : {};
  return [
    { category, typeId, from, to, inverse, ...named },
    { category, typeId: inverse, from: to, to: from, inverse: typeId, ...named },
  ];
}

const hubspotTypes = pairs.flatMap((pair) => bothWays("HUBSPOT_DEFINED", pair));
/** HubSpot numbers a portal's own labels apart from its own types, so that a number may mean two; here none does. */
const firstOwnId = 10_001;

/** HubSpot's association types and the labels that a portal made for itself. */
export class AssociationTypes {
  private readonly database: Database;
  private readonly portalId: number;
  private readonly all: AssociationType[];

  constructor(database: Database, portalId: number) {
    this.database = database;
    this.portalId = portalId;
    const rows = database.statement("SELECT * FROM association_label WHERE portal_id = ? ORDER BY id").all(portalId);
    const own = rows.flatMap(({ id, from_type, to_type, label }) =>
      bothWays("USER_DEFINED", ownPair(from_type as ObjectTypeName, to_type as ObjectTypeName, Number(id), `${label}`)),
    );
    this.all = [...hubspotTypes, ...own];
  }

  between(from: ObjectTypeName, to: ObjectTypeName): AssociationType[] {
    return this.all.filter((type) => type.from === from && type.to === to);
  }

  default(from: ObjectTypeName, to: ObjectTypeName): AssociationType | undefined {
    return this.between(from, to).find((type) => type.label === undefined);
  }

  find(from: ObjectTypeName, to: ObjectTypeName, typeId: number): AssociationType | undefined {
    return this.between(from, to).find((type) => type.typeId === typeId);
  }

  /** Makes a label of the portal's own, the same in both directions, as its administrator would. */
  addLabel(from: ObjectTypeName, to: ObjectTypeName, label: string): void {
    const id = firstOwnId + 2 * this.all.filter(({ category }) => category === "USER_DEFINED").length;
    this.all.push(...bothWays("USER_DEFINED", ownPair(from, to, id, label)));
    this.database
      .statement("INSERT INTO association_label VALUES (?, ?, ?, ?, ?)")
      .run(this.portalId, id, from, to, label);
  }
}

const ownPair = (from: ObjectTypeName, to: ObjectTypeName, id: number, label: string): Pair => [
  from,
  to,
  id,
  id + 1,
  label,
];
