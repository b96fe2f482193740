import type { AxisPairOptions, ChartAxis, ChartColor, ChartProps } from "@hubspot/ui-extensions";

export const WIDTH = 560;
export const HEIGHT = 240;
export const MARGIN = { top: 14, right: 14, bottom: 40, left: 52 };

export type Series = { name: string; color: string; values: (number | undefined)[] };
export type ChartShape = { labels: string[]; series: Series[]; top: number; stacked: boolean };

const ORDER: ChartColor[] = ["blue", "orange", "aqua", "purple", "green", "pink", "yellow", "darkBlue", "darkOrange"];

/** Rows of the extension as series over categories. `along` is the category's axis, `up` the number's. */
export function shapeChart({ data, axes, options }: ChartProps, along: ChartAxis, up: ChartAxis): ChartShape {
  const rows = Array.isArray(data) ? data : data.data;
  const labelsOf = Array.isArray(data) ? {} : (data.options?.propertyLabels ?? {});
  const nameOf = (field: string, value: unknown) => labelsOf[field]?.[String(value)] ?? String(value ?? "");
  const { groupFieldByColor: group, stacking = false, colors = {} }: AxisPairOptions = axes.options ?? {};
  const keys = [...new Set(rows.map((row) => String(row[along.field])))];
  const groups = group ? [...new Set(rows.map((row) => String(row[group])))] : [undefined];
  const order = [...(options?.colorList ?? options?.colors ?? []), ...ORDER];
  const series = groups.map((one, index): Series => {
    const color = (one === undefined ? undefined : colors[one]) ?? order[index % order.length] ?? "blue";
    const values = keys.map((key) => {
      const row = rows.find((each) => String(each[along.field]) === key && (!group || String(each[group]) === one));
      return row && Number(row[up.field]);
    });
    return { name: group ? nameOf(group, one) : (up.label ?? up.field), color: `var(--chart-${color})`, values };
  });
  const labels = keys.map((key) => (along.fieldType === "datetime" ? dateLabel(key) : nameOf(along.field, key)));
  return { labels, series, top: niceTop(series, stacking), stacked: stacking };
}

function dateLabel(value: string): string {
  const moment = new Date(Number.isFinite(Number(value)) ? Number(value) : value);
  return Number.isNaN(moment.getTime()) ? value : moment.toLocaleDateString("en", { month: "short", day: "numeric" });
}

/** A round number at or above the largest value, whose quarters are round too. */
function niceTop(series: Series[], stacked: boolean): number {
  const length = series[0]?.values.length ?? 0;
  const columns = Array.from({ length }, (_, index) => series.map((one) => one.values[index] ?? 0));
  const largest = Math.max(1e-9, ...columns.map((column) => (stacked ? sum(column) : Math.max(...column))));
  const power = 10 ** Math.floor(Math.log10(largest));
  return power * ([1, 1.6, 2, 3, 4, 6, 8, 10].find((step) => step * power >= largest) ?? 10);
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const digits = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
export const formatNumber = (value: number | undefined): string => (value === undefined ? "" : digits.format(value));
