import { setTimeout as wait } from "node:timers/promises";
import type { App } from "./app.ts";
import type { Database } from "./database.ts";
import { signatureHeadersV2 } from "./signature.ts";

/** Calls of one workflow that are under way at once. */
const mostUnderWay = 10;
const answerTimeoutMs = 20_000;
const retryMs = 250;

/** A record in a workflow, at an action of an app: not answered yet, told to wait, or gone on. */
export interface Enrolment {
  callbackId: string;
  objectId: string;
  state: "sending" | "blocked" | "ended" | "failed";
  outputs: Record<string, string>;
  /** How often the app let it go on. */
  completions: number;
  endedAt: number | null;
}

interface Wish {
  app: App;
  portalId: number;
  actionUrl: string;
  objectType: "CONTACT" | "DEAL";
  objectIds: readonly string[];
  inputFields: Record<string, string>;
}

/** Runs actions as workflows do: a signed call for each record, again after a 5xx or silence, then on by the answer. */
export class Enrolments {
  private readonly database: Database;
  private readonly publicOrigins: Record<string, string>;
  private readonly stopped = new AbortController();
  private readonly sending = new Set<Promise<void>>();
  private started = 0;

  constructor(database: Database, publicOrigins: Record<string, string>) {
    this.database = database;
    this.publicOrigins = publicOrigins;
  }

  /** Answers the callback ids, in the order of the records. */
  enrol({ app, portalId, actionUrl, objectType, objectIds, inputFields }: Wish): string[] {
    this.started += 1;
    const enrolled = objectIds.map((objectId, place) => {
      const callbackId = `ap-${portalId}-${Date.now()}-${this.started}-${place}`;
      const body = {
        callbackId,
        origin: { portalId, actionDefinitionId: 1, actionDefinitionVersion: 1 },
        context: { source: "WORKFLOWS", workflowId: 192_814_114 },
        object: { objectId: Number(objectId), objectType },
        inputFields,
        fields: inputFields,
      };
      this.database
        .statement(
          "INSERT INTO enrolment (callback_id, app_id, portal_id, action_url, body, state) VALUES (?, ?, ?, ?, ?, 'sending')",
        )
        .run(callbackId, app.appId, portalId, actionUrl, JSON.stringify(body));
      return { callbackId, body: JSON.stringify(body) };
    });
    const queue = [...enrolled];
    for (let lane = 0; lane < mostUnderWay; lane += 1) {
      const working = this.sendAll(app, actionUrl, queue).finally(() => this.sending.delete(working));
      this.sending.add(working);
    }
    return enrolled.map(({ callbackId }) => callbackId);
  }

  list(portalId: number): Enrolment[] {
    const rows = this.database.statement("SELECT * FROM enrolment WHERE portal_id = ? ORDER BY rowid").all(portalId);
    return rows.map((row) => ({
      callbackId: String(row.callback_id),
      objectId: String(JSON.parse(String(row.body)).object.objectId),
      state: String(row.state) as Enrolment["state"],
      outputs: JSON.parse(String(row.outputs ?? "{}")),
      completions: Number(row.completions),
      endedAt: row.ended_at === null ? null : Number(row.ended_at),
    }));
  }

  /** False = there is no such enrolment in the portal. Only the first completion lets it go on. */
  complete(portalId: number, callbackId: string, outputs: Record<string, unknown>): boolean {
    const found = this.database
      .statement("UPDATE enrolment SET completions = completions + 1 WHERE callback_id = ? AND portal_id = ?")
      .run(callbackId, portalId);
    if (found.changes === 0) return false;
    this.end(callbackId, "ended", outputs, "blocked");
    return true;
  }

  async close(): Promise<void> {
    this.stopped.abort();
    await Promise.all(this.sending);
  }

  private end(callbackId: string, state: Enrolment["state"], outputs: object, from: Enrolment["state"]): void {
    this.database
      .statement("UPDATE enrolment SET state = ?, outputs = ?, ended_at = ? WHERE callback_id = ? AND state = ?")
      .run(state, JSON.stringify(outputs), Date.now(), callbackId, from);
  }

  private async sendAll(app: App, actionUrl: string, queue: { callbackId: string; body: string }[]): Promise<void> {
    for (let next = queue.shift(); next && !this.stopped.signal.aborted; next = queue.shift()) {
      await this.send(app, actionUrl, next);
    }
  }

  private async send(app: App, actionUrl: string, { callbackId, body }: { callbackId: string; body: string }) {
    while (!this.stopped.signal.aborted) {
      const { status, outputs } = await this.post(app, actionUrl, body);
      if (status >= 200 && status < 300 && outputs.hs_execution_state === "BLOCK") {
        this.database
          .statement("UPDATE enrolment SET state = 'blocked' WHERE callback_id = ? AND state = 'sending'")
          .run(callbackId);
        return;
      }
      if (status >= 200 && status < 500)
        return this.end(callbackId, status < 300 ? "ended" : "failed", outputs, "sending");
      await wait(retryMs, undefined, { signal: this.stopped.signal }).catch(() => {});
    }
  }

  private async post(app: App, actionUrl: string, body: string) {
    const { origin } = new URL(actionUrl);
    const url = actionUrl.replace(origin, this.publicOrigins[origin] ?? origin);
    const headers = {
      "content-type": "application/json",
      ...signatureHeadersV2(app.clientSecret, { method: "POST", uri: actionUrl, body }),
    };
    const signal = AbortSignal.any([this.stopped.signal, AbortSignal.timeout(answerTimeoutMs)]);
    try {
      const response = await fetch(url, { method: "POST", headers, body, signal, redirect: "manual" });
      const answer = (await response.json()) as { outputFields?: Record<string, string> };
      return { status: response.status, outputs: answer.outputFields ?? {} };
    } catch {
      // Nobody answered, or not in JSON: tried again, as HubSpot does.
      return { status: 0, outputs: {} as Record<string, string> };
    }
  }
}
