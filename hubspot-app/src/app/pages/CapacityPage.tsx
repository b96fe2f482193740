import type { CapacityReply } from "@assay/shared/api/capacity";
import { auditTexts, capacityTexts, promiseTexts } from "@assay/shared/language/all-languages";
import type { CapacityText } from "@assay/shared/language/en-capacity";
import { formatLocaleOf } from "@assay/shared/language/locale";
import { AutoGrid, BarChart, EmptyState, StepperInput, Text, useExtensionContext } from "@hubspot/ui-extensions";
import { useCallback, useState } from "react";
import { CapacityTable } from "./CapacityTable.tsx";
import { type CapacityServer, createCapacityServer } from "./capacity-server.ts";
import { usePageContext } from "./page-context.ts";
import { ReadingFrame } from "./ReadingFrame.tsx";
import { SdrHoursForm } from "./SdrHoursForm.tsx";
import { sayBar } from "./say-bar.ts";
import { useServerReading } from "./use-server-reading.ts";

const readEveryMs = 60_000;

/** How far below the bar in force the first question is asked. */
const firstStep = 5;

/** What each bar lets in, against the hours of those who take it. */
export function CapacityPage() {
  const { user } = useExtensionContext<"pages">();
  const { language } = usePageContext();
  const locale = formatLocaleOf(user.locale ?? user.language);
  const text = capacityTexts[language];
  const [asked, setAsked] = useState<number>();
  const read = useCallback((server: CapacityServer) => server.readCapacity(asked), [asked]);
  const { server, reading } = useServerReading(createCapacityServer, read, readEveryMs);
  // The old bars stay while others are read: what is being entered must not go away at each step.
  const { newest: value } = reading;
  return (
    <ReadingFrame
      home={auditTexts[language].home}
      text={text}
      tryAgain={promiseTexts[language].tryAgain}
      reading={{ ...reading, value }}
    >
      {value && server && (
        <>
          <SdrHoursForm
            text={text}
            locale={locale}
            server={server}
            told={value}
            key={value.hours?.at ?? "none"}
            onSaved={reading.readAgain}
          />
          <Bars text={text} locale={locale} told={value} asked={asked} onAsk={setAsked} />
        </>
      )}
    </ReadingFrame>
  );
}

interface BarsProps {
  readonly text: CapacityText;
  readonly locale: string;
  readonly told: CapacityReply;
  readonly asked: number | undefined;
  onAsk(bar: number): void;
}

function Bars({ text, locale, told, asked, onAsk }: BarsProps) {
  const { bar, lines, missingWeeks, hours } = told;
  const { format } = new Intl.NumberFormat(locale);
  if (bar === undefined) {
    return (
      <EmptyState title={text.noBar} layout="vertical">
        <Text>{text.noBarHelp}</Text>
      </EmptyState>
    );
  }
  const wished = asked ?? Math.max(0, bar.engagement - firstStep);
  const [now, line] = [bar.engagement, wished].map((place) => lines.find((one) => one.bar === place));
  const inForce = bar.fit ? text.nowFit(format(bar.engagement), bar.fit) : text.now(format(bar.engagement));
  if (now === undefined) return <Text>{`${inForce} ${text.tooFew(format(missingWeeks))}`}</Text>;
  return (
    <>
      <Text>{inForce}</Text>
      <Text>{sayBar(text, locale, now, hours?.value.sdrs)}</Text>
      <AutoGrid columnWidth={240}>
        <StepperInput
          name="bar"
          label={text.whatIf}
          value={wished}
          min={0}
          max={100}
          onChange={(place) => Number.isInteger(place) && place >= 0 && place <= 100 && onAsk(place)}
        />
      </AutoGrid>
      {line && line.bar !== bar.engagement && (
        <Text format={{ fontWeight: "demibold" }}>{sayBar(text, locale, line, hours?.value.sdrs)}</Text>
      )}
      <CapacityTable text={text} locale={locale} lines={lines} now={bar.engagement} />
      <BarChart
        data={lines.map(({ bar: place, supply }) => ({ bar: format(place), mqls: supply.middle }))}
        axes={{
          x: { field: "bar", fieldType: "category", label: text.bar },
          y: { field: "mqls", fieldType: "linear", label: text.supply },
        }}
        options={{ title: text.chart, showDataLabels: true, showTooltips: true }}
      />
    </>
  );
}
