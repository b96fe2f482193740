import type { MatchReply } from "@assay/shared/api/prospects";
import type { ProspectIdentity } from "@assay/shared/prospect/prospect";
import type { Checklist } from "./checklist-state.ts";
import type { SelectedText } from "./selected-text.ts";

/** The person is not found for certain: one of these, perhaps, or somebody to be created. */
export interface Choice {
  readonly phase: "choice";
  readonly prospect: ProspectIdentity;
  readonly match: MatchReply;
  readonly isCreating: boolean;
  /** Why creating failed. */
  readonly message?: string;
}

export type OverlayState =
  | { readonly phase: "loading"; readonly prospect?: ProspectIdentity }
  /** The page names nobody for certain: the SDR may type who it is. */
  | { readonly phase: "unreadable"; readonly message: string; readonly prospect: ProspectIdentity }
  /** `code` as in `Answer`; some bring an offer along: sign in, reload the page. */
  | { readonly phase: "failed"; readonly code: string; readonly message: string }
  | Choice
  | Checklist;

/** What the overlay shows. `moved`: the page now shows somebody else, or nobody, so nothing is rated. */
export interface OverlayView {
  readonly state: OverlayState;
  readonly moved: { readonly name: string | undefined } | undefined;
  /** What is open beside the checklist. */
  readonly aside: "evidence" | "suggestions" | "help" | undefined;
  /** What was marked on the page when the overlay turned to whoever is rated: theirs, and nobody else's. */
  readonly selected: SelectedText | undefined;
}
