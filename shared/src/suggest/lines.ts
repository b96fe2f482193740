import type { Language } from "../language/language.ts";
import { isClosing, isGreeting } from "./mail-frame.ts";
import { endOfOwnHeader, isMarked, startOfForwarded, startsHistory } from "./mail-history.ts";
import { unaccented } from "./plain-words.ts";

/** A line of the text that may hold evidence. */
export interface Line {
  /** Its place in the text. */
  readonly start: number;
  readonly text: string;
  /** Somebody's question within a reply ("> When would you start?"): it says what the answer is about. */
  readonly isQuotedQuestion: boolean;
}

const signatureMark = /^\s*--\s*$|^\s*_{5,}\s*$/;
const postscript = /^\s*p\.?\s?(?:s|d)\.?\s?[:.\s-]/i;

/** A greeting stands near the top. */
const headLines = 6;

/** What the writer wrote for this text. */
export interface OwnLines {
  readonly lines: readonly Line[];
  /** It greets, takes leave or has a mail's header, its own or that under which somebody passed it on. */
  readonly isMail: boolean;
}

/** The text's lines without earlier mails, signatures and disclaimers; of a mail passed on, that mail's. */
export function ownLines(readable: string, language: Language): OwnLines {
  const all = linesOf(readable);
  const plain = all.map(({ text }) => unaccented(text));
  const lines: Line[] = [];
  let start = endOfOwnHeader(plain);
  let isMail = start > 0 || all.slice(0, headLines).some(({ text }) => isGreeting(text, language));
  const hasBullets = !isMail && usesMarksAsBullets(plain);
  let closed = false;
  for (const [index, line] of all.entries()) {
    const words = plain[index] ?? "";
    if (index < start) continue;
    if (startsHistory(plain, index)) {
      const forwarded = isMail ? undefined : startOfForwarded(plain, index);
      if (forwarded !== undefined) {
        lines.length = 0;
        start = forwarded;
        isMail = true;
      }
      // Under a header, quote marks may hold answers between them; without marks, all the rest is the earlier mail.
      else if (!isMarked(plain[index + 1]) && !isMarked(plain[index + 2])) break;
      closed = false;
    } else if (isMarked(words) && !hasBullets) {
      const inner = words.replace(/^\s*>+/, "").trim();
      const isQuestion = inner.endsWith("?");
      // "> « … »" in minutes is the buyer's own word; in a mail the mark stands before what was written earlier.
      if (isQuestion || /^[«"“]/.test(inner)) lines.push({ ...line, isQuotedQuestion: isQuestion });
    } else if (signatureMark.test(words) || isClosing(words, language, index)) {
      closed = true;
      isMail ||= !signatureMark.test(words);
    } else if (!closed || postscript.test(words)) lines.push({ ...line, isQuotedQuestion: false });
  }
  return { lines, isMail };
}

/** "> 22k lost a week" right under the title of notes; what a mail answers stands under an empty line or a header. */
function usesMarksAsBullets(plain: readonly string[]): boolean {
  const first = plain.findIndex(isMarked);
  return first > 0 && plain[first - 1]?.trim() !== "" && isMarked(plain[first + 1]) && !startsHistory(plain, first - 1);
}

function linesOf(readable: string): { start: number; text: string }[] {
  let start = 0;
  return readable.split("\n").map((text) => {
    const line = { start, text };
    start += text.length + 1;
    return line;
  });
}
