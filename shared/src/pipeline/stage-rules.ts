import type { Instant } from "../instant.ts";
import { type WakeUp, wakeUpOf } from "./disqualification.ts";
import type { Stage } from "./stage.ts";
import type { StageEvent } from "./stage-event.ts";
import type { StageMove, StageMoveKind } from "./stage-move.ts";

/** One entry into a stage, which nothing takes away but an undo or a pick. */
export interface StageEntry {
  /** Absent = back to marketing. */
  readonly to?: Stage;
  /** Never before the entry it follows: a slow clock is moved up. The event keeps its own. */
  readonly at: Instant;
  readonly move: StageMoveKind;
  readonly eventId: string;
  /** Absent = Assay itself. */
  readonly by?: string;
}

/** Where a record stands: all its entries, oldest first, and what would wake it. */
export interface StageStanding {
  readonly stage?: Stage;
  readonly entries: readonly StageEntry[];
  /** Present in nurture and disqualified, and nowhere else. */
  readonly wakeUp?: WakeUp;
}

/** A stage, or "none" for a record that is in none. */
type Place = Stage | "none";
type StageChange = Exclude<StageMoveKind, "keep" | "pick" | "undo">;

const working = ["none", "mql", "sal", "sql", "opportunity"] as const satisfies readonly Place[];

const moves: Readonly<Record<StageChange, ReadonlyMap<Place, Place>>> = {
  nominate: new Map([["none", "mql"]]),
  accept: new Map([
    ["mql", "sal"],
    ["sql", "opportunity"],
  ]),
  reject: new Map([
    ["mql", "none"],
    ["sql", "sal"],
  ]),
  qualify: new Map([["sal", "sql"]]),
  nurture: new Map(working.map((place) => [place, "nurture"])),
  disqualify: new Map([...working, "nurture" as const].map((place) => [place, "disqualified"])),
  wake: new Map([
    ["nurture", "mql"],
    ["disqualified", "mql"],
  ]),
};

/** The moves that a stage allows a person, gates aside. */
export function listMoves(stage: Stage | undefined): StageChange[] {
  return (Object.keys(moves) as StageChange[]).filter((kind) => moves[kind].has(stage ?? "none"));
}

/** Whether a move enters a stage; others say what becomes of those that do. */
export function isChange(move: StageMove): move is Extract<StageMove, { kind: StageChange }> {
  return move.kind !== "keep" && move.kind !== "pick" && move.kind !== "undo";
}

/** The standing after an event; absent = the rules forbid it there. */
export function enterStage(standing: StageStanding, event: StageEvent): StageStanding | undefined {
  const { move } = event;
  if (!isChange(move)) return undefined;
  const place = moves[move.kind].get(standing.stage ?? "none");
  if (place === undefined || isHeldByGate(move) || !mayWake(standing, event)) return undefined;
  const stage = place === "none" ? {} : { stage: place };
  const wakeUp = wakeUpAfter(move, event.at);
  return {
    ...stage,
    entries: [...standing.entries, entryOf(standing, event, move.kind, place)],
    ...(wakeUp && { wakeUp }),
  };
}

function entryOf({ entries }: StageStanding, event: StageEvent, move: StageChange, place: Place): StageEntry {
  return {
    ...(place !== "none" && { to: place }),
    at: Math.max(event.at, entries.at(-1)?.at ?? 0),
    move,
    eventId: event.id,
    ...(event.by !== undefined && { by: event.by }),
  };
}

function isHeldByGate(move: StageMove): boolean {
  return "shortfalls" in move && move.shortfalls !== undefined && move.shortfalls.length > 0 && !move.override;
}

/** A person may wake anybody at any time; Assay itself only by the wake-up rule. */
function mayWake({ wakeUp }: StageStanding, { move, by, at }: StageEvent): boolean {
  if (move.kind !== "wake" || by !== undefined) return true;
  if (wakeUp?.on === "date") return at >= wakeUp.at;
  return wakeUp?.on === "new-contact" && move.contact !== undefined;
}

function wakeUpAfter(move: StageMove, at: Instant): WakeUp | undefined {
  if (move.kind === "nurture") return { on: "date", at: move.wakeAt };
  return move.kind === "disqualify" ? wakeUpOf(move.why, at) : undefined;
}
