import type { Language } from "../language/language.ts";
import { lexicons } from "./all-lexicons.ts";
import { listPhrases } from "./phrase.ts";
import { unaccented } from "./plain-words.ts";

const longestGreeting = 60;
const longestClosing = 48;

/** "Dear Ms Quill," on a line, alone or before the first sentence: what follows is the writer's own. */
export function isGreeting(line: string, language: Language): boolean {
  const words = unaccented(line.trim().slice(0, 300)).toLowerCase();
  if (words.length > longestGreeting) return /^(?:hola|hi|hello|bonjour|dear)\b[^.:]{0,20},/.test(words);
  const isAddress = /[,:!.]|^\S+(?: \S+){0,3}$/.test(words);
  return frameOf(language).greetings.some((greeting) => {
    if (!words.startsWith(greeting)) return false;
    return words === greeting || (isAddress && /^(?:[\s,!:.]|s[\s,])/.test(words.slice(greeting.length)));
  });
}

/** "Kind regards," or "Best, Ana" on a line of its own, not at the very top where "Hello" stands. */
export function isClosing(line: string, language: Language, index: number): boolean {
  if (index === 0 || line.length > 2 * longestClosing) return false;
  const words = line.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  if (words === "" || words.length > longestClosing) return false;
  return frameOf(language).closings.some((closing) => {
    if (!words.startsWith(closing)) return false;
    const rest = words.slice(closing.length);
    return rest === "" || (/^ ?[,!.]/.test(rest) && rest.length < 30);
  });
}

const frames = new Map<Language, { greetings: readonly string[]; closings: readonly string[] }>();

function frameOf(language: Language) {
  const known = frames.get(language);
  if (known !== undefined) return known;
  const { greetings, closings } = lexicons[language];
  const frame = { greetings: listPhrases(greetings, unaccented), closings: listPhrases(closings, unaccented) };
  frames.set(language, frame);
  return frame;
}
