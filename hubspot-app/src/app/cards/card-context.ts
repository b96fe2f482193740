import type { AssessmentState } from "@assay/shared/api/assessment";
import type { CriterionId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { CardText, Words } from "@assay/shared/language/en";
import { createContext, useContext } from "react";
import type { Format } from "./format.ts";
import type { RecordPage } from "./record.ts";
import type { Server } from "./server.ts";
import type { Session } from "./session.ts";
import type { Ready } from "./session-state.ts";

/** What every part of the card needs. */
export interface Card {
  readonly page: RecordPage;
  readonly server: Server;
  readonly session: Session;
  readonly ready: Ready;
  /** Saved ratings with those on their way laid over them. */
  readonly shown: AssessmentState;
  readonly text: CardText;
  readonly words: Words;
  readonly format: Format;
  readonly now: Instant;
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
