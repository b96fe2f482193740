import type { z } from "zod";
import type { ChangeSource } from "./crm-record.ts";
import type { Hub } from "./hub.ts";
import type { Portal } from "./portal.ts";
import { invalid, type Outcome, type Reply, succeed } from "./reply.ts";
import type { Grant } from "./token-store.ts";

/** A call as a handler sees it. */
export interface Call {
  hub: Hub;
  method: string;
  params: Record<string, string>;
  query: URLSearchParams;
  /** The parsed JSON or form; undefined without a body. */
  body: unknown;
}

/** A call with an access token, which sees one portal only. */
export interface AppCall extends Call {
  portal: Portal;
  grant: Grant;
  source: ChangeSource;
}

/** Scopes of which the call needs one; none asked for means that any valid token will do. */
export type ScopeRule = (params: Record<string, string>) => readonly string[];

export type Route = { method: string; path: string } & (
  | { open: true; handle: (call: Call) => Reply }
  | { open?: false; search?: boolean; scopes: ScopeRule; handle: (call: AppCall) => Reply }
);

export interface RouteMatch {
  route: Route;
  params: Record<string, string>;
}

export interface Router {
  /** The route, or why there is none: nothing at this path, or other methods only. */
  match(method: string, path: string): RouteMatch | "no-path" | "no-method";
}

/** Routes in order: a fixed segment must stand before a `:parameter` in the same place. */
export function makeRouter(routes: readonly Route[]): Router {
  const compiled = routes.map((route) => ({
    route,
    pattern: new RegExp(`^${route.path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`),
  }));
  return {
    match: (method, path) => {
      let seen = false;
      for (const { route, pattern } of compiled) {
        const found = pattern.exec(path);
        if (!found) continue;
        seen = true;
        if (route.method === method) return { route, params: decodeParams(found.groups ?? {}) };
      }
      return seen ? "no-method" : "no-path";
    },
  };
}

function decodeParams(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => {
      try {
        return [name, decodeURIComponent(value)];
      } catch {
        return [name, value];
      }
    }),
  );
}

/** Reads a body by its schema, or refuses in HubSpot's words for a missing or malformed field. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): Outcome<z.infer<Schema>> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return succeed(parsed.data);
  const issues = parsed.error.issues.map(({ path, message }) => ({ path, at: path.join("."), message }));
  const missing = issues.filter(({ path }) => valueAt(body, path) === undefined).map(({ at }) => at);
  if (missing.length > 0) {
    const errors = missing.map((name) => ({ message: `${name} is required`, in: name }));
    return invalid(`Some required fields were not set: [${missing.join(", ")}]`, { errors });
  }
  const errors = issues.map(({ at, message }) => ({ message, in: at }));
  return invalid(`Invalid input JSON: ${issues.map(({ at, message }) => `${at}: ${message}`).join("; ")}`, { errors });
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], body);
}

/** A whole number from the query within bounds, or a refusal that names it. */
export function readCount(
  query: URLSearchParams,
  name: string,
  { fallback, max }: { fallback: number; max: number },
): Outcome<number> {
  const text = query.get(name);
  if (text === null) return succeed(fallback);
  const count = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (count >= 1 && count <= max) return succeed(count);
  return invalid(`${name} must be a whole number from 1 to ${max}, and was ${text}`, {
    errors: [{ message: `${name} must be from 1 to ${max}`, in: name }],
  });
}

/** Comma-separated or repeated values of one query parameter. */
export function readList(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((text) => text.split(","))
    .filter(Boolean);
}
