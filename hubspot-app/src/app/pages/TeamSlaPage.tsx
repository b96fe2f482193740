import type { TeamSlaReply } from "@assay/shared/api/sla";
import { auditTexts, slaTexts } from "@assay/shared/language/all-languages";
import type { SlaText } from "@assay/shared/language/en-sla";
import { formatLocaleOf } from "@assay/shared/language/locale";
import { shareInterval } from "@assay/shared/pipeline/share-interval";
import { Alert, BarChart, Box, EmptyState, Flex, Select, Text, useExtensionContext } from "@hubspot/ui-extensions";
import { useCallback, useState } from "react";
import { usePageContext } from "./page-context.ts";
import { ReadingFrame } from "./ReadingFrame.tsx";
import { createSlaServer, type SlaServer } from "./sla-server.ts";
import { sumOf, TeamSlaTable } from "./TeamSlaTable.tsx";
import { useServerReading } from "./use-server-reading.ts";

const periods = [7, 30, 90, 365] as const;
const readEveryMs = 60_000;

/** No team's ids: HubSpot's are numbers. */
const any = "any";
const portals = "portal";

/** First touches kept and broken, for each rep. */
export function TeamSlaPage() {
  const { user } = useExtensionContext<"pages">();
  const { language } = usePageContext();
  const locale = formatLocaleOf(user.locale ?? user.language);
  const text = slaTexts[language];
  const [days, setDays] = useState<number>(30);
  const [line, choose] = useState(any);
  const read = useCallback(
    (server: SlaServer) => server.readTeam(days, line === any ? undefined : line === portals ? "" : line),
    [days, line],
  );
  const { reading } = useServerReading(createSlaServer, read, readEveryMs);
  return (
    <ReadingFrame
      home={auditTexts[language].home}
      text={text.team}
      tryAgain={text.queue.tryAgain}
      reading={reading}
      choices={
        reading.newest && (
          <Flex gap="small" wrap>
            <Box flex={1}>
              <Select
                name="period"
                label={text.team.period}
                value={days}
                options={periods.map((count) => ({ value: count, label: text.team.days(String(count)) }))}
                onChange={(chosen) => setDays(Number(chosen))}
              />
            </Box>
            <Box flex={1}>
              {reading.newest.teams.length > 0 && (
                <Select
                  name="agreement"
                  label={text.team.agreement}
                  value={line}
                  options={[
                    { value: any, label: text.team.anyAgreement },
                    { value: portals, label: text.team.portals },
                    ...reading.newest.teams.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                  onChange={(chosen) => choose(String(chosen))}
                />
              )}
            </Box>
            <Box flex={2}>{null}</Box>
          </Flex>
        )
      }
    >
      {reading.value && <Counts text={text} locale={locale} told={reading.value} />}
    </ReadingFrame>
  );
}

interface CountsProps {
  readonly text: SlaText;
  readonly locale: string;
  readonly told: TeamSlaReply;
}

function Counts({ text, locale, told: { reps, hasAgreement } }: CountsProps) {
  const { team, queue } = text;
  const all = sumOf(reps);
  return (
    <>
      {!hasAgreement && <Alert title={queue.noAgreement} />}
      {reps.length === 0 ? (
        <EmptyState title={team.empty} layout="vertical">
          <Text>{team.emptyHelp}</Text>
        </EmptyState>
      ) : (
        <>
          <Text format={{ fontWeight: "demibold" }}>{sentence(text, locale, all.kept, all.kept + all.broken)}</Text>
          <TeamSlaTable text={text} locale={locale} reps={reps} />
          {all.kept + all.broken > 0 && (
            <BarChart
              data={reps
                .filter(({ kept, broken }) => kept + broken > 0)
                .flatMap(({ name = team.nobody, kept, broken }) => [
                  { rep: name, outcome: team.kept, count: kept },
                  { rep: name, outcome: team.broken, count: broken },
                ])}
              axes={{
                x: { field: "rep", fieldType: "category", label: team.rep },
                y: { field: "count", fieldType: "linear", label: team.count },
                options: {
                  groupFieldByColor: "outcome",
                  stacking: true,
                  colors: { [team.kept]: "green", [team.broken]: "darkOrange" },
                },
              }}
              options={{ title: team.chart, showLegend: true, showTooltips: true }}
            />
          )}
        </>
      )}
    </>
  );
}

/** What the counts of all reps come to. */
function sentence({ team }: SlaText, locale: string, kept: number, ended: number): string {
  const interval = shareInterval(kept, ended);
  if (interval === undefined) return team.saysNone;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  return team.says(
    number.format(kept),
    number.format(ended),
    percent.format(interval.low),
    percent.format(interval.high),
  );
}
