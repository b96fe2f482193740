import type { Language } from "../language/language.ts";
import { lexicons } from "./all-lexicons.ts";
import { listPhrases } from "./phrase.ts";
import { unaccented } from "./plain-words.ts";

/** A line of the text that may hold evidence; `start` and `end` are places in the text. */
export interface Line {
  readonly start: number;
  readonly text: string;
  /** Somebody's question within a reply ("> When would you start?"): it says what the answer is about. */
  readonly isQuotedQuestion: boolean;
}

const historyHeader =
  /^\s*(?:-{2,}\s*(?:original message|forwarded message|message d'origine|message transfere|mensaje original|mensaje reenviado|ursprungliche).*|(?:on|le|el)\b.{6,120}\b(?:wrote|a ecrit|escribio|ha escrito)\s*:?|-{5,}.*(?:forwarded|transfere|reenviado|original|origine).*)\s*$/i;
const outlookHeader = /^\s*\*?(?:from|de|von)\s?:\s.*@/i;
const bareHeader = /^\s*\*?(?:from|de)\s?:\s+\S/i;
const nextHeader = /^\s*\*?(?:sent|date|envoye(?: le)?|enviado(?: el)?|fecha|to|a|para|subject|objet|asunto)\s?:\s/i;
const signatureMark = /^\s*--\s*$|^\s*_{5,}\s*$/;
const postscript = /^\s*p\.?\s?(?:s|d)\.?\s?[:.\s-]/i;
const longestClosing = 48;

/** The lines that the writer wrote for this text: without earlier mails, signatures and disclaimers. */
export function ownLines(readable: string, language: Language): Line[] {
  const all = linesOf(readable);
  const plain = all.map(({ text }) => unaccented(text));
  const lines: Line[] = [];
  let closed = false;
  for (const [index, line] of all.entries()) {
    const words = plain[index] ?? "";
    if (startsHistory(plain, index)) {
      if (!(plain[index + 1] ?? "").trimStart().startsWith(">") && !(plain[index + 2] ?? "").trimStart().startsWith(">")) break;
      closed = false;
      continue;
    }
    const quoted = /^\s*>+/.exec(words);
    if (quoted !== null) {
      const inner = words.slice(quoted[0].length).trim();
      const isQuestion = inner.endsWith("?");
      // "> « … »" in minutes is the buyer's own word; in a mail the mark stands before what was written earlier.
      if (isQuestion) lines.push({ ...line, isQuotedQuestion: true });
      else if (/^[«"“]/.test(inner)) lines.push({ ...line, isQuotedQuestion: false });
      continue;
    }
    if (closed && !postscript.test(words)) continue;
    if (signatureMark.test(words) || isClosing(words, language, index)) {
      closed = true;
      continue;
    }
    lines.push({ ...line, isQuotedQuestion: false });
  }
  return lines;
}

function linesOf(readable: string): { start: number; text: string }[] {
  const lines: { start: number; text: string }[] = [];
  let start = 0;
  for (const text of readable.split("\n")) {
    lines.push({ start, text });
    start += text.length + 1;
  }
  return lines;
}

function startsHistory(plain: readonly string[], index: number): boolean {
  const line = plain[index] ?? "";
  if (line.length > 300) return false;
  if (historyHeader.test(line) || outlookHeader.test(line)) return true;
  return bareHeader.test(line) && nextHeader.test(plain[index + 1] ?? "");
}

/** "Kind regards," or "Best, Ana" on a line of its own, not at the very top where "Hello" stands. */
export function isClosing(line: string, language: Language, index: number): boolean {
  const words = line.trim().toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  if (index === 0 || words === "" || words.length > longestClosing) return false;
  return closingsOf(language).some((closing) => {
    if (words === closing) return true;
    if (!words.startsWith(closing)) return false;
    const rest = words.slice(closing.length);
    return /^ ?[,!.]/.test(rest) && rest.length < 30;
  });
}

const closings = new Map<Language, readonly string[]>();

function closingsOf(language: Language): readonly string[] {
  let list = closings.get(language);
  if (list === undefined) {
    list = listPhrases(lexicons[language].closings, unaccented);
    closings.set(language, list);
  }
  return list;
}
