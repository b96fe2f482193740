import type { Language } from "../language/language.ts";
import { lexicons } from "./all-lexicons.ts";
import { type Line, ownLines } from "./lines.ts";
import { listPhrases } from "./phrase.ts";
import { unaccented } from "./plain-words.ts";
import { readableText } from "./readable-text.ts";
import { ourSpeakers, speakerOf } from "./speakers.ts";

/** "buyer": "we" are the buyers; "rep": notes, in which "we" are us. */
export type Voice = "buyer" | "rep";

/** A sentence of the text, or a line of notes, and whose words it is. `start` and `end` are places in the text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** As a person sees it, without bullet and speaker. */
  readonly text: string;
  readonly voice: Voice;
  /** A question, or a heading with a colon: it says what the next sentence is about, and nothing by itself. */
  readonly asks: boolean;
  /** Said by our side. */
  readonly ours: boolean;
}

/** What has no full stop for so long is no sentence; cutting it bounds the work on each. */
const longestSentence = 500;

/** Characters without a mark in them, beyond which nobody writes on. */
const longestSpoken = 180;
const bullet = /^[\s>]*(?:(?:[-–—•*·+▪◦●○‣➤✔✓☑🟢🔵🔴🟡]|\u{fe0f})+|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s))?\s*/u;

export function sentencesOf(text: string, language: Language): Sentence[] {
  const { lines, isMail: hasFrame } = ownLines(readableText(text), language);
  const speakers = ourSpeakers(
    lines.map(({ text }) => text.replace(bullet, "")),
    language,
  );
  const isMail = !speakers.isTalk && hasFrame;
  let ourSection = false;
  let ourTurn: boolean | undefined;
  return lines.flatMap((line) => {
    if (line.text.trim() === "") {
      ourSection = false;
      return [];
    }
    const lead = bullet.exec(line.text)?.[0].length ?? 0;
    const body = line.text.slice(lead);
    const speaker = isMail ? undefined : speakerOf(body, language);
    // "Zoé, 09:12" on a line of its own says who speaks in the lines that follow.
    if (speaker?.isWholeLine) {
      ourTurn = speakers.isOurs(speaker.name);
      return [];
    }
    const isOurHeading = speakers.startsOurs(body);
    if (isOurHeading) ourSection = /^[^:]*:?\s*$/.test(body);
    const byUs = speaker === undefined ? ourTurn === true : speakers.isOurs(speaker.name);
    const ours = line.isQuotedQuestion || ourSection || isOurHeading || byUs;
    const byBuyer = isMail || speaker !== undefined || ourTurn === false || /^\s*[«"“]/.test(body);
    const voice = byBuyer && !ours ? "buyer" : "rep";
    return cutLine(line, lead + (speaker?.length ?? 0), language).map((cut) => ({ ...cut, voice, ours }));
  });
}

/** The sentences of a line, from `lead` on. */
function cutLine(line: Line, lead: number, language: Language) {
  const shown = line.text.slice(lead);
  return splitLine(shown, language).map(([from, to]) => {
    const text = shown.slice(from, to);
    const asks = /[?¿:]["”»)\s]*$/.test(text) || text.includes("¿") || line.isQuotedQuestion;
    return { start: line.start + lead + from, end: line.start + lead + to, text, asks };
  });
}

/** Places where sentences of a line begin and end, trimmed; of nothing but marks there is none. */
function splitLine(line: string, language: Language): [number, number][] {
  const cuts = [0];
  // After a semicolon stands a statement of its own, or, with a day at its head, the next step of a list.
  // Bounds on what repeats: a line of a hundred thousand full stops must not be searched anew from each.
  for (const { index, 0: end } of line.matchAll(/[.!?…]{1,4}["”»)]{0,2}\s+(?=\S)|\s?;\s+(?=[^\s\d])|\s[/|]\s/g)) {
    const isFullStop = end.startsWith(".") && !end.startsWith("..");
    if (!isFullStop || !isAbbreviation(line.slice(Math.max(0, index - 10), index), language)) {
      cuts.push(index + end.length);
    }
  }
  return cuts
    .flatMap((from, index) => spokenCuts(line, from, cuts[index + 1] ?? line.length, language))
    .flatMap((from, index, all) => trimmedParts(line, from, all[index + 1] ?? line.length));
}

/** What was dictated has no full stops; breath is taken before an "and" or an "um". */
function spokenCuts(line: string, from: number, to: number, language: Language): number[] {
  const part = line.slice(from, Math.min(to, from + longestSentence));
  if (part.length < longestSpoken || (part.match(/[,:]/g)?.length ?? 0) > part.length / longestSpoken) return [from];
  return [from, ...[...part.matchAll(breathsOf(language))].map(({ index }) => from + index + 1)];
}

const breaths = new Map<Language, RegExp>();

function breathsOf(language: Language): RegExp {
  const known = breaths.get(language);
  if (known !== undefined) return known;
  const made = new RegExp(`\\s(?=(?:${listPhrases(lexicons[language].breaths).join("|")})\\s)`, "gi");
  breaths.set(language, made);
  return made;
}

function trimmedParts(line: string, from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  for (let place = from; place < to; place += longestSentence) {
    const part = line.slice(place, Math.min(to, place + longestSentence));
    const trimmed = part.trim();
    const start = place + part.indexOf(trimmed);
    if (/[\p{L}\p{N}]/u.test(trimmed)) parts.push([start, start + trimmed.length]);
  }
  return parts;
}

const abbreviations = new Map<Language, ReadonlySet<string>>();

/** Whether the full stop after `before` belongs to its last word: "approx.", "M.", "J." */
function isAbbreviation(before: string, language: Language): boolean {
  const word = /(?:^|[\s(])([\p{L}.]{1,8})$/u.exec(before)?.[1];
  if (word === undefined) return false;
  if (/^\p{L}$/u.test(word) && word !== "I") return /^\p{Lu}$|^[ew]$/u.test(word);
  const known = abbreviations.get(language) ?? new Set(listPhrases(lexicons[language].abbreviations));
  abbreviations.set(language, known);
  return known.has(unaccented(word).toLowerCase());
}
