import type { CriterionId, FrameworkText } from "@assay/shared/framework/framework";
import type { Language } from "@assay/shared/language/language";
import { languageOf, languages } from "@assay/shared/language/locale";
import { ask } from "../ask.ts";
import type { Checklist } from "./checklist-state.ts";
import type { OpenReply } from "./open-reply.ts";
import { fetchReader } from "./reader.ts";

/** Fewer words of an answer say too little about its language. */
const fewestWords = 4;

interface Writing {
  readonly reply: OpenReply;
  /** The mail that is answered. */
  readonly mail: string;
  /** The overlay's own, where nothing tells the reply's. */
  readonly language: Language;
}

/**
 * Puts the next question about a criterion into the reply, in the reply's language. Returns the language it is in; absent
 * when the reply took no text.
 */
export async function insertQuestion(
  checklist: Checklist,
  criterion: CriterionId,
  writing: Writing,
): Promise<Language | undefined> {
  const wanted = await languageOfReply(writing);
  const words = wanted === writing.language ? undefined : await fetchWords(checklist, wanted);
  const question = questionIn(words ?? checklist.framework, criterion);
  if (question === undefined || !writing.reply.insert(question)) return undefined;
  return words ? wanted : writing.language;
}

export function questionIn({ criteria }: FrameworkText, criterion: CriterionId): string | undefined {
  return criteria.find(({ id }) => id === criterion)?.questions[0];
}

/** By what is written already, else what the page says, else the mail that is answered. */
async function languageOfReply({ reply, mail, language }: Writing): Promise<Language> {
  const written = reply.text();
  const isTelling = (written.match(/\p{L}+/gu) ?? []).length >= fewestWords;
  const tag = reply.languageTag();
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  if (!isTelling && languages.some((known) => known === primary)) return languageOf(tag);
  const sample = isTelling ? written : mail;
  if (sample === "") return language;
  const fetched = await fetchReader();
  return fetched.ok ? fetched.reader.languageOf(sample) : language;
}

/** The framework in another language; absent while there is no network and it was never asked for before. */
async function fetchWords({ contact, framework }: Checklist, language: Language): Promise<FrameworkText | undefined> {
  const read = await ask({ kind: "read", objectId: contact.objectId, framework: framework.id, language });
  return read.ok ? read.reply.framework : undefined;
}
