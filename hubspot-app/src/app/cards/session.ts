import type { AssessmentReply, AssessmentState, Person } from "@assay/shared/api/assessment";
import type { ConflictReply, RateReply } from "@assay/shared/api/rating";
import type { Refusal } from "@assay/shared/api/result";
import type { Sync } from "@assay/shared/api/sync";
import type { Evidence } from "@assay/shared/assessment/evidence";
import type { Rating } from "@assay/shared/assessment/rating";
import type { CriterionId, Level } from "@assay/shared/framework/framework";
import { type Change, previewChanges } from "./change.ts";
import { createEventId } from "./event-id.ts";
import { isSilence, type Server } from "./server.ts";
import { isSettled, watchSync } from "./sync-watch.ts";

/** Changes that were rolled back, in the order they were made, and why. */
export interface Failure {
  readonly changes: readonly Change[];
  readonly message: string;
}

/** What the card shows once the server has answered. */
export interface Ready extends Pick<AssessmentReply, "framework" | "rubric" | "canRate" | "me"> {
  readonly phase: "ready";
  /** The server's latest answer, without what is still being saved. */
  readonly saved: AssessmentState;
  readonly people: readonly Person[];
  readonly sync: Sync;
  /** Nobody is asking for news of the sync any more. */
  readonly syncUnknown: boolean;
  /** Being saved, in order. */
  readonly pending: readonly Change[];
  readonly failure: Failure | undefined;
  /** The last change, as long as it can be taken back. */
  readonly last: { readonly change: Change; readonly before: Rating | undefined } | undefined;
}

export type SessionState =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly message: string }
  | Ready;

/** One person at work on one record: what is shown, what is being saved, and what may be taken back. */
export class Session {
  #server: Server;
  #onWritten: () => void;
  #state: SessionState = { phase: "loading" };
  #listeners = new Set<() => void>();
  #sending = false;
  #stopped = false;
  #stopWatch: () => void = () => {};

  constructor(server: Server, onWritten: () => void) {
    this.#server = server;
    this.#onWritten = onWritten;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  async load(): Promise<void> {
    this.#set({ phase: "loading" });
    const reply = await this.#server.read();
    if (!reply.ok) return this.#set({ phase: "failed", message: reply.message });
    const { framework, rubric, canRate, me, people, sync, assessment } = reply;
    const idle = { pending: [], failure: undefined, last: undefined, syncUnknown: false };
    this.#set({ phase: "ready", framework, rubric, canRate, me, people, sync, saved: assessment, ...idle });
    if (!isSettled(sync)) this.watchSync();
  }

  /** What is being saved is still sent; nothing is shown or asked any more. */
  stop(): void {
    this.#stopped = true;
    this.#stopWatch();
    this.#listeners.clear();
  }

  /** Gives a level, or goes back to unknown when it is absent. Shown at once, saved in the order of the calls. */
  rate(criterion: CriterionId, level: Level | undefined, evidence?: Evidence): void {
    const state = this.#ready();
    const now = Date.now();
    const before = previewChanges(state.saved, state.pending, { ...state, now }).ratings[criterion];
    const change: Change = {
      id: createEventId(now),
      criterion,
      level,
      evidence,
      at: now,
      basedOn: state.saved.version,
    };
    this.#update({
      pending: [...state.pending, change],
      failure: withoutCriterion(state.failure, criterion),
      last: { change, before },
    });
    void this.#sendPending();
  }

  /** Takes the last change back with a change of its own: history keeps both. */
  undo(): void {
    const { last } = this.#ready();
    if (!last) return;
    this.rate(last.change.criterion, last.before?.level, last.before?.evidence);
    this.#update({ last: undefined });
  }

  /** Sends what failed again, unchanged: a change that did arrive the first time is recognised by its id. */
  retry(): void {
    const { failure, pending } = this.#ready();
    if (!failure) return;
    this.#update({ failure: undefined, pending: [...failure.changes, ...pending] });
    void this.#sendPending();
  }

  /** Forgets what failed, and asks how things stand: a change whose answer was lost may have been saved. */
  async dismiss(): Promise<void> {
    this.#update({ failure: undefined });
    const reply = await this.#server.read();
    if (reply.ok) this.#accept(reply.assessment, reply.people);
  }

  /** Follows the copy on its way into the CRM. */
  watchSync(): void {
    if (this.#stopped) return;
    this.#stopWatch();
    this.#update({ syncUnknown: false });
    this.#stopWatch = watchSync(
      () => this.#server.sync(),
      (sync) => {
        this.#update(sync ? { sync } : { syncUnknown: true });
        if (sync?.state === "written") this.#onWritten();
      },
    );
  }

  async #sendPending(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    for (let change = this.#ready().pending[0]; change; change = this.#ready().pending[0]) {
      this.#settle(change, await this.#server.send(change));
    }
    this.#sending = false;
  }

  #settle(change: Change, reply: RateReply | ConflictReply | Refusal): void {
    if ("assessment" in reply) this.#record(change, reply);
    // A silent server will not hear the rest either, and order must hold: all of them wait for the person.
    else this.#fail(isSilence(reply.code) ? this.#ready().pending : [change], reply.message);
  }

  #record(change: Change, reply: RateReply | ConflictReply): void {
    const { pending, last } = this.#ready();
    this.#update({
      pending: pending.filter((other) => other.id !== change.id),
      sync: { state: "waiting", since: Date.now() },
      last: !reply.ok && last?.change.id === change.id ? undefined : last,
    });
    this.#accept(reply.assessment, reply.people);
    this.watchSync();
  }

  #fail(failed: readonly Change[], message: string): void {
    const { pending, failure, last } = this.#ready();
    this.#update({
      pending: pending.filter((change) => !failed.includes(change)),
      failure: { changes: [...(failure?.changes ?? []), ...failed], message },
      last: last && failed.includes(last.change) ? undefined : last,
    });
  }

  /** An answer that is older than what is shown comes from a repeat, and is ignored. */
  #accept(assessment: AssessmentState, people: readonly Person[]): void {
    const state = this.#ready();
    if (assessment.version < state.saved.version) return;
    const known = state.people.filter((person) => !people.some(({ userId }) => userId === person.userId));
    this.#update({ saved: assessment, people: [...known, ...people] });
  }

  #ready(): Ready {
    if (this.#state.phase !== "ready") throw new Error("the card acts before it has loaded");
    return this.#state;
  }

  #update(part: Partial<Ready>): void {
    this.#set({ ...this.#ready(), ...part });
  }

  #set(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function withoutCriterion(failure: Failure | undefined, criterion: CriterionId): Failure | undefined {
  const changes = failure?.changes.filter((change) => change.criterion !== criterion) ?? [];
  return failure && changes.length > 0 ? { ...failure, changes } : undefined;
}
