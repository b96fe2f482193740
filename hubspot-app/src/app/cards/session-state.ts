import type { AssessmentReply, AssessmentState, Person } from "@assay/shared/api/assessment";
import type { LookReply } from "@assay/shared/api/look";
import type { ConflictReply, RateReply } from "@assay/shared/api/rating";
import type { RelatedReply } from "@assay/shared/api/related";
import type { Refusal } from "@assay/shared/api/result";
import type { Sync } from "@assay/shared/api/sync";
import { hasLastWord } from "@assay/shared/assessment/last-word";
import type { Rating } from "@assay/shared/assessment/rating";
import type { CriterionId } from "@assay/shared/framework/framework";
import { type Change, previewChanges } from "./change.ts";

/** Changes that were rolled back, in the order they were made, and why. */
export interface Failure {
  readonly changes: readonly Change[];
  readonly message: string;
  /** Sending it again will never help. */
  readonly isFinal: boolean;
}

/** What the card knows once the server has answered. */
export interface Ready
  extends Pick<
    AssessmentReply,
    | "framework"
    | "rubric"
    | "canRate"
    | "me"
    | "sources"
    | "judged"
    | "labels"
    | "isProfilingStopped"
    | "inUseBecause"
    | "lock"
    | "askedAgain"
  > {
  readonly phase: "ready";
  /** The server's latest answer, without what is still being saved. */
  readonly saved: AssessmentState;
  readonly people: readonly Person[];
  readonly sync: Sync;
  /** Nobody is asking for news of the sync any more. */
  readonly syncUnknown: boolean;
  /** Being saved, in order. */
  readonly pending: readonly Change[];
  readonly failure: Failure | undefined;
  /** The last change, as long as it can be taken back. */
  readonly last: { readonly change: Change; readonly before: Rating | undefined } | undefined;
  /** What the records beside this one bring along; absent until it has arrived. */
  readonly related: RelatedReply | undefined;
  /** What others changed since the person last looked; absent once it is dismissed. */
  readonly changes: LookReply | undefined;
}

export type SessionState =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly message: string }
  | Ready;

export function begin(reply: AssessmentReply): Ready {
  const { framework, rubric, canRate, isProfilingStopped, me, people, sources, judged, labels, sync } = reply;
  const { inUseBecause, lock, askedAgain } = reply;
  const about = { framework, rubric, canRate, isProfilingStopped, inUseBecause, me, people, sources, judged, labels };
  const said = { ...about, lock, askedAgain, sync, saved: reply.assessment };
  const idle = { pending: [], failure: undefined, last: undefined, syncUnknown: false };
  const later = { related: undefined, changes: undefined };
  return { phase: "ready", ...said, ...idle, ...later };
}

/** A newer change of the same criterion makes one that failed pointless. */
export function addChange(state: Ready, change: Change): Ready {
  const { criterion, at } = change;
  const before = previewChanges(state.saved, state.pending, { ...state, now: at }).ratings[criterion];
  const failure = withoutCriterion(state.failure, criterion);
  return { ...state, pending: [...state.pending, change], failure, last: { change, before } };
}

/** A contested change is not current, so there is nothing to take back. */
export function settleChange(state: Ready, change: Change, reply: RateReply | ConflictReply): Ready {
  const contested = !reply.ok && state.last?.change.id === change.id;
  const pending = state.pending.filter((other) => other.id !== change.id);
  const sync: Sync = { state: "waiting", since: reply.recordedAt };
  const settled = { ...state, pending, sync, last: contested ? undefined : state.last };
  return acceptAnswer(settled, reply.assessment, reply.people);
}

/** An answer that is older than what is shown comes from a repeat, and is ignored. */
export function acceptAnswer(state: Ready, assessment: AssessmentState, people: readonly Person[]): Ready {
  const isOlder = assessment.version < state.saved.version;
  return withoutLostUndo(isOlder ? state : { ...meetPeople(state, people), saved: assessment });
}

/** Once somebody else spoke after a change, taking it back would take theirs back, unseen by them. */
function withoutLostUndo(state: Ready): Ready {
  const { last, pending, saved } = state;
  if (!last || pending.some(({ id }) => id === last.change.id) || hasLastWord(saved, last.change)) return state;
  return { ...state, last: undefined };
}

/** Remembers who stands behind user ids. */
export function meetPeople(state: Ready, people: readonly Person[]): Ready {
  const known = state.people.filter((person) => !people.some(({ userId }) => userId === person.userId));
  return { ...state, people: [...known, ...people] };
}

/** Rolls changes back: they are shown as not saved, and can be sent again. */
export function failChanges(state: Ready, failed: readonly Change[], { code, message }: Refusal): Ready {
  return {
    ...state,
    pending: state.pending.filter((change) => !failed.includes(change)),
    failure: { changes: [...(state.failure?.changes ?? []), ...failed], message, isFinal: code === "erased" },
    last: state.last && failed.includes(state.last.change) ? undefined : state.last,
  };
}

/** Puts what failed back in front, unchanged: the server recognises by its id what did arrive the first time. */
export function retryChanges(state: Ready): Ready {
  const failed = state.failure?.changes ?? [];
  return { ...state, failure: undefined, pending: [...failed, ...state.pending] };
}

function withoutCriterion(failure: Failure | undefined, criterion: CriterionId): Failure | undefined {
  const changes = failure?.changes.filter((change) => change.criterion !== criterion) ?? [];
  return failure && changes.length > 0 ? { ...failure, changes } : undefined;
}
