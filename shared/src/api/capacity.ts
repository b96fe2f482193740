import * as z from "zod/mini";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { SdrHours } from "../pipeline/capacity.ts";
import { Grade } from "../score/grade-letter.ts";
import { Person } from "./assessment.ts";

/** A count of a week: in 80 of 100 weeks from `low` to `high`. */
const Expected = z.object({ low: z.int(), middle: z.int(), high: z.int() });

/** What a week brings with the bar at one place. */
export const BarLine = z.object({
  bar: z.int(),
  supply: Expected,
  /** MQLs more a week than with the bar where it is; below 0 = fewer. */
  more: Expected,
  /** SDRs that all of them need, and how many more than now; absent = nobody has entered the hours. */
  staff: z.optional(z.object({ needed: z.number(), more: z.number(), isCovered: z.boolean() })),
});
export type BarLine = z.infer<typeof BarLine>;

/** `GET /v1/capacity?bar=58`, for managers and admins; `bar` is compared besides those around the one in force. */
export const CapacityQuery = z.object({
  bar: z.optional(z.coerce.number().check(z.int(), z.gte(0), z.lte(100))),
  language: z._default(Language, "en"),
});
export type CapacityQuery = z.infer<typeof CapacityQuery>;
export const CapacityReply = z.object({
  ok: z.literal(true),
  /** Admins enter the hours. */
  canEdit: z.boolean(),
  hours: z.optional(z.object({ value: SdrHours, by: Person, at: Instant })),
  /** What the agreement in force asks of an MQL; absent = there is none, or it asks for no engagement. */
  bar: z.optional(z.object({ engagement: z.int(), fit: z.optional(Grade) })),
  /** By bar; empty while there are too few full weeks to tell from. */
  lines: z.array(BarLine),
  /** Full weeks that a comparison still waits for. */
  missingWeeks: z.int(),
});
export type CapacityReply = z.infer<typeof CapacityReply>;

/** `POST /v1/capacity/hours`, for admins; answers like the reading. */
export const SaveHoursRequest = z.strictObject({ hours: SdrHours, language: z._default(Language, "en") });
export type SaveHoursRequest = z.infer<typeof SaveHoursRequest>;
