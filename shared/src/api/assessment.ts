import * as z from "zod/mini";
import { Contested } from "../assessment/assessment.ts";
import { Ratings } from "../assessment/rating.ts";
import { EngagementExplanation } from "../engagement/engagement-explanation.ts";
import { FitExplanation } from "../fit/fit-explanation.ts";
import { CriterionId, FrameworkId, FrameworkText } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { Rubric } from "../rubric/rubric.ts";
import { Explanation } from "../score/explain.ts";
import { LabelWords } from "./labels.ts";
import { ObjectType } from "./record.ts";
import { Sync } from "./sync.ts";
import { RecordMark } from "./workflow-actions.ts";

/** `GET /v1/records/{objectType}/{objectId}/assessment?framework=bant&language=en` */
export const AssessmentQuery = z.object({
  /** Absent = the one in use on this record. Looking at another changes nothing. */
  framework: z.optional(FrameworkId),
  language: z._default(Language, "en"),
});
export type AssessmentQuery = z.infer<typeof AssessmentQuery>;

/** Who stands behind a user id, for "rated by". */
export const Person = z.object({ userId: z.string(), name: z.string() });
export type Person = z.infer<typeof Person>;

/** A criterion that a confirmed level was carried over from, by its name: a derivation holds ids alone. */
export const SourceCriterion = z.object({ framework: FrameworkId, criterion: CriterionId, name: z.string() });
export type SourceCriterion = z.infer<typeof SourceCriterion>;

/**
 * Who the person is, beside the score and never mixed into it. Nothing but `readAt` absent: the CRM is yet to be read,
 * which takes seconds; ask again.
 */
export const JudgedState = z.object({
  /** Absent = the rubric has no profiles, or nothing was read yet. */
  fit: z.optional(FitExplanation),
  /** Absent = the rubric has no engagement rules, or nothing was read yet. */
  engagement: z.optional(EngagementExplanation),
  readAt: z.optional(Instant),
});
export type JudgedState = z.infer<typeof JudgedState>;

/** What the ratings of one record come to, as of one version of its history. */
export const AssessmentState = z.object({
  version: z.int().check(z.gte(0)),
  ratings: Ratings,
  contested: Contested,
  result: Explanation,
});
export type AssessmentState = z.infer<typeof AssessmentState>;

/** The rule that sets a record's framework: what it names is what the record has. Names are the CRM's. */
export const InUseBecause = z.object({
  objectType: z.optional(ObjectType),
  pipeline: z.optional(z.string()),
  team: z.optional(z.string()),
});
export type InUseBecause = z.infer<typeof InUseBecause>;

export const AssessmentReply = z.object({
  ok: z.literal(true),
  assessment: AssessmentState,
  framework: FrameworkText,
  /** The framework that this record is qualified by. */
  inUse: FrameworkId,
  /** Absent = somebody chose it for the record, or the portal for all of its kind. */
  inUseBecause: z.optional(InUseBecause),
  /** All that can be looked at, in the order of a chooser. */
  offered: z.array(z.object({ id: FrameworkId, name: z.string() })),
  rubric: Rubric,
  sync: Sync,
  /** What the person looking may do; a reader sees everything and changes nothing. */
  canRate: z.boolean(),
  /** True = this contact is not to be profiled: nothing is rated or scored, and what was rated is not shown. */
  isProfilingStopped: z.optional(z.literal(true)),
  /** Present = locked: nothing is rated or moved until somebody unlocks it, which the person looking may do or not. */
  lock: z.optional(z.extend(RecordMark, { canUnlock: z.boolean() })),
  /** Present = it is to be qualified again, and nobody has rated it since. */
  askedAgain: z.optional(RecordMark),
  /** The person looking. */
  me: z.string(),
  /** Everybody named in ratings and contested ratings. */
  people: z.array(Person),
  /** Every criterion that a rating here was carried over from; absent = none was. */
  sources: z.optional(z.array(SourceCriterion)),
  /** Absent = the rubric judges neither fit nor engagement. */
  judged: z.optional(JudgedState),
  /** What the portal calls temperatures and grades in this language; absent = as Assay does. */
  labels: z.optional(LabelWords),
});
export type AssessmentReply = z.infer<typeof AssessmentReply>;
