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
  /** HubSpot leaves them out of an owner who is in none. */
  teams?: { id: string; name: string; primary: boolean }[];
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
  /** Custom properties an object type may have: 1,000 of a paid portal, 10 of a free one. */
  customPropertyLimit: number;
}

const paidLimit = 1000;

export type PortalDescription = Pick<Portal, "portalId" | "name" | "timeZone" | "users">;

export interface PortalStore {
  find(portalId: number): Portal | undefined;
  list(): Portal[];
  create(description: PortalDescription): Portal;
  /** As after a change of the portal's subscription; what apps were granted before stays. */
  setUnavailableScopes(portal: Portal, scopes: readonly string[]): void;
  /** The same of how many properties it may have; those that are there stay. */
  setCustomPropertyLimit(portal: Portal, limit: number): void;
  /** As an admin takes somebody's seat away: they are no owner any more. */
  removeUser(portal: Portal, userId: number): void;
}

export function openPortalStore(database: Database, onChange: (portalId: number, change: Change) => void): PortalStore {
  const portals = new Map<number, Portal>();
  const open = (description: PortalDescription, createdAt: number) => {
    const { portalId } = description;
    const records = new RecordStore(database, portalId, (change) => onChange(portalId, change));
    const associationTypes = new AssociationTypes(database, portalId);
    const scopes = database.statement("SELECT scope FROM unavailable_scope WHERE portal_id = ?").all(portalId);
    const limit = database
      .statement("SELECT custom_properties AS most FROM property_limit WHERE portal_id = ?")
      .get(portalId);
    const portal: Portal = {
      ...description,
      createdAt,
      ownerIds: new Set(description.users.map((user) => user.ownerId)),
      properties: openPropertyStore(database, portalId),
      records,
      associationTypes,
      associations: new AssociationStore(database, portalId, associationTypes, (from, to) => {
        records.noteContact(from, to);
      }),
      unavailableScopes: new Set(scopes.map(({ scope }) => String(scope))),
      customPropertyLimit: limit === undefined ? paidLimit : Number(limit.most),
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
    setCustomPropertyLimit: (portal, limit) => {
      portal.customPropertyLimit = limit;
      database.statement("INSERT OR REPLACE INTO property_limit VALUES (?, ?)").run(portal.portalId, limit);
    },
    removeUser: (portal, userId) => {
      portal.users = portal.users.filter((user) => user.userId !== userId);
      portal.ownerIds = new Set(portal.users.map((user) => user.ownerId));
      database.statement("UPDATE portal SET users = ? WHERE id = ?").run(JSON.stringify(portal.users), portal.portalId);
    },
  };
}
