import type { Language } from "@assay/shared/language/language";
import { onNotice } from "../ask.ts";
import type { OpenMessage } from "../sites/site.ts";
import { MailReader } from "./mail-reading.ts";
import { OverlayScreen } from "./overlay-screen.ts";
import type { PageReading } from "./page-person.ts";
import { PersonSearch } from "./person-search.ts";
import { Rater } from "./rater.ts";

/** One person at work on whoever one page shows: from "who is this?" to the last level. */
export interface OverlaySession {
  readonly screen: OverlayScreen;
  readonly search: PersonSearch;
  readonly rater: Rater;
  readonly mailReader: MailReader;
  stop(): void;
}

export function createOverlaySession(
  read: () => PageReading,
  readSelection: () => string | undefined,
  findMessage: () => OpenMessage | undefined,
  language: Language,
): OverlaySession {
  const screen = new OverlayScreen(read, readSelection);
  const search = new PersonSearch(screen);
  const rater = new Rater(screen, language);
  const mailReader = new MailReader(screen, rater, findMessage);
  const stopNotices = onNotice((about) => {
    if (about === "outbox") void rater.refresh();
    if (about === "session" && screen.view().state.phase === "failed") void search.open();
  });
  const stop = () => {
    stopNotices();
    screen.stop();
  };
  return { screen, search, rater, mailReader, stop };
}
