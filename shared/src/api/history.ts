import * as z from "zod";
import { RatingEvent } from "../assessment/assessment.ts";
import { FrameworkId, Level } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { Person } from "./assessment.ts";

/** `GET /v1/records/{objectType}/{objectId}/history?framework=bant&before=40&limit=50`, newest first. */
export const HistoryQuery = z.object({
  framework: FrameworkId.default("bant"),
  language: Language.default("en"),
  /** Only events with a version below this one: the next page. */
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type HistoryQuery = z.infer<typeof HistoryQuery>;

/** An event with what stood there before it; `previousLevel` absent = unknown before. */
export const HistoryEntry = RatingEvent.extend({ recordedAt: Instant, previousLevel: Level.optional() });
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const HistoryReply = z.object({
  ok: z.literal(true),
  events: z.array(HistoryEntry),
  people: z.array(Person),
  /** Pass as `before` for the next page; absent at the end. */
  nextBefore: z.int().optional(),
});
export type HistoryReply = z.infer<typeof HistoryReply>;
