import * as z from "zod/mini";
import { Rating } from "../assessment/rating.ts";
import { CriterionId, FrameworkId, FrameworkText, Level } from "../framework/framework.ts";
import { Language } from "../language/language.ts";
import { Person } from "./assessment.ts";
import { ObjectId, ObjectType } from "./record.ts";

/** A record beside the one looked at, by its name in the CRM. */
export const RelatedRecord = z.object({ objectType: ObjectType, objectId: ObjectId, name: z.string() });
export type RelatedRecord = z.infer<typeof RelatedRecord>;

/** `GET /v1/records/{objectType}/{objectId}/related?framework=meddic&language=en` */
export const RelatedQuery = z.object({
  framework: z.optional(FrameworkId),
  language: z._default(Language, "en"),
});
export type RelatedQuery = z.infer<typeof RelatedQuery>;

/** One rating that a carried level rests on, in words. */
export const CarryOrigin = z.object({
  record: RelatedRecord,
  framework: z.object({ id: FrameworkId, name: z.string() }),
  criterion: z.object({ id: CriterionId, name: z.string() }),
  rating: Rating,
});
export type CarryOrigin = z.infer<typeof CarryOrigin>;

/** A level that other ratings suggest for a criterion still unknown here: it counts in nothing until confirmed. */
export const Carried = z.object({ criterion: CriterionId, level: Level, origins: z.array(CarryOrigin) });
export type Carried = z.infer<typeof Carried>;

/** What the records beside this one bring along: levels to confirm, and the people who may be champion or buyer. */
export const RelatedReply = z.object({
  ok: z.literal(true),
  carried: z.array(Carried),
  contacts: z.array(RelatedRecord),
  deals: z.array(RelatedRecord),
  /** Everybody who gave a rating that carries. */
  people: z.array(Person),
  /** The CRM did not tell all: why, in words, and what to do. What is known without it stands above. */
  trouble: z.optional(z.string()),
});
export type RelatedReply = z.infer<typeof RelatedReply>;

/** `GET /v1/records/company/{objectId}/roll-up?framework=bant&language=en` */
export const RollUpQuery = RelatedQuery;
export type RollUpQuery = z.infer<typeof RollUpQuery>;

/** The best that is known of each criterion among a company's contacts and deals, and who holds it. */
export const RollUpReply = z.object({
  ok: z.literal(true),
  framework: FrameworkText,
  offered: z.array(z.object({ id: FrameworkId, name: z.string() })),
  levels: z.array(z.object({ criterion: CriterionId, level: Level, rating: Rating, holder: RelatedRecord })),
  /** Contacts and deals of the company that were looked at, and how many of them are rated under this framework. */
  records: z.array(RelatedRecord),
  /** How many the company has, where that is more than were looked at; those that are rated came first. */
  found: z.optional(z.int()),
  rated: z.int(),
  people: z.array(Person),
});
export type RollUpReply = z.infer<typeof RollUpReply>;

/** `GET /v1/records/lead/{objectId}/contact?language=en` */
export const LeadContactQuery = z.object({ language: z._default(Language, "en") });
export type LeadContactQuery = z.infer<typeof LeadContactQuery>;

/** The contact whose result a lead shows. */
export const LeadContactReply = z.object({ ok: z.literal(true), contact: RelatedRecord });
export type LeadContactReply = z.infer<typeof LeadContactReply>;
