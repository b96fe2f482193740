import type { Database } from "./database.ts";

/** One call of an app, as it came and as it was answered; status 0 means that no answer was sent. */
export interface LoggedCall {
  at: number;
  portalId?: number;
  appId?: number;
  method: string;
  path: string;
  query: string;
  requestBody: string;
  status: number;
  responseBody: string;
  limited: boolean;
  fault?: string;
  durationMs: number;
}

export interface CallLog {
  add(call: LoggedCall): void;
  read(options: { after: number; limit: number; portalId?: number }): unknown[];
}

function readBody(text: unknown): unknown {
  if (text === null || text === "") return undefined;
  try {
    return JSON.parse(String(text));
  } catch {
    return String(text);
  }
}

export function openCallLog(database: Database): CallLog {
  return {
    add: (call) => {
      database
        .statement(
          `INSERT INTO call (at, portal_id, app_id, method, path, query, request_body, status, response_body, limited, fault, duration_ms)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          call.at,
          call.portalId ?? null,
          call.appId ?? null,
          call.method,
          call.path,
          call.query,
          call.requestBody,
          call.status,
          call.responseBody,
          call.limited ? 1 : 0,
          call.fault ?? null,
          call.durationMs,
        );
    },
    read: ({ after, limit, portalId }) =>
      database
        .statement("SELECT * FROM call WHERE seq > ?1 AND (?2 IS NULL OR portal_id = ?2) ORDER BY seq LIMIT ?3")
        .all(after, portalId ?? null, limit)
        .map((row) => ({
          seq: row.seq,
          at: row.at,
          ...(row.portal_id === null ? {} : { portalId: row.portal_id }),
          ...(row.app_id === null ? {} : { appId: row.app_id }),
          method: row.method,
          path: row.path,
          query: Object.fromEntries(new URLSearchParams(String(row.query))),
          requestBody: readBody(row.request_body),
          status: row.status,
          responseBody: readBody(row.response_body),
          limited: row.limited === 1,
          ...(row.fault === null ? {} : { fault: row.fault }),
          durationMs: row.duration_ms,
        })),
  };
}
