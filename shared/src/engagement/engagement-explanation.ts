import * as z from "zod/mini";
import { Instant } from "../instant.ts";

/** One rule: what happened by it, and exactly what that is worth now. */
export const EngagementLine = z.object({
  rule: z.object({
    id: z.string(),
    name: z.string(),
    points: z.number(),
    asksForContact: z.optional(z.literal(true)),
  }),
  /** To .01, after age and cap. */
  points: z.number(),
  /** How often it happened and counts. */
  times: z.number(),
  /** How often it happened and does not, by the rule's repeat limit. */
  leftOut: z.number(),
  /** Present where the rule's cap took points away. */
  cap: z.optional(z.number()),
  newestAt: z.optional(Instant),
  /** Times that lie in the future by the CRM's word; they count as if they were now. */
  inFuture: z.number(),
});
export type EngagementLine = z.infer<typeof EngagementLine>;

export const EngagementExplanation = z.object({
  /** 0–100, unrounded. */
  engagement: z.number(),
  /** The same in whole points, as it is written and shown. */
  printed: z.number(),
  halfLifeDays: z.number(),
  /** In the rubric's order. */
  lines: z.array(EngagementLine),
});
export type EngagementExplanation = z.infer<typeof EngagementExplanation>;
