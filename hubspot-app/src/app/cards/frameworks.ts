import type { AssessmentReply } from "@assay/shared/api/assessment";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { createEventId } from "./event-id.ts";
import type { RecordServer } from "./record-server.ts";
import { Session } from "./session.ts";

/** Which framework is looked at, and which one the record is qualified by. */
export interface Choice {
  readonly session: Session;
  /** Looked at; absent until the server has named the one in use. */
  readonly looked: FrameworkId | undefined;
  readonly inUse: FrameworkId | undefined;
  readonly offered: AssessmentReply["offered"];
  /** In use before the last change of it, as long as that can be taken back. */
  readonly before: FrameworkId | undefined;
  /** Being changed to. */
  readonly changingTo: FrameworkId | undefined;
  /** Why the last change was not made. */
  readonly problem: string | undefined;
}

/** One record under every framework that was looked at: a session each, kept, so that switching loses nothing. */
export class Frameworks {
  #server: RecordServer;
  #onWritten: () => void;
  #sessions = new Map<FrameworkId, Session>();
  #choice: Choice;
  #listeners = new Set<() => void>();

  constructor(server: RecordServer, onWritten: () => void) {
    this.#server = server;
    this.#onWritten = onWritten;
    const nothingYet = { looked: undefined, inUse: undefined, offered: [] };
    const idle = { before: undefined, changingTo: undefined, problem: undefined };
    this.#choice = { session: this.#open(undefined), ...nothingYet, ...idle };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A new object after every change, of a session too. */
  readonly choice = (): Choice => this.#choice;

  /** Every session but the one looked at. */
  others(): Session[] {
    return [...this.#sessions.values()].filter((session) => session !== this.#choice.session);
  }

  load(): void {
    void this.#choice.session.load();
  }

  stop(): void {
    this.#listeners.clear();
    this.#choice.session.stop();
    for (const session of this.#sessions.values()) session.stop();
  }

  /** Shows another framework; nothing is changed by it. */
  lookAt(framework: FrameworkId): void {
    const known = this.#sessions.get(framework);
    const session = known ?? this.#open(framework);
    this.#sessions.set(framework, session);
    this.#show({ session, looked: framework });
    if (!known) void session.load();
  }

  /** From now on the record is qualified by this framework. */
  async use(framework: FrameworkId): Promise<void> {
    const { inUse, changingTo, session } = this.#choice;
    if (changingTo !== undefined || framework === inUse) return;
    this.#show({ changingTo: framework, problem: undefined });
    const at = Date.now();
    const reply = await this.#server.choose({ id: createEventId(at), framework, at });
    if (reply.ok) this.#show({ changingTo: undefined, inUse: reply.inUse, before: inUse });
    else this.#show({ changingTo: undefined, problem: reply.message });
    if (reply.ok && session.state().phase === "ready") session.watchSync();
  }

  /** Goes back to the framework that was in use before. */
  async undo(): Promise<void> {
    const { before } = this.#choice;
    if (before === undefined) return;
    await this.use(before);
    if (this.#choice.inUse === before) this.#show({ before: undefined });
  }

  #open(framework: FrameworkId | undefined): Session {
    const session: Session = new Session(this.#server, framework, {
      onWritten: this.#onWritten,
      onRead: ({ framework: { id }, inUse, offered }) => {
        this.#sessions.set(id, session);
        this.#show({ inUse, offered, looked: this.#choice.looked ?? id });
      },
    });
    session.subscribe(() => this.#show({}));
    return session;
  }

  #show(part: Partial<Choice>): void {
    this.#choice = { ...this.#choice, ...part };
    for (const listener of this.#listeners) listener();
  }
}

export function frameworkName({ offered }: Choice, id: FrameworkId): string {
  return offered.find((framework) => framework.id === id)?.name ?? id;
}
