import type { ContactLine, MatchReply } from "@assay/shared/api/prospects";
import type { Evidence } from "@assay/shared/assessment/evidence";
import type { CriterionId, Level } from "@assay/shared/framework/framework";
import type { Language } from "@assay/shared/language/language";
import type { ProspectIdentity } from "@assay/shared/prospect/prospect";
import { ask, onNotice } from "../ask.ts";
import type { Change } from "../messages.ts";
import {
  addChange,
  beginChecklist,
  type Checklist,
  type KnownContact,
  neighbour,
  refreshChecklist,
  settleChange,
} from "./checklist-state.ts";
import { createEventId } from "./event-id.ts";
import type { OverlayState, OverlayView } from "./overlay-state.ts";
import type { PageReading } from "./page-person.ts";

/** One person at work on whoever one page shows: from "who is this?" to the last level. */
export class OverlaySession {
  #read: () => PageReading;
  #language: Language;
  #page: PageReading;
  #view: OverlayView = { state: { phase: "loading" }, moved: undefined, aside: undefined };
  #listeners = new Set<() => void>();
  /** Made once a person, so that a second click, or a repeat after a lost answer, creates nobody twice. */
  #creationId = "";
  #stopNotices: () => void;
  /** Answers to questions about somebody who is no longer shown are dropped. */
  #turn = 0;

  constructor(read: () => PageReading, language: Language) {
    this.#read = read;
    this.#language = language;
    this.#page = read();
    this.#stopNotices = onNotice((about) => {
      if (about === "outbox") void this.refresh();
      if (about === "session" && this.#view.state.phase === "failed") void this.open();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): OverlayView => this.#view;

  stop(): void {
    this.#turn += 1;
    this.#stopNotices();
    this.#listeners.clear();
  }

  /** Begins with whoever is on screen now. The person asked for it: from here on the server may be asked who that is. */
  async open(): Promise<void> {
    this.#page = this.#read();
    this.#creationId = "";
    this.#view = { ...this.#view, moved: undefined, aside: undefined };
    const { reading } = this.#page;
    if (reading.ok && (reading.unsure.length === 0 || reading.prospect.email || reading.prospect.profileUrl)) {
      return this.find(reading.prospect);
    }
    this.#turn += 1;
    const message = reading.ok ? "" : reading.message;
    this.#show({ phase: "unreadable", message, prospect: reading.ok ? reading.prospect : {} });
  }

  /** By this machine's index, which also serves offline; and by the server, which knows everybody. */
  async find(prospect: ProspectIdentity): Promise<void> {
    const turn = this.#begin({ phase: "loading", prospect });
    const { url } = this.#page;
    const matching = ask({ kind: "match", prospect, url });
    const looked = await ask({ kind: "look", prospect, url });
    const known = looked.ok ? looked.contact : undefined;
    const name = prospect.name ?? prospect.email ?? "";
    if (known) await this.#load({ objectId: known.objectId, name }, [], turn);
    const match = await matching;
    if (turn !== this.#turn) return;
    const { state } = this.#view;
    if (match.ok && state.phase === "checklist") this.#enrich(state, match);
    else if (match.ok) await this.#decide(prospect, match, turn);
    else if (state.phase !== "checklist") this.#show({ ...match, phase: "failed" });
  }

  /** The contact is this one: found, picked or just created. */
  async pick(contact: KnownContact): Promise<void> {
    const { state } = this.#view;
    const colleagues = state.phase === "choice" ? state.match.colleagues : [];
    await this.#load(contact, colleagues, this.#begin({ phase: "loading" }));
  }

  async create(prospect: ProspectIdentity): Promise<void> {
    const { state } = this.#view;
    if (state.phase !== "choice" || state.isCreating || this.#hasMoved()) return;
    const turn = this.#turn;
    this.#creationId ||= createEventId(Date.now());
    this.#show({ ...state, isCreating: true });
    const answer = await ask({ kind: "create", id: this.#creationId, prospect, url: this.#page.url });
    if (turn !== this.#turn) return;
    if (answer.ok) await this.pick(answer.contact);
    else this.#show({ ...state, isCreating: false, message: answer.message });
  }

  /** Opens what stands beside the checklist, or closes it again. */
  toggle(aside: OverlayView["aside"]): void {
    this.#view = { ...this.#view, aside: this.#view.aside === aside ? undefined : aside };
    this.#tell();
  }

  move(by: 1 | -1): void {
    const { state } = this.#view;
    if (state.phase === "checklist") this.focusOn(neighbour(state, by));
  }

  focusOn(current: CriterionId): void {
    const { state } = this.#view;
    if (state.phase === "checklist" && state.current !== current)
      this.#show({ ...state, current, prepared: undefined });
  }

  /** Evidence for a criterion that has no level yet waits for the next key; else it is saved with the level there is. */
  attach(evidence: Evidence, level: Level | undefined): void {
    const { state } = this.#view;
    if (state.phase !== "checklist") return;
    this.#view = { ...this.#view, aside: undefined };
    if (level === undefined) this.#show({ ...state, prepared: evidence });
    else this.rate(state.current, level, evidence);
  }

  /** Saved as it is given; `level` absent = unknown again. Whoever is on screen at this moment must be whom it is about. */
  rate(criterion: CriterionId, level: Level | undefined, evidence?: Evidence): boolean {
    const { state } = this.#view;
    if (state.phase !== "checklist" || !state.canRate || this.#hasMoved()) return false;
    const grounds = evidence ?? (criterion === state.current ? state.prepared : undefined);
    const change: Change = {
      ...{
        id: createEventId(Date.now()),
        framework: state.framework.id,
        criterion,
        at: Date.now(),
        surface: "extension",
      },
      ...{ basedOn: state.saved.version, language: this.#language },
      ...(level !== undefined && { level, ...(grounds && { evidence: grounds }) }),
    };
    this.#show(addChange(state, change));
    void this.#send(change, state.contact);
    return true;
  }

  /** Takes the last change back by one of its own: history keeps both. */
  undo(): void {
    const { state } = this.#view;
    if (state.phase !== "checklist" || !state.last) return;
    const { criterion, before } = state.last;
    this.focusOn(criterion);
    if (this.rate(criterion, before?.level, before?.evidence)) {
      this.#update((checklist) => ({ ...checklist, last: undefined }));
    }
  }

  async refresh(): Promise<void> {
    const { state } = this.#view;
    if (state.phase !== "checklist") return;
    const turn = this.#turn;
    const read = await ask({ kind: "read", objectId: state.contact.objectId, framework: state.framework.id });
    if (turn === this.#turn && read.ok) this.#update((checklist) => refreshChecklist(checklist, read));
  }

  /** Notices that the page shows somebody else by now. */
  checkPage(): void {
    this.#hasMoved();
  }

  async #send(change: Change, { objectId, name }: KnownContact): Promise<void> {
    const turn = this.#turn;
    const answer = await ask({ kind: "rate", objectId, name, change, url: this.#page.url });
    if (turn !== this.#turn) return;
    if (!answer.ok && answer.code === "reload-page") this.#show({ ...answer, phase: "failed" });
    else this.#update((checklist) => settleChange(checklist, change, answer));
    if (answer.ok && answer.reply && !this.#hasMoved()) {
      globalThis.assayBridge?.showGrade?.(answer.reply.assessment.result.grade);
    }
  }

  async #decide(prospect: ProspectIdentity, match: MatchReply, turn: number): Promise<void> {
    const [contact, ...others] = match.contacts;
    if (contact && others.length === 0) return this.#load(contact, match.colleagues, turn);
    this.#show({ phase: "choice", prospect, match, isCreating: false });
  }

  async #load(contact: KnownContact, colleagues: readonly ContactLine[], turn: number): Promise<void> {
    const read = await ask({ kind: "read", objectId: contact.objectId });
    if (turn !== this.#turn) return;
    this.#show(read.ok ? beginChecklist(contact, colleagues, read) : { ...read, phase: "failed" });
  }

  /** What only the server knows of a contact that the index knew first. */
  #enrich(state: Checklist, { contacts, colleagues }: MatchReply): void {
    const contact = contacts.find(({ objectId }) => objectId === state.contact.objectId) ?? state.contact;
    this.#show({ ...state, contact, colleagues });
  }

  #hasMoved(): boolean {
    const now = this.#read();
    const isSame = now.key === this.#page.key;
    const name = now.reading.ok ? (now.reading.prospect.name ?? now.reading.prospect.email) : undefined;
    // The address may change under one person: it is the page's of this moment that goes along with a rating.
    if (isSame) this.#page = now;
    if (isSame !== (this.#view.moved === undefined)) {
      this.#view = { ...this.#view, moved: isSame ? undefined : { name } };
      this.#tell();
    }
    return !isSame;
  }

  #begin(state: OverlayState): number {
    this.#turn += 1;
    this.#show(state);
    return this.#turn;
  }

  #update(change: (checklist: Checklist) => Checklist): void {
    const { state } = this.#view;
    if (state.phase === "checklist") this.#show(change(state));
  }

  #show(state: OverlayState): void {
    this.#view = { ...this.#view, state };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
