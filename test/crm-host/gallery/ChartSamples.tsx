import { AutoGrid, BarChart, LineChart } from "@hubspot/ui-extensions";

const WINS = [
  { grade: "A", outcome: "won", deals: 41 },
  { grade: "A", outcome: "lost", deals: 12 },
  { grade: "B", outcome: "won", deals: 22 },
  { grade: "B", outcome: "lost", deals: 30 },
  { grade: "C", outcome: "won", deals: 6 },
  { grade: "C", outcome: "lost", deals: 37 },
];
const WEEKS = [4, 7, 6, 9, 12, 10].map((leads, week) => ({ week: Date.UTC(2026, 9, 5 + 7 * week), leads }));
const AXES = {
  x: { field: "grade", fieldType: "category", label: "Grade" },
  y: { field: "deals", fieldType: "linear", label: "Deals" },
} as const;

export const ChartSamples = () => (
  <AutoGrid columnWidth={320} flexible gap="md">
    <BarChart
      data={WINS}
      axes={{ ...AXES, options: { groupFieldByColor: "outcome", colors: { won: "green", lost: "orange" } } }}
      options={{ title: "Outcomes by grade", showLegend: true, showTooltips: true, showDataLabels: true }}
    />
    <BarChart
      data={WINS}
      axes={{ ...AXES, options: { groupFieldByColor: "outcome", stacking: true } }}
      options={{ title: "Stacked", showLegend: true }}
    />
    <BarChart
      data={WINS.filter((row) => row.outcome === "won")}
      axes={{ x: AXES.y, y: AXES.x }}
      options={{ title: "Lying", showDataLabels: true }}
    />
    <LineChart
      data={WEEKS}
      axes={{
        x: { field: "week", fieldType: "datetime", label: "Week" },
        y: { field: "leads", fieldType: "linear", label: "Leads" },
      }}
      options={{ title: "Leads a week", showDataLabels: true }}
    />
  </AutoGrid>
);
