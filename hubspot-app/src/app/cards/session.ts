import type { Evidence } from "@assay/shared/assessment/evidence";
import type { CriterionId, Level } from "@assay/shared/framework/framework";
import { createEventId } from "./event-id.ts";
import { isSilence, type Server } from "./server.ts";
import {
  acceptAnswer,
  addChange,
  begin,
  failChanges,
  type Ready,
  retryChanges,
  type SessionState,
  settleChange,
} from "./session-state.ts";
import { isSettled, watchSync } from "./sync-watch.ts";

/** One person at work on one record: keeps what is shown, sends what is done, follows it into the CRM. */
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
    this.#show({ phase: "loading" });
    const reply = await this.#server.read();
    this.#show(reply.ok ? begin(reply) : { phase: "failed", message: reply.message });
    if (reply.ok && !isSettled(reply.sync)) this.watchSync();
  }

  /** What is being saved is still sent; nothing is shown or asked any more. */
  stop(): void {
    this.#stopped = true;
    this.#stopWatch();
    this.#listeners.clear();
  }

  /** Gives a level, or goes back to unknown when it is absent. Shown at once, saved in the order of the calls. */
  rate(criterion: CriterionId, level: Level | undefined, evidence?: Evidence): void {
    const ready = this.#ready();
    const at = Date.now();
    const change = { id: createEventId(at), criterion, level, evidence, at, basedOn: ready.saved.version };
    this.#show(addChange(ready, change));
    void this.#sendPending();
  }

  /** Takes the last change back with a change of its own: history keeps both. */
  undo(): void {
    const { last } = this.#ready();
    if (!last) return;
    this.rate(last.change.criterion, last.before?.level, last.before?.evidence);
    this.#show({ ...this.#ready(), last: undefined });
  }

  retry(): void {
    this.#show(retryChanges(this.#ready()));
    void this.#sendPending();
  }

  /** Forgets what failed, and asks how things stand: a change whose answer was lost may have been saved. */
  async dismiss(): Promise<void> {
    this.#show({ ...this.#ready(), failure: undefined });
    const reply = await this.#server.read();
    if (reply.ok) this.#show(acceptAnswer(this.#ready(), reply.assessment, reply.people));
  }

  /** Follows the copy on its way into the CRM. */
  watchSync(): void {
    if (this.#stopped) return;
    this.#stopWatch();
    this.#show({ ...this.#ready(), syncUnknown: false });
    this.#stopWatch = watchSync(
      () => this.#server.sync(),
      (sync) => {
        this.#show({ ...this.#ready(), ...(sync ? { sync } : { syncUnknown: true }) });
        if (sync?.state === "written") this.#onWritten();
      },
    );
  }

  /** One at a time: the server gets the events in the order in which the person made them. */
  async #sendPending(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    for (let change = this.#ready().pending[0]; change; change = this.#ready().pending[0]) {
      const reply = await this.#server.send(change);
      if ("assessment" in reply) {
        this.#show(settleChange(this.#ready(), change, reply));
        this.watchSync();
      } else {
        // A silent server will not hear the rest either, and order must hold: all of them wait for the person.
        const failed = isSilence(reply.code) ? this.#ready().pending : [change];
        this.#show(failChanges(this.#ready(), failed, reply.message));
      }
    }
    this.#sending = false;
  }

  #ready(): Ready {
    if (this.#state.phase !== "ready") throw new Error("the card acts before it has loaded");
    return this.#state;
  }

  #show(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
