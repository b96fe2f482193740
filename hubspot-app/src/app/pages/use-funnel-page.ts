import type { Refusal } from "@assay/shared/api/result";
import { funnelTexts } from "@assay/shared/language/all-languages";
import type { FunnelText } from "@assay/shared/language/en-funnel";
import { formatLocaleOf } from "@assay/shared/language/locale";
import { shareInterval } from "@assay/shared/pipeline/share-interval";
import { useExtensionContext } from "@hubspot/ui-extensions";
import { useMemo } from "react";
import { createFunnelServer, type FunnelServer } from "./funnel-server.ts";
import { usePageContext } from "./page-context.ts";
import type { Reading } from "./use-reading.ts";
import { useServerReading } from "./use-server-reading.ts";

const readEveryMs = 5 * 60_000;

/** How the reader's locale writes counts, and shares with where they lie. */
export interface Figures {
  readonly count: (count: number) => string;
  readonly percent: (share: number) => string;
  /** "41% (36% to 47%)"; a dash of nothing. */
  readonly share: (part: number, whole: number) => string;
}

/** A page about the funnel: its words, and what the server told last. `read` must stay the same between drawings. */
export function useFunnelPage<Reply extends { ok: true }>(
  read: (server: FunnelServer) => Promise<Reply | Refusal>,
): { readonly text: FunnelText; readonly figures: Figures; readonly reading: Reading<Reply> } {
  const { user } = useExtensionContext<"pages">();
  const { language } = usePageContext();
  const locale = formatLocaleOf(user.locale ?? user.language);
  const text = funnelTexts[language];
  const { reading } = useServerReading(createFunnelServer, read, readEveryMs);
  return {
    text,
    figures: useMemo(() => writeFigures(text, locale), [text, locale]),
    reading,
  };
}

/** `text` says a share with where it lies. */
export function writeFigures(text: Pick<FunnelText, "range">, locale: string): Figures {
  const number = new Intl.NumberFormat(locale);
  const percentage = new Intl.NumberFormat(locale, { style: "percent" });
  const percent = (share: number) => percentage.format(share);
  const share = (part: number, whole: number) => {
    const interval = shareInterval(part, whole);
    return interval ? text.range(percent(interval.share), percent(interval.low), percent(interval.high)) : "–";
  };
  return { count: (count) => number.format(count), percent, share };
}
