import type { FunnelCut, FunnelGroup } from "@assay/shared/api/funnel";
import type { FunnelText } from "@assay/shared/language/en-funnel";
import { BarChart } from "@hubspot/ui-extensions";
import { groupName } from "./group-name.ts";

const stages = ["mql", "sal", "sql", "opportunity"] as const;

/** More would be too narrow to tell apart. */
const mostDrawn = 8;

interface FunnelChartProps {
  readonly text: FunnelText;
  readonly by: FunnelCut;
  readonly groups: readonly FunnelGroup[];
}

/** The largest groups of the table, a bar for each stage. */
export function FunnelChart({ text, by, groups }: FunnelChartProps) {
  const { funnel } = text;
  return (
    <BarChart
      data={groups.slice(0, mostDrawn).flatMap((group) =>
        stages.map((stage) => ({
          group: groupName(text, by, group),
          stage: funnel.stages[stage],
          count: group[stage],
        })),
      )}
      axes={{
        x: { field: "group", fieldType: "category", label: text.cuts[by] },
        y: { field: "count", fieldType: "linear", label: text.count },
        options: {
          groupFieldByColor: "stage",
          colors: {
            [funnel.stages.mql]: "blue",
            [funnel.stages.sal]: "aqua",
            [funnel.stages.sql]: "darkOrange",
            [funnel.stages.opportunity]: "darkGreen",
          },
        },
      }}
      options={{ title: funnel.chart, showLegend: true, showTooltips: true }}
    />
  );
}
