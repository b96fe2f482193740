import type { Language } from "../language/language.ts";
import { isClosing } from "./mail-frame.ts";
import { unaccented } from "./plain-words.ts";

/** A line of the text that may hold evidence. */
export interface Line {
  /** Its place in the text. */
  readonly start: number;
  readonly text: string;
  /** Somebody's question within a reply ("> When would you start?"): it says what the answer is about. */
  readonly isQuotedQuestion: boolean;
}

/** What mail programs write above an earlier mail: Outlook, Gmail, Thunderbird and Apple Mail in our three languages. */
const historyHeader =
  /^\s*(?:-{2,}\s*(?:original message|forwarded message|message d'origine|message transfere|mensaje original|mensaje reenviado).*|(?:on|le|el)\b.{6,120}\b(?:wrote|a ecrit|escribio|ha escrito)\s*:?|-{5,}.*(?:forwarded|transfere|reenviado|original|origine).*)\s*$/i;
const outlookHeader = /^\s*\*?(?:from|de)\s?:\s.*@/i;
const bareHeader = /^\s*\*?(?:from|de)\s?:\s+\S/i;
const nextHeader = /^\s*\*?(?:sent|date|envoye(?: le)?|enviado(?: el)?|fecha|to|a|para|subject|objet|asunto)\s?:\s/i;
const signatureMark = /^\s*--\s*$|^\s*_{5,}\s*$/;
const postscript = /^\s*p\.?\s?(?:s|d)\.?\s?[:.\s-]/i;
const longestHeader = 300;

/** The lines that the writer wrote for this text: without earlier mails, signatures and disclaimers. */
export function ownLines(readable: string, language: Language): Line[] {
  const all = linesOf(readable);
  const plain = all.map(({ text }) => unaccented(text));
  const lines: Line[] = [];
  const headerEnd = endOfOwnHeader(plain);
  let closed = false;
  for (const [index, line] of all.entries()) {
    const words = plain[index] ?? "";
    if (index < headerEnd) continue;
    if (startsHistory(plain, index)) {
      // Under a header, quote marks may hold answers between them; without marks, all the rest is the earlier mail.
      if (!isMarked(plain[index + 1]) && !isMarked(plain[index + 2])) break;
      closed = false;
    } else if (isMarked(words)) {
      const inner = words.replace(/^\s*>+/, "").trim();
      const isQuestion = inner.endsWith("?");
      // "> « … »" in minutes is the buyer's own word; in a mail the mark stands before what was written earlier.
      if (isQuestion || /^[«"“]/.test(inner)) lines.push({ ...line, isQuotedQuestion: isQuestion });
    } else if (signatureMark.test(words) || isClosing(words, language, index)) closed = true;
    else if (!closed || postscript.test(words)) lines.push({ ...line, isQuotedQuestion: false });
  }
  return lines;
}

/** A mail saved with its header begins with it: after that comes the mail, not an earlier one. */
function endOfOwnHeader(plain: readonly string[]): number {
  if (!startsHistory(plain, 0) || isMarked(plain[1])) return 0;
  const empty = plain.findIndex((line) => line.trim() === "");
  return Math.max(empty, 0);
}

function linesOf(readable: string): { start: number; text: string }[] {
  let start = 0;
  return readable.split("\n").map((text) => {
    const line = { start, text };
    start += text.length + 1;
    return line;
  });
}

function isMarked(line: string | undefined): boolean {
  return line?.trimStart().startsWith(">") === true;
}

function startsHistory(plain: readonly string[], index: number): boolean {
  const line = plain[index] ?? "";
  if (line.length > longestHeader) return false;
  if (historyHeader.test(line) || outlookHeader.test(line)) return true;
  return bareHeader.test(line) && nextHeader.test((plain[index + 1] ?? "").slice(0, longestHeader));
}
