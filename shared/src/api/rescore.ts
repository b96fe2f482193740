import * as z from "zod/mini";
import { FrameworkId } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { EventId } from "./record.ts";

/** One re-scoring: every assessment under a framework looked at again after a publish. */
export const Rescore = z.object({
  id: EventId,
  framework: FrameworkId,
  /** The rubric's version that it brings to the records. */
  version: z.int(),
  state: z.enum(["running", "paused", "cancelled", "done"]),
  /** Assessments to look at, counted when it began. */
  total: z.int(),
  /** Looked at so far; their copies are written or on their way. */
  done: z.int(),
  /** Of those: copies that still wait to be written to the CRM. */
  waiting: z.int(),
  startedAt: Instant,
  endedAt: z.optional(Instant),
});
export type Rescore = z.infer<typeof Rescore>;

/** `GET /v1/rescores/{id}` answers `RescoreReply`; so do `POST …/pause`, `…/resume` and `…/cancel`. */
export const RescorePath = z.object({ id: EventId });
export const RescoreRequest = z.strictObject({ language: z._default(Language, "en") });
export const RescoreReply = z.object({ ok: z.literal(true), rescore: Rescore });
export type RescoreReply = z.infer<typeof RescoreReply>;
