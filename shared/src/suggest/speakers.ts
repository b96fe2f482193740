import type { Language } from "../language/language.ts";
import { lexicons } from "./all-lexicons.ts";
import { listPhrases } from "./phrase.ts";
import { unaccented } from "./plain-words.ts";

export interface Speaker {
  readonly name: string;
  /** Characters of the line before what is said. */
  readonly length: number;
  readonly isWholeLine: boolean;
}

const time = "(?:\\[?\\(?\\d{1,2}[:h.]\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?\\)?\\]?)";
const word = "\\p{Lu}[\\p{L}.'’-]*";
const named = `(${word}(?: (?:${word}|de|del|la|le|y|e|van|von|di|da|et|and|&)){0,4}(?:\\s?[–—-]\\s?[\\p{L} ]{2,24})?(?:\\s?[([][^)\\]]{1,24}[)\\]])?)`;
const inLine = new RegExp(`^(?:${time}\\s*(?:[-–]\\s*)?)?${named}(?:,? ${time})?\\s?:\\s+(?=\\S)`, "u");
const onItsOwn = new RegExp(`^${named},? ${time}\\s*:?\\s*$`, "u");

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
  const isMarked = (name: string) => {
    const words = unaccented(name).toLowerCase();
    const parts = words.split(/[^\p{L}0-9]+/u);
    return marks.some((mark) => words === mark || (!mark.includes(" ") ? parts.includes(mark) : words.includes(mark)));
  };
  const said = lines.flatMap((line) => {
    const speaker = speakerOf(line, language);
    return speaker === undefined ? [] : [{ name: speaker.name, line }];
  });
  const names = new Set(said.map(({ name }) => name));
  const marked = new Set([...names].filter(isMarked));
  const isTalk = said.length >= 3 && names.size >= 2 && said.length >= lines.length / 2;
  const asker = isTalk && marked.size === 0 ? said.find(({ line }) => /\?\s*\S{0,3}\s*$/.test(line))?.name : undefined;
  return {
    isTalk,
    isOurs: (name: string) => marked.has(name) || name === asker,
    startsOurs: (line: string) => {
      const words = unaccented(line)
        .toLowerCase()
        .replace(/^[^\p{L}]+/u, "");
      return marks.some((mark) =>
        mark.includes(" ")
          ? words.startsWith(mark) && /^\s*(?:[:=–-]|$|\()/.test(words.slice(mark.length))
          : words.startsWith(mark) && /^\s*:/.test(words.slice(mark.length)),
      );
    },
  };
}

function isHeading(name: string, language: Language): boolean {
  return headingsOf(language).has(unaccented(name).toLowerCase());
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
