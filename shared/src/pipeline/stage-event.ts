import * as z from "zod/mini";
import { EventId } from "../api/record.ts";
import { PlainText } from "../assessment/evidence.ts";
import { Surface } from "../assessment/rating.ts";
import { Instant } from "../instant.ts";
import { StageMove } from "./stage-move.ts";

/** One entry of a record's append-only stage history. */
export const StageEvent = z.strictObject({
  id: EventId,
  move: StageMove,
  /** The CRM user who did it; absent = Assay itself, by a rule of the agreement or a wake-up. */
  by: z.optional(z.string()),
  /** Shown, clamped to receipt by the server; orders nothing. */
  at: Instant,
  surface: z.enum([...Surface.options, "rule", "workflow"]),
  /** The newest events that its author saw: `heads` of the state on the screen. Empty = there were none. */
  follows: z.array(EventId).check(z.maxLength(100)),
  /** A person's own words; never required. */
  note: z.optional(PlainText),
});
export type StageEvent = z.infer<typeof StageEvent>;
