import type { Language } from "../language/language.ts";
import { lexicons } from "./all-lexicons.ts";
import { ownLines } from "./lines.ts";
import { listPhrases } from "./phrase.ts";
import { unaccented } from "./plain-words.ts";
import { readableText } from "./readable-text.ts";
import { ourSpeakers, speakerOf } from "./speakers.ts";

/** A sentence of the text, or a line of notes, and whose words it is. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** As a person sees it, without bullet and speaker. */
  readonly text: string;
  /** "buyer": "we" are the buyers; "rep": notes, in which "we" are us. */
  readonly voice: "buyer" | "rep";
  /** A question, or a heading with a colon: it says what the next sentence is about, and nothing by itself. */
  readonly asks: boolean;
  readonly ours: boolean;
  /** Where a new paragraph begins; a question above it is no longer being answered. */
  readonly paragraph: number;
}

/** What has no full stop for so long is no sentence; cutting it bounds the work on each. */
const longestSentence = 500;
const bullet = /^[\s>]*(?:[-–—•*·+▪◦●○‣➤✔✓☑️🟢🔵🔴🟡]+|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s))?\s*/u;

export function sentencesOf(text: string, language: Language): Sentence[] {
  const lines = ownLines(readableText(text), language);
  const isMail = lines.some(({ text }, index) => index < 6 && isGreeting(text, language));
  const speakers = ourSpeakers(lines.map(({ text }) => text), language);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let ourSection = false;
  let chatSide: "ours" | "theirs" | undefined;
  for (const line of lines) {
    if (line.text.trim() === "") {
      paragraph++;
      ourSection = false;
      continue;
    }
    const lead = bullet.exec(line.text)?.[0].length ?? 0;
    const body = line.text.slice(lead);
    const speaker = isMail ? undefined : speakerOf(body, language);
    // "Zoé, 09:12" on a line of its own says who speaks in the lines that follow.
    if (speaker?.isWholeLine) {
      chatSide = speakers.isOurs(speaker.name) ? "ours" : "theirs";
      continue;
    }
    if (speakers.startsOurs(body)) ourSection = body.trimEnd().endsWith(":") || !/[.!?]\s*$/.test(body);
    const ours =
      line.isQuotedQuestion || ourSection || speakers.startsOurs(body) ||
      (speaker === undefined ? chatSide === "ours" : speakers.isOurs(speaker.name));
    const isBuyers = isMail || speaker !== undefined || chatSide === "theirs" || /^\s*[«"“]/.test(body);
    const start = line.start + lead + (speaker?.length ?? 0);
    const shown = body.slice(speaker?.length ?? 0);
    for (const [from, to] of splitLine(shown, language)) {
      const said = shown.slice(from, to);
      sentences.push({
        start: start + from,
        end: start + to,
        text: said,
        voice: isBuyers && !ours ? "buyer" : "rep",
        asks: /[?¿:]["”»)\s]*$/.test(said) || said.includes("¿") || line.isQuotedQuestion,
        ours,
        paragraph,
      });
    }
  }
  return sentences;
}

/** Places where sentences of a line begin and end, trimmed. */
function splitLine(line: string, language: Language): [number, number][] {
  const cuts = [0];
  const ends = /[.!?…]+["”»)]*\s+(?=\S)|\s[/|]\s/g;
  for (let end = ends.exec(line); end !== null; end = ends.exec(line)) {
    if (end[0].startsWith(".") && !end[0].startsWith("..") && isAbbreviation(line.slice(0, end.index), language)) continue;
    cuts.push(end.index + end[0].length);
  }
  cuts.push(line.length);
  const parts: [number, number][] = [];
  for (let index = 0; index + 1 < cuts.length; index++) {
    const to = cuts[index + 1] ?? line.length;
    for (let from = cuts[index] ?? 0; from < to; from += longestSentence) {
      const part = line.slice(from, Math.min(to, from + longestSentence));
      const trimmed = part.trim();
      if (trimmed === "") continue;
      const start = from + part.indexOf(trimmed);
      parts.push([start, start + trimmed.length]);
    }
  }
  return parts;
}

function isAbbreviation(before: string, language: Language): boolean {
  const word = /(?:^|[\s(])([\p{L}.]{1,8})$/u.exec(before)?.[1];
  if (word === undefined) return false;
  if (/^\p{L}$/u.test(word) && word !== "I" && !/\d$/.test(word)) return /^\p{Lu}$|^[ew]$/u.test(word);
  return abbreviationsOf(language).has(unaccented(word).toLowerCase());
}

export function isGreeting(line: string, language: Language): boolean {
  const words = unaccented(line).trim().toLowerCase();
  if (words.length > 60) return /^(?:hola|hi|hello|bonjour|dear)\b[^.:]{0,20},/.test(words);
  return listPhrases(lexicons[language].greetings, unaccented).some(
    (greeting) => words === greeting || (words.startsWith(greeting) && /^(?:[\s,!:.]|s[\s,])/.test(words.slice(greeting.length)) && /[,:!.]|^\S+(?: \S+){0,3}$/.test(words)),
  );
}

const abbreviations = new Map<Language, ReadonlySet<string>>();

function abbreviationsOf(language: Language): ReadonlySet<string> {
  let set = abbreviations.get(language);
  if (set === undefined) {
    set = new Set(listPhrases(lexicons[language].abbreviations));
    abbreviations.set(language, set);
  }
  return set;
}
