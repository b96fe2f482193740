import * as z from "zod/mini";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { OverrideReason } from "../pipeline/stage-move.ts";
import { Grade } from "../score/grade-letter.ts";
import { ContactLine } from "./prospects.ts";
import { EventId } from "./record.ts";

/** Deals that were won among those that closed. */
export const WonCount = z.object({ won: z.int(), closed: z.int() });
export type WonCount = z.infer<typeof WonCount>;

/**
 * What became of records by the grade that they had when their deal closed, under the rubric in force and under the
 * draft. A record counts once, with its deal that closed last.
 */
export const ReplayOutcomes = z.object({
  /** False = the portal lets no deals be read. */
  canRead: z.boolean(),
  counted: z.int(),
  /** Records of which nothing was rated before their deal closed: what is known afterwards proves nothing. */
  leftOut: z.int(),
  /** From A to D, then those without a grade; only grades that occur. */
  grades: z.array(z.object({ grade: z.union([Grade, z.literal("none")]), before: WonCount, after: WonCount })),
});
export type ReplayOutcomes = z.infer<typeof ReplayOutcomes>;

/** Fewer outcomes than these, and any difference may be chance: screens say so. */
export const fewOutcomes = 100;

/** Why a lead was turned away: disqualified, or sent back to marketing. */
const Away = { kind: z.enum(["disqualify", "reject"]), reason: z.string() };

/** A lead that somebody else turned away, drawn at random to be looked at again. */
export const SecondLook = z.extend(ContactLine, {
  /** The move that turned it away. */
  eventId: EventId,
  ...Away,
  /** Absent = Assay itself. */
  by: z.optional(z.string()),
  turnedAt: Instant,
});
export type SecondLook = z.infer<typeof SecondLook>;

/** What second looks, and deals that closed since, say about turning leads away. */
export const LookFigures = z.object({
  since: Instant,
  /** Leads of the weeks that were drawn from, and how many of them wait for a second look. */
  turnedAway: z.int(),
  waiting: z.int(),
  reasons: z.array(z.object({ ...Away, looked: z.int(), worthIt: z.int() })),
  /** False = the portal lets no deals be read. */
  canReadDeals: z.boolean(),
  bought: z.array(z.object({ ...Away, turnedAway: z.int(), bought: z.int() })),
  /** Contacts whose deal closed, by why somebody went past a gate before; absent = nobody did. */
  overrides: z.array(z.extend(WonCount, { override: z.optional(OverrideReason) })),
});
export type LookFigures = z.infer<typeof LookFigures>;

/** `GET /v1/second-looks?language=en`: those that the caller may look at, the oldest first. */
export const LooksQuery = z.object({ language: z._default(Language, "en") });
export type LooksQuery = z.infer<typeof LooksQuery>;
export const LooksReply = z.object({
  ok: z.literal(true),
  looks: z.array(SecondLook),
  /** There are more than these. */
  isCut: z.boolean(),
  /** A reader looks at none. */
  canLook: z.boolean(),
  /** For managers and admins. */
  figures: z.optional(LookFigures),
});
export type LooksReply = z.infer<typeof LooksReply>;

/**
 * `POST /v1/second-looks/{eventId}`: what a second person says. One that was worth it is an MQL again; `id` is that
 * move's, so that a repeat moves nothing twice.
 */
export const LookPath = z.object({ eventId: EventId });
export const LookVerdict = z.enum(["right", "worth-it"]);
export type LookVerdict = z.infer<typeof LookVerdict>;
export const VerdictRequest = z.strictObject({
  id: EventId,
  verdict: LookVerdict,
  at: Instant,
  language: z._default(Language, "en"),
});
export type VerdictRequest = z.infer<typeof VerdictRequest>;
/** `isBack`: it is an MQL now because of it. */
export const VerdictReply = z.object({ ok: z.literal(true), isBack: z.boolean() });
export type VerdictReply = z.infer<typeof VerdictReply>;
