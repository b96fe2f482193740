import type { App } from "./app.ts";
import type { Database } from "./database.ts";
import { makeRandom } from "./seed/random.ts";
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

/** How badly the events that were held back arrive. */
export interface Storm {
  /** Of the events: shares that come twice. */
  duplicated: number;
  /** Of the batches: shares that never come. */
  dropped: number;
  /** Of chance, so that a storm can be had again. */
  seed: number;
}

interface Batch {
  id: number;
  appId: number;
  targetUrl: string;
  events: WebhookEvent[];
  attempt: number;
  dueAt: number;
}

interface Outcome {
  status?: number;
  error?: string;
}

export interface WebhookOptions {
  findApp(appId: number): App | undefined;
  publicOrigins: Record<string, string>;
}

/** Events on their way to apps. What has not been accepted yet stands in the file and goes on after a restart. */
export class WebhookQueue {
  private readonly database: Database;
  private readonly options: WebhookOptions;
  private readonly gathering = new Map<number, WebhookEvent[]>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly sending = new Set<Promise<void>>();
  private readonly stopped = new AbortController();
  private duplicates = 0;
  /** Events that wait for a storm; absent = nothing is held back. */
  private held: { app: App; event: WebhookEvent }[] | undefined;

  constructor(database: Database, options: WebhookOptions) {
    this.database = database;
    this.options = options;
    for (const row of database.statement("SELECT * FROM webhook_batch ORDER BY id").all()) {
      this.schedule({
        id: Number(row.id),
        appId: Number(row.app_id),
        targetUrl: String(row.target_url),
        events: JSON.parse(String(row.events)),
        attempt: Number(row.attempt),
        dueAt: Number(row.due_at),
      });
    }
  }

  add(app: App, events: WebhookEvent[]): void {
    if (events.length === 0 || this.stopped.signal.aborted) return;
    if (this.held) {
      this.held.push(...events.map((event) => ({ app, event })));
      return;
    }
    const known = this.gathering.get(app.appId);
    if (known) {
      known.push(...events);
      return;
    }
    this.gathering.set(app.appId, [...events]);
    this.later(gatherMs, () => this.enqueue(app.appId));
  }

  /** The next batch that is sent will be sent twice. */
  duplicateNext(): void {
    this.duplicates += 1;
  }

  /** Holds back all events from now on. */
  hold(): void {
    this.held ??= [];
  }

  /** Lets held events go in any order, some twice and some batches never. Answers how many there were, and were lost. */
  release({ duplicated, dropped, seed }: Storm): { events: number; sent: number; lost: number } {
    const random = makeRandom(seed);
    const held = this.held ?? [];
    this.held = undefined;
    const all = [...held, ...held.filter(() => random.chance(duplicated))];
    let [sent, lost] = [0, 0];
    for (let last = all.length - 1; last > 0; last--) {
      const other = random.whole(last + 1);
      [all[last], all[other]] = [all[other] as (typeof all)[number], all[last] as (typeof all)[number]];
    }
    for (const [app, ofApp] of Map.groupBy(all, ({ app: one }) => one)) {
      for (let start = 0; start < ofApp.length; start += eventsPerRequest) {
        const some = ofApp.slice(start, start + eventsPerRequest).map(({ event }) => event);
        if (random.chance(dropped)) lost += some.length;
        else {
          this.enqueueBatch(app, some);
          sent += some.length;
        }
      }
    }
    return { events: all.length, sent, lost };
  }

  /** Batches that were not accepted yet. */
  waiting(): number {
    return Number(this.database.statement("SELECT count(*) AS count FROM webhook_batch").get()?.count ?? 0);
  }

  attempts(): unknown[] {
    const rows = this.database.statement("SELECT * FROM webhook_attempt ORDER BY seq").all();
    return rows.map((row) => ({
      at: row.at,
      targetUrl: row.target_url,
      events: JSON.parse(String(row.events)),
      ...(row.status === null ? {} : { status: row.status }),
      ...(row.error === null ? {} : { error: row.error }),
    }));
  }

  async close(): Promise<void> {
    this.stopped.abort();
    // What is still gathering is kept for the next start.
    for (const appId of [...this.gathering.keys()]) this.enqueue(appId);
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.all(this.sending);
  }

  private later(delayMs: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, delayMs);
    this.timers.add(timer);
  }

  private schedule(batch: Batch): void {
    this.later(Math.max(0, batch.dueAt - Date.now()), () => {
      const sent = this.deliver(batch).finally(() => this.sending.delete(sent));
      this.sending.add(sent);
    });
  }

  private enqueue(appId: number): void {
    const events = this.gathering.get(appId) ?? [];
    this.gathering.delete(appId);
    const app = this.options.findApp(appId);
    if (app === undefined) return;
    for (let start = 0; start < events.length; start += eventsPerRequest) {
      this.enqueueBatch(app, events.slice(start, start + eventsPerRequest));
    }
  }

  private enqueueBatch({ appId, webhooks }: App, events: WebhookEvent[]): void {
    const targetUrl = webhooks?.targetUrl;
    if (targetUrl === undefined) return;
    const dueAt = Date.now();
    const row = this.database
      .statement("INSERT INTO webhook_batch (app_id, target_url, events, attempt, due_at) VALUES (?, ?, ?, 0, ?)")
      .run(appId, targetUrl, JSON.stringify(events), dueAt);
    this.schedule({ id: Number(row.lastInsertRowid), appId, targetUrl, events, attempt: 0, dueAt });
  }

  private async deliver(batch: Batch): Promise<void> {
    const twice = this.duplicates > 0;
    if (twice) this.duplicates -= 1;
    const outcome = await this.send(batch);
    if (twice) await this.send(batch);
    if (this.stopped.signal.aborted) return;
    const accepted = outcome.status !== undefined && outcome.status >= 200 && outcome.status < 300;
    if (accepted || batch.attempt >= retries) {
      this.database.statement("DELETE FROM webhook_batch WHERE id = ?").run(batch.id);
      return;
    }
    const next = { ...batch, attempt: batch.attempt + 1, dueAt: Date.now() + retryDelayMs(batch.attempt) };
    this.database
      .statement("UPDATE webhook_batch SET attempt = ?, due_at = ? WHERE id = ?")
      .run(next.attempt, next.dueAt, batch.id);
    this.schedule(next);
  }

  private async send(batch: Batch): Promise<Outcome> {
    const app = this.options.findApp(batch.appId);
    const outcome = app ? await this.post(app, batch) : { error: "the app is gone" };
    if (!this.stopped.signal.aborted) {
      this.database
        .statement("INSERT INTO webhook_attempt (at, target_url, events, status, error) VALUES (?, ?, ?, ?, ?)")
        .run(Date.now(), batch.targetUrl, JSON.stringify(batch.events), outcome.status ?? null, outcome.error ?? null);
    }
    return outcome;
  }

  private async post(app: App, { targetUrl, events, attempt }: Batch): Promise<Outcome> {
    const body = JSON.stringify(events.map((event) => ({ ...event, attemptNumber: attempt })));
    const { origin } = new URL(targetUrl);
    const url = targetUrl.replace(origin, this.options.publicOrigins[origin] ?? origin);
    const signed = { method: "POST", uri: targetUrl, body, timestampMs: Date.now() };
    const headers = { "content-type": "application/json", ...signatureHeaders(app.clientSecret, signed) };
    const signal = AbortSignal.any([this.stopped.signal, AbortSignal.timeout(answerTimeoutMs)]);
    try {
      const response = await fetch(url, { method: "POST", headers, body, signal, redirect: "manual" });
      await response.body?.cancel();
      return { status: response.status };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }
}
