import * as z from "zod/mini";
import { Language } from "../language/language.ts";
import { changedMeanwhile } from "./changed-meanwhile.ts";
import { shortText } from "./short-text.ts";

/** What a portal may call in words of its own: temperatures and grades. The keys stay. */
export const LabelKey = z.enum(["hot", "warm", "cold", "A", "B", "C", "D"]);
export type LabelKey = z.infer<typeof LabelKey>;

const Label = shortText(40).check(z.minLength(1), z.regex(/\S/));

/** The portal's own words, by language; where one is missing, Assay's stand. */
export const Labels = z.partialRecord(LabelKey, z.partialRecord(Language, Label));
export type Labels = z.infer<typeof Labels>;

/** The same in one language. */
export const LabelWords = z.partialRecord(LabelKey, z.string());
export type LabelWords = z.infer<typeof LabelWords>;

/** `GET /v1/labels` */
export const LabelsReply = z.object({ ok: z.literal(true), labels: Labels, canEdit: z.boolean() });
export type LabelsReply = z.infer<typeof LabelsReply>;

/** `POST /v1/labels` replaces all that were `seen`, and answers `LabelsReply`, or `LabelsChangedReply`. */
export const LabelsRequest = z.strictObject({ labels: Labels, seen: Labels, language: z._default(Language, "en") });
export type LabelsRequest = z.infer<typeof LabelsRequest>;

export const LabelsChangedReply = changedMeanwhile(Labels);

/** The words of one language. */
export function wordsIn(labels: Labels, language: Language): LabelWords {
  const said = Object.entries(labels).flatMap(([key, words]) => {
    const word = words[language];
    return word === undefined ? [] : [[key, word] as const];
  });
  return Object.fromEntries(said) as LabelWords;
}
