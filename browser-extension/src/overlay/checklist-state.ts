import type { AssessmentReply, AssessmentState, Person } from "@assay/shared/api/assessment";
import type { ContactLine } from "@assay/shared/api/prospects";
import type { Contested } from "@assay/shared/assessment/assessment";
import type { Evidence } from "@assay/shared/assessment/evidence";
import { hasLastWord } from "@assay/shared/assessment/last-word";
import type { Rating } from "@assay/shared/assessment/rating";
import type { CriterionId, Level } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { Answer, Change } from "../messages.ts";
import type { MailFindings } from "./mail-findings.ts";
import { previewAssessment, rowStateOf, type TrackedChange } from "./tracked-change.ts";

/** The contact being rated, as far as it is known: all of it once the server was asked who this is. */
export type KnownContact = Pick<ContactLine, "objectId" | "name"> & Partial<ContactLine>;

/** A checklist on screen. */
export interface Checklist extends Pick<AssessmentReply, "framework" | "rubric" | "canRate" | "me" | "labels"> {
  readonly phase: "checklist";
  readonly contact: KnownContact;
  /** For whom it was read: nobody else's session rates by it. */
  readonly owner: string;
  readonly colleagues: readonly ContactLine[];
  /** The server's latest answer, without what it has not confirmed. */
  readonly saved: AssessmentState;
  readonly changes: readonly TrackedChange[];
  readonly people: readonly Person[];
  /** The server could not be reached: this is how things stood at that moment. */
  readonly keptFrom: Instant | undefined;
  /** Nor was it ever read here: what others rated is not shown. */
  readonly isUnread: boolean;
  /** The criterion that keys act on. */
  readonly current: CriterionId;
  /** Evidence that goes with the next level of the current criterion. */
  readonly prepared: Evidence | undefined;
  /** What the open mail supports, once the person asked for it to be read. */
  readonly reading: MailFindings | undefined;
  /** The last change, as long as it can be taken back. */
  readonly last: { readonly change: Change; readonly before: Rating | undefined } | undefined;
}

/** Whether a change is among those that wait for a person to pick. */
function holds(contested: Contested, id: string): boolean {
  return Object.values(contested).some((events) => events.some((event) => event.id === id));
}

type Read = Extract<Answer<"read">, { ok: true }>;

export function beginChecklist(contact: KnownContact, colleagues: readonly ContactLine[], read: Read): Checklist {
  const { framework, rubric, canRate, me, people, labels, assessment: saved } = read.reply;
  const changes = read.waiting.map((change) => ({ change, state: "waiting" }) as const);
  const given = previewAssessment(saved, changes, { rubric, me, now: read.at }).ratings;
  const current = (framework.criteria.find(({ id }) => !given[id]) ?? framework.criteria[0])?.id ?? "";
  const idle = {
    prepared: undefined,
    reading: undefined,
    last: undefined,
    keptFrom: read.isKept ? read.at : undefined,
    isUnread: read.isUnread,
  };
  return {
    phase: "checklist",
    contact,
    owner: read.owner,
    colleagues,
    framework,
    rubric,
    canRate,
    me,
    people,
    labels,
    saved,
    changes,
    current,
    ...idle,
  };
}

/** Somebody else who is at work on this contact: whoever gave its newest rating that is not mine. */
export function colleagueAt({ saved, people, contact, me }: Checklist): { name?: string; at: Instant } | undefined {
  const theirs = Object.values(saved.ratings).filter(({ by }) => by !== me);
  const newest = theirs.reduce<Rating | undefined>(
    (best, next) => (next.at > (best?.at ?? 0) ? next : best),
    undefined,
  );
  if (newest === undefined) return contact.rated?.by === me ? undefined : contact.rated;
  const name = people.find(({ userId }) => userId === newest.by)?.name;
  return { ...(name && { name }), at: newest.at };
}

/** The criterion `by` steps away, stopping at either end. */
export function neighbour({ framework, current }: Pick<Checklist, "framework" | "current">, by: 1 | -1): CriterionId {
  const ids = framework.criteria.map(({ id }) => id);
  return ids[ids.indexOf(current) + by] ?? current;
}

/**
 * What a level rests on that is given without evidence: what the side of a contest brings that says the same; else what
 * stood behind the old level, for losing a quote to a click would be worse than one that now says too little.
 */
export function evidenceFor(state: Checklist, criterion: CriterionId, level: Level): Evidence | undefined {
  const { ratings, contested } = state.saved;
  const waiting = contested[criterion] ?? [];
  const sides = waiting.length > 0 ? [...waiting, ratings[criterion]] : [];
  const side = sides.findLast((one) => one?.level === level);
  return (side ?? previewOf(state).ratings[criterion])?.evidence;
}

/**
 * Whether a criterion stands at this level already, or is unknown where it is absent: saying so again says nothing. Not
 * where something waits for a decision, or the rating is out of date: there it is an answer.
 */
export function isSaid(state: Checklist, criterion: CriterionId, level: Level | undefined): boolean {
  const { ratings, result } = previewOf(state);
  if (ratings[criterion]?.level !== level) return false;
  const isStale = result.criteria.find((line) => line.criterion === criterion)?.stale ?? false;
  return !isStale && rowStateOf(criterion, state.saved, state.changes) !== "needs-you";
}

function previewOf(state: Checklist): AssessmentState {
  return previewAssessment(state.saved, state.changes, { ...state, now: Date.now() });
}

/** A newer change of a criterion makes one that was refused pointless. */
export function addChange(state: Checklist, change: Change): Checklist {
  const before = previewAssessment(state.saved, state.changes, { ...state, now: change.at }).ratings[change.criterion];
  const others = state.changes.filter((one) => one.state !== "needs-you" || one.change.criterion !== change.criterion);
  const changes = [...others, { change, state: "saving" } as const];
  return { ...state, changes, prepared: undefined, last: { change, before } };
}

/** What became of a change. */
export function settleChange(state: Checklist, { id }: Change, answer: Answer<"rate">): Checklist {
  const others = state.changes.filter((one) => one.change.id !== id);
  if (answer.ok && !answer.waiting) return acceptReply({ ...state, changes: others }, answer.reply);
  const marked = (more: Pick<TrackedChange, "state" | "message">) =>
    state.changes.map((one) => (one.change.id === id ? { change: one.change, ...more } : one));
  if (answer.ok) return { ...state, changes: marked({ state: "waiting" }) };
  const refused = { ...state, last: undefined, changes: marked({ state: "needs-you", message: answer.message }) };
  return acceptReply(refused, "assessment" in answer ? answer : undefined);
}

/** An answer older than what is shown comes from a repeat, and is ignored. */
function acceptReply(
  state: Checklist,
  reply: { assessment: AssessmentState; people: readonly Person[] } | undefined,
): Checklist {
  const isNews = reply && reply.assessment.version >= state.saved.version;
  const read = isNews && { saved: reply.assessment, people: reply.people, keptFrom: undefined, isUnread: false };
  return withoutLostUndo({ ...state, ...read });
}

/** Once somebody else spoke after a change, taking it back would take theirs back, unseen by them. */
function withoutLostUndo(state: Checklist): Checklist {
  const { last, changes, saved } = state;
  if (!last || changes.some(({ change }) => change.id === last.change.id)) return state;
  return hasLastWord(saved, { level: undefined, ...last.change }) ? state : { ...state, last: undefined };
}

/** Takes in how things stand by now; what is still on its way from here is not touched. */
export function refreshChecklist(state: Checklist, read: Read): Checklist {
  const { contested } = read.reply.assessment;
  const own = state.changes.filter(
    ({ state: stands, change: { id } }) =>
      stands !== "waiting" && !(stands === "needs-you" && holds(state.saved.contested, id) && !holds(contested, id)),
  );
  const known = new Set(own.map((one) => one.change.id));
  const waiting = read.waiting
    .filter(({ id }) => !known.has(id))
    .map((change) => ({ change, state: "waiting" }) as const);
  const fresh = acceptReply({ ...state, changes: [...waiting, ...own] }, read.reply);
  return { ...fresh, keptFrom: read.isKept ? read.at : undefined, isUnread: read.isUnread };
}
