import type { Language } from "../language/language.ts";
import { lexicons } from "./all-lexicons.ts";
import { listPhrases } from "./phrase.ts";
import { unaccented } from "./plain-words.ts";

export interface Speaker {
  readonly name: string;
  /** Characters of the line before what is said. */
  readonly length: number;
  /** The line names the speaker and no more: what is said follows below. */
  readonly isWholeLine: boolean;
}

/** As WhatsApp, Slack, Teams and minutes write it: "[14/10/26, 09:02:11]", "9:02 AM", "(14:22)". */
const time =
  "(?:[[(]?(?:\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? )?\\d{1,2}[:h.]\\d{2}(?::\\d{2})?(?:\\s?[aApP][mM])?[\\])]?)";
const word = "\\p{Lu}[\\p{L}.'’-]*";
const named = `(${word}(?: (?:${word}|de|del|la|le|y|e|van|von|di|da|et|and|&)){0,4}(?:\\s?[–—-]\\s?[\\p{L} ]{2,24})?(?:\\s?[([][^)\\]]{1,24}[)\\]])?)`;
const inLine = new RegExp(`^(?:${time}\\s*(?:[-–]\\s*)?)?${named}(?:,? {1,2}${time})?\\s?:\\s+(?=\\S)`, "u");
const onItsOwn = new RegExp(`^${named},? {1,2}${time}\\s*:?\\s*$`, "u");

/** "Ana Ruiz (rep): …", "[14:22] Virginie : …" or "Zoé, 09:12" on its own. A heading ("Budget: …") is no speaker. */
export function speakerOf(line: string, language: Language): Speaker | undefined {
  const alone = onItsOwn.exec(line);
  if (alone?.[1] !== undefined) return { name: alone[1], length: line.length, isWholeLine: true };
  const before = inLine.exec(line);
  const name = before?.[1];
  if (before === null || name === undefined || isHeading(name, language)) return undefined;
  return { name, length: before[0].length, isWholeLine: false };
}

/** Which of a conversation's speakers are ours: those marked as such, else whoever asks first. */
export function ourSpeakers(lines: readonly string[], language: Language) {
  const marks = listPhrases(lexicons[language].ours, unaccented);
  const said = lines.flatMap((line) => {
    const speaker = speakerOf(line, language);
    return speaker === undefined ? [] : [{ ...speaker, line }];
  });
  const names = new Set(said.map(({ name }) => name));
  const marked = new Set([...names].filter((name) => isMarked(name, marks)));
  const isTranscript = said.filter(({ isWholeLine }) => isWholeLine).length >= 2;
  const isTalk = names.size >= 2 && (isTranscript || (said.length >= 3 && said.length >= lines.length / 2));
  const asker = isTalk && marked.size === 0 ? said.find(({ line }) => /\?\s*\S{0,3}\s*$/.test(line))?.name : undefined;
  return {
    isTalk,
    isOurs: (name: string) => marked.has(name) || name === asker,
    startsOurs: (line: string) => startsWithMark(line, marks),
  };
}

/** "Ana (rep)", "Ventas". */
function isMarked(name: string, marks: readonly string[]): boolean {
  const words = unaccented(name).toLowerCase();
  const parts = words.split(/[^\p{L}0-9]+/u);
  return marks.some((mark) => words === mark || (mark.includes(" ") ? words.includes(mark) : parts.includes(mark)));
}

/** "Our offer: …", "Next steps" on its own. */
function startsWithMark(line: string, marks: readonly string[]): boolean {
  const words = unaccented(line)
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, "");
  return marks.some((mark) => {
    if (!words.startsWith(mark)) return false;
    const rest = words.slice(mark.length);
    // A single word ("us", "sales") is a heading with a colon only.
    return mark.includes(" ") ? /^\s*(?:[:=–-]|$|\()/.test(rest) : /^\s*:/.test(rest);
  });
}

/** "Budget", "Budget OK". */
function isHeading(name: string, language: Language): boolean {
  const words = unaccented(name).toLowerCase();
  const headings = headingsOf(language);
  return headings.has(words) || headings.has(words.split(" ", 1)[0] ?? "");
}

const headings = new Map<Language, ReadonlySet<string>>();

/** Words with a colon after them that name a matter or a field, not somebody. */
function headingsOf(language: Language): ReadonlySet<string> {
  let set = headings.get(language);
  if (set === undefined) {
    set = new Set(listPhrases(lexicons[language].headings, unaccented));
    headings.set(language, set);
  }
  return set;
}
