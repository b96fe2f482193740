import type { Person } from "@assay/shared/api/assessment";
import type { RubricDraft, RubricReply } from "@assay/shared/api/rubrics";
import type { Instant } from "@assay/shared/instant";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";

/** Does one edit, on whatever document it finds: it is done again when a colleague was faster. */
export type Change = (document: DraftDocument) => DraftDocument;

/** An edit that is not saved yet. A later one of the same `field` takes its place. */
export interface Edit {
  readonly field: string;
  readonly change: Change;
}

/** What the editor knows once the server has answered. */
export interface Open {
  readonly phase: "open";
  /** The server's latest answer, without what is still being saved. */
  readonly rubric: RubricReply;
  /** Not saved yet, in order. */
  readonly pending: readonly Edit[];
  readonly saving: boolean;
  /** Why the last save did not work; absent = it did. */
  readonly failure: string | undefined;
  readonly savedAt: Instant | undefined;
  /** A colleague who saved or published while this person was looking. */
  readonly colleague: { readonly person: Person; readonly did: "saved" | "published" } | undefined;
}

export type SessionState =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly message: string }
  | Open;

export function begin(rubric: RubricReply): Open {
  const idle = { pending: [], saving: false, failure: undefined, savedAt: undefined, colleague: undefined };
  return { phase: "open", rubric, ...idle };
}

/** What is edited, with what is still being saved laid over it; absent when there is nothing that could be edited. */
export function shownDocument({ rubric, pending }: Open): DraftDocument | undefined {
  const saved = rubric.draft?.document ?? rubric.published?.document;
  return saved && pending.reduce((document, { change }) => change(document), saved);
}

/** `sent` of the edits are on their way, and keep their place. Whoever goes on has seen who was here. */
export function addEdit(state: Open, edit: Edit, sent: number): Open {
  const [onTheWay, waiting] = [state.pending.slice(0, sent), state.pending.slice(sent)];
  const others = waiting.filter(({ field }) => field !== edit.field);
  return { ...state, pending: [...onTheWay, ...others, edit], colleague: undefined };
}

/** The server has the first `sent` edits. */
export function settleEdits(state: Open, draft: RubricDraft, sent: number, at: Instant): Open {
  const pending = state.pending.slice(sent);
  return { ...state, rubric: { ...state.rubric, draft }, pending, savedAt: at, failure: undefined };
}

/** Takes in the rubric as the server has it now, and tells who changed it meanwhile. */
export function acceptRubric(state: Open, rubric: RubricReply): Open {
  return { ...state, rubric, colleague: colleagueIn(state.rubric, rubric) ?? state.colleague };
}

/** Takes in a draft that was saved on another screen. */
export function acceptDraft(state: Open, draft: RubricDraft): Open {
  return acceptRubric(state, { ...state.rubric, draft });
}

function colleagueIn(before: RubricReply, now: RubricReply): Open["colleague"] {
  const { published, draft, me } = now;
  if (published?.by && published.version !== before.published?.version) {
    return published.by.userId === me ? undefined : { person: published.by, did: "published" };
  }
  if (draft === undefined || draft.revision === before.draft?.revision || draft.by.userId === me) return undefined;
  return { person: draft.by, did: "saved" };
}
