import type { App } from "./app.ts";
import type { Database } from "./database.ts";
import { signatureHeaders } from "./signature.ts";
import type { WebhookEvent } from "./webhook-event.ts";

/** HubSpot sends at most 100 events a request, waits 5 s for the answer and tries ten more times within 24 hours. */
const eventsPerRequest = 100;
const answerTimeoutMs = 5000;
const retries = 10;
/** HubSpot spreads its retries over a day; here 0.2, 0.4, 0.8 … s, at most 5 s apart, so that a test sees them. */
const retryDelayMs = (attempt: number) => Math.min(200 * 2 ** attempt, 5000);
/** Changes of one moment go out together. */
const gatherMs = 50;

interface Batch {
  id: number;
  appId: number;
  targetUrl: string;
  events: WebhookEvent[];
  attempt: number;
  dueAt: number;
}

export interface WebhookQueue {
  add(app: App, events: WebhookEvent[]): void;
  /** The next batch that is sent will be sent twice. */
  duplicateNext(): void;
  attempts(): unknown[];
  close(): Promise<void>;
}

export function openWebhookQueue(
  database: Database,
  findApp: (appId: number) => App | undefined,
  publicOrigins: Record<string, string>,
): WebhookQueue {
  const gathering = new Map<number, WebhookEvent[]>();
  const timers = new Set<NodeJS.Timeout>();
  const sending = new Set<Promise<void>>();
  const stopped = new AbortController();
  let duplicates = 0;

  function later(delayMs: number, work: () => void) {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, delayMs);
    timers.add(timer);
  }

  function schedule(batch: Batch) {
    later(Math.max(0, batch.dueAt - Date.now()), () => {
      const sent = deliver(batch).finally(() => sending.delete(sent));
      sending.add(sent);
    });
  }

  function enqueue(appId: number) {
    const events = gathering.get(appId) ?? [];
    gathering.delete(appId);
    const targetUrl = findApp(appId)?.webhooks?.targetUrl;
    if (targetUrl === undefined) return;
    for (let start = 0; start < events.length; start += eventsPerRequest) {
      const some = events.slice(start, start + eventsPerRequest);
      const dueAt = Date.now();
      const row = database
        .statement("INSERT INTO webhook_batch (app_id, target_url, events, attempt, due_at) VALUES (?, ?, ?, 0, ?)")
        .run(appId, targetUrl, JSON.stringify(some), dueAt);
      schedule({ id: Number(row.lastInsertRowid), appId, targetUrl, events: some, attempt: 0, dueAt });
    }
  }

  async function send(batch: Batch): Promise<{ status?: number; error?: string }> {
    const app = findApp(batch.appId);
    if (!app) return { error: "the app is gone" };
    const body = JSON.stringify(batch.events.map((event) => ({ ...event, attemptNumber: batch.attempt })));
    const target = new URL(batch.targetUrl);
    const url = batch.targetUrl.replace(target.origin, publicOrigins[target.origin] ?? target.origin);
    const signed = { method: "POST", uri: batch.targetUrl, body, timestampMs: Date.now() };
    const headers = { "content-type": "application/json", ...signatureHeaders(app.clientSecret, signed) };
    const signal = AbortSignal.any([stopped.signal, AbortSignal.timeout(answerTimeoutMs)]);
    try {
      const response = await fetch(url, { method: "POST", headers, body, signal, redirect: "manual" });
      await response.body?.cancel();
      return { status: response.status };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }

  async function deliver(batch: Batch): Promise<void> {
    const twice = duplicates > 0;
    if (twice) duplicates -= 1;
    const outcome = await send(batch);
    if (stopped.signal.aborted) return;
    record(batch, outcome);
    if (twice) record(batch, await send(batch));
    if (stopped.signal.aborted) return;
    const accepted = outcome.status !== undefined && outcome.status >= 200 && outcome.status < 300;
    if (accepted || batch.attempt >= retries) {
      database.statement("DELETE FROM webhook_batch WHERE id = ?").run(batch.id);
      return;
    }
    const next = { ...batch, attempt: batch.attempt + 1, dueAt: Date.now() + retryDelayMs(batch.attempt) };
    database
      .statement("UPDATE webhook_batch SET attempt = ?, due_at = ? WHERE id = ?")
      .run(next.attempt, next.dueAt, batch.id);
    schedule(next);
  }

  function record(batch: Batch, { status, error }: { status?: number; error?: string }) {
    database
      .statement("INSERT INTO webhook_attempt (at, target_url, events, status, error) VALUES (?, ?, ?, ?, ?)")
      .run(Date.now(), batch.targetUrl, JSON.stringify(batch.events), status ?? null, error ?? null);
  }

  for (const row of database.statement("SELECT * FROM webhook_batch ORDER BY id").all()) {
    schedule({
      id: Number(row.id),
      appId: Number(row.app_id),
      targetUrl: String(row.target_url),
      events: JSON.parse(String(row.events)),
      attempt: Number(row.attempt),
      dueAt: Number(row.due_at),
    });
  }

  return {
    add: (app, events) => {
      if (events.length === 0 || stopped.signal.aborted) return;
      const known = gathering.get(app.appId);
      if (known) {
        known.push(...events);
        return;
      }
      gathering.set(app.appId, [...events]);
      later(gatherMs, () => enqueue(app.appId));
    },
    duplicateNext: () => {
      duplicates += 1;
    },
    attempts: () =>
      database
        .statement("SELECT * FROM webhook_attempt ORDER BY seq")
        .all()
        .map((row) => ({
          at: row.at,
          targetUrl: row.target_url,
          events: JSON.parse(String(row.events)),
          ...(row.status === null ? {} : { status: row.status }),
          ...(row.error === null ? {} : { error: row.error }),
        })),
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      for (const appId of gathering.keys()) enqueue(appId);
      for (const timer of timers) clearTimeout(timer);
      stopped.abort();
      await Promise.all(sending);
    },
  };
}
