import {
  agreementTexts,
  auditTexts,
  promiseTexts,
  reviewTexts,
  stageTexts,
} from "@assay/shared/language/all-languages";
import type { ReviewText } from "@assay/shared/language/en-review";
import { formatLocaleOf } from "@assay/shared/language/locale";
import { quarterName } from "@assay/shared/pipeline/calendar-period";
import { sayReview } from "@assay/shared/pipeline/say-review";
import { AutoGrid, Select, useExtensionContext } from "@hubspot/ui-extensions";
import { useCallback, useState } from "react";
import { usePageContext } from "./page-context.ts";
import { ReadingFrame } from "./ReadingFrame.tsx";
import { ReviewSections } from "./ReviewSections.tsx";
import { ReviewSignatures } from "./ReviewSignatures.tsx";
import { createReviewServer, type ReviewServer } from "./review-server.ts";
import { TicketLink } from "./TicketLink.tsx";
import { useServerReading } from "./use-server-reading.ts";

const readEveryMs = 60_000;

/** What a quarter came to, for both sides to sign. */
export function ReviewPage() {
  const { user } = useExtensionContext<"pages">();
  const { language } = usePageContext();
  const locale = formatLocaleOf(user.locale ?? user.language);
  const text = reviewTexts[language];
  const [quarter, setQuarter] = useState<string>();
  const read = useCallback((server: ReviewServer) => server.read(quarter), [quarter]);
  const { server, reading } = useServerReading(createReviewServer, read, readEveryMs);
  // The picker shows the quarter of the figures: the old ones stay whole until the others are counted.
  const { newest: value } = reading;
  const words = { review: text, agreement: agreementTexts[language], stages: stageTexts[language] };
  return (
    <ReadingFrame
      home={auditTexts[language].home}
      text={text}
      tryAgain={promiseTexts[language].tryAgain}
      reading={{ ...reading, value }}
    >
      {value && server && (
        <>
          <AutoGrid columnWidth={240}>
            <Select
              name="quarter"
              label={text.quarter}
              value={value.figures.quarter}
              options={value.quarters.map((name) => ({ value: name, label: nameQuarter(text, name) }))}
              onChange={(chosen) => setQuarter(String(chosen))}
            />
          </AutoGrid>
          <ReviewSignatures text={text} locale={locale} server={server} told={value} onChange={reading.readAgain} />
          <TicketLink
            key={`${value.figures.quarter} ${value.pack?.number} ${value.pack?.signatures.length}`}
            wish={{ for: "review", quarter: value.figures.quarter }}
            prepare={text.pdf}
            open={text.openPdf}
            testId="review-pdf"
          />
          <ReviewSections sections={sayReview(words, locale, value.figures)} />
        </>
      )}
    </ReadingFrame>
  );
}

function nameQuarter(text: ReviewText, name: string): string {
  const [, year = "", quarter = ""] = quarterName.exec(name) ?? [];
  return text.named(quarter, year);
}
