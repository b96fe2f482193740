import type { CoverageReply } from "@assay/shared/api/funnel";
import { auditTexts } from "@assay/shared/language/all-languages";
import type { FunnelText } from "@assay/shared/language/en-funnel";
import { EmptyState, Text } from "@hubspot/ui-extensions";
import { useCallback } from "react";
import { CoverageFilters } from "./CoverageFilters.tsx";
import { CoverageTable } from "./CoverageTable.tsx";
import { type CoverageView, columnsOf, leastKnown, readView } from "./coverage-view.ts";
import type { FunnelServer } from "./funnel-server.ts";
import { usePageContext } from "./page-context.ts";
import { ReadingFrame } from "./ReadingFrame.tsx";
import { type Figures, useFunnelPage } from "./use-funnel-page.ts";
import { usePageParams } from "./use-page-params.ts";

/** Of how many contacts in each stage, and of each team, each criterion is rated. */
export function CoveragePage() {
  const { language } = usePageContext();
  const [params, change] = usePageParams();
  const { framework } = params;
  const read = useCallback((server: FunnelServer) => server.readCoverage(framework), [framework]);
  const { text, figures, reading } = useFunnelPage(read);
  const view = readView(params);
  return (
    <ReadingFrame
      home={auditTexts[language].home}
      text={text.coverage}
      tryAgain={text.tryAgain}
      reading={reading}
      choices={reading.newest && <CoverageFilters text={text} view={view} told={reading.newest} onChange={change} />}
    >
      {reading.value && <Counts text={text} figures={figures} view={view} told={reading.value} />}
    </ReadingFrame>
  );
}

interface CountsProps {
  readonly text: FunnelText;
  readonly figures: Figures;
  readonly view: CoverageView;
  readonly told: CoverageReply;
}

function Counts({ text, figures, view, told }: CountsProps) {
  const { coverage } = text;
  const columns = columnsOf(text, view, told);
  const records = columns.reduce((sum, column) => sum + column.records, 0);
  if (told.groups.length === 0) {
    return (
      <EmptyState title={coverage.empty} layout="vertical">
        <Text>{coverage.emptyHelp}</Text>
      </EmptyState>
    );
  }
  const least = leastKnown(told.criteria, columns);
  return (
    <>
      {records > 0 && (
        <Text format={{ fontWeight: "demibold" }}>
          {least === undefined
            ? coverage.saysAll
            : coverage.says(least.name, figures.count(records), figures.share(least.rated, records))}
        </Text>
      )}
      <Text variant="microcopy">{`${coverage.legend} ${text.confidence}`}</Text>
      <CoverageTable text={text} figures={figures} criteria={told.criteria} columns={columns} />
    </>
  );
}
