import { AssociationStore } from "./association-store.ts";
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
  associations: AssociationStore;
}

export type PortalDescription = Pick<Portal, "portalId" | "name" | "timeZone" | "users">;

export interface PortalStore {
  find(portalId: number): Portal | undefined;
  list(): Portal[];
  create(description: PortalDescription): Portal;
}

export function openPortalStore(database: Database, onChange: (portalId: number, change: Change) => void): PortalStore {
  const portals = new Map<number, Portal>();
  const open = (description: PortalDescription, createdAt: number) => {
    const { portalId } = description;
    const portal: Portal = {
      ...description,
      createdAt,
      ownerIds: new Set(description.users.map((user) => user.ownerId)),
      properties: openPropertyStore(database, portalId),
      records: new RecordStore(database, portalId, (change) => onChange(portalId, change)),
      associations: new AssociationStore(database, portalId),
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
  };
}
