import type { AssessmentReply } from "@assay/shared/api/assessment";
import type { Carried } from "@assay/shared/api/related";
import type { Evidence } from "@assay/shared/assessment/evidence";
import type { CriterionId, FrameworkId, Level } from "@assay/shared/framework/framework";
import { type Change, decisiveEvidence, derivedFrom } from "./change.ts";
import { createEventId } from "./event-id.ts";
import type { RecordServer } from "./record-server.ts";
import { isSilence } from "./server.ts";
import {
  acceptAnswer,
  addChange,
  begin,
  failChanges,
  meetPeople,
  type Ready,
  retryChanges,
  type SessionState,
  settleChange,
} from "./session-state.ts";
import { isSettled, watchSync } from "./sync-watch.ts";

interface SessionEvents {
  onRead(reply: AssessmentReply): void;
  onWritten(): void;
}

/**
 * One person at work on one record under one framework: keeps what is shown, sends what is done, follows it into the
 * CRM. Without a framework it is the one in use, as the server names it.
 */
export class Session {
  #server: RecordServer;
  #framework: FrameworkId | undefined;
  #events: SessionEvents;
  #state: SessionState = { phase: "loading" };
  #listeners = new Set<() => void>();
  #sending = false;
  #stopped = false;
  #looked = false;
  #stopWatch: () => void = () => {};

  constructor(server: RecordServer, framework: FrameworkId | undefined, events: SessionEvents) {
    this.#server = server;
    this.#framework = framework;
    this.#events = events;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  async load(): Promise<void> {
    this.#show({ phase: "loading" });
    const reply = await this.#server.read(this.#framework);
    if (!reply.ok) return this.#show({ phase: "failed", message: reply.message });
    this.#framework = reply.framework.id;
    // Before anything is shown: afterwards the whole checklist would be drawn twice.
    this.#events.onRead(reply);
    this.#show(begin(reply));
    if (!isSettled(reply.sync)) this.watchSync();
    void this.#awaitFacts();
  }

  /** Once the checklist is on screen: what stands beside the record, and what changed since the last look. */
  async lookAround(): Promise<void> {
    await Promise.all([this.#readRelated(), this.#looked ? undefined : this.#tellLook()]);
  }

  dismissChanges(): void {
    this.#show({ ...this.#ready(), changes: undefined });
  }

  /** What is being saved is still sent; nothing is shown or asked any more. */
  stop(): void {
    this.#stopped = true;
    this.#stopWatch();
    this.#listeners.clear();
  }

  /** Gives a level, or goes back to unknown when it is absent. Shown at once, saved in the order of the calls. */
  rate(criterion: CriterionId, level: Level | undefined, evidence?: Evidence): void {
    this.#add({ criterion, level, evidence });
  }

  /** Turns carried levels into ratings of one's own, which say where they came from. */
  confirm(carried: readonly Carried[]): void {
    for (const { criterion, level, origins } of carried) {
      this.#add({ criterion, level, evidence: decisiveEvidence(origins), derivedFrom: derivedFrom(origins) });
    }
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
    await this.refresh();
  }

  /** Takes in what was rated elsewhere; what is being saved here brings its own answer. */
  async refresh(): Promise<void> {
    if (this.#stopped || this.#state.phase !== "ready") return;
    const reply = await this.#server.read(this.#framework);
    if (!reply.ok) return;
    this.#events.onRead(reply);
    const { assessment, people, sources, judged, sync, canRate, lock, askedAgain } = reply;
    const news = { sources, judged, sync, canRate, lock, askedAgain };
    this.#show({ ...acceptAnswer(this.#ready(), assessment, people), ...news });
    if (!isSettled(reply.sync)) this.watchSync();
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
        if (sync?.state === "written") this.#events.onWritten();
      },
    );
  }

  #add(part: Pick<Change, "criterion" | "level" | "evidence" | "derivedFrom">): void {
    const ready = this.#ready();
    const at = Date.now();
    this.#show(addChange(ready, { ...part, id: createEventId(at), at, basedOn: ready.saved.version }));
    void this.#sendPending();
  }

  /** A silence leaves what is known already: the checklist works without. */
  async #readRelated(): Promise<void> {
    const reply = await this.#server.related(this.#ready().framework.id);
    if (reply.ok) this.#show({ ...meetPeople(this.#ready(), reply.people), related: reply });
  }

  /** Facts that are being read come within seconds: asked for a few times, then left to whoever opens the card again. */
  async #awaitFacts(): Promise<void> {
    for (const delayMs of [1_500, 3_000, 6_000, 12_000]) {
      const { judged } = this.#ready();
      if (judged === undefined || judged.readAt !== undefined) return;
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      if (this.#stopped) return;
      await this.refresh();
    }
  }

  async #tellLook(): Promise<void> {
    this.#looked = true;
    const { framework, saved } = this.#ready();
    const reply = await this.#server.look({ framework: framework.id, version: saved.version });
    if (reply.ok) this.#show({ ...meetPeople(this.#ready(), reply.people), changes: reply });
  }

  /** One at a time: the server gets the events in the order in which the person made them. */
  async #sendPending(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    for (let change = this.#ready().pending[0]; change; change = this.#ready().pending[0]) {
      const reply = await this.#server.send(this.#ready().framework.id, change);
      if ("assessment" in reply) {
        this.#show(settleChange(this.#ready(), change, reply));
        this.watchSync();
      } else {
        // A silent server will not hear the rest either, and order must hold: all of them wait for the person.
        const failed = isSilence(reply.code) ? this.#ready().pending : [change];
        this.#show(failChanges(this.#ready(), failed, reply));
        if (reply.code === "carried-changed") void this.#readRelated();
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
