import * as z from "zod/mini";
import { PlainText } from "../assessment/evidence.ts";
import { Language } from "../language/language.ts";
import { shortText } from "./short-text.ts";

/** A part of what the next person needs to know, as it is read on the card. */
export const BriefPart = z.strictObject({
  title: shortText(200).check(z.minLength(1)),
  lines: z.array(shortText(10_000).check(z.minLength(1))).check(z.maxLength(60)),
});
export type BriefPart = z.infer<typeof BriefPart>;

/**
 * `POST /v1/records/{objectType}/{objectId}/brief-notes`: the brief becomes a note on the contact, or on a deal's primary
 * contact. Safe to repeat: what stands there already is not written again.
 */
export const BriefNoteRequest = z.strictObject({
  parts: z.array(BriefPart).check(z.minLength(1), z.maxLength(12)),
  /** What was promised to the buyer; it stands among the parts, too. Absent = nothing new. */
  promised: z.optional(PlainText),
  language: z._default(Language, "en"),
});
export type BriefNoteRequest = z.infer<typeof BriefNoteRequest>;

/** `isNew`: false = the same brief stood there already. */
export const BriefNoteReply = z.object({ ok: z.literal(true), isNew: z.boolean() });
export type BriefNoteReply = z.infer<typeof BriefNoteReply>;
