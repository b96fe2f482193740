import type { ChartProps } from "@hubspot/ui-extensions";
import type { ReactNode } from "react";
import { type ChartShape, formatNumber, HEIGHT, MARGIN, WIDTH } from "./chart-scale.ts";

type FrameProps = { chart: ChartProps; shape: ChartShape; kind: string; horizontal?: boolean; children: ReactNode };

const GRID_LINES = [0, 0.25, 0.5, 0.75, 1];

/** Title, legend and grid around the drawing, and the same numbers as a table for screen readers. */
export function ChartFrame({ chart, shape, kind, horizontal = false, children }: FrameProps) {
  const { options = {}, axes, testId } = chart;
  const name = options.title ?? `${kind} of ${axes.y.label ?? axes.y.field} by ${axes.x.label ?? axes.x.field}`;
  return (
    <figure className="chart" data-testid={testId}>
      {options.title && <figcaption>{options.title}</figcaption>}
      {options.showLegend && (
        <ul className="chart-legend" aria-hidden="true">
          {shape.series.map((series) => (
            <li key={series.name}>
              <span className="chart-swatch" style={{ background: series.color }} />
              {series.name}
            </li>
          ))}
        </ul>
      )}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
        <Grid top={shape.top} horizontal={horizontal} />
        {children}
        <text className="chart-axis" x={WIDTH / 2} y={HEIGHT - 4} textAnchor="middle">
          {axes.x.label ?? axes.x.field}
        </text>
      </svg>
      <ChartTable shape={shape} name={name} />
    </figure>
  );
}

function Grid({ top, horizontal }: { top: number; horizontal: boolean }) {
  const [left, right] = [MARGIN.left, WIDTH - MARGIN.right];
  const [up, down] = [MARGIN.top, HEIGHT - MARGIN.bottom];
  return (
    <g className="chart-grid">
      {GRID_LINES.map((part) => {
        const x = left + part * (right - left);
        const y = down - part * (down - up);
        const line = horizontal ? { x1: x, x2: x, y1: up, y2: down } : { x1: left, x2: right, y1: y, y2: y };
        const text = horizontal
          ? { x, y: down + 14, textAnchor: "middle" as const }
          : { x: left - 6, y: y + 4, textAnchor: "end" as const };
        return (
          <g key={part}>
            <line {...line} />
            <text {...text}>{formatNumber(part * top)}</text>
          </g>
        );
      })}
    </g>
  );
}

const ChartTable = ({ shape, name }: { shape: ChartShape; name: string }) => (
  <table className="visually-hidden">
    <caption>{name}</caption>
    <thead>
      <tr>
        <td />
        {shape.series.map((series) => (
          <th key={series.name} scope="col">
            {series.name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {shape.labels.map((label, index) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          {shape.series.map((series) => (
            <td key={series.name}>{formatNumber(series.values[index])}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
