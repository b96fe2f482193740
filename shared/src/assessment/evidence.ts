import * as z from "zod";
import { Instant } from "../instant.ts";

/** How well something is known: our guess, the buyer's word, or in writing. */
export const EvidenceTier = z.enum(["assumed", "stated", "documented"]);
export type EvidenceTier = z.infer<typeof EvidenceTier>;

const longestText = 4000;

/** Something to read: a letter, digit, sign or emoji. Spaces and invisible characters prove nothing. */
const readable = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Text that every store, export and screen can hold: no NUL, no half of a surrogate pair, at most 4,000 characters. */
export const PlainText = z
  .string()
  .max(longestText, "is longer than 4,000 characters: keep the sentence that proves the rating")
  .refine((text) => !text.includes("\0"), "contains a NUL character, which cannot be stored: paste it as plain text")
  .refine((text) => text.isWellFormed(), "contains half of a character (a lone surrogate): paste it again")
  .refine((text) => readable.test(text), "is empty: it has nothing to read");

/** A web address a person can open. Nothing else: `javascript:` and friends must never become a link. */
export const SourceLink = z
  .string()
  .max(2000, "is longer than 2,000 characters")
  .regex(/^https?:\/\/[^\s/?#\\]\S*$/i, "must be a web address that begins with https:// or http://")
  .refine((text) => text.isWellFormed() && !text.includes("\0"), "contains characters that no web address has");

/** What stands behind a rating. `saidAt` is when the buyer said or wrote it, not when it was noted. */
export const Evidence = z.object({
  tier: EvidenceTier,
  quote: PlainText.optional(),
  note: PlainText.optional(),
  link: SourceLink.optional(),
  saidAt: Instant.optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** True when level 3 is earned under the evidence cap: a quote or a link that is more than our own guess. */
export function provesLevelThree(evidence: Evidence | undefined): boolean {
  if (evidence === undefined || evidence.tier === "assumed") return false;
  return evidence.quote !== undefined || evidence.link !== undefined;
}
