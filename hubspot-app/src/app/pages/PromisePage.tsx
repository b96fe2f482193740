import type { PromiseReply } from "@assay/shared/api/promise";
import { auditTexts, promiseTexts } from "@assay/shared/language/all-languages";
import type { PromiseText } from "@assay/shared/language/en-capacity";
import { formatLocaleOf } from "@assay/shared/language/locale";
import { Alert, Box, EmptyState, Flex, Select, Text, useExtensionContext } from "@hubspot/ui-extensions";
import { useCallback, useState } from "react";
import { type CapacityServer, createCapacityServer } from "./capacity-server.ts";
import { PromiseChart } from "./PromiseChart.tsx";
import { PromiseTable } from "./PromiseTable.tsx";
import { usePageContext } from "./page-context.ts";
import { ReadingFrame } from "./ReadingFrame.tsx";
import { useServerReading } from "./use-server-reading.ts";

const readEveryMs = 60_000;

/** No team's id: HubSpot's are numbers. */
const portals = "portal";

/** MQLs of each week against what marketing owes, and what the next weeks will bring. */
export function PromisePage() {
  const { user } = useExtensionContext<"pages">();
  const { language } = usePageContext();
  const locale = formatLocaleOf(user.locale ?? user.language);
  const text = promiseTexts[language];
  const [line, choose] = useState(portals);
  const read = useCallback((server: CapacityServer) => server.readPromise(line === portals ? undefined : line), [line]);
  const { reading } = useServerReading(createCapacityServer, read, readEveryMs);
  return (
    <ReadingFrame
      home={auditTexts[language].home}
      text={text}
      tryAgain={text.tryAgain}
      reading={reading}
      choices={<AgreementPicker text={text} teams={reading.newest?.teams ?? []} line={line} onChoose={choose} />}
    >
      {reading.value && <Weeks text={text} locale={locale} told={reading.value} isPortals={line === portals} />}
    </ReadingFrame>
  );
}

interface AgreementPickerProps {
  readonly text: PromiseText;
  readonly teams: PromiseReply["teams"];
  readonly line: string;
  onChoose(line: string): void;
}

/** Nothing while no team has an agreement of its own. */
function AgreementPicker({ text, teams, line, onChoose }: AgreementPickerProps) {
  if (teams.length === 0) return null;
  return (
    <Flex>
      <Box flex={1}>
        <Select
          name="agreement"
          label={text.agreement}
          value={line}
          options={[
            { value: portals, label: text.portals },
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(chosen) => onChoose(String(chosen))}
        />
      </Box>
      <Box flex={3}>{null}</Box>
    </Flex>
  );
}

interface WeeksProps {
  readonly text: PromiseText;
  readonly locale: string;
  readonly told: PromiseReply;
  readonly isPortals: boolean;
}

function Weeks({ text, locale, told, isPortals }: WeeksProps) {
  const isEmpty = told.weeks.length === 0 && told.running.delivered === 0;
  return (
    <>
      {!told.hasAgreement && <Alert title={isPortals ? text.noAgreement : text.noTeamAgreement} />}
      {isEmpty ? (
        <EmptyState title={text.empty} layout="vertical">
          <Text>{text.emptyHelp}</Text>
        </EmptyState>
      ) : (
        <>
          <Text format={{ fontWeight: "demibold" }}>{sayWeeks(text, locale, told)}</Text>
          <Text>{sayNext(text, locale, told)}</Text>
          <PromiseChart text={text} locale={locale} told={told} />
          <PromiseTable text={text} locale={locale} told={told} />
        </>
      )}
    </>
  );
}

/** What the full weeks and the quarter came to. */
function sayWeeks(text: PromiseText, locale: string, { weeks, quarter }: PromiseReply): string {
  const { format } = new Intl.NumberFormat(locale);
  const owing = weeks.flatMap(({ delivered, owed }) => (owed === undefined ? [] : [{ delivered, owed }]));
  const sum = (counts: readonly number[]) => format(counts.reduce((total, count) => total + count, 0));
  const held = owing.filter(({ delivered, owed }) => delivered >= owed).length;
  const ofWeeks =
    owing.length === 0
      ? [text.plain(sum(weeks.map(({ delivered }) => delivered)), format(weeks.length))]
      : [
          text.held(format(held), format(owing.length)),
          text.sum(sum(owing.map(({ delivered }) => delivered)), sum(owing.map(({ owed }) => owed))),
        ];
  const ofQuarter =
    quarter.owed === undefined
      ? text.quarterPlain(format(quarter.delivered))
      : text.quarter(format(quarter.delivered), format(quarter.owed));
  return [...(weeks.length === 0 ? [] : ofWeeks), ofQuarter].join(" ");
}

/** What next week will bring, or why nobody can say. */
function sayNext(text: PromiseText, locale: string, { forecast, missingWeeks, running }: PromiseReply): string {
  const { format } = new Intl.NumberFormat(locale);
  const [next] = forecast;
  if (next === undefined) return text.tooFew(format(missingWeeks));
  const { low, high, middle, verdict } = next;
  const expected = text.next(format(low), format(high), format(middle));
  if (verdict === undefined || running.owed === undefined) return expected;
  return `${expected} ${text.verdicts[verdict](format(running.owed))}`;
}
