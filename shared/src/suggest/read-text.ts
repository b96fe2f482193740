import { PlainText } from "../assessment/evidence.ts";
import type { Instant } from "../instant.ts";
import type { Language } from "../language/language.ts";
import { type Answer, type Finding, isSilenced, judgeSentence, mayTellOf } from "./judge-sentence.ts";
import { type TextCriterion, textCriteria } from "./lexicon.ts";
import { type Noticed, noticeIn } from "./noticed.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { isShort } from "./text-kind.ts";

/** A sentence as the rules have read it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly noticed: Noticed;
  /** What the rules make of it, at most one level a criterion. */
  readonly findings: readonly Finding[];
  /** Nothing for questions, our side's words, what is not of this buyer today, and what no store could hold. */
  readonly mayTellOf: readonly TextCriterion[];
}

export interface ReadText {
  readonly sentences: readonly ReadSentence[];
  readonly isShort: boolean;
}

/** What went before a sentence and gives it its meaning. */
interface Before {
  readonly asked: Answer["asked"];
  readonly namesBoss: boolean;
}

const nothing: ReadonlySet<never> = new Set();

/** Characters between a semicolon and what it continues with. */
const longestSpace = 3;

/** The sentences of a text in its order, with what the rules make of each; two halves of one are followed by both. */
export function readText(text: string, language: Language, writtenAt: Instant): ReadText {
  const short = isShort(text);
  const read: ReadSentence[] = [];
  let before: Before = { asked: nothing, namesBoss: false };
  for (const sentence of withWholes(sentencesOf(text, language))) {
    const noticed = noticeIn(sentence.text, language, writtenAt);
    const isStorable = PlainText.safeParse(text.slice(sentence.start, sentence.end)).success;
    if (sentence.asks) before = { ...before, asked: noticed.topics };
    if (sentence.asks || sentence.ours || !isStorable || isSilenced(noticed, sentence.voice)) {
      read.push({ sentence, noticed, findings: [], mayTellOf: [] });
      continue;
    }
    // "I spoke to our CFO. He confirmed …": he is the CFO.
    const meansBoss = before.namesBoss && startsWithPronoun(noticed.words);
    const isOfNotes = sentence.voice === "rep" && !short;
    const answer = { ...noticed, asked: before.asked, meansBoss, isOfNotes };
    const findings = judgeSentence(answer, sentence.voice);
    const criteria = textCriteria.filter((criterion) => mayTellOf(criterion, answer));
    read.push({ sentence, noticed, findings, mayTellOf: criteria });
    const asked = noticed.recalls && findings.length === 0 ? noticed.topics : nothing;
    before = { asked, namesBoss: noticed.count("boss") > 0 || meansBoss };
  }
  return { sentences: read, isShort: short };
}

/** "No line for it; they would find the money": both halves may say together what neither says alone. */
function withWholes(sentences: readonly Sentence[]): Sentence[] {
  return sentences.flatMap((sentence, place) => {
    const first = sentences[place - 1];
    return first !== undefined && isContinued(first, sentence)
      ? [sentence, { ...sentence, start: first.start, text: `${first.text} ${sentence.text}` }]
      : [sentence];
  });
}

function isContinued(first: Sentence, second: Sentence): boolean {
  return first.text.endsWith(";") && !first.asks && !second.asks && second.start - first.end <= longestSpace;
}

function startsWithPronoun(words: readonly string[]): boolean {
  return /^(?:(?:and|but|et|mais|y|pero) )?(?:he|she|il|elle|ella) /.test(words.slice(0, 3).join(" "));
}
