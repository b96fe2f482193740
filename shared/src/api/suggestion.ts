import * as z from "zod/mini";
import type { TextFault } from "../assessment/evidence.ts";
import { CriterionId, FrameworkId, Level } from "../framework/framework.ts";
import { Language } from "../language/language.ts";

/** A long call's notes; a whole transcript is pasted in parts. */
export const longestNotes = 20_000;

/** `POST /v1/records/{objectType}/{objectId}/suggestions`: reads notes. Nothing of them is kept. */
export const SuggestRequest = z.strictObject({
  framework: FrameworkId,
  text: z.string().check(z.maxLength(longestNotes, "notes-too-long" satisfies TextFault)),
  /** The day that the notes are from, `2026-03-31`: what "next month" counts from. Absent = today. */
  date: z.optional(z.iso.date()),
  language: z._default(Language, "en"),
});
export type SuggestRequest = z.infer<typeof SuggestRequest>;

/** A level, and the sentence of the notes that supports it. */
export const Suggestion = z.object({ criterion: CriterionId, level: Level, quote: z.string() });
export type Suggestion = z.infer<typeof Suggestion>;

export const SuggestReply = z.object({ ok: z.literal(true), suggestions: z.array(Suggestion) });
export type SuggestReply = z.infer<typeof SuggestReply>;
