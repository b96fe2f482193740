import * as z from "zod/mini";
import { Contested } from "../assessment/assessment.ts";
import { Ratings } from "../assessment/rating.ts";
import { FrameworkId, FrameworkText } from "../framework/framework.ts";
import { Language } from "../language/language.ts";
import { Rubric } from "../rubric/rubric.ts";
import { Explanation } from "../score/explain.ts";
import { Sync } from "./sync.ts";

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

/** What the ratings of one record come to, as of one version of its history. */
export const AssessmentState = z.object({
  version: z.int().check(z.gte(0)),
  ratings: Ratings,
  contested: Contested,
  result: Explanation,
});
export type AssessmentState = z.infer<typeof AssessmentState>;

export const AssessmentReply = z.object({
  ok: z.literal(true),
  assessment: AssessmentState,
  framework: FrameworkText,
  /** The framework that this record is qualified by. */
  inUse: FrameworkId,
  /** All that can be looked at, in the order of a chooser. */
  offered: z.array(z.object({ id: FrameworkId, name: z.string() })),
  rubric: Rubric,
  sync: Sync,
  /** What the person looking may do; a reader sees everything and changes nothing. */
  canRate: z.boolean(),
  /** The person looking. */
  me: z.string(),
  /** Everybody named in ratings and contested ratings. */
  people: z.array(Person),
});
export type AssessmentReply = z.infer<typeof AssessmentReply>;
