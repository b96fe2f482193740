import * as z from "zod/mini";
import { CriterionId, Level } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { DerivedFrom } from "./derivation.ts";
import { Evidence } from "./evidence.ts";

/** Where a rating was given. */
export const Surface = z.enum(["card", "extension", "crm", "import"]);
export type Surface = z.infer<typeof Surface>;

/** A level given by somebody, at a time, from a surface, with evidence. */
export const Rating = z.object({
  /** The event that gave it (UUIDv7, made by the client). */
  eventId: z.string(),
  /** The assessment's version after that event. */
  version: z.int().check(z.gte(1)),
  level: Level,
  /** The CRM user who gave it. */
  by: z.string(),
  at: Instant,
  surface: Surface,
  evidence: z.optional(Evidence),
  /** Absent for a rating that somebody gave; present for a carried level that somebody confirmed. */
  derivedFrom: z.optional(DerivedFrom),
});
export type Rating = z.infer<typeof Rating>;

/** Current ratings by criterion. A criterion that is not in it is unknown. */
export const Ratings = z.record(CriterionId, Rating);
export type Ratings = Readonly<Record<CriterionId, Rating>>;

/** As much of a rating as scoring reads. */
export type ScoredRating = Pick<Rating, "level" | "at" | "evidence">;
export type ScoredRatings = Readonly<Record<CriterionId, ScoredRating>>;
