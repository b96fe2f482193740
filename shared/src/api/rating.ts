import * as z from "zod/mini";
import { DerivedFrom } from "../assessment/derivation.ts";
import { Evidence } from "../assessment/evidence.ts";
import { Surface } from "../assessment/rating.ts";
import { CriterionId, FrameworkId, Level } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { AssessmentState, Person } from "./assessment.ts";
import { EventId } from "./record.ts";

const Change = z.strictObject({
  id: EventId,
  framework: FrameworkId,
  criterion: CriterionId,
  /** When the person did it, by the client's clock; shown, clamped to receipt, never used for order. */
  at: Instant,
  surface: Surface,
  /** The assessment's version that the person saw; 0 when nothing was rated yet. */
  basedOn: z.int().check(z.gte(0), z.lte(1_000_000_000)),
  /** The language of any refusal. */
  language: z._default(Language, "en"),
});

/** `POST /v1/records/{objectType}/{objectId}/ratings`: gives a level. Safe to repeat: the same id gets the first answer. */
export const RateRequest = z.extend(Change, {
  level: Level,
  evidence: z.optional(z.strictObject(Evidence.shape)),
  /** Confirms a carried level: what it was carried over from. */
  derivedFrom: z.optional(DerivedFrom),
});
export type RateRequest = z.infer<typeof RateRequest>;

/** `POST /v1/records/{objectType}/{objectId}/clearings`: back to unknown. Safe to repeat in the same way. */
export const ClearRequest = Change;
export type ClearRequest = z.infer<typeof ClearRequest>;

/** The record as it stood right after this event: the same for every repeat of it. */
const Recorded = z.object({
  eventId: z.string(),
  recordedAt: Instant,
  assessment: AssessmentState,
  people: z.array(Person),
});

export const RateReply = z.extend(Recorded, { ok: z.literal(true) });
export type RateReply = z.infer<typeof RateReply>;

/** Kept, but somebody else changed the criterion meanwhile: a person must pick. */
export const ConflictReply = z.extend(Recorded, {
  ok: z.literal(false),
  code: z.literal("conflict"),
  message: z.string(),
});
export type ConflictReply = z.infer<typeof ConflictReply>;
