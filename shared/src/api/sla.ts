import * as z from "zod/mini";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { ContactLine } from "./prospects.ts";
import { Team } from "./rollouts.ts";
import { RecordMark } from "./workflow-actions.ts";

/** As `ClockOutcome` of the core. */
export const ClockOutcomeName = z.enum(["running", "paused", "kept", "broken", "called-off"]);

/** A record's newest clock as a screen shows it, worked out a moment ago. */
export const ClockLine = z.object({
  startedAt: Instant,
  /** The agreement's version that it runs under. */
  version: z.int(),
  /** The team whose agreement that is, by name; absent = the portal's. */
  team: z.optional(z.string()),
  /** Broken also while nobody has got in touch yet: then `touchedAt` is absent. */
  outcome: ClockOutcomeName,
  /** By when the first call or email is owed; absent while paused. */
  dueAt: z.optional(Instant),
  endedAt: z.optional(Instant),
  touchedAt: z.optional(Instant),
  touches: z.object({
    outcome: ClockOutcomeName,
    calls: z.int(),
    emails: z.int(),
    callsOwed: z.int(),
    emailsOwed: z.int(),
    until: z.optional(Instant),
  }),
});
export type ClockLine = z.infer<typeof ClockLine>;

/** `GET /v1/records/contact/{objectId}/sla`: the newest clock; absent = none ever ran. */
export const SlaQuery = z.object({ language: z._default(Language, "en") });
export type SlaQuery = z.infer<typeof SlaQuery>;
export const RecordSlaReply = z.object({ ok: z.literal(true), clock: z.optional(ClockLine) });
export type RecordSlaReply = z.infer<typeof RecordSlaReply>;

/** A record at MQL or SAL that is mine, or nobody's yet. */
export const QueueRecord = z.extend(ContactLine, {
  stage: z.enum(["mql", "sal"]),
  since: Instant,
  isMine: z.boolean(),
  /** Present = it is to be qualified again, and nobody has rated it since. */
  askedAgain: z.optional(RecordMark),
  clock: z.optional(ClockLine),
});
export type QueueRecord = z.infer<typeof QueueRecord>;

/** `GET /v1/sla/queue`: whoever waits for a first touch by due time, then those touched, then those without a clock. */
export const SlaQueueReply = z.object({
  ok: z.literal(true),
  records: z.array(QueueRecord),
  /** There are more than these. */
  isCut: z.boolean(),
  /** False = nothing is agreed, so no clock runs. */
  hasAgreement: z.boolean(),
});
export type SlaQueueReply = z.infer<typeof SlaQueueReply>;

/** How many clocks that started in the period came to what. */
export const ClockCounts = z.object({
  kept: z.int(),
  broken: z.int(),
  running: z.int(),
  paused: z.int(),
  calledOff: z.int(),
});
export type ClockCounts = z.infer<typeof ClockCounts>;

/** One rep's clocks; absent `name` = records that nobody owns. */
export const RepSla = z.extend(ClockCounts, { ownerId: z.optional(z.string()), name: z.optional(z.string()) });
export type RepSla = z.infer<typeof RepSla>;

/** `GET /v1/sla/team?days=30`, for managers and admins. */
export const TeamSlaQuery = z.object({
  days: z._default(z.coerce.number().check(z.gte(1), z.lte(366)), 30),
  /** Clocks under the agreement of a team, by its id; empty = under the portal's; absent = under any. */
  team: z.optional(z.string().check(z.maxLength(64))),
  language: z._default(Language, "en"),
});
export type TeamSlaQuery = z.infer<typeof TeamSlaQuery>;
export const TeamSlaReply = z.object({
  ok: z.literal(true),
  since: Instant,
  /** By name; who owns records without a clock is left out. */
  reps: z.array(RepSla),
  /** Teams with an agreement of their own, now or once. */
  teams: z.array(Team),
  hasAgreement: z.boolean(),
});
export type TeamSlaReply = z.infer<typeof TeamSlaReply>;
