import type { ContactLine, MatchReply } from "@assay/shared/api/prospects";
import type { ProspectIdentity } from "@assay/shared/prospect/prospect";
import { ask } from "../ask.ts";
import { beginChecklist, type Checklist, type KnownContact } from "./checklist-state.ts";
import type { OverlayScreen } from "./overlay-screen.ts";
import type { PageReading } from "./page-person.ts";

/** From whoever the page shows to a contact's checklist. */
export class PersonSearch {
  #screen: OverlayScreen;
  /** The way to whoever is shown, or was to be. */
  #way: () => Promise<void> = () => this.open();

  constructor(screen: OverlayScreen) {
    this.#screen = screen;
  }

  /** Begins with whoever is on screen now. The person asked for it: from here on the server may be asked who that is. */
  async open(): Promise<void> {
    const { reading } = this.#screen.turnToPage();
    if (reading.ok && isSomebody(reading)) return this.find(reading.prospect);
    const message = reading.ok ? "" : reading.message;
    this.#screen.begin({ phase: "unreadable", message, prospect: reading.ok ? reading.prospect : {} });
  }

  /** By this machine's index, which also serves offline; and by the server, which knows everybody. */
  async find(prospect: ProspectIdentity): Promise<void> {
    this.#way = () => this.find(prospect);
    const turn = this.#screen.begin({ phase: "loading", prospect });
    const { url } = this.#screen.page;
    const matching = ask({ kind: "match", prospect, url });
    const looked = await ask({ kind: "look", prospect, url });
    const known = looked.ok ? looked.contact : undefined;
    const name = prospect.name ?? prospect.email ?? "";
    if (known) await this.#load({ objectId: known.objectId, name }, [], turn);
    const match = await matching;
    if (turn !== this.#screen.turn) return;
    const { checklist } = this.#screen;
    if (match.ok && checklist) this.#enrich(checklist, match);
    else if (match.ok) await this.#decide(prospect, match, turn);
    else if (!checklist) this.#screen.show({ ...match, phase: "failed" });
  }

  /** The contact is this one: found, picked or just created. `prospect`: who it is on a page, if they were seen there. */
  async pick(contact: KnownContact, prospect?: ProspectIdentity): Promise<void> {
    this.#way = () => this.pick(contact, prospect);
    const { state } = this.#screen.view();
    const colleagues = state.phase === "choice" ? state.match.colleagues : [];
    const turn = this.#screen.begin({ phase: "loading" });
    const matching = prospect && ask({ kind: "match", prospect, url: this.#screen.page.url });
    await this.#load(contact, colleagues, turn);
    const match = await matching;
    const { checklist } = this.#screen;
    if (match?.ok && checklist && turn === this.#screen.turn) this.#enrich(checklist, match);
  }

  /** The same again, after it came to nothing; with whoever is on screen now when that is somebody else. */
  retry(): Promise<void> {
    return this.#screen.hasMoved() ? this.open() : this.#way();
  }

  async create(prospect: ProspectIdentity): Promise<void> {
    const { state } = this.#screen.view();
    if (state.phase !== "choice" || state.isCreating || this.#screen.hasMoved()) return;
    const { turn } = this.#screen;
    this.#screen.show({ ...state, isCreating: true });
    const answer = await ask({ kind: "create", prospect, url: this.#screen.page.url });
    if (turn !== this.#screen.turn) return;
    if (answer.ok) await this.pick(answer.contact);
    else this.#screen.show({ ...state, isCreating: false, message: answer.message });
  }

  async #decide(prospect: ProspectIdentity, match: MatchReply, turn: number): Promise<void> {
    const [contact, ...others] = match.contacts;
    if (contact && others.length === 0) return this.#load(contact, match.colleagues, turn);
    this.#screen.show({ phase: "choice", prospect, match, isCreating: false });
  }

  async #load(contact: KnownContact, colleagues: readonly ContactLine[], turn: number): Promise<void> {
    const read = await ask({ kind: "read", objectId: contact.objectId });
    if (turn !== this.#screen.turn) return;
    this.#screen.show(read.ok ? beginChecklist(contact, colleagues, read) : { ...read, phase: "failed" });
  }

  /** What only the server knows of a contact that the index knew first. */
  #enrich(checklist: Checklist, { contacts, colleagues }: MatchReply): void {
    const contact = contacts.find(({ objectId }) => objectId === checklist.contact.objectId) ?? checklist.contact;
    this.#screen.show({ ...checklist, contact, colleagues });
  }
}

/** A name alone that may be anybody's is not looked for before the person has seen it. */
function isSomebody({ prospect, unsure }: Extract<PageReading["reading"], { ok: true }>): boolean {
  const { name, email, profileUrl } = prospect;
  return Boolean(email || profileUrl || (name && unsure.length === 0));
}
