import type { AssessmentState } from "@assay/shared/api/assessment";
import type { HistoryEntry } from "@assay/shared/api/history";
import type { RecordPath } from "@assay/shared/api/record";
import type { CriterionId } from "@assay/shared/framework/framework";
import { createContext, useContext } from "react";
import type { Choice, Frameworks } from "./frameworks.ts";
import type { RecordServer } from "./record-server.ts";
import type { Session } from "./session.ts";
import type { Ready } from "./session-state.ts";
import type { Surface } from "./surface.ts";

/** What every part of a contact's or deal's card needs. */
export interface Card extends Surface {
  /** The record that is rated. */
  readonly record: RecordPath;
  readonly server: RecordServer;
  readonly frameworks: Frameworks;
  readonly choice: Choice;
  /** Of the framework looked at, as are `ready` and `shown`. */
  readonly session: Session;
  readonly ready: Ready;
  /** Saved ratings with those on their way laid over them. */
  readonly shown: AssessmentState;
}

export const CardContext = createContext<Card | undefined>(undefined);

export function useCard(): Card {
  const card = useContext(CardContext);
  if (!card) throw new Error("a part of the card stands outside CardContext");
  return card;
}

/** "You" for the person looking, the name of a colleague else. */
export function nameOf({ ready, text }: Card, userId: string): string {
  if (userId === ready.me) return text.you;
  return ready.people.find((person) => person.userId === userId)?.name ?? text.someone;
}

export function criterionName({ ready }: Card, id: CriterionId): string {
  return ready.framework.criteria.find((criterion) => criterion.id === id)?.name ?? id;
}

/** A level as a word; "Unknown" when there is none. */
export function levelWord({ text }: Card, level: number | undefined): string {
  return level === undefined ? text.checklist.unknown : (text.checklist.levelWords[level] ?? String(level));
}

/** "Need: 1 → 2", or that only the evidence changed. */
export function changeSentence(card: Card, entry: HistoryEntry): string {
  const { text } = card;
  const name = criterionName(card, entry.criterion);
  const level = levelWord(card, entry.level);
  const sentence =
    entry.level === entry.previousLevel
      ? text.history.evidence(name, level)
      : text.history.change(name, levelWord(card, entry.previousLevel), level);
  return entry.contested ? `${sentence} (${text.history.contested})` : sentence;
}

/** The name of a contact beside this record; nothing while nobody knows yet. */
export function contactName({ ready, text }: Card, id: string | undefined): string | undefined {
  if (id === undefined || !ready.related) return undefined;
  return ready.related.contacts.find(({ objectId }) => objectId === id)?.name ?? text.evidence.unknownContact(id);
}
