import type { Database } from "./database.ts";

/** A list of contacts that an admin keeps by hand, "SNAPSHOT" in HubSpot's words. */
export interface ContactList {
  listId: string;
  name: string;
  createdAt: number;
}

export interface ContactLists {
  find(portalId: number, listId: string): ContactList | undefined;
  /** Whose name holds a text, in the order in which they were made. */
  search(portalId: number, text: string): ContactList[];
  create(portalId: number, name: string, contactIds: readonly string[]): ContactList;
  count(portalId: number, listId: string): number;
  /** Up to `limit` ids above one, in their order. */
  members(portalId: number, listId: string, after: number, limit: number): string[];
}

export function openContactLists(database: Database): ContactLists {
  const toList = (row: Record<string, unknown>): ContactList => ({
    ...{ listId: String(row.id), name: String(row.name), createdAt: Number(row.created_at) },
  });
  return {
    find: (portalId, listId) => {
      const row = database
        .statement("SELECT * FROM contact_list WHERE portal_id = ? AND id = ?")
        .get(portalId, Number(listId));
      return row && toList(row);
    },
    search: (portalId, text) =>
      database
        .statement("SELECT * FROM contact_list WHERE portal_id = ? AND instr(lower(name), lower(?)) > 0 ORDER BY id")
        .all(portalId, text)
        .map(toList),
    create: (portalId, name, contactIds) => {
      const createdAt = Date.now();
      const { lastInsertRowid } = database
        .statement("INSERT INTO contact_list (portal_id, name, created_at) VALUES (?, ?, ?)")
        .run(portalId, name, createdAt);
      const add = database.statement("INSERT OR IGNORE INTO list_member VALUES (?, ?)");
      for (const id of contactIds) add.run(Number(lastInsertRowid), Number(id));
      return { listId: String(lastInsertRowid), name, createdAt };
    },
    count: (_portalId, listId) =>
      Number(
        database.statement("SELECT count(*) AS count FROM list_member WHERE list_id = ?").get(Number(listId))?.count,
      ),
    members: (_portalId, listId, after, limit) =>
      database
        .statement(
          "SELECT contact_id FROM list_member WHERE list_id = ? AND contact_id > ? ORDER BY contact_id LIMIT ?",
        )
        .all(Number(listId), after, limit)
        .map((row) => String(row.contact_id)),
  };
}
