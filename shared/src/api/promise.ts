import * as z from "zod/mini";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { Team } from "./rollouts.ts";

/** MQLs of a stretch of the portal's calendar; absent `owed` = no agreement was in force when it ended. */
export const DeliveredPeriod = z.object({
  from: Instant,
  until: Instant,
  delivered: z.int(),
  owed: z.optional(z.int()),
});
export type DeliveredPeriod = z.infer<typeof DeliveredPeriod>;

/** A week to come: from `low` to `high` MQLs in 80 of 100 cases; absent verdict = nothing is owed. */
export const ExpectedWeek = z.object({
  from: Instant,
  low: z.int(),
  middle: z.int(),
  high: z.int(),
  verdict: z.optional(z.enum(["enough", "uncertain", "too-few"])),
});
export type ExpectedWeek = z.infer<typeof ExpectedWeek>;

/** `GET /v1/promise`, for managers and admins. */
export const PromiseQuery = z.object({
  /** Of a team with an agreement of its own; absent = the portal's. */
  team: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  language: z._default(Language, "en"),
});
export type PromiseQuery = z.infer<typeof PromiseQuery>;
export const PromiseReply = z.object({
  ok: z.literal(true),
  /** Teams with a promise of their own; their MQLs do not count for the portal's. */
  teams: z.array(Team),
  /** The portal's, by which its weeks begin. */
  zone: z.string(),
  /** Full weeks since the first MQL, half a year at most, oldest first. */
  weeks: z.array(DeliveredPeriod),
  running: DeliveredPeriod,
  quarter: DeliveredPeriod,
  /** The next weeks; empty while there are too few to tell from. */
  forecast: z.array(ExpectedWeek),
  /** Full weeks that a forecast still waits for. */
  missingWeeks: z.int(),
  hasAgreement: z.boolean(),
});
export type PromiseReply = z.infer<typeof PromiseReply>;
