import { FunnelCut, type FunnelReply } from "@assay/shared/api/funnel";
import { auditTexts } from "@assay/shared/language/all-languages";
import type { FunnelText } from "@assay/shared/language/en-funnel";
import { EmptyState, Text } from "@hubspot/ui-extensions";
import { useCallback } from "react";
import { FunnelChart } from "./FunnelChart.tsx";
import { FunnelFilters, readPeriod } from "./FunnelFilters.tsx";
import { FunnelTable } from "./FunnelTable.tsx";
import type { FunnelServer } from "./funnel-server.ts";
import { usePageContext } from "./page-context.ts";
import { ReadingFrame } from "./ReadingFrame.tsx";
import { type Figures, useFunnelPage } from "./use-funnel-page.ts";
import { usePageParams } from "./use-page-params.ts";

/** How far MQLs come, by what tells them apart. */
export function FunnelPage() {
  const { language } = usePageContext();
  const [params, change] = usePageParams();
  const days = readPeriod(params);
  const by = FunnelCut.options.find((cut) => cut === params.by) ?? "source";
  const read = useCallback((server: FunnelServer) => server.readFunnel(days, by), [days, by]);
  const { text, figures, reading } = useFunnelPage(read);
  return (
    <ReadingFrame
      home={auditTexts[language].home}
      text={text.funnel}
      tryAgain={text.tryAgain}
      reading={reading}
      choices={
        reading.newest && <FunnelFilters text={text} days={days} by={by} cuts={FunnelCut.options} onChange={change} />
      }
    >
      {reading.value && <Counts text={text} figures={figures} by={by} days={days} told={reading.value} />}
    </ReadingFrame>
  );
}

interface CountsProps {
  readonly text: FunnelText;
  readonly figures: Figures;
  readonly by: FunnelCut;
  readonly days: number;
  readonly told: FunnelReply;
}

function Counts({ text, figures, by, days, told }: CountsProps) {
  const { funnel } = text;
  const { total, groups, isCut } = told;
  if (total.mql === 0) {
    return (
      <EmptyState title={funnel.empty} layout="vertical">
        <Text>{funnel.emptyHelp}</Text>
      </EmptyState>
    );
  }
  return (
    <>
      <Text format={{ fontWeight: "demibold" }}>{sayTotal(funnel, figures, days, told)}</Text>
      <Text variant="microcopy">{`${funnel.shareHelp} ${text.confidence}`}</Text>
      <FunnelTable text={text} figures={figures} by={by} total={total} groups={groups} />
      {isCut && <Text variant="microcopy">{text.isCut(figures.count(groups.length))}</Text>}
      <FunnelChart text={text} by={by} groups={groups} />
    </>
  );
}

/** What became of the MQLs, a sentence a step; a step that nobody reached has no share to tell, and no sentence. */
function sayTotal(funnel: FunnelText["funnel"], { count, share }: Figures, days: number, { total }: FunnelReply) {
  const { mql, sal, sql, opportunity, open } = total;
  return [
    funnel.accepted(count(mql), String(days), share(sal, mql)),
    ...(sal > 0 ? [funnel.qualified(count(sal), share(sql, sal))] : []),
    ...(sql > 0 ? [funnel.handedOver(count(sql), share(opportunity, sql))] : []),
    ...(open > 0 ? [funnel.open(count(open))] : []),
  ].join(" ");
}
