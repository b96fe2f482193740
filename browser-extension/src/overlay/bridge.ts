import type { KeyGuard } from "./key-guard.ts";

/**
 * What launcher and overlay share. Both run in the extension's own world of a page, whose globals the page can't see; it
 * needs no message, event or attribute that the page could hear.
 */
export interface Bridge {
  readonly guard: KeyGuard;
  /** Opens the overlay, or brings the focus back into it; absent until it is on the page. */
  openOverlay?: () => void;
}

declare global {
  var assayBridge: Bridge | undefined;
}
