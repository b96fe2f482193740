import * as z from "zod/mini";
import { ObjectId } from "../api/record.ts";
import { Instant, type notAMoment } from "../instant.ts";

/** How well something is known: our guess, the buyer's word, or in writing. */
export const EvidenceTier = z.enum(["assumed", "stated", "documented"]);
export type EvidenceTier = z.infer<typeof EvidenceTier>;

const longestText = 4000;

/** What can be wrong with a text, a link or a date: the message, which screens put into the person's words. */
export type TextFault =
  | "empty"
  | "too-long"
  | "notes-too-long"
  | "nul"
  | "half-character"
  | "link-too-long"
  | "not-a-link"
  | "bad-link"
  | typeof notAMoment;

/** Something to read: a letter, digit, sign or emoji. Spaces and invisible characters prove nothing. */
const readable = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Text that every store, export and screen can hold: no NUL, no half of a surrogate pair, at most 4,000 characters. */
export const PlainText = z.string().check(
  z.maxLength(longestText, "too-long" satisfies TextFault),
  z.refine((text) => !text.includes("\0"), "nul" satisfies TextFault),
  z.refine((text) => text.isWellFormed(), "half-character" satisfies TextFault),
  z.refine((text) => readable.test(text), "empty" satisfies TextFault),
);

/** A web address a person can open. Nothing else: `javascript:` and friends must never become a link. */
export const SourceLink = z.string().check(
  z.maxLength(2000, "link-too-long" satisfies TextFault),
  z.regex(/^https?:\/\/[^\s/?#\\]\S*$/i, "not-a-link" satisfies TextFault),
  z.refine((text) => text.isWellFormed() && !text.includes("\0"), "bad-link" satisfies TextFault),
);

/** What stands behind a rating. `saidAt` is when the buyer said or wrote it, not when it was noted. */
export const Evidence = z.object({
  tier: EvidenceTier,
  quote: z.optional(PlainText),
  note: z.optional(PlainText),
  link: z.optional(SourceLink),
  saidAt: z.optional(Instant),
  /** The contact whom the rating is about: the champion, the economic buyer. */
  contact: z.optional(ObjectId),
});
export type Evidence = z.infer<typeof Evidence>;

/** True when level 3 is earned under the evidence cap: a quote or a link that is more than our own guess. */
export function provesLevelThree(evidence: Evidence | undefined): boolean {
  if (evidence === undefined || evidence.tier === "assumed") return false;
  return evidence.quote !== undefined || evidence.link !== undefined;
}
