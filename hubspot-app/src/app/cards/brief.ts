import type { BriefPart } from "@assay/shared/api/brief";
import type { ClockLine } from "@assay/shared/api/sla";
import { clockTexts } from "@assay/shared/language/all-languages";
import { languageOf } from "@assay/shared/language/locale";
import { sayTouches } from "@assay/shared/pipeline/say-clock";
import { type Card, contactName } from "./card-context.ts";
import { carriedOf, carriedTo } from "./carried.ts";
import { originsOf } from "./origins.ts";
import { evidenceSentence } from "./RatingNote.tsx";
import { moverName, stageName, stageSentence, stageTextOf } from "./stage-words.ts";
import type { StageOnScreen } from "./use-stage.ts";

/** What a brief is made of beside the card's own ratings. */
export interface BriefGrounds {
  readonly stage: StageOnScreen | undefined;
  /** The newest clock; absent = none ever ran. */
  readonly clock: ClockLine | undefined;
  /** What is noted as promised right now; empty = nothing. */
  readonly promised: string;
}

/**
 * What is known and by what evidence, what carries over, what nobody asked yet, what was promised, and what to ask next.
 * Moments are said as they are, not from now: a brief is read later, too.
 */
export function briefOf(reader: Card, { stage, ...owed }: BriefGrounds): readonly BriefPart[] {
  // Others read it, to whom nobody in it is "you".
  const card = { ...reader, ready: { ...reader.ready, me: "" } };
  const { brief, title } = stageTextOf(card);
  const { criteria } = card.ready.framework;
  const { ratings, result } = card.shown;
  const open = criteria.filter(({ id }) => ratings[id] === undefined && carriedTo(card, id) === undefined);
  const next = criteria.find(({ id }) => id === result.nextQuestion)?.questions[0];
  const parts = [
    { title, lines: stage && stage.state.entries.length > 0 ? [whereItStands(card, stage)] : [] },
    { title: brief.known, lines: criteria.flatMap((criterion) => knownLine(card, criterion) ?? []) },
    { title: brief.toConfirm, lines: carriedOf(card).map((carried) => carriedLine(card, carried)) },
    { title: brief.unknown, lines: open.length > 0 ? [card.format.list(open.map(({ name }) => name))] : [] },
    { title: brief.promised, lines: promisedLines(card, stage, owed) },
    { title: brief.next, lines: next === undefined ? [] : [next] },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** The same as one text, to paste into a message or a note. */
export function briefText(parts: readonly BriefPart[]): string {
  return parts.map(({ title, lines }) => [title, ...lines.map((line) => `• ${line}`)].join("\n")).join("\n\n");
}

function whereItStands(card: Card, stage: StageOnScreen): string {
  return `${stageName(stageTextOf(card), stage.state.stage, true)} ${stageSentence(card, stage)}`;
}

/** What the agreement still owes the buyer, and what reps noted as promised: the newest, and what is noted now. */
function promisedLines(card: Card, stage: StageOnScreen | undefined, { clock, promised }: Omit<BriefGrounds, "stage">) {
  const { brief } = stageTextOf(card);
  const last = stage?.promise;
  const noted = last && brief.promise(last.text, moverName(card, stage?.people ?? [], last.by), dayOf(card, last.at));
  return [...(clock === undefined ? [] : owedLines(card, clock)), noted, promised.trim()].filter(Boolean) as string[];
}

function owedLines(card: Card, clock: ClockLine): string[] {
  const { page, format } = card;
  const { brief } = stageTextOf(card);
  const text = clockTexts[languageOf(page.locale)];
  const { outcome, dueAt, touchedAt } = clock;
  if (outcome === "called-off") return [];
  const touches = sayTouches(text, page.locale, clock);
  if (outcome === "paused") return [text.paused, touches];
  if (touchedAt !== undefined) {
    const when = format.dateTime(touchedAt);
    return [outcome === "kept" ? text.kept(when) : text.late(when), touches];
  }
  if (dueAt === undefined) return [touches];
  const when = format.dateTime(dueAt);
  return [dueAt < card.now ? brief.firstTouchWas(when) : brief.firstTouchBy(when), touches];
}

function dayOf({ format }: Card, at: number): string {
  const moment = new Date(at);
  return format.day(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate(), 12));
}

type Criterion = Card["ready"]["framework"]["criteria"][number];

function knownLine(card: Card, { id, name, levels }: Criterion): string | undefined {
  const rating = card.shown.ratings[id];
  if (rating === undefined) return undefined;
  const { brief } = stageTextOf(card);
  const meaning = brief.line(name, card.text.checklist.levelMeaning(rating.level, levels[rating.level]));
  const person = contactName(card, rating.evidence?.contact);
  const grounds = rating.evidence === undefined ? [brief.noEvidence] : [evidenceSentence(card, rating.evidence)];
  return [meaning, ...(person === undefined ? [] : [person]), ...grounds].join(" – ");
}

function carriedLine(card: Card, { criterion, level, origins }: ReturnType<typeof carriedOf>[number]): string {
  const known = card.ready.framework.criteria.find(({ id }) => id === criterion);
  const meaning = card.text.checklist.levelMeaning(level, known?.levels[level] ?? "");
  return `${stageTextOf(card).brief.line(known?.name ?? criterion, meaning)} – ${originsOf(card, origins)}`;
}
