import { AssessmentReply } from "@assay/shared/api/assessment";
import { ContactsReply, CreateContactReply, MatchReply, QueueReply } from "@assay/shared/api/prospects";
import { ClearRequest, ConflictReply, RateReply, RateRequest } from "@assay/shared/api/rating";
import { EventId, ObjectId } from "@assay/shared/api/record";
import { Refusal } from "@assay/shared/api/result";
import { FrameworkId } from "@assay/shared/framework/framework";
import { Instant } from "@assay/shared/instant";
import { Language } from "@assay/shared/language/language";
import { ProspectIdentity } from "@assay/shared/prospect/prospect";
import { Grade } from "@assay/shared/score/grade-letter";
import { Temperature } from "@assay/shared/score/temperature";
import * as z from "zod/mini";
import { SiteMode, SiteModes, SiteName } from "./site-mode.ts";

/** The page that a prospect was read from; compared with the tab's address when the request arrives. */
const PageUrl = z.string().check(z.maxLength(10_000));

/** One rating or clearing of a contact, as the server takes it. */
export const Change = z.union([RateRequest, ClearRequest]);
export type Change = z.infer<typeof Change>;

/** Who is signed in, and to which portal: what one of them sees, no other's session sends. */
const Owner = z.string().check(z.maxLength(200));

/** Who a checklist is about: a contact, somebody still to be matched, or both. */
export const Subject = z.object({
  contact: z.optional(z.object({ objectId: ObjectId, name: z.string() })),
  prospect: z.optional(ProspectIdentity),
});
export type Subject = z.infer<typeof Subject>;

/** A mail's sender as the page writes them: the launcher on the mail sites reads no more into it. */
const SeenSender = z.object({
  lines: z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(3)),
  email: z.optional(z.string().check(z.maxLength(254))),
});

/** What surfaces ask of the background. Nothing else is listened to. */
export const Request = z.discriminatedUnion("kind", [
  /** The grade of somebody on screen, from this machine's index: no network. With neither of the two: nobody is. */
  z.strictObject({
    kind: z.literal("look"),
    prospect: z.optional(ProspectIdentity),
    sender: z.optional(SeenSender),
    url: PageUrl,
  }),
  /** Asks the server who that is: only after a click. */
  z.strictObject({ kind: z.literal("match"), prospect: ProspectIdentity, url: PageUrl }),
  z.strictObject({ kind: z.literal("create"), prospect: ProspectIdentity, url: PageUrl }),
  /** In the person's language unless another is asked for. */
  z.strictObject({
    kind: z.literal("read"),
    objectId: ObjectId,
    framework: z.optional(FrameworkId),
    language: z.optional(Language),
  }),
  /** `name` is the contact's, for the list of what waits; `owner` whose reading of the contact it follows. */
  z.strictObject({
    kind: z.literal("rate"),
    objectId: ObjectId,
    name: z.string().check(z.maxLength(300)),
    change: Change,
    owner: Owner,
    url: PageUrl,
  }),
  z.strictObject({ kind: z.literal("session") }),
  /** Puts the overlay on the page that asks. Our own pages name the tab. */
  z.strictObject({ kind: z.literal("open-overlay"), tabId: z.optional(z.int()) }),
  /** Puts what reads texts on the page that asks. */
  z.strictObject({ kind: z.literal("place-reader") }),
  /** For a page this must follow a click: browsers open no side panel otherwise. Our own pages open it themselves. */
  z.strictObject({ kind: z.literal("open-panel"), subject: Subject }),

  z.strictObject({ kind: z.literal("agree") }),
  z.strictObject({ kind: z.literal("sign-in") }),
  z.strictObject({ kind: z.literal("sign-out"), everywhere: z.boolean() }),
  z.strictObject({
    kind: z.literal("configure"),
    language: z.optional(Language),
    site: z.optional(z.object({ name: SiteName, mode: SiteMode })),
  }),
  /** The person last seen in the tab on top. */
  z.strictObject({ kind: z.literal("here") }),
  /** Who the side panel is about. */
  z.strictObject({ kind: z.literal("panel") }),
  z.strictObject({ kind: z.literal("queue") }),
  z.strictObject({ kind: z.literal("search"), text: z.string().check(z.maxLength(200)) }),
  z.strictObject({ kind: z.literal("outbox") }),
  z.strictObject({ kind: z.literal("outbox-retry"), id: EventId }),
  z.strictObject({ kind: z.literal("outbox-drop"), id: EventId }),
]);
export type Request = z.input<typeof Request>;
export type ParsedRequest = z.infer<typeof Request>;
export type RequestKind = Request["kind"];

/** All that a content script may ask, since the page it stands in may have taken it over. */
export const pageRequests = [
  "look",
  "match",
  "create",
  "read",
  "rate",
  "session",
  "open-overlay",
  "place-reader",
  "open-panel",
] as const satisfies readonly RequestKind[];

/** A change that is kept here: waiting to be sent, or refused and waiting for the person. */
export const OutboxItem = z.object({
  /** The change's own id. */
  id: z.string(),
  objectId: ObjectId,
  name: z.string(),
  /** The criterion in words. */
  criterion: z.string(),
  change: Change,
  state: z.enum(["waiting", "needs-you"]),
  tries: z.int(),
  /** While waiting: when it is tried next. */
  nextAt: z.optional(Instant),
  /** Why it needs a person; a conflict brings the other side along. */
  refusal: z.optional(z.union([ConflictReply, Refusal])),
});
export type OutboxItem = z.infer<typeof OutboxItem>;

/** Until when the first call or email is owed, in the person's words. */
const clock = z.optional(z.string());

const done = z.object({ ok: z.literal(true) });

/** What each request is answered with when all went well. */
export const answers = {
  /** Absent `contact`: not among the portal's graded contacts, which says nothing about the CRM. */
  look: z.object({
    ok: z.literal(true),
    contact: z.optional(
      z.object({ objectId: ObjectId, grade: z.optional(Grade), temperature: z.optional(Temperature) }),
    ),
    clock,
  }),
  match: MatchReply,
  create: CreateContactReply,
  read: z.object({
    ok: z.literal(true),
    reply: AssessmentReply,
    /** For whom it was read; it goes along with a rating. */
    owner: Owner,
    /** When the server said so; `isKept`: it could not be reached now, and this is the last known. */
    at: Instant,
    isKept: z.boolean(),
    /** Kept of nobody: `reply` is empty, whatever others may have rated. */
    isUnread: z.boolean(),
    /** Changes of this contact that are still to be sent, the oldest first; `reply` knows nothing of them. */
    waiting: z.array(Change),
  }),
  /** `waiting`: kept on this machine, to be sent later. Else `reply` is the server's answer. */
  rate: z.object({ ok: z.literal(true), waiting: z.boolean(), reply: z.optional(RateReply) }),
  session: z.object({
    ok: z.literal(true),
    hasAgreed: z.boolean(),
    /** Absent = signed out. */
    account: z.optional(
      z.object({ owner: Owner, portalId: z.string(), userId: z.string(), name: z.string(), canRate: z.boolean() }),
    ),
    language: Language,
    /** The pill's words: the launcher on the mail sites carries none. */
    pillText: z.object({ gradeWords: z.record(Grade, z.string()), notGraded: z.string(), reload: z.string() }),
    sites: SiteModes,
    waiting: z.int(),
    needsYou: z.int(),
  }),
  "open-overlay": done,
  "place-reader": done,
  "open-panel": done,
  agree: done,
  "sign-in": done,
  "sign-out": done,
  configure: done,
  here: z.object({
    ok: z.literal(true),
    tabId: z.optional(z.int()),
    prospect: z.optional(ProspectIdentity),
    contact: z.optional(
      z.object({ objectId: ObjectId, grade: z.optional(Grade), temperature: z.optional(Temperature) }),
    ),
    clock,
  }),
  panel: z.object({ ok: z.literal(true), subject: z.optional(Subject) }),
  queue: QueueReply,
  search: ContactsReply,
  outbox: z.object({ ok: z.literal(true), items: z.array(OutboxItem) }),
  "outbox-retry": done,
  "outbox-drop": done,
} as const satisfies Record<RequestKind, z.ZodMiniType>;

/**
 * Why a request came to nothing. Codes of our own: `not-agreed`, `signed-out`, `another-account`, `page-changed`,
 * `not-allowed`, `switched-off`, `unreachable`, `timed-out`, `unreadable`, `reload-page`; all others are the server's. Only `rate` meets a `conflict`.
 */
export type Answer<Kind extends RequestKind> =
  | z.infer<(typeof answers)[Kind]>
  | Refusal
  | (Kind extends "rate" ? ConflictReply : never);

/** Told to our pages and to pages with a checklist: what they show of it may be out of date. */
export const Notice = z.object({ notice: z.enum(["session", "outbox", "panel"]) });
export type Notice = z.infer<typeof Notice>;
