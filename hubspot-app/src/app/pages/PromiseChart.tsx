import type { PromiseReply } from "@assay/shared/api/promise";
import type { PromiseText } from "@assay/shared/language/en-capacity";
import { LineChart } from "@hubspot/ui-extensions";
import { dayIn } from "./day-in.ts";

interface PromiseChartProps {
  readonly text: PromiseText;
  readonly locale: string;
  readonly told: PromiseReply;
}

/** Delivered, owed and expected MQLs, week by week. */
export function PromiseChart({ text, locale, told: { weeks, forecast, running, zone } }: PromiseChartProps) {
  const { kinds } = text;
  const day = dayIn(zone, locale);
  const past = weeks.flatMap(({ from, delivered, owed }) => [
    { week: day(from), kind: kinds.delivered, mqls: delivered },
    ...(owed === undefined ? [] : [{ week: day(from), kind: kinds.owed, mqls: owed }]),
  ]);
  const ahead = forecast.flatMap(({ from, middle }) => [
    { week: day(from), kind: kinds.expected, mqls: middle },
    ...(running.owed === undefined ? [] : [{ week: day(from), kind: kinds.owed, mqls: running.owed }]),
  ]);
  if (past.length === 0) return null;
  return (
    <LineChart
      data={[...past, ...ahead]}
      axes={{
        x: { field: "week", fieldType: "category", label: text.week },
        y: { field: "mqls", fieldType: "linear", label: text.mqls },
        options: {
          groupFieldByColor: "kind",
          colors: { [kinds.delivered]: "darkBlue", [kinds.owed]: "darkOrange", [kinds.expected]: "aqua" },
        },
      }}
      options={{ title: text.chart, showLegend: true, showTooltips: true }}
    />
  );
}
