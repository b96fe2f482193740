import * as z from "zod/mini";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { ProspectIdentity } from "../prospect/prospect.ts";
import { Grade } from "../score/grade-letter.ts";
import { Temperature } from "../score/temperature.ts";
import { shortText } from "./short-text.ts";

/** A contact of the CRM as lists show it, with the copy of its result. */
export const ContactLine = z.object({
  objectId: z.string(),
  name: z.string(),
  email: z.optional(z.string()),
  company: z.optional(z.string()),
  grade: z.optional(Grade),
  temperature: z.optional(Temperature),
  /** Who last rated it, and when; absent = nobody yet. */
  rated: z.optional(z.object({ by: z.string(), name: z.string(), at: Instant })),
  /** Who holds the contact in the CRM. */
  owner: z.optional(z.string()),
  /** In the queue: by when the first call or email is owed, overdue once past. Absent = none is. */
  dueAt: z.optional(Instant),
});
export type ContactLine = z.infer<typeof ContactLine>;

/** `POST /v1/matches` at the extension's door, after a click: who in the CRM is the person on screen? */
export const MatchRequest = z.strictObject({ prospect: ProspectIdentity, language: z._default(Language, "en") });
export type MatchRequest = z.infer<typeof MatchRequest>;

export const MatchReply = z.object({
  ok: z.literal(true),
  /** By email, else by profile URL: the same person. */
  contacts: z.array(ContactLine),
  /** By name and company: perhaps the same person; somebody must say so. */
  suggestions: z.array(ContactLine),
  /** Others at this company who are rated. */
  colleagues: z.array(ContactLine),
});
export type MatchReply = z.infer<typeof MatchReply>;

/** `POST /v1/contacts`: creates the contact once, however often and from however many machines it is asked for. */
export const CreateContactRequest = z.strictObject({
  prospect: ProspectIdentity,
  language: z._default(Language, "en"),
});
export type CreateContactRequest = z.infer<typeof CreateContactRequest>;

/** `isNew` false: somebody with this address or profile was there already. */
export const CreateContactReply = z.object({ ok: z.literal(true), contact: ContactLine, isNew: z.boolean() });
export type CreateContactReply = z.infer<typeof CreateContactReply>;

/** `GET /v1/grades?after=<cursor>`: what changed in the index of graded contacts. */
export const GradesQuery = z.object({ after: z.optional(shortText(100)), language: z._default(Language, "en") });
export type GradesQuery = z.infer<typeof GradesQuery>;

/**
 * The index tells a browser the grade of somebody on screen without telling us whom it sees. `hash` is HMAC-SHA-256
 * under `key` of the lower-cased address, in base64url, its first 22 characters (128 bits).
 */
export const GradesReply = z.object({
  ok: z.literal(true),
  key: z.string(),
  /** True = these entries and the pages after them are all there is: forget what you hold. */
  isWhole: z.boolean(),
  entries: z.array(
    z.object({
      hash: z.string(),
      objectId: z.string(),
      /** Absent = the contact has no grade, or none any more. */
      grade: z.optional(Grade),
      temperature: z.optional(Temperature),
    }),
  ),
  /** Pass as `after` next time. */
  cursor: z.string(),
  /** There is more to fetch at once. */
  more: z.boolean(),
});
export type GradesReply = z.infer<typeof GradesReply>;

/** `GET /v1/queue?language=en`: MQLs and SALs that are mine or nobody's by their clocks, then others I rated, the last first. */
export const QueueQuery = z.object({ language: z._default(Language, "en") });
export type QueueQuery = z.infer<typeof QueueQuery>;

/** `GET /v1/search?text=`: contacts by name or address. */
export const SearchQuery = z.object({
  text: z.string().check(z.minLength(2), z.maxLength(200)),
  language: z._default(Language, "en"),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

export const ContactsReply = z.object({ ok: z.literal(true), contacts: z.array(ContactLine) });
export type ContactsReply = z.infer<typeof ContactsReply>;

/** `unread`: why those who wait by their clocks are not among these, in the caller's language; absent = they are. */
export const QueueReply = z.extend(ContactsReply, { unread: z.optional(z.string()) });
export type QueueReply = z.infer<typeof QueueReply>;
