import type { StepIndicatorProps } from "@hubspot/ui-extensions";
import { Icon } from "./icon.tsx";
import { shortSize } from "./size.ts";

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
