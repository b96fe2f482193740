import * as z from "zod/mini";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { Person } from "./assessment.ts";
import { shortText } from "./short-text.ts";

/** What can be done to a portal's settings. Ratings are not here: their history is the record's own. */
export const AuditedAct = z.enum([
  "installed",
  "draft-discarded",
  "rubric-published",
  "rubric-restored",
  "rubric-imported",
  "rubric-rolled-out",
  "rubric-promoted",
  "framework-copied",
  "framework-retired",
  "framework-offered",
  "usual-framework-changed",
  "framework-rule-changed",
  "framework-rule-removed",
  "example-pinned",
  "example-unpinned",
  "rescore-paused",
  "rescore-resumed",
  "rescore-cancelled",
  "role-changed",
  "policy-changed",
  "mapping-changed",
  "feature-switched",
  "contacts-imported",
  "list-graded",
  "file-fetched",
  "contact-erased",
  "profiling-stopped",
  "profiling-resumed",
  "retention-changed",
  "person-exported",
  "uninstalled",
  "agreement-proposed",
  "agreement-signed",
  "agreement-in-force",
  "agreement-end-proposed",
  "agreement-ended",
  "sdr-hours-changed",
  "review-prepared",
  "review-signed",
]);
export type AuditedAct = z.infer<typeof AuditedAct>;

/** Who did what when. `subject` is an id or a name of ours, never a prospect's; values are small and hold no evidence. */
export const AuditEntry = z.object({
  id: z.string(),
  at: Instant,
  /** Absent = Assay itself, such as an erasure that the CRM asked for. */
  by: z.optional(Person),
  act: AuditedAct,
  subject: z.string(),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  /** The same three as a person reads them, in the query's language. */
  said: z.optional(z.object({ subject: z.string(), from: z.string(), to: z.string() })),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** `GET /v1/audit`: newest first, a hundred at a time; `before` is the `id` that the last page ended with. */
export const AuditQuery = z.object({
  before: z.optional(z.string().check(z.maxLength(64))),
  act: z.optional(AuditedAct),
  by: z.optional(shortText(64)),
  since: z.optional(z.coerce.number()),
  language: z._default(Language, "en"),
});
export type AuditQuery = z.infer<typeof AuditQuery>;
export const AuditReply = z.object({
  ok: z.literal(true),
  entries: z.array(AuditEntry),
  /** Everybody who stands in the log, for the filter. */
  people: z.array(Person),
  hasMore: z.boolean(),
});
export type AuditReply = z.infer<typeof AuditReply>;
