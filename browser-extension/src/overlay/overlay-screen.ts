import type { Checklist } from "./checklist-state.ts";
import type { OverlayState, OverlayView } from "./overlay-state.ts";
import type { PageReading } from "./page-person.ts";
import type { SelectedText } from "./selected-text.ts";

/** What the overlay shows, and whom the page behind it showed when that was asked for. */
export class OverlayScreen {
  #read: () => PageReading;
  #readSelection: () => string | undefined;
  #page: PageReading;
  #view: OverlayView = { state: { phase: "loading" }, moved: undefined, aside: undefined, selected: undefined };
  #listeners = new Set<() => void>();
  #turn = 0;

  /** `readSelection`: what the person has marked on the page at this moment. */
  constructor(read: () => PageReading, readSelection: () => string | undefined) {
    this.#read = read;
    this.#readSelection = readSelection;
    this.#page = read();
    this.#view = { ...this.#view, selected: this.#findSelected(true) };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): OverlayView => this.#view;

  get page(): PageReading {
    return this.#page;
  }

  get checklist(): Checklist | undefined {
    const { state } = this.#view;
    return state.phase === "checklist" ? state : undefined;
  }

  /** The text marked in the mail or on the page of whoever is rated, while the page shows them. */
  get selected(): SelectedText | undefined {
    const { selected, moved } = this.#view;
    return moved ? undefined : selected;
  }

  /** It stands behind a level now. */
  markUsed(): void {
    const { selected } = this.#view;
    if (selected) this.#change({ selected: { ...selected, isUsed: true } });
  }

  /** Answers to questions about somebody who is no longer shown are dropped: they belong to an earlier turn. */
  get turn(): number {
    return this.#turn;
  }

  /** Begins with whoever is on the page now. */
  turnToPage(): PageReading {
    const { key } = this.#page;
    this.#page = this.#read();
    const selected = this.#findSelected(this.#page.key === key);
    this.#view = { ...this.#view, moved: undefined, aside: undefined, selected };
    return this.#page;
  }

  /** Shows the first of somebody, and returns their turn. */
  begin(state: OverlayState): number {
    this.#turn += 1;
    this.show(state);
    return this.#turn;
  }

  show(state: OverlayState): void {
    this.#change({ state });
  }

  update(change: (checklist: Checklist) => Checklist): void {
    if (this.checklist) this.show(change(this.checklist));
  }

  /** Opens what stands beside the checklist, or closes it again. */
  toggle(aside: OverlayView["aside"]): void {
    this.#change({ aside: this.#view.aside === aside ? undefined : aside });
  }

  /** Whether the page shows somebody else by now, which is then said. */
  hasMoved(): boolean {
    const now = this.#read();
    const isSame = now.key === this.#page.key;
    const name = now.reading.ok ? (now.reading.prospect.name ?? now.reading.prospect.email) : undefined;
    // The address may change under one person: it is the page's of this moment that goes along with a rating.
    if (isSame) this.#page = now;
    const { moved } = this.#view;
    // The page may go on from one to the next: the offer is always about whoever it shows now.
    if (isSame !== (moved === undefined) || (moved && moved.name !== name)) {
      this.#change({ moved: isSame ? undefined : { name } });
    }
    return !isSame;
  }

  stop(): void {
    this.#turn += 1;
    this.#listeners.clear();
  }

  /** Sites may leave a text marked that is no longer shown: it is not what the next person wrote. */
  #findSelected(isSamePerson: boolean): SelectedText | undefined {
    const { selected: before } = this.#view;
    const text = this.#readSelection();
    if (text !== undefined && text !== before?.text) return { text, url: this.#page.url, isUsed: false };
    return isSamePerson ? before : undefined;
  }

  #change(changes: Partial<OverlayView>): void {
    this.#view = { ...this.#view, ...changes };
    for (const listener of this.#listeners) listener();
  }
}
