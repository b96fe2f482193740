import * as z from "zod/mini";
import type { Instant } from "../instant.ts";
import { RejectionReason, type StageMove } from "./stage-move.ts";
import type { StageEntry } from "./stage-rules.ts";
import type { StageState } from "./stage-state.ts";

/** One way from MQL on: when each stage was first reached. Whoever is woken, or sent back and made an MQL again, begins another. */
export interface StagePassage {
  /** The event that made the MQL. */
  readonly eventId: string;
  readonly mqlAt: Instant;
  readonly salAt?: Instant;
  readonly sqlAt?: Instant;
  readonly opportunityAt?: Instant;
  /** When the record went back to marketing, to sleep, or out. */
  readonly endedAt?: Instant;
}

/** Why somebody was sent back or disqualified: those two lists in one. Going to nurture needs no reason. */
export const ExitReason = z.enum([...RejectionReason.options, "timing", "budget", "authority"]);
export type ExitReason = z.infer<typeof ExitReason>;

/** A step off the way to an opportunity: a handoff sent back, nurture, disqualification. */
export const ExitKind = z.enum(["reject", "nurture", "disqualify"]);
export type ExitKind = z.infer<typeof ExitKind>;

export interface StageExit {
  readonly eventId: string;
  readonly at: Instant;
  readonly kind: ExitKind;
  readonly reason?: ExitReason;
}

/** Oldest first; only what counts, so nothing that was taken back or set aside. */
export function readPassages({ entries }: Pick<StageState, "entries">): StagePassage[] {
  const passages: StagePassage[] = [];
  for (const entry of entries) {
    if (entry.to === "mql") passages.push({ eventId: entry.eventId, mqlAt: entry.at });
    else passages.push(...passages.splice(-1).map((passage) => goOn(passage, entry)));
  }
  return passages;
}

/** A stage that is reached again keeps its first date; nothing is added to a way that has ended. */
function goOn(passage: StagePassage, { to, at }: StageEntry): StagePassage {
  if (passage.endedAt !== undefined) return passage;
  switch (to) {
    case "sal":
      return { salAt: at, ...passage };
    case "sql":
      return { sqlAt: at, ...passage };
    case "opportunity":
      return { opportunityAt: at, ...passage };
    default:
      return { ...passage, endedAt: at };
  }
}

/** Oldest first; also of a record that never was an MQL. */
export function readExits({ entries, history }: Pick<StageState, "entries" | "history">): StageExit[] {
  const moves = new Map(history.map(({ event }) => [event.id, event.move]));
  return entries.flatMap(({ eventId, at }) => {
    const move = moves.get(eventId);
    return move === undefined || !isExit(move) ? [] : [{ eventId, at, kind: move.kind, ...reasonOf(move) }];
  });
}

type ExitMove = Extract<StageMove, { kind: ExitKind }>;

function isExit(move: StageMove): move is ExitMove {
  return move.kind === "reject" || move.kind === "nurture" || move.kind === "disqualify";
}

function reasonOf(move: ExitMove): { readonly reason?: ExitReason } {
  if (move.kind === "nurture") return {};
  return { reason: move.kind === "reject" ? move.reason : move.why.reason };
}
