import type { BarChartProps } from "@hubspot/ui-extensions";
import { ChartFrame } from "./chart-frame.tsx";
import { type ChartShape, formatNumber, HEIGHT, MARGIN, shapeChart, WIDTH } from "./chart-scale.ts";

type Bar = {
  key: string;
  title: string;
  text: string;
  color: string;
  x: number;
  y: number;
  width: number;
  height: number;
};

/** Columns, or lying bars when the categories stand on the y axis. */
export function BarChart(props: BarChartProps) {
  const horizontal = props.axes.x.fieldType === "linear" && props.axes.y.fieldType !== "linear";
  const [along, up] = horizontal ? [props.axes.y, props.axes.x] : [props.axes.x, props.axes.y];
  const shape = shapeChart(props, along, up);
  const { showDataLabels, showTooltips } = props.options ?? {};
  return (
    <ChartFrame chart={props} shape={shape} kind="Bar chart" horizontal={horizontal}>
      {placeBars(shape, horizontal).map(({ key, title, text, color, ...box }) => (
        <g key={key}>
          <rect {...box} fill={color} rx={2}>
            {showTooltips && <title>{title}</title>}
          </rect>
          {showDataLabels && text && (
            <text className="chart-value" {...labelPlace(box, horizontal)}>
              {text}
            </text>
          )}
        </g>
      ))}
      {shape.labels.map((label, index) => (
        <text key={label} className="chart-label" {...categoryPlace(index, shape.labels.length, horizontal)}>
          {horizontal ? label : cutToFit(label, shape.labels.length)}
          <title>{label}</title>
        </text>
      ))}
    </ChartFrame>
  );
}

const INNER = { width: WIDTH - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };

function placeBars(shape: ChartShape, horizontal: boolean): Bar[] {
  const [across, length] = horizontal ? [INNER.height, INNER.width] : [INNER.width, INNER.height];
  const slot = across / Math.max(1, shape.labels.length);
  const lanes = shape.stacked ? 1 : shape.series.length;
  const thickness = Math.min(48, (slot * 0.72) / lanes);
  return shape.labels.flatMap((label, index) => {
    let stackedSoFar = 0;
    return shape.series.map((series, lane): Bar => {
      const value = series.values[index] ?? 0;
      const size = (length * value) / shape.top;
      const start = slot * (index + 0.5) + thickness * ((shape.stacked ? 0 : lane) - lanes / 2);
      const base = shape.stacked ? stackedSoFar : 0;
      stackedSoFar += size;
      const box = horizontal
        ? { x: MARGIN.left + base, y: MARGIN.top + start, width: size, height: thickness }
        : { x: MARGIN.left + start, y: HEIGHT - MARGIN.bottom - base - size, width: thickness, height: size };
      const text = formatNumber(series.values[index]);
      return {
        key: `${label}/${series.name}`,
        title: `${label}, ${series.name}: ${text}`,
        text,
        color: series.color,
        ...box,
      };
    });
  });
}

const labelPlace = (box: Pick<Bar, "x" | "y" | "width" | "height">, horizontal: boolean) =>
  horizontal
    ? { x: box.x + box.width + 4, y: box.y + box.height / 2 + 4 }
    : { x: box.x + box.width / 2, y: box.y - 4, textAnchor: "middle" as const };

/** A letter is some 7 pixels wide. */
function cutToFit(label: string, count: number): string {
  const letters = Math.floor(INNER.width / count / 7);
  return label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
}

function categoryPlace(index: number, count: number, horizontal: boolean) {
  const part = (index + 0.5) / count;
  return horizontal
    ? { x: MARGIN.left - 6, y: MARGIN.top + INNER.height * part + 4, textAnchor: "end" as const }
    : { x: MARGIN.left + INNER.width * part, y: HEIGHT - MARGIN.bottom + 15, textAnchor: "middle" as const };
}
