import * as z from "zod/mini";
import { Surface } from "../assessment/rating.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { DoubtfulData } from "../pipeline/data-check.ts";
import { AskedDisqualification } from "../pipeline/disqualification.ts";
import { Shortfall } from "../pipeline/shortfall.ts";
import { StageEvent } from "../pipeline/stage-event.ts";
import { OverrideReason, RejectionReason, WhyNow } from "../pipeline/stage-move.ts";
import { Person } from "./assessment.ts";
import { EventId } from "./record.ts";

/** Why somebody goes past a gate; the server alone says what the gate lacks. */
const override = z.optional(OverrideReason);

/** What a person may ask for; `StageMove` is what is kept of it. */
export const AskedMove = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("nominate"), whyNow: WhyNow, override }),
  z.strictObject({ kind: z.literal("accept"), override }),
  z.strictObject({ kind: z.literal("reject"), reason: RejectionReason }),
  z.strictObject({ kind: z.literal("qualify"), override }),
  z.strictObject({ kind: z.literal("nurture"), wakeAt: Instant }),
  z.strictObject({ kind: z.literal("disqualify"), why: AskedDisqualification }),
  z.strictObject({ kind: z.literal("wake"), whyNow: WhyNow }),
  z.strictObject({ kind: z.literal("keep") }),
  z.strictObject({ kind: z.literal("pick"), event: EventId }),
  z.strictObject({ kind: z.literal("undo"), event: EventId }),
]);
export type AskedMove = z.infer<typeof AskedMove>;

/** `POST /v1/records/{objectType}/{objectId}/stage-moves`; a deal moves its primary contact. Safe to repeat: the same id gets the first answer. */
export const MoveRequest = z.strictObject({
  id: EventId,
  move: AskedMove,
  /** By the client's clock; shown, clamped to receipt, never used for order. */
  at: Instant,
  surface: Surface,
  /** The `heads` of the state on the screen. */
  follows: StageEvent.shape.follows,
  language: z._default(Language, "en"),
});
export type MoveRequest = z.infer<typeof MoveRequest>;

/** `GET /v1/records/{objectType}/{objectId}/stage?language=en` */
export const StageQuery = z.object({ language: z._default(Language, "en") });
export type StageQuery = z.infer<typeof StageQuery>;

/** A record's whole stage history, in the order of arrival: `foldStage` says what it comes to. */
const StageHistory = z.object({ events: z.array(StageEvent), people: z.array(Person) });

/** What the portal calls the properties that shortfalls name, as far as it is known. */
const labels = z.record(z.string(), z.string());

export const StageReply = z.extend(StageHistory, {
  ok: z.literal(true),
  canMove: z.boolean(),
  labels,
  /** What was last noted as promised to the buyer; absent = nothing was. */
  promise: z.optional(z.object({ text: z.string(), by: z.string(), at: Instant })),
});
export type StageReply = z.infer<typeof StageReply>;

/** The history as it stood right after this event: the same for every repeat of it. */
const Moved = z.extend(StageHistory, { eventId: z.string(), recordedAt: Instant });

export const MoveReply = z.extend(Moved, { ok: z.literal(true) });
export type MoveReply = z.infer<typeof MoveReply>;

/** Kept, but somebody else moved the record meanwhile: a person must pick. */
export const MoveConflict = z.extend(Moved, { ok: z.literal(false), code: z.literal("conflict"), message: z.string() });
export type MoveConflict = z.infer<typeof MoveConflict>;

/** `GET /v1/records/{objectType}/{objectId}/data-check`: what to look at before taking a contact over; empty = nothing. */
export const DataCheckReply = z.object({
  ok: z.literal(true),
  /** `label`: what the portal calls the property. */
  doubts: z.array(z.extend(DoubtfulData, { label: z.string() })),
});
export type DataCheckReply = z.infer<typeof DataCheckReply>;

/** Not kept: this is missing. The same move with an override goes through. */
export const GateReply = z.object({
  ok: z.literal(false),
  code: z.literal("gate"),
  message: z.string(),
  shortfalls: z.array(Shortfall),
  labels,
});
export type GateReply = z.infer<typeof GateReply>;
