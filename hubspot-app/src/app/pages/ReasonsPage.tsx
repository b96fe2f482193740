import type { ExitsReply } from "@assay/shared/api/funnel";
import { auditTexts, stageTexts } from "@assay/shared/language/all-languages";
import type { FunnelText } from "@assay/shared/language/en-funnel";
import type { StageText } from "@assay/shared/language/en-stages";
import { EmptyState, Text } from "@hubspot/ui-extensions";
import { useCallback } from "react";
import { FunnelFilters, readPeriod } from "./FunnelFilters.tsx";
import type { FunnelServer } from "./funnel-server.ts";
import { groupName } from "./group-name.ts";
import { usePageContext } from "./page-context.ts";
import { ReadingFrame } from "./ReadingFrame.tsx";
import { ReasonsChart } from "./ReasonsChart.tsx";
import { ReasonsTable, sayReason } from "./ReasonsTable.tsx";
import { type Figures, useFunnelPage } from "./use-funnel-page.ts";
import { usePageParams } from "./use-page-params.ts";

const cuts = ["source", "campaign"] as const;
type ExitCut = (typeof cuts)[number];

/** Why leads leave the way to an opportunity, by what they came. */
export function ReasonsPage() {
  const { language } = usePageContext();
  const [params, change] = usePageParams();
  const days = readPeriod(params);
  const by = params.by === "campaign" ? "campaign" : "source";
  const read = useCallback((server: FunnelServer) => server.readExits(days, by), [days, by]);
  const { text, figures, reading } = useFunnelPage(read);
  const stages = stageTexts[language];
  return (
    <ReadingFrame
      home={auditTexts[language].home}
      text={text.reasons}
      tryAgain={text.tryAgain}
      reading={reading}
      choices={reading.newest && <FunnelFilters text={text} days={days} by={by} cuts={cuts} onChange={change} />}
    >
      {reading.value && (
        <Counts text={text} stages={stages} figures={figures} by={by} days={days} told={reading.value} />
      )}
    </ReadingFrame>
  );
}

interface CountsProps {
  readonly text: FunnelText;
  readonly stages: StageText;
  readonly figures: Figures;
  readonly by: ExitCut;
  readonly days: number;
  readonly told: ExitsReply;
}

function Counts({ text, stages, figures, by, days, told: { total, exits, isCut } }: CountsProps) {
  const { reasons } = text;
  const { count, share } = figures;
  const [first] = exits;
  if (first === undefined) {
    return (
      <EmptyState title={reasons.empty} layout="vertical">
        <Text>{reasons.emptyHelp}</Text>
      </EmptyState>
    );
  }
  const source = groupName(text, by, first);
  return (
    <>
      <Text format={{ fontWeight: "demibold" }}>
        {`${reasons.says(count(total), String(days), source, share(first.of, total))} ${reasons.saysReason(
          sayReason(text, stages, first),
          share(first.count, first.of),
        )}`}
      </Text>
      <Text variant="microcopy">{text.confidence}</Text>
      <ReasonsTable text={text} stages={stages} figures={figures} by={by} exits={exits} />
      {isCut && <Text variant="microcopy">{text.isCut(count(exits.length))}</Text>}
      <ReasonsChart text={text} by={by} exits={exits} />
    </>
  );
}
