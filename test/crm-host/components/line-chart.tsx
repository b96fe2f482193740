import type { LineChartProps } from "@hubspot/ui-extensions";
import { ChartFrame } from "./chart-frame.tsx";
import { type ChartShape, formatNumber, HEIGHT, MARGIN, type Series, shapeChart, WIDTH } from "./chart-scale.ts";

/** Labels on the x axis that still fit beside each other. */
const MOST_LABELS = 9;

export function LineChart(props: LineChartProps) {
  const shape = shapeChart(props, props.axes.x, props.axes.y);
  const every = Math.ceil(shape.labels.length / MOST_LABELS);
  return (
    <ChartFrame chart={props} shape={shape} kind="Line chart">
      {shape.series.map((series) => (
        <Line key={series.name} series={series} shape={shape} options={props.options ?? {}} />
      ))}
      {shape.labels.map((label, index) =>
        index % every === 0 ? (
          <text
            key={label}
            className="chart-label"
            x={xOf(index, shape)}
            y={HEIGHT - MARGIN.bottom + 15}
            textAnchor="middle"
          >
            {label}
          </text>
        ) : null,
      )}
    </ChartFrame>
  );
}

type LineProps = { series: Series; shape: ChartShape; options: NonNullable<LineChartProps["options"]> };

function Line({ series, shape, options }: LineProps) {
  const points = series.values.flatMap((value, index) =>
    value === undefined
      ? []
      : [{ value, label: shape.labels[index] ?? "", x: xOf(index, shape), y: yOf(value, shape) }],
  );
  return (
    <g>
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
        fill="none"
        stroke={series.color}
        strokeWidth={2}
        strokeLinejoin="round"
      />
      {points.map(({ value, label, x, y }) => (
        <g key={label}>
          <circle cx={x} cy={y} r={3} fill={series.color}>
            {options.showTooltips && <title>{`${label}, ${series.name}: ${formatNumber(value)}`}</title>}
          </circle>
          {options.showDataLabels && (
            <text className="chart-value" x={x} y={y - 7} textAnchor="middle">
              {formatNumber(value)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function xOf(index: number, shape: ChartShape): number {
  const steps = Math.max(1, shape.labels.length - 1);
  const inner = WIDTH - MARGIN.left - MARGIN.right - 40;
  return MARGIN.left + 20 + (shape.labels.length === 1 ? inner / 2 : (inner * index) / steps);
}

const yOf = (value: number, shape: ChartShape): number =>
  HEIGHT - MARGIN.bottom - ((HEIGHT - MARGIN.top - MARGIN.bottom) * value) / shape.top;
