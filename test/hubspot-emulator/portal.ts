import { AssociationStore } from "./association-store.ts";
import { AssociationTypes } from "./association-type.ts";
import type { Change } from "./crm-record.ts";
import type { Database } from "./database.ts";
import { openPropertyStore, type PropertyStore } from "./property-store.ts";
import { RecordStore } from "./record-store.ts";

/** A person with a seat in the portal. HubSpot's owner id and user id of one person differ. */
export interface PortalUser {
  userId: number;
  ownerId: string;
  email: string;
  firstName: string;
  lastName: string;
  superAdmin: boolean;
  /** The language of the person's own HubSpot, as BCP 47. */
  locale: string;
}

/** A customer's HubSpot account with all that is in it. */
export interface Portal {
  portalId: number;
  name: string;
  /** IANA name, as account info returns it. */
  timeZone: string;
  createdAt: number;
  users: PortalUser[];
  ownerIds: ReadonlySet<string>;
  properties: PropertyStore;
  records: RecordStore;
  associationTypes: AssociationTypes;
  associations: AssociationStore;
  /** Scopes that nobody here can grant: the portal lacks the product, such as Sales Hub for leads. */
  unavailableScopes: ReadonlySet<string>;
}

export type PortalDescription = Pick<Portal, "portalId" | "name" | "timeZone" | "users">;

export interface PortalStore {
  find(portalId: number): Portal | undefined;
  list(): Portal[];
  create(description: PortalDescription): Portal;
  /** As after a change of the portal's subscription; what apps were granted before stays. */
  setUnavailableScopes(portal: Portal, scopes: readonly string[]): void;
}

export function openPortalStore(database: Database, onChange: (portalId: number, change: Change) => void): PortalStore {
  const portals = new Map<number, Portal>();
  const open = (description: PortalDescription, createdAt: number) => {
    const { portalId } = description;
    const associationTypes = new AssociationTypes(database, portalId);
    const scopes = database.statement("SELECT scope FROM unavailable_scope WHERE portal_id = ?").all(portalId);
    const portal: Portal = {
      ...description,
      createdAt,
      ownerIds: new Set(description.users.map((user) => user.ownerId)),
      properties: openPropertyStore(database, portalId),
      records: new RecordStore(database, portalId, (change) => onChange(portalId, change)),
      associationTypes,
      associations: new AssociationStore(database, portalId, associationTypes),
      unavailableScopes: new Set(scopes.map(({ scope }) => String(scope))),
    };
    portals.set(portalId, portal);
    return portal;
  };
  for (const row of database.statement("SELECT * FROM portal ORDER BY id").all()) {
    const users = JSON.parse(String(row.users)) as PortalUser[];
    const { id, name, time_zone: timeZone } = row;
    open({ portalId: Number(id), name: String(name), timeZone: String(timeZone), users }, Number(row.created_at));
  }
  return {
    find: (portalId) => portals.get(portalId),
    list: () => [...portals.values()],
    create: (description) => {
      const createdAt = Date.now();
      const { portalId, name, timeZone, users } = description;
      database
        .statement("INSERT INTO portal VALUES (?, ?, ?, ?, ?)")
        .run(portalId, name, timeZone, JSON.stringify(users), createdAt);
      return open(description, createdAt);
    },
    setUnavailableScopes: (portal, scopes) => {
      portal.unavailableScopes = new Set(scopes);
      database.statement("DELETE FROM unavailable_scope WHERE portal_id = ?").run(portal.portalId);
      for (const scope of portal.unavailableScopes) {
        database.statement("INSERT INTO unavailable_scope VALUES (?, ?)").run(portal.portalId, scope);
      }
    },
  };
}
