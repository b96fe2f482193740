import * as z from "zod/mini";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { Side } from "../pipeline/agreement.ts";
import { quarterName } from "../pipeline/calendar-period.ts";
import { ReviewFigures } from "../pipeline/review-figures.ts";
import { Person } from "./assessment.ts";
import { EventId } from "./record.ts";

export const Quarter = z.string().check(z.regex(quarterName, "is not a quarter like 2026-Q3"));

/** Figures that were put before both sides. */
export const ReviewPack = z.object({
  number: z.int(),
  prepared: z.object({ by: Person, at: Instant }),
  signers: z.object({ marketing: Person, sales: Person }),
  signatures: z.array(z.object({ side: Side, by: Person, at: Instant })),
});
export type ReviewPack = z.infer<typeof ReviewPack>;

/** `GET /v1/review?quarter=2026-Q3`, for managers and admins; without a quarter, the last one that is over. */
export const ReviewQuery = z.object({ quarter: z.optional(Quarter), language: z._default(Language, "en") });
export type ReviewQuery = z.infer<typeof ReviewQuery>;
export const ReviewReply = z.object({
  ok: z.literal(true),
  /** The pack's where there is one; else as they stand now. */
  figures: ReviewFigures,
  pack: z.optional(ReviewPack),
  /** Quarters to choose from, the newest first. */
  quarters: z.array(z.string()),
  /** The quarter is over, and nothing of it is signed by both. */
  mayPrepare: z.boolean(),
  me: z.string(),
});
export type ReviewReply = z.infer<typeof ReviewReply>;

/** `POST /v1/review/prepare`: puts the figures to signature as they stand now. Safe to repeat by its id. */
export const PrepareReviewRequest = z.strictObject({
  id: EventId,
  quarter: Quarter,
  language: z._default(Language, "en"),
});
export type PrepareReviewRequest = z.infer<typeof PrepareReviewRequest>;

/** `POST /v1/review/sign`: the caller signs for the side that names them. Safe to repeat. */
export const SignReviewRequest = z.strictObject({
  quarter: Quarter,
  number: z.int(),
  language: z._default(Language, "en"),
});
export type SignReviewRequest = z.infer<typeof SignReviewRequest>;
