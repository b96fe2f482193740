import type { CheckboxProps, RadioButtonProps, ToggleProps } from "@hubspot/ui-extensions";
import { type KeyboardEvent, useId } from "react";
import { useOptimisticValue } from "./optimistic-value.ts";
import { shortSize } from "./size.ts";

/** Enter works like the space bar, so that Tab and Enter are all anybody needs; it does not submit the form. */
export function clickOnEnter(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== "Enter") return;
  event.preventDefault();
  event.currentTarget.click();
}

function CheckableInput({ type, ...props }: (CheckboxProps | RadioButtonProps) & { type: "checkbox" | "radio" }) {
  const [checked, show] = useOptimisticValue(props.checked ?? props.initialIsChecked ?? false);
  const descriptionId = useId();
  const size = shortSize(props.size ?? (props.variant === "small" ? "sm" : undefined), "md");
  return (
    <div className="choice" data-size={size} data-inline={props.inline || undefined}>
      <label>
        <input
          type={type}
          name={props.name}
          value={props.value}
          checked={checked}
          disabled={props.readOnly ?? props.readonly}
          aria-label={"aria-label" in props ? props["aria-label"] : undefined}
          aria-describedby={props.description ? descriptionId : undefined}
          data-testid={props.testId}
          onKeyDown={clickOnEnter}
          onChange={(event) => {
            show(event.target.checked);
            props.onChange?.(event.target.checked, props.value ?? "");
          }}
        />
        <span>{props.children}</span>
      </label>
      {props.description && (
        <div id={descriptionId} className="choice-description">
          {props.description}
        </div>
      )}
    </div>
  );
}

export const Checkbox = (props: CheckboxProps) => <CheckableInput {...props} type="checkbox" />;
export const RadioButton = (props: RadioButtonProps) => <CheckableInput {...props} type="radio" />;

export function Toggle(props: ToggleProps) {
  const [checked, show] = useOptimisticValue(props.checked ?? props.initialIsChecked ?? false);
  const text = checked ? (props.textChecked ?? "ON") : (props.textUnchecked ?? "OFF");
  const display = props.labelDisplay ?? "inline";
  return (
    <label className="toggle" data-display={display} data-size={shortSize(props.size, "md")}>
      <span className={display === "hidden" ? "visually-hidden" : "toggle-label"}>{props.label}</span>
      <input
        type="checkbox"
        role="switch"
        name={props.name}
        checked={checked}
        aria-checked={checked}
        disabled={props.readOnly ?? props.readonly}
        data-testid={props.testId}
        onKeyDown={clickOnEnter}
        onChange={(event) => {
          show(event.target.checked);
          props.onChange?.(event.target.checked);
        }}
      />
      <span className="toggle-text" aria-hidden="true">
        {text}
      </span>
    </label>
  );
}
