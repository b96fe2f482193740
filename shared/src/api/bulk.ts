import * as z from "zod/mini";
import { FrameworkId } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { AuditedAct } from "./audit.ts";
import { EventId } from "./record.ts";
import { Quarter } from "./review.ts";
import { shortText } from "./short-text.ts";

/** What a ticket opens: our page for uploads, or one file to fetch. */
export const TicketWish = z.discriminatedUnion("for", [
  z.strictObject({ for: z.literal("upload") }),
  z.strictObject({ for: z.literal("assessments"), framework: FrameworkId }),
  z.strictObject({ for: z.literal("list"), id: EventId }),
  /** The audit log as the person has filtered it. */
  z.strictObject({
    for: z.literal("audit"),
    act: z.optional(AuditedAct),
    by: z.optional(shortText(64)),
    since: z.optional(Instant),
  }),
  /** A quarter's review as a PDF; for managers, too. */
  z.strictObject({ for: z.literal("review"), quarter: Quarter }),
]);
export type TicketWish = z.infer<typeof TicketWish>;

/**
 * `POST /v1/tickets`, for admins, and for managers the review: leave to open `/upload?ticket=…` or `/download?ticket=…` of our web origin in a
 * browser, once and soon. HubSpot's extensions take no files and give none.
 */
export const TicketRequest = z.strictObject({ wish: TicketWish, language: z._default(Language, "en") });
export type TicketRequest = z.infer<typeof TicketRequest>;
export const TicketReply = z.object({ ok: z.literal(true), ticket: z.string(), expiresAt: Instant });
export type TicketReply = z.infer<typeof TicketReply>;

/** How far a file is on its way into ratings. */
export const ImportProgress = z.object({
  id: EventId,
  state: z.enum(["uploading", "uploaded", "running", "paused", "cancelled", "done"]),
  /** Lines of the file, its header included; 0 while it is being uploaded. */
  lines: z.int(),
  doneLines: z.int(),
  /** Rows looked at, and what became of them: rated, nothing to rate, or named as faulty. */
  readRows: z.int(),
  ratedRows: z.int(),
  blankRows: z.int(),
  faultyRows: z.int(),
  ratings: z.int(),
  /** Ratings that a colleague's stands against: both are kept until somebody picks. */
  contested: z.int(),
  createdContacts: z.int(),
  /** Why nothing moves, in the CRM's words; absent = it moves. */
  waitsFor: z.optional(z.string()),
});
export type ImportProgress = z.infer<typeof ImportProgress>;

/** How far a list is. */
export const ListGrading = z.object({
  id: EventId,
  listId: z.string(),
  listName: z.string(),
  state: z.enum(["running", "cancelled", "done"]),
  /** Members, as the CRM counted them when it began. */
  total: z.int(),
  done: z.int(),
  /** Of those looked at: contacts with a result, and contacts that nobody rated yet. */
  graded: z.int(),
  ungraded: z.int(),
  /** Copies of them that still wait to be written to the CRM. */
  waiting: z.int(),
  waitsFor: z.optional(z.string()),
});
export type ListGrading = z.infer<typeof ListGrading>;

/** `GET /v1/bulk`: the newest of each; absent = there was none. */
export const BulkReply = z.object({
  ok: z.literal(true),
  /** Admins alone upload, grade and fetch. */
  canEdit: z.boolean(),
  frameworks: z.array(z.object({ id: FrameworkId, name: z.string() })),
  upload: z.optional(ImportProgress),
  grading: z.optional(ListGrading),
});
export type BulkReply = z.infer<typeof BulkReply>;

/** `GET /v1/lists`: lists of contacts, at most twenty whose name holds `text`. Refused: `lists-off`, `crm-away`. */
export const ListsQuery = z.object({
  text: z._default(z.string().check(z.maxLength(200)), ""),
  language: z._default(Language, "en"),
});
export type ListsQuery = z.infer<typeof ListsQuery>;
export const ContactList = z.object({ id: z.string(), name: z.string(), size: z.int() });
export type ContactList = z.infer<typeof ContactList>;
export const ListsReply = z.object({ ok: z.literal(true), lists: z.array(ContactList) });
export type ListsReply = z.infer<typeof ListsReply>;

/** `POST /v1/list-gradings`: the same id again answers the first. Refused: `not-admin`, `no-list`, `lists-off`, `crm-away`. */
export const GradeListRequest = z.strictObject({
  id: EventId,
  listId: z.string().check(z.regex(/^\d{1,19}$/)),
  language: z._default(Language, "en"),
});
export type GradeListRequest = z.infer<typeof GradeListRequest>;
/** `POST /v1/list-gradings/{id}/cancel` answers the same. */
export const GradingPath = z.object({ id: EventId });
export const CancelGradingRequest = z.strictObject({ language: z._default(Language, "en") });
export const GradingReply = z.object({ ok: z.literal(true), grading: ListGrading });
export type GradingReply = z.infer<typeof GradingReply>;
