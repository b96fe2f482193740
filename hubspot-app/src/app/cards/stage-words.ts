import { markTexts, stageTexts } from "@assay/shared/language/all-languages";
import type { StageText } from "@assay/shared/language/en-stages";
import { languageOf } from "@assay/shared/language/locale";
import type { Shortfall } from "@assay/shared/pipeline/shortfall";
import type { Stage } from "@assay/shared/pipeline/stage";
import type { StageEvent } from "@assay/shared/pipeline/stage-event";
import type { StageMove } from "@assay/shared/pipeline/stage-move";
import type { StageState } from "@assay/shared/pipeline/stage-state";
import type { Card } from "./card-context.ts";
import type { StageOnScreen } from "./use-stage.ts";

export function stageTextOf({ page }: Card): StageText {
  return stageTexts[languageOf(page.locale)];
}

/** Who did it: "you", a colleague, a workflow, or Assay itself. */
export function moverName(
  card: Card,
  people: StageOnScreen["people"],
  by: string | undefined,
  surface?: StageEvent["surface"],
): string {
  if (surface === "workflow") return markTexts[languageOf(card.page.locale)].aWorkflow;
  if (by === undefined) return stageTextOf(card).assay;
  if (by === card.ready.me) return card.text.you;
  return people.find(({ userId }) => userId === by)?.name ?? card.text.someone;
}

/** "MQL"; "Not an MQL yet" and "Back with marketing" where there is no stage. */
export function stageName(text: StageText, stage: Stage | undefined, wasMoved: boolean): string {
  if (stage !== undefined) return text.names[stage];
  return wasMoved ? text.sentBack : text.none;
}

/** "since 12 Nov 2026, by Ana – asked to be contacted · wakes on …"; empty where nobody moved the record yet. */
export function stageSentence(card: Card, { state, people }: StageOnScreen): string {
  const text = stageTextOf(card);
  const last = state.entries.at(-1);
  if (last === undefined) return "";
  const { line } = text;
  const since = line.since(card.format.day(noonOf(last.at)));
  const event = state.history.find((placed) => placed.event.id === last.eventId)?.event;
  const by = last.by === card.ready.me ? line.byYou : line.by(moverName(card, people, last.by, event?.surface));
  const isPlanned = event?.move.kind === "wake" && event.by === undefined;
  const why = isPlanned ? line.asPlanned : event && reasonOf(text, event.move);
  const first = [`${since}, ${by}`, ...(why ? [line.because(why)] : [])].join(" ");
  const recycled = state.recycles > 0 ? [line.recycled(card.format.number(state.recycles))] : [];
  return [first, ...wakeWords(card, state), ...recycled].join(" · ");
}

/** Days are shown as they are where the person is; `format.day` reads noon UTC. */
function noonOf(at: number): number {
  const moment = new Date(at);
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate(), 12);
}

function wakeWords(card: Card, { wakeUp }: StageState): string[] {
  if (wakeUp === undefined) return [];
  const { wakes } = stageTextOf(card).line;
  return [wakeUp.on === "date" ? wakes.date(card.format.day(wakeUp.at)) : wakes[wakeUp.on]];
}

/** Why a move was made, as its author chose from the list; absent where no reason is asked. */
function reasonOf(text: StageText, move: StageMove): string | undefined {
  switch (move.kind) {
    case "nominate":
    case "wake":
      return text.whyNow[move.whyNow];
    case "reject":
      return text.rejection[move.reason];
    case "disqualify":
      return text.reasons[move.why.reason];
    default:
      return undefined;
  }
}

/** "Accepted: SAL". `to`: where it led, where that depends on where the record stood. */
export function moveSentence(card: Card, { move, by }: StageEvent, to: Stage | undefined): string {
  const text = stageTextOf(card);
  const { did } = text.history;
  const why = reasonOf(text, move) ?? "";
  switch (move.kind) {
    case "accept":
      return did.accept(to === undefined ? text.moves.accept : text.names[to]);
    case "nurture":
      return did.nurture(card.format.day(move.wakeAt));
    case "wake":
      return by === undefined ? did.wakeAsPlanned : did.wake(why);
    case "nominate":
    case "reject":
    case "disqualify":
      return did[move.kind](why);
    default:
      return did[move.kind];
  }
}

/** What the gate lacked and why it was passed all the same; absent = nothing was missing. */
export function overrideSentence(card: Card, move: StageMove, labels: Labels): string | undefined {
  if (!("override" in move) || move.override === undefined || !move.shortfalls?.length) return undefined;
  const text = stageTextOf(card);
  const lacks = move.shortfalls.map((shortfall) => lackSentence(text, shortfall, labels));
  return text.history.without(lacks.join(" "), text.override[move.override]);
}

/** What the portal calls properties, by their internal names. */
type Labels = StageOnScreen["labels"];

export function lackSentence({ gate: { lacks } }: StageText, shortfall: Shortfall, labels: Labels): string {
  switch (shortfall.lacks) {
    case "data":
      return lacks.data(labels[shortfall.property] ?? shortfall.property);
    case "fit":
      return lacks.fit(shortfall.least);
    case "engagement":
      return lacks.engagement(String(shortfall.least));
    default:
      return lacks[shortfall.lacks];
  }
}
