import type { Evidence } from "@assay/shared/assessment/evidence";
import type { CriterionId, Level } from "@assay/shared/framework/framework";
import type { Language } from "@assay/shared/language/language";
import { ask } from "../ask.ts";
import { createEventId } from "../event-id.ts";
import type { Change } from "../messages.ts";
import {
  addChange,
  type Checklist,
  evidenceFor,
  isSaid,
  neighbour,
  refreshChecklist,
  settleChange,
} from "./checklist-state.ts";
import type { OverlayScreen } from "./overlay-screen.ts";
import { previewAssessment } from "./tracked-change.ts";

/** Refusals after which nothing on screen can be rated any more. */
const noChecklist = ["reload-page", "signed-out", "another-account"];

/** What a person does with the checklist on screen. */
export class Rater {
  #screen: OverlayScreen;
  #language: Language;

  constructor(screen: OverlayScreen, language: Language) {
    this.#screen = screen;
    this.#language = language;
  }

  move(by: 1 | -1): void {
    const { checklist } = this.#screen;
    if (checklist) this.focusOn(neighbour(checklist, by));
  }

  focusOn(current: CriterionId): void {
    this.#screen.update((checklist) =>
      checklist.current === current ? checklist : { ...checklist, current, prepared: undefined },
    );
  }

  /** Evidence for a criterion that has no level yet waits for the next key; else it is saved with the level there is. */
  attach(evidence: Evidence, level: Level | undefined): void {
    const { checklist } = this.#screen;
    if (!checklist) return;
    this.#screen.toggle(undefined);
    if (level === undefined) this.#screen.update((shown) => ({ ...shown, prepared: evidence }));
    else this.give(checklist.current, level, evidence);
  }

  /** With the evidence that waits for a level, else what the criterion rests on already; what stands is not said again. */
  rate(criterion: CriterionId, level: Level | undefined): boolean {
    const { checklist } = this.#screen;
    if (!checklist?.canRate || this.#screen.hasMoved()) return false;
    const prepared = criterion === checklist.current ? checklist.prepared : undefined;
    if (prepared === undefined && isSaid(checklist, criterion, level)) return true;
    const known = level === undefined ? undefined : evidenceFor(checklist, criterion, level);
    return this.give(criterion, level, prepared ?? known);
  }

  /** Saved as it is given; `level` absent = unknown again. Whoever is on screen at this moment must be whom it is about. */
  give(criterion: CriterionId, level: Level | undefined, evidence: Evidence | undefined): boolean {
    const { checklist } = this.#screen;
    if (!checklist?.canRate || this.#screen.hasMoved()) return false;
    if (level === undefined && isSaid(checklist, criterion, undefined)) return true;
    const change = this.#changeOf(checklist, criterion, level, evidence);
    this.#screen.show(addChange(checklist, change));
    this.#tellPill();
    void this.#send(change, checklist);
    return true;
  }

  /** Takes the last change back by one of its own: history keeps both. */
  undo(): void {
    const last = this.#screen.checklist?.last;
    if (!last) return;
    const { before } = last;
    const { criterion } = last.change;
    this.focusOn(criterion);
    if (this.give(criterion, before?.level, before?.evidence)) {
      this.#screen.update((checklist) => ({ ...checklist, last: undefined }));
    }
  }

  async refresh(): Promise<void> {
    const { checklist, turn } = this.#screen;
    if (!checklist) return;
    const { contact, framework } = checklist;
    const read = await ask({ kind: "read", objectId: contact.objectId, framework: framework.id });
    if (turn !== this.#screen.turn || !read.ok || read.owner !== checklist.owner) return;
    this.#screen.update((shown) => refreshChecklist(shown, read));
    this.#tellPill();
  }

  #changeOf(
    { framework, saved }: Checklist,
    criterion: CriterionId,
    level: Level | undefined,
    evidence: Evidence | undefined,
  ): Change {
    const now = Date.now();
    const same = { id: createEventId(now), framework: framework.id, criterion, at: now, surface: "extension" } as const;
    const change = { ...same, basedOn: saved.version, language: this.#language };
    return level === undefined ? change : { ...change, level, ...(evidence && { evidence }) };
  }

  async #send(change: Change, { contact: { objectId, name }, owner }: Checklist): Promise<void> {
    const { turn, page } = this.#screen;
    const answer = await ask({ kind: "rate", objectId, name, change, owner, url: page.url });
    if (turn !== this.#screen.turn) return;
    if (!answer.ok && noChecklist.includes(answer.code)) this.#screen.show({ ...answer, phase: "failed" });
    else this.#screen.update((checklist) => settleChange(checklist, change, answer));
    this.#tellPill();
  }

  /** The pill beside the sender shows what the checklist shows, saved or on its way. */
  #tellPill(): void {
    const { checklist } = this.#screen;
    // What others rated may be behind the grade that it shows.
    if (!checklist || checklist.isUnread || this.#screen.hasMoved()) return;
    const { saved, changes } = checklist;
    const { result } = previewAssessment(saved, changes, { ...checklist, now: Date.now() });
    globalThis.assayBridge?.showGrade?.(result.grade);
  }
}
