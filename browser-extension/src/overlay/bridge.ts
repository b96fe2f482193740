import type { Grade } from "@assay/shared/score/grade-letter";
import type { KeyGuard } from "./key-guard.ts";

/**
 * What launcher and overlay share. Both run in the extension's own world of a page, whose globals the page can't see; it
 * needs no message, event or attribute that the page could hear.
 */
export interface Bridge {
  readonly guard: KeyGuard;
  /** The person on screen has this grade by now; absent where there is no pill. */
  showGrade?: (grade: Grade | undefined) => void;
  /** Opens the overlay, or brings the focus back into it; absent until it is on the page. */
  openOverlay?: () => void;
}

declare global {
  var assayBridge: Bridge | undefined;
}
