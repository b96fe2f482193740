import type { RubricReply } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import type { RubricServer, SaveAnswer, Seen } from "./rubric-server.ts";
import {
  acceptDraft,
  acceptRubric,
  addEdit,
  begin,
  type Change,
  type Open,
  type SessionState,
  settleEdits,
  shownDocument,
} from "./session-state.ts";

/** A pause in typing this long saves. */
const saveAfterMs = 600;
/** Soon enough to see a colleague at work. */
const pollMs = 5000;

/** One person at work on one framework's rubric: keeps what is shown, saves what is done, sees what others do. */
export class RubricSession {
  readonly server: RubricServer;
  readonly framework: FrameworkId;
  #state: SessionState = { phase: "loading" };
  #listeners = new Set<() => void>();
  /** How many of the pending edits are on their way. */
  #sent = 0;
  #saving: Promise<void> | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #pollTimer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(server: RubricServer, framework: FrameworkId) {
    this.server = server;
    this.framework = framework;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  async load(): Promise<void> {
    this.#stopped = false;
    if (this.#state.phase !== "open") this.#show({ phase: "loading" });
    const reply = await this.server.read(this.framework);
    this.#show(reply.ok ? begin(reply) : { phase: "failed", message: reply.message });
    if (reply.ok) this.#pollLater();
  }

  /** What was edited is still saved; nobody is told any more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#pollTimer);
    void this.flush();
  }

  /** Shown at once, saved after a pause. */
  edit(field: string, change: Change): void {
    this.#show(addEdit(this.#open(), { field, change }, this.#sent));
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.flush(), saveAfterMs);
  }

  /** Saves what is not saved yet, and answers whether all of it is. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#saveTimer);
    if (this.#state.phase !== "open") return false;
    this.#saving ??= this.#saveAll().finally(() => {
      this.#saving = undefined;
    });
    await this.#saving;
    return this.#open().pending.length === 0;
  }

  /** Forgets what is not saved; a save on its way is waited for. Answers what is then saved. */
  async forget(): Promise<RubricReply> {
    this.#show({ ...this.#open(), pending: [], failure: undefined });
    clearTimeout(this.#saveTimer);
    await this.#saving;
    return this.#open().rubric;
  }

  /** What is on screen of the server's. */
  seen(): Seen {
    const { draft, published } = this.#open().rubric;
    return { basedOn: draft?.revision ?? 0, inForce: published?.version ?? 0 };
  }

  /** Takes in how things stand; what is being saved here brings its own answer. */
  async refresh(): Promise<void> {
    const reply = await this.server.read(this.framework);
    if (!reply.ok || this.#stopped || this.#saving) return;
    this.#show(acceptRubric(this.#open(), reply));
  }

  #pollLater(): void {
    clearTimeout(this.#pollTimer);
    if (this.#stopped) return;
    this.#pollTimer = setTimeout(() => {
      const isBusy = this.#saving !== undefined || this.#open().pending.length > 0;
      void (isBusy ? Promise.resolve() : this.refresh()).finally(() => this.#pollLater());
    }, pollMs);
  }

  /** One save at a time, until nothing is left or one did not work. */
  async #saveAll(): Promise<void> {
    this.#show({ ...this.#open(), saving: true });
    let goesOn = true;
    while (goesOn && this.#open().pending.length > 0) goesOn = await this.#saveOnce();
    this.#sent = 0;
    this.#show({ ...this.#open(), saving: false });
  }

  async #saveOnce(): Promise<boolean> {
    const document = shownDocument(this.#open()) as DraftDocument;
    this.#sent = this.#open().pending.length;
    return this.#takeIn(await this.server.save(this.framework, this.seen(), document));
  }

  async #takeIn(reply: SaveAnswer): Promise<boolean> {
    const state = this.#open();
    if (reply.ok) {
      this.#show(settleEdits(state, reply.draft, Math.min(this.#sent, state.pending.length), Date.now()));
      return true;
    }
    if (reply.code !== "draft-changed") {
      this.#show({ ...state, failure: reply.message });
      return false;
    }
    if ("draft" in reply && reply.draft) this.#show(acceptDraft(state, reply.draft));
    else return this.#readAgain(state);
    return true;
  }

  /** The draft was published or discarded, or a version published: the edits are done again on what is in force. */
  async #readAgain(state: Open): Promise<boolean> {
    const rubric = await this.server.read(this.framework);
    this.#show(rubric.ok ? acceptRubric(this.#open(), rubric) : { ...state, failure: rubric.message });
    return rubric.ok;
  }

  #open(): Open {
    if (this.#state.phase !== "open") throw new Error("the editor acts before it has loaded");
    return this.#state;
  }

  #show(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
