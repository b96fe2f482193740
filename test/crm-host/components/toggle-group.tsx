import type { ToggleGroupOption, ToggleGroupProps } from "@hubspot/ui-extensions";
import { type KeyboardEvent, useId } from "react";
import { FieldMessage, RequiredMark, useFieldTexts } from "./field.tsx";
import { useOptimisticValue } from "./optimistic-value.ts";
import { shortSize } from "./size.ts";
import { clickOnEnter } from "./toggle-input.tsx";
import { LabelHint } from "./tooltip.tsx";

/** A group of radio buttons or checkboxes, every option a Tab stop of its own. */
export function ToggleGroup(props: ToggleGroupProps) {
  const radio = props.toggleType === "radioButtonList";
  const [chosen, show] = useOptimisticValue(chosenAtFirst(props));
  const { ids, control } = useFieldTexts(props);
  const toggle = (value: string, on: boolean) => {
    const next = radio ? [value] : on ? [...chosen, value] : chosen.filter((one) => one !== value);
    show(next);
    if (props.toggleType === "radioButtonList") props.onChange?.(value);
    else props.onChange?.(next);
  };
  return (
    <fieldset
      className="choice-group"
      aria-describedby={control["aria-describedby"]}
      data-error={props.error || undefined}
      data-testid={props.testId}
      {...(radio && { role: "radiogroup", "aria-required": control["aria-required"] })}
    >
      <legend className="field-label">
        {props.label}
        {props.required && <RequiredMark />}
      </legend>
      {props.tooltip ? <LabelHint label={props.label}>{props.tooltip}</LabelHint> : <span />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: moves between the inputs inside */}
      <div
        className="choices"
        data-inline={props.inline || undefined}
        data-size={shortSize(props.size ?? (props.variant === "small" ? "sm" : undefined), "md")}
        onKeyDown={radio ? moveWithArrows : undefined}
      >
        {props.options.map((option) => (
          <Option
            key={option.value}
            option={option}
            name={props.name}
            type={radio ? "radio" : "checkbox"}
            checked={chosen.includes(option.value)}
            onToggle={(on) => toggle(option.value, on)}
          />
        ))}
      </div>
      <FieldMessage id={ids.message} {...props} />
    </fieldset>
  );
}

function chosenAtFirst({ value, options }: ToggleGroupProps): string[] {
  if (value !== undefined) return Array.isArray(value) ? value : [value];
  return options.filter((option) => option.initialIsChecked).map((option) => option.value);
}

type OptionProps = {
  option: ToggleGroupOption;
  name: string;
  type: "radio" | "checkbox";
  checked: boolean;
  onToggle(on: boolean): void;
};

/** No shared name: the browser would make a radio group a single Tab stop that Enter cannot move within. */
function Option({ option, name, type, checked, onToggle }: OptionProps) {
  const id = useId();
  return (
    <div className="choice">
      <label>
        <input
          type={type}
          value={option.value}
          checked={checked}
          disabled={option.readOnly ?? option.readonly}
          aria-describedby={option.description ? id : undefined}
          onKeyDown={clickOnEnter}
          onChange={(event) => onToggle(event.target.checked)}
        />
        {checked && <input type="hidden" name={name} value={option.value} />}
        <span>{option.label}</span>
      </label>
      {option.description && (
        <div id={id} className="choice-description">
          {option.description}
        </div>
      )}
    </div>
  );
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrows choose the neighbour, as in a native radio group. */
function moveWithArrows(event: KeyboardEvent<HTMLDivElement>): void {
  const step = STEPS[event.key];
  const inputs = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[type=radio]:enabled")];
  const at = inputs.indexOf(event.target as HTMLInputElement);
  if (!step || at < 0) return;
  event.preventDefault();
  const next = inputs[(at + step + inputs.length) % inputs.length];
  next?.focus();
  next?.click();
}
