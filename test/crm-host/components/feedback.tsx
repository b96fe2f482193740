import type {
  AlertProps,
  EmptyStateProps,
  ErrorStateProps,
  LoadingSpinnerProps,
  ProgressBarProps,
} from "@hubspot/ui-extensions";
import { useId } from "react";
import { useHeadingTag } from "./heading-level.ts";
import { Icon } from "./icon.tsx";
import { Picture } from "./picture.tsx";
import { shortSize } from "./size.ts";

const ICONS = {
  info: "info",
  tip: "bulb",
  success: "success",
  warning: "warning",
  error: "exclamationCircle",
  danger: "exclamationCircle",
} as const;

/** Errors interrupt a screen reader, the rest waits for a pause. */
export function Alert({ title, variant = "info", children, testId }: AlertProps) {
  const urgent = variant === "error" || variant === "danger";
  return (
    <div
      className="alert"
      role={urgent ? "alert" : "status"}
      data-variant={urgent ? "danger" : variant}
      data-testid={testId}
    >
      <Icon name={ICONS[variant]} size="md" />
      <div>
        <strong>{title}</strong>
        {children && <div className="alert-body">{children}</div>}
      </div>
    </div>
  );
}

export function EmptyState({
  title = "No data",
  layout = "horizontal",
  reverseOrder,
  flush,
  ...props
}: EmptyStateProps) {
  const Title = useHeadingTag();
  return (
    <div
      className="empty-state"
      data-layout={layout}
      data-reverse={reverseOrder || undefined}
      data-flush={flush || undefined}
      data-testid={props.testId}
    >
      <div>
        <Title className="state-title">{title}</Title>
        {props.children}
      </div>
      <Picture width={props.imageWidth ?? 140} />
    </div>
  );
}

export function ErrorState({ title = "Something went wrong", type = "error", children, testId }: ErrorStateProps) {
  const Title = useHeadingTag();
  return (
    <div className="empty-state" role="alert" data-layout="vertical" data-type={type} data-testid={testId}>
      <Picture width={110} />
      <div>
        <Title className="state-title">{title}</Title>
        {children}
      </div>
    </div>
  );
}

export const LoadingSpinner = ({ label, showLabel, size, layout = "inline", testId }: LoadingSpinnerProps) => (
  <div className="loading" role="status" data-layout={layout} data-testid={testId}>
    <span className="spinner" data-size={shortSize(size, "sm")} aria-hidden="true" />
    <span className={showLabel ? undefined : "visually-hidden"}>{label}</span>
  </div>
);

export function ProgressBar({ title, variant = "success", value = 0, showPercentage, ...props }: ProgressBarProps) {
  const titleId = useId();
  const most = props.maxValue ?? props.valueMax ?? 100;
  const percent = Math.round((100 * Math.min(Math.max(value, 0), most)) / (most || 1));
  const naming =
    props["aria-label"] || !title
      ? { "aria-label": props["aria-label"] ?? "Progress" }
      : { "aria-labelledby": titleId };
  return (
    <div className="progress" data-variant={variant} data-testid={props.testId}>
      <div className="progress-texts">
        {title && <span id={titleId}>{title}</span>}
        {showPercentage && <span>{percent}%</span>}
      </div>
      <div
        className="progress-track"
        role="progressbar"
        {...naming}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuetext={props.valueDescription}
      >
        <div className="progress-bar" style={{ width: `${percent}%` }} />
      </div>
      {props.valueDescription && <div className="field-description">{props.valueDescription}</div>}
    </div>
  );
}
