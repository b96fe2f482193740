import type { Person } from "@assay/shared/api/assessment";
import type { Evidence } from "@assay/shared/assessment/evidence";
import type { ContestText, Words } from "@assay/shared/language/en";
import type { Format } from "./overlay-format.ts";

/** Characters of a quote or note that a line has room for. */
const shortLength = 140;

/** What evidence is told with: the words of one language. */
export interface EvidenceWords {
  readonly contest: ContestText;
  readonly words: Words;
  readonly format: Format;
}

/** Tier, date, quote and note in one line, shortened. */
export function evidenceLine({ contest, words, format }: EvidenceWords, evidence: Evidence): string {
  const { tier, saidAt, quote, note } = evidence;
  const source = [words.tier[tier], saidAt !== undefined && format.day(saidAt)].filter(Boolean).join(", ");
  const written = [quote && contest.quoted(shorten(quote)), note && shorten(note)].filter((part) => part !== undefined);
  return written.length > 0 ? contest.summary(source, written.map(isolate).join(" – ")) : source;
}

/** "You" for the person looking, the name of a colleague else. */
export function nameOf(
  { contest }: EvidenceWords,
  userId: string,
  { people, me }: { readonly people: readonly Person[]; readonly me: string },
): string {
  if (userId === me) return contest.you;
  return people.find((person) => person.userId === userId)?.name ?? contest.someone;
}

/** Writing direction marks in a quote must not turn the words around it. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > shortLength ? `${characters.slice(0, shortLength).join("")}…` : text;
}
