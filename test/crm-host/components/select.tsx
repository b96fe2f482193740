import type { MultiSelectProps, SelectProps } from "@hubspot/ui-extensions";
import { type KeyboardEvent, useRef, useState } from "react";
import { Field } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { useOptimisticValue } from "./optimistic-value.ts";

/** Options are told apart by position: a value may be a number, a boolean or a string that looks like either. */
export function Select(props: SelectProps) {
  const [value, show] = useOptimisticValue(props.value);
  const options = props.options ?? [];
  const index = options.findIndex((option) => option.value === value);
  return (
    <Field {...props}>
      {(control) => (
        <select
          {...control}
          className="control select"
          data-variant={props.variant ?? "input"}
          data-testid={props.testId}
          value={index < 0 ? "" : String(index)}
          disabled={props.readOnly}
          onKeyDown={openOnEnter}
          onChange={(event) => {
            const option = options[Number(event.target.value)];
            if (!option) return;
            show(option.value);
            props.onChange?.(option.value);
          }}
        >
          {index < 0 && <option value="">{props.placeholder ?? "Choose…"}</option>}
          {options.map((option, position) => (
            <option key={String(option.value)} value={position}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Browsers open a select with the space bar; HubSpot's own menus also open with Enter. */
function openOnEnter(event: KeyboardEvent<HTMLSelectElement>): void {
  if (event.key !== "Enter") return;
  event.preventDefault();
  event.currentTarget.showPicker();
}

export function MultiSelect(props: MultiSelectProps) {
  const [values, show] = useOptimisticValue(props.value ?? []);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const options = props.options ?? [];
  const chosen = options.filter((option) => values.includes(option.value));
  const toggle = (value: string | number | boolean) => {
    const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
    show(next);
    props.onChange?.(next);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const summary = chosen.map((option) => option.label).join(", ") || props.placeholder || "Choose…";
  return (
    <Field {...props}>
      {({ "aria-required": _required, "aria-invalid": _invalid, "aria-label": _label, ...control }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape from the controls inside
        <div className="menu-anchor" onKeyDown={closeOnEscape}>
          <button
            {...control}
            ref={button}
            type="button"
            className="control select-button"
            aria-label={`${props.label ?? "Options"}: ${summary}`}
            aria-expanded={open}
            disabled={props.readOnly}
            data-testid={props.testId}
            onClick={() => setOpen(!open)}
          >
            <span className="select-summary">{summary}</span>
            <Icon name="downCarat" />
          </button>
          <fieldset className="menu" hidden={!open}>
            <legend className="visually-hidden">{props.label ?? "Options"}</legend>
            {options.map((option) => (
              <label key={String(option.value)} className="menu-item">
                <input type="checkbox" checked={values.includes(option.value)} onChange={() => toggle(option.value)} />
                {option.label}
              </label>
            ))}
          </fieldset>
        </div>
      )}
    </Field>
  );
}
