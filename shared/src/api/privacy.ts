import * as z from "zod/mini";
import { DerivedFrom } from "../assessment/derivation.ts";
import { Evidence } from "../assessment/evidence.ts";
import { PropertyName } from "../fit/fact.ts";
import { FrameworkId } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { ContactSource } from "../pipeline/contact-source.ts";
import { StageMove } from "../pipeline/stage-move.ts";
import { Person } from "./assessment.ts";
import { changedMeanwhile } from "./changed-meanwhile.ts";
import { ObjectId, ObjectType } from "./record.ts";
import { shortText } from "./short-text.ts";
import { Sync } from "./sync.ts";
import { RecordMark } from "./workflow-actions.ts";

/** Months since a record's last rating after which all that is known of it is deleted. */
export const leastRetention = 3;
export const mostRetention = 60;

/** Days in which an uninstalled portal may come again and find everything as it was. */
export const graceDays = 30;

/** A property of the portal's that says of whom no profile is made, by having one of these values. */
export const ProfilingRule = z.strictObject({
  property: PropertyName,
  values: z.array(shortText(200).check(z.minLength(1))).check(z.minLength(1), z.maxLength(20)),
});
export type ProfilingRule = z.infer<typeof ProfilingRule>;

/** `GET /v1/privacy`: for admins, as is everything here. */
export const PrivacyQuery = z.object({ language: z._default(Language, "en") });
export const PrivacyReply = z.object({
  ok: z.literal(true),
  retentionMonths: z.int(),
  rules: z.array(ProfilingRule),
  /** Contacts who are not profiled, newest first, at most a hundred; `stoppedCount` counts all. */
  stopped: z.array(
    z.object({
      contactId: ObjectId,
      /** Absent where the CRM does not tell. */
      name: z.optional(z.string()),
      by: Person,
      at: Instant,
      byRule: z.boolean(),
    }),
  ),
  stoppedCount: z.int(),
  /** People who were erased: only how many, since nobody can tell who. */
  erasedCount: z.int(),
  graceDays: z.int(),
});
export type PrivacyReply = z.infer<typeof PrivacyReply>;

/** `POST /v1/privacy/retention` answers `PrivacyReply`. */
export const RetentionRequest = z.strictObject({
  months: z.int().check(z.minimum(leastRetention), z.maximum(mostRetention)),
  language: z._default(Language, "en"),
});
export type RetentionRequest = z.infer<typeof RetentionRequest>;

/** `POST /v1/privacy/profiling-rules` replaces all that were `seen`; answers `PrivacyReply`, or `RulesChangedReply`. */
export const ProfilingRulesRequest = z.strictObject({
  rules: z.array(ProfilingRule).check(
    z.maxLength(5),
    z.refine((all) => new Set(all.map(({ property }) => property)).size === all.length, "names a property twice"),
  ),
  seen: z.array(ProfilingRule),
  language: z._default(Language, "en"),
});
export type ProfilingRulesRequest = z.infer<typeof ProfilingRulesRequest>;
export const RulesChangedReply = changedMeanwhile(z.array(ProfilingRule));

/** `/v1/privacy/contacts/{contactId}/…`: `POST stop` and `POST resume` profiling, `GET export`. */
export const ContactPath = z.object({ contactId: ObjectId });
export const PrivacyRequest = z.strictObject({ language: z._default(Language, "en") });

/** Answer to `stop` and `resume`. Safe to repeat. */
export const ProfilingReply = z.object({ ok: z.literal(true), isProfiled: z.boolean() });
export type ProfilingReply = z.infer<typeof ProfilingReply>;

/** All that Assay holds of one contact. Other people's names are those of the portal's own users. */
export const PersonExport = z.object({
  format: z.literal("assay-person-1"),
  contactId: ObjectId,
  exportedAt: Instant,
  isProfiled: z.boolean(),
  /** Ratings of the contact, and of other records where they name the contact; oldest first. */
  ratings: z.array(
    z.object({
      objectType: ObjectType,
      objectId: ObjectId,
      framework: FrameworkId,
      criterion: z.string(),
      /** Absent = taken back. */
      level: z.optional(z.int()),
      evidence: z.optional(Evidence),
      by: Person,
      at: Instant,
      derivedFrom: z.optional(DerivedFrom),
    }),
  ),
  /** Every move of the contact's stage, oldest first; without `by`, Assay made it. */
  stages: z.array(z.object({ move: StageMove, by: z.optional(Person), at: Instant })),
  /** By what the contact first came to the portal, once it was given a stage. */
  cameBy: z.optional(z.object({ source: ContactSource, campaign: z.optional(z.string()) })),
  /** What was noted as promised to the contact, newest first. */
  promises: z.array(z.object({ text: z.string(), by: Person, at: Instant })),
  /** What workflows left on the contact: a lock, and the wish for a new qualification. */
  lock: z.optional(RecordMark),
  askedAgain: z.optional(RecordMark),
  /** What the contact's properties in the CRM should say. */
  properties: z.record(z.string(), z.string()),
  sync: Sync,
});
export type PersonExport = z.infer<typeof PersonExport>;

/** `GET …/export` */
export const ExportReply = z.object({ ok: z.literal(true), person: PersonExport });
export type ExportReply = z.infer<typeof ExportReply>;

/**
 * `POST /v1/privacy/uninstall`: the app takes itself out of the portal. Its ratings are deleted once the grace is over,
 * unless somebody installs it again; the portal's properties stay. `portal` repeats the CRM's number of the portal, so
 * that a stray click does nothing.
 */
export const UninstallRequest = z.strictObject({
  portal: z.string().check(z.maxLength(32)),
  language: z._default(Language, "en"),
});
export type UninstallRequest = z.infer<typeof UninstallRequest>;
export const UninstallReply = z.object({ ok: z.literal(true), deletedAfter: Instant });
export type UninstallReply = z.infer<typeof UninstallReply>;
