import type { CurrencyInputProps, NumberInputProps, StepperInputProps } from "@hubspot/ui-extensions";
import { type KeyboardEvent, useState } from "react";
import { Field } from "./field.tsx";
import { Icon } from "./icon.tsx";

type NumberProps = Pick<
  NumberInputProps,
  "value" | "defaultValue" | "onChange" | "onBlur" | "onFocus" | "min" | "max"
> & {
  precision?: number | undefined;
  onInput?: ((value: number) => void) | undefined;
};

/** Text while it is typed; a number, clamped and rounded, when the field is left. */
function useNumberValue({ value, defaultValue, onChange, onInput, onBlur, onFocus, min, max, precision }: NumberProps) {
  const [typed, setTyped] = useState<string>();
  const [sent, setSent] = useState({ before: value, value: value ?? defaultValue });
  if (sent.before !== value) setSent({ before: value, value });
  const current = sent.value;
  const settle = (number: number) => {
    const limited = Math.min(max ?? Infinity, Math.max(min ?? -Infinity, number));
    const settled = precision === undefined ? limited : Number(limited.toFixed(precision));
    setTyped(undefined);
    setSent({ before: value, value: settled });
    if (settled !== current) onChange?.(settled);
  };
  const commit = () => {
    const number = typed === undefined || typed.trim() === "" ? Number.NaN : Number(typed.replace(",", "."));
    if (Number.isNaN(number)) setTyped(undefined);
    else settle(number);
  };
  const inputProps = {
    inputMode: "decimal" as const,
    value: typed ?? (current === undefined ? "" : String(current)),
    onChange: (event: { target: { value: string } }) => {
      setTyped(event.target.value);
      const number = Number(event.target.value);
      if (event.target.value && !Number.isNaN(number)) onInput?.(number);
    },
    onFocus: () => current !== undefined && onFocus?.(current),
    onBlur: () => {
      commit();
      if (current !== undefined) onBlur?.(current);
    },
    onKeyDown: (event: KeyboardEvent) => event.key === "Enter" && commit(),
  };
  return { current, settle, inputProps };
}

export function NumberInput(props: NumberInputProps) {
  const { inputProps } = useNumberValue(props);
  return (
    <Field {...props}>
      {(control) => (
        <span className="affixed">
          <input
            {...control}
            {...inputProps}
            className="control"
            name={props.name}
            placeholder={props.placeholder}
            readOnly={props.readOnly}
            style={{ textAlign: props.textAlign ?? "left" }}
            data-number
            data-testid={props.testId}
          />
          {props.formatStyle === "percentage" && <span className="affix">%</span>}
        </span>
      )}
    </Field>
  );
}

export function CurrencyInput({ currency = "USD", ...props }: CurrencyInputProps) {
  const { inputProps } = useNumberValue({ ...props, precision: props.precision ?? digitsOf(currency) });
  return (
    <Field {...props}>
      {(control) => (
        <span className="affixed">
          <span className="affix">{currency}</span>
          <input
            {...control}
            {...inputProps}
            className="control"
            name={props.name}
            placeholder={props.placeholder}
            readOnly={props.readOnly}
            data-number
            data-testid={props.testId}
          />
        </span>
      )}
    </Field>
  );
}

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;

export function StepperInput(props: StepperInputProps) {
  const { current, settle, inputProps } = useNumberValue(props);
  const step = props.stepSize ?? 1;
  const value = current ?? 0;
  const atLeast = props.min !== undefined && value <= props.min;
  const atMost = props.max !== undefined && value >= props.max;
  const button = (name: "lessCircle" | "moreCircle", verb: string, next: number, stopped: boolean, why?: string) => (
    <button
      type="button"
      className="icon-button"
      aria-label={`${verb} ${props.label}`}
      title={stopped ? why : undefined}
      disabled={stopped || props.readOnly}
      onClick={() => settle(next)}
    >
      <Icon name={name} size="md" />
    </button>
  );
  return (
    <Field {...props}>
      {(control) => (
        <span className="stepper">
          {button("lessCircle", "Decrease", value - step, atLeast, props.minValueReachedTooltip)}
          <input
            {...control}
            {...inputProps}
            className="control"
            name={props.name}
            readOnly={props.readOnly}
            data-number
            data-testid={props.testId}
          />
          {button("moreCircle", "Increase", value + step, atMost, props.maxValueReachedTooltip)}
        </span>
      )}
    </Field>
  );
}
