import { DatabaseSync, type StatementSync } from "node:sqlite";

const schema = `
  CREATE TABLE IF NOT EXISTS portal (id INTEGER PRIMARY KEY, name TEXT NOT NULL, time_zone TEXT NOT NULL, users TEXT NOT NULL, created_at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS app (id INTEGER PRIMARY KEY, client_id TEXT NOT NULL, definition TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS property (portal_id INTEGER, object_type TEXT, name TEXT, definition TEXT NOT NULL, PRIMARY KEY (portal_id, object_type, name)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS property_group (portal_id INTEGER, object_type TEXT, name TEXT, definition TEXT NOT NULL, PRIMARY KEY (portal_id, object_type, name)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS record (portal_id INTEGER, object_type TEXT, id INTEGER, properties TEXT NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, archived_at INTEGER, PRIMARY KEY (portal_id, object_type, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS record_sequence (portal_id INTEGER, object_type TEXT, next_id INTEGER NOT NULL, PRIMARY KEY (portal_id, object_type)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS property_version (version INTEGER PRIMARY KEY, portal_id INTEGER, object_type TEXT, record_id INTEGER, property TEXT, value TEXT NOT NULL, at INTEGER NOT NULL, source_type TEXT NOT NULL, source_id TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS property_version_of_record ON property_version (portal_id, object_type, record_id, property);
  CREATE TABLE IF NOT EXISTS association (portal_id INTEGER, from_type TEXT, from_id INTEGER, to_type TEXT, to_id INTEGER, type_id INTEGER, PRIMARY KEY (portal_id, from_type, from_id, to_type, to_id, type_id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS association_label (portal_id INTEGER, id INTEGER, from_type TEXT NOT NULL, to_type TEXT NOT NULL, label TEXT NOT NULL, PRIMARY KEY (portal_id, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS contact_list (id INTEGER PRIMARY KEY AUTOINCREMENT, portal_id INTEGER NOT NULL, name TEXT NOT NULL, created_at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS list_member (list_id INTEGER, contact_id INTEGER, PRIMARY KEY (list_id, contact_id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS unavailable_scope (portal_id INTEGER, scope TEXT, PRIMARY KEY (portal_id, scope)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS property_limit (portal_id INTEGER PRIMARY KEY, custom_properties INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS authorization_code (code TEXT PRIMARY KEY, app_id INTEGER NOT NULL, portal_id INTEGER NOT NULL, user_id INTEGER NOT NULL, scopes TEXT NOT NULL, redirect_uri TEXT NOT NULL, expires_at INTEGER NOT NULL, used_at INTEGER);
  CREATE TABLE IF NOT EXISTS app_grant (refresh_token TEXT PRIMARY KEY, app_id INTEGER NOT NULL, portal_id INTEGER NOT NULL, user_id INTEGER NOT NULL, scopes TEXT NOT NULL, revoked_at INTEGER);
  CREATE TABLE IF NOT EXISTS access_token (token TEXT PRIMARY KEY, refresh_token TEXT NOT NULL, expires_at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS call (seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, portal_id INTEGER, app_id INTEGER, method TEXT NOT NULL, path TEXT NOT NULL, query TEXT NOT NULL, request_body TEXT, status INTEGER NOT NULL, response_body TEXT, limited INTEGER NOT NULL, fault TEXT, duration_ms REAL NOT NULL);
  CREATE TABLE IF NOT EXISTS webhook_batch (id INTEGER PRIMARY KEY AUTOINCREMENT, app_id INTEGER NOT NULL, target_url TEXT NOT NULL, events TEXT NOT NULL, attempt INTEGER NOT NULL, due_at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS enrolment (callback_id TEXT PRIMARY KEY, app_id INTEGER NOT NULL, portal_id INTEGER NOT NULL, action_url TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, outputs TEXT, completions INTEGER NOT NULL DEFAULT 0, ended_at INTEGER);
  CREATE TABLE IF NOT EXISTS webhook_attempt (seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, target_url TEXT NOT NULL, events TEXT NOT NULL, status INTEGER, error TEXT);
`;

/** The emulator's memory on disk. Every write of a call goes through one transaction, with the call's log row. */
export interface Database {
  /** A prepared statement, made once for each text. */
  statement(sql: string): StatementSync;
  transaction<Value>(work: () => Value): Value;
  close(): void;
}

/** Opens (and creates) the file; without one everything is in memory. Throws when the file cannot be opened. */
export function openDatabase(file?: string): Database {
  const connection = new DatabaseSync(file ?? ":memory:");
  // Not synced to the disk on each commit: what survives a killed process matters here, not a power cut.
  // Held by one process alone: a second one would not see what the first has in memory.
  connection.exec(
    "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA busy_timeout = 0;",
  );
  connection.exec(schema);
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? connection.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  let open = false;
  const transaction = <Value>(work: () => Value) => {
    if (open) return work();
    open = true;
    connection.exec("BEGIN");
    try {
      return work();
    } finally {
      // Committed even after a fault of our own: memory has the change already, and the file must agree with it.
      connection.exec("COMMIT");
      open = false;
    }
  };
  return { statement, transaction, close: () => connection.close() };
}
