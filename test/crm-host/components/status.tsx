import type {
  ScoreProps,
  StatisticsItemProps,
  StatisticsProps,
  StatisticsTrendProps,
  StatusTagProps,
  StepIndicatorProps,
  TagProps,
} from "@hubspot/ui-extensions";
import { callHandler, describeEvent } from "./extension-event.ts";
import { Icon } from "./icon.tsx";
import { useOverlayTrigger } from "./overlay.tsx";
import { shortSize } from "./size.ts";

/** With a handler or an overlay a tag is a button; with only a tooltip it can be focused to read it. */
export function Tag({ variant = "default", inline, onClick, overlay: given, children, testId }: TagProps) {
  const { open, hintProps, overlay } = useOverlayTrigger(given);
  const look = { className: "tag", "data-variant": variant, "data-inline": inline || undefined, "data-testid": testId };
  if (!onClick && !given) return <span {...look}>{children}</span>;
  return (
    <>
      <button
        type="button"
        {...look}
        {...hintProps}
        onClick={(event) => {
          open();
          callHandler(onClick, describeEvent(event));
        }}
      >
        {children}
      </button>
      {overlay}
    </>
  );
}

export function StatusTag({
  variant = "default",
  hollow,
  onClick,
  showRemoveIcon,
  onRemoveClick,
  children,
  testId,
}: StatusTagProps) {
  const content = (
    <>
      <span className="status-dot" data-hollow={hollow || undefined} aria-hidden="true" />
      {children}
    </>
  );
  return (
    <span className="status-tag" data-variant={variant} data-testid={testId}>
      {onClick ? (
        <button type="button" className="status-button" onClick={() => onClick()}>
          {content}
        </button>
      ) : (
        content
      )}
      {showRemoveIcon && (
        <button type="button" className="icon-button" aria-label="Remove" onClick={() => onRemoveClick?.()}>
          <Icon name="remove" />
        </button>
      )}
    </span>
  );
}

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

export function StepIndicator({
  stepNames,
  currentStep = 0,
  direction = "horizontal",
  variant = "default",
  ...props
}: StepIndicatorProps) {
  const { circleSize, onClick, testId } = props;
  return (
    <ol
      className="steps"
      data-direction={direction}
      data-variant={variant}
      data-size={shortSize(circleSize, "sm")}
      data-testid={testId}
    >
      {stepNames.map((name, index) => {
        const state = index < currentStep ? "done" : index === currentStep ? "current" : "ahead";
        const named = variant === "default" || state === "current";
        const content = (
          <>
            <span className="step-circle" aria-hidden="true">
              {state === "done" ? <Icon name="success" /> : index + 1}
            </span>
            <span className={named ? undefined : "visually-hidden"}>{name}</span>
            {state === "done" && <span className="visually-hidden"> (done)</span>}
          </>
        );
        return (
          <li key={name} data-state={state} aria-current={state === "current" ? "step" : undefined}>
            {onClick ? (
              <button type="button" className="step" onClick={() => onClick(index)}>
                {content}
              </button>
            ) : (
              <span className="step">{content}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
