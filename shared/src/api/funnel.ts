import * as z from "zod/mini";
import { FrameworkId } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { ExitKind, ExitReason } from "../pipeline/stage-passage.ts";

const language = z._default(Language, "en");
const days = z._default(z.coerce.number().check(z.gte(1), z.lte(366)), 90);

/** What the funnel's MQLs are told apart by. Rep and team are those of the contact's owner, the team its main one. */
export const FunnelCut = z.enum(["source", "campaign", "grade", "rep", "team"]);
export type FunnelCut = z.infer<typeof FunnelCut>;

/** `GET /v1/funnel?days=90&by=source`, for managers and admins. */
export const FunnelQuery = z.object({ days, by: z._default(FunnelCut, "source"), language });
export type FunnelQuery = z.infer<typeof FunnelQuery>;

/** How many of those who became MQL in the period came how far since. */
export const FunnelCounts = z.object({
  mql: z.int(),
  sal: z.int(),
  sql: z.int(),
  opportunity: z.int(),
  /** Neither an opportunity nor off the way yet: they may still come further. */
  open: z.int(),
});
export type FunnelCounts = z.infer<typeof FunnelCounts>;

/** Absent `key` = those of whom it is not known: no campaign, no grade, nobody's, no team. */
const group = {
  key: z.optional(z.string()),
  /** Of a rep or team, as the CRM calls it. */
  name: z.optional(z.string()),
};
export const FunnelGroup = z.extend(FunnelCounts, group);
export type FunnelGroup = z.infer<typeof FunnelGroup>;

export const FunnelReply = z.object({
  ok: z.literal(true),
  since: Instant,
  total: FunnelCounts,
  /** The one with most MQLs first. */
  groups: z.array(FunnelGroup),
  /** There are smaller groups than these. */
  isCut: z.boolean(),
});
export type FunnelReply = z.infer<typeof FunnelReply>;

/** `GET /v1/funnel/exits?days=90&by=source`, for managers and admins. */
export const ExitsQuery = z.object({ days, by: z._default(z.enum(["source", "campaign"]), "source"), language });
export type ExitsQuery = z.infer<typeof ExitsQuery>;

/** How often those of one source or campaign left the way for one reason in the period. */
export const ExitCount = z.object({
  ...group,
  kind: ExitKind,
  /** Absent = nurture. */
  reason: z.optional(ExitReason),
  count: z.int(),
  /** Of so many who left, for whatever reason, of the same source or campaign. */
  of: z.int(),
});
export type ExitCount = z.infer<typeof ExitCount>;

export const ExitsReply = z.object({
  ok: z.literal(true),
  since: Instant,
  total: z.int(),
  /** The source or campaign with most first, and of it the most frequent reason. */
  exits: z.array(ExitCount),
  isCut: z.boolean(),
});
export type ExitsReply = z.infer<typeof ExitsReply>;

/** The stages whose records a conversation is owed: coverage is of these. */
export const CoveredStage = z.enum(["mql", "sal", "sql", "opportunity"]);
export type CoveredStage = z.infer<typeof CoveredStage>;

/** `GET /v1/funnel/coverage?framework=bant`, for managers and admins; absent = what contacts are usually rated by. */
export const CoverageQuery = z.object({ framework: z.optional(FrameworkId), language });
export type CoverageQuery = z.infer<typeof CoverageQuery>;

/** One team's records in one stage, and of how many of them each criterion is rated, whatever the level. */
export const CoverageGroup = z.object({
  /** Absent = records whose owner is in no team, or that nobody owns. */
  team: z.optional(z.object({ id: z.string(), name: z.string() })),
  stage: CoveredStage,
  records: z.int(),
  rated: z.record(z.string(), z.int()),
});
export type CoverageGroup = z.infer<typeof CoverageGroup>;

const Named = z.object({ id: z.string(), name: z.string() });
export const CoverageReply = z.object({
  ok: z.literal(true),
  framework: Named,
  /** Those that contacts are rated by, for a choice. */
  frameworks: z.array(Named),
  criteria: z.array(Named),
  /** By team; what holds no record is left out. */
  groups: z.array(CoverageGroup),
});
export type CoverageReply = z.infer<typeof CoverageReply>;
