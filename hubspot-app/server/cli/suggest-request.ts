import type { Result } from "@assay/shared/api/result";
import { allFrameworks, frameworkOf } from "@assay/shared/framework/all-frameworks";
import type { Framework } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { Language } from "@assay/shared/language/language";
import * as z from "zod";
import { parseWords, refuse } from "./words.ts";

const options = {
  language: { type: "string" },
  date: { type: "string" },
  framework: { type: "string" },
} as const;

/** What the command line asks of `assay suggest`. */
export interface SuggestRequest {
  readonly file: string;
  /** Absent = the text's own. */
  readonly language?: Language | undefined;
  /** The day the text was written; absent = what its header says, else today. */
  readonly writtenAt?: Instant | undefined;
  /** Absent = every criterion that a text can speak of. */
  readonly framework?: Framework | undefined;
}

/** Reads the words after `suggest`. */
export function readSuggestRequest(words: readonly string[]): Result<{ request: SuggestRequest }> {
  const parsed = parseWords(words, options);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed;
  const [file, second] = positionals;
  if (file === undefined) return refuse("Which file? Write: assay suggest notes.txt");
  if (second !== undefined) return refuse(`One file at a time: what is "${second}"? A name with spaces needs quotes.`);
  const language = z.optional(Language).safeParse(values.language);
  if (!language.success) {
    return refuse(`Assay does not read "${values.language}". Languages: ${Language.options.join(", ")}.`);
  }
  const day = z.iso.date().optional().safeParse(values.date);
  if (!day.success) return refuse(`"${values.date}" is no day. Write it as year, month and day: --date 2026-11-30`);
  const framework = values.framework === undefined ? undefined : frameworkOf(values.framework);
  if (values.framework !== undefined && framework === undefined) {
    const ids = allFrameworks.map(({ id }) => id).join(", ");
    return refuse(`There is no framework "${values.framework}". There are: ${ids}.`);
  }
  const writtenAt = day.data === undefined ? undefined : Date.parse(day.data);
  return { ok: true, request: { file, language: language.data, writtenAt, framework } };
}
