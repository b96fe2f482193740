import { randomUUID } from "node:crypto";

/** What goes back over HTTP. `body` is sent as JSON, `html` as a page; neither means an empty body. */
export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  html?: string;
}

/** A step of a handler: the value, or the reply that ends the call. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; reply: Reply };

/** One entry of an error's `errors`; HubSpot's context values are lists of strings. */
export interface ErrorDetail {
  message: string;
  code?: string;
  in?: string;
  context?: Record<string, string[]>;
}

interface ErrorMore {
  subCategory?: string;
  context?: Record<string, string[]>;
  errors?: ErrorDetail[];
  links?: Record<string, string>;
  [field: string]: unknown;
}

/**
 * An error in HubSpot's shape: category, correlationId and message are required by the published contract,
 * https://developers.hubspot.com/docs/api-reference/latest/error-handling.
 */
export function errorReply(status: number, category: string, message: string, more: ErrorMore = {}): Reply {
  return { status, body: { status: "error", message, correlationId: randomUUID(), category, ...more } };
}

/** A step that ends the call with an error in HubSpot's shape. */
export function refuse(status: number, category: string, message: string, more: ErrorMore = {}) {
  return { ok: false as const, reply: errorReply(status, category, message, more) };
}

export function invalid(message: string, more: ErrorMore = {}) {
  return refuse(400, "VALIDATION_ERROR", message, more);
}

export function notFound(message = "resource not found", more: ErrorMore = {}) {
  return refuse(404, "OBJECT_NOT_FOUND", message, more);
}

/** What a token gets that its portal did not give the right to; one of `needed` would do. */
export function missingScopes(needed: readonly string[]): Reply {
  const message =
    "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.";
  const errors = [
    { message: "One or more of the following scopes are required.", context: { requiredGranularScopes: [...needed] } },
  ];
  return errorReply(403, "MISSING_SCOPES", message, {
    errors,
    links: { scopes: "https://developers.hubspot.com/scopes" },
  });
}

export function succeed<Value>(value: Value) {
  return { ok: true as const, value };
}

/** One refused input of a batch (the contract's StandardError: every field but `id` is required). */
export interface BatchError {
  status: "error";
  category: string;
  message: string;
  context: Record<string, string[]>;
  errors: ErrorDetail[];
  links: Record<string, string>;
}

export function batchError(category: string, message: string, context: Record<string, string[]>): BatchError {
  return { status: "error", category, message, context, errors: [], links: {} };
}

/** `status` when all went well, 207 when some inputs did not. */
export function batchReply(status: 200 | 201, startedAt: number, results: unknown[], errors: BatchError[] = []): Reply {
  const times = { startedAt: new Date(startedAt).toISOString(), completedAt: new Date().toISOString() };
  if (errors.length === 0) return { status, body: { status: "COMPLETE", results, ...times } };
  return { status: 207, body: { status: "COMPLETE", results, numErrors: errors.length, errors, ...times } };
}
