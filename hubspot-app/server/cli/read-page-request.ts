import type { Result } from "@assay/shared/api/result";
import { parseWords, refuse } from "./words.ts";

const options = { url: { type: "string" } } as const;

/** What the command line asks of `assay read-page`. */
export interface ReadPageRequest {
  readonly file: string;
  /** Where the page was saved from. */
  readonly url: string;
}

/** Reads the words after `read-page`. */
export function readPageRequest(words: readonly string[]): Result<{ request: ReadPageRequest }> {
  const parsed = parseWords(words, options);
  if (!parsed.ok) return parsed;
  const [file, second] = parsed.positionals;
  const { url } = parsed.values;
  if (file === undefined) return refuse("Which file? Write: assay read-page --url <URL> page.html");
  if (second !== undefined) return refuse(`One file at a time: what is "${second}"? A name with spaces needs quotes.`);
  if (url === undefined) return refuse("Where was the page saved from? Add: --url https://mail.google.com/mail/u/0/");
  if (!URL.canParse(url)) return refuse(`"${url}" is no URL. Write it in full and in quotes: --url "https://…"`);
  return { ok: true, request: { file, url } };
}
