import * as z from "zod/mini";
import { RatingEvent } from "../assessment/assessment.ts";
import { FrameworkId, Level } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { Person, SourceCriterion } from "./assessment.ts";

/** `GET /v1/records/{objectType}/{objectId}/history?framework=bant&before=40&limit=50`, newest first. */
export const HistoryQuery = z.object({
  framework: FrameworkId,
  language: z._default(Language, "en"),
  /** Only events with a version below this one: the next page. */
  before: z.optional(z.coerce.number().check(z.int(), z.gte(1))),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(200)), 50),
});
export type HistoryQuery = z.infer<typeof HistoryQuery>;

/** An event with what stood there before it; `previousLevel` absent = unknown before. */
export const HistoryEntry = z.extend(RatingEvent, { recordedAt: Instant, previousLevel: z.optional(Level) });
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const HistoryReply = z.object({
  ok: z.literal(true),
  events: z.array(HistoryEntry),
  people: z.array(Person),
  /** Every criterion that a rating on this page was carried over from; absent = none was. */
  sources: z.optional(z.array(SourceCriterion)),
  /** Pass as `before` for the next page; absent at the end. */
  nextBefore: z.optional(z.int()),
});
export type HistoryReply = z.infer<typeof HistoryReply>;
