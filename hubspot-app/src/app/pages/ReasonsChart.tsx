import type { ExitCount } from "@assay/shared/api/funnel";
import type { FunnelText } from "@assay/shared/language/en-funnel";
import { ExitKind } from "@assay/shared/pipeline/stage-passage";
import { BarChart } from "@hubspot/ui-extensions";
import { groupName } from "./group-name.ts";

/** More would be too narrow to tell apart. */
const mostDrawn = 8;

interface ReasonsChartProps {
  readonly text: FunnelText;
  readonly by: "source" | "campaign";
  readonly exits: readonly ExitCount[];
}

/** How those left who came by the largest sources or campaigns of the table. */
export function ReasonsChart({ text, by, exits }: ReasonsChartProps) {
  const { reasons } = text;
  const groups = [...Map.groupBy(exits, ({ key }) => key)].slice(0, mostDrawn);
  const bars = groups.flatMap(([key, ofGroup]) =>
    ExitKind.options.map((kind) => ({
      group: groupName(text, by, { key }),
      kind: reasons.kinds[kind],
      count: ofGroup.filter((exit) => exit.kind === kind).reduce((sum, { count }) => sum + count, 0),
    })),
  );
  return (
    <BarChart
      data={bars}
      axes={{
        x: { field: "group", fieldType: "category", label: text.cuts[by] },
        y: { field: "count", fieldType: "linear", label: reasons.times },
        options: {
          groupFieldByColor: "kind",
          stacking: true,
          colors: {
            [reasons.kinds.reject]: "darkOrange",
            [reasons.kinds.nurture]: "blue",
            [reasons.kinds.disqualify]: "purple",
          },
        },
      }}
      options={{ title: reasons.chart, showLegend: true, showTooltips: true }}
    />
  );
}
