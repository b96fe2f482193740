import type { Language } from "@assay/shared/language/language";
import { ask, onNotice } from "../ask.ts";
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
  let isStopped = false;
  let session = ask({ kind: "session" });
  const heedSession = async () => {
    const before = session;
    session = ask({ kind: "session" });
    const [former, present] = await Promise.all([before, session]);
    if (isStopped || !present.ok) return;
    const isSame = former.ok && former.account?.owner === present.account?.owner;
    const { phase } = screen.view().state;
    // Whoever the page shows may be somebody else's contact now, and in another portal the same id another person.
    if (present.account && !isSame) return search.open();
    if (phase === "failed") return search.retry();
    if (!present.account) screen.begin({ phase: "failed", code: "signed-out", message: "" });
  };
  const stopNotices = onNotice((about) => {
    if (about === "outbox") void rater.refresh();
    if (about === "session") void heedSession();
  });
  const stop = () => {
    isStopped = true;
    stopNotices();
    screen.stop();
  };
  return { screen, search, rater, mailReader, stop };
}
