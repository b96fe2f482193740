import type { StatisticsItemProps, StatisticsProps, StatisticsTrendProps } from "@hubspot/ui-extensions";
import { Icon } from "./icon.tsx";

export const Statistics = ({ children, testId }: StatisticsProps) => (
  <dl className="statistics" data-testid={testId}>
    {children}
  </dl>
);

export const StatisticsItem = ({ id, label, number, children, testId }: StatisticsItemProps) => (
  <div id={id} className="statistics-item" data-testid={testId}>
    <dt>{label}</dt>
    <dd>
      <span className="statistics-number">{number}</span>
      {children}
    </dd>
  </div>
);

export function StatisticsTrend({ value, direction, color, testId }: StatisticsTrendProps) {
  const up = direction === "increase";
  return (
    <span className="trend" data-color={color ?? (up ? "green" : "red")} data-testid={testId}>
      <Icon name={up ? "upCarat" : "downCarat"} screenReaderText={up ? "up" : "down"} />
      {value}
    </span>
  );
}
