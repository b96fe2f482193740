import type { Suggestion } from "@assay/shared/api/suggestion";
import type { FrameworkText } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { Language } from "@assay/shared/language/language";
import type { Grade } from "@assay/shared/score/grade-letter";

/** Reads texts on this machine. It comes onto the page only once somebody asks for it: it is heavier than all the rest. */
export interface Reader {
  /** Levels that a text supports; `writtenAt` is what its dates count from. */
  suggest(text: string, framework: FrameworkText, writtenAt: Instant): readonly Suggestion[];
  languageOf(text: string): Language;
  /** When a mail was sent, by the words that the page has for it; absent where they could mean another day. */
  sentAt(words: string, now: Instant): Instant | undefined;
}

/**
 * What launcher and overlay share. Both run in the extension's own world of a page, whose globals the page can't see; it
 * needs no message, event or attribute that the page could hear.
 */
export interface Bridge {
  /** The person's; absent until the launcher knows it, and where there is none. */
  language?: Language;
  /** Whom the launcher's ears, which hear before the page's, tell of all typing; absent until the overlay is there. */
  hearTyping?: (event: Event) => void;
  /** The person on screen has this grade by now; absent where there is no pill. */
  showGrade?: (grade: Grade | undefined) => void;
  /** Reads texts; absent until the person asked for a mail to be read. */
  reader?: Reader;
  /** Opens the overlay, or brings the focus back into it; absent until it is on the page. */
  openOverlay?: () => void;
}

declare global {
  var assayBridge: Bridge | undefined;
}
