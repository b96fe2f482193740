import type { Instant } from "@assay/shared/instant";
import { cardTexts, wordTexts } from "@assay/shared/language/all-languages";
import type { CardText, Words } from "@assay/shared/language/en";
import { languageOf } from "@assay/shared/language/locale";
import { useEffect, useMemo, useState } from "react";
import { createFormat, type Format } from "./format.ts";
import { type RecordPage, useRecordPage } from "./record.ts";
import { type Line, openLine } from "./server.ts";

/** What every card has before it knows anything about its record. */
export interface Surface {
  readonly page: RecordPage;
  readonly text: CardText;
  readonly words: Words;
  readonly format: Format;
  readonly now: Instant;
  /** Absent when the app does not know its server's address. */
  readonly line: Line | undefined;
}

export function useSurface(): Surface {
  const page = useRecordPage();
  const { apiOrigin, locale } = page;
  const language = languageOf(locale);
  const text = cardTexts[language];
  const format = useMemo(() => createFormat(locale), [locale]);
  const line = useMemo(() => apiOrigin && openLine(apiOrigin, language, text), [apiOrigin, language, text]);
  return { page, text, words: wordTexts[language], format, now: useNow(), line: line || undefined };
}

/** Ages on screen move on by themselves; half a minute is finer than anything they say. */
function useNow(): Instant {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
