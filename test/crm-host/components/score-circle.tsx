import type { ScoreProps } from "@hubspot/ui-extensions";

const RADIUS = 21;
const ROUND = 2 * Math.PI * RADIUS;

export function ScoreCircle({ score, testId }: ScoreProps) {
  const shown = Math.round(Math.min(100, Math.max(0, score)));
  const band = shown >= 65 ? "high" : shown >= 35 ? "middle" : "low";
  return (
    <svg
      className="score-circle"
      data-band={band}
      data-testid={testId}
      viewBox="0 0 48 48"
      width={56}
      height={56}
      role="img"
      aria-label={`Score ${shown} of 100`}
    >
      <circle className="score-track" cx={24} cy={24} r={RADIUS} />
      <circle className="score-arc" cx={24} cy={24} r={RADIUS} strokeDasharray={`${(ROUND * shown) / 100} ${ROUND}`} />
      <text x={24} y={24} textAnchor="middle" dominantBaseline="central">
        {shown}
      </text>
    </svg>
  );
}
