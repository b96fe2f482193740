import type { InputProps, SearchInputProps, TextAreaProps } from "@hubspot/ui-extensions";
import { type KeyboardEvent, useRef } from "react";
import { Field } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { useOptimisticValue } from "./optimistic-value.ts";

type TextProps = Pick<InputProps, "value" | "defaultValue" | "onChange" | "onInput" | "onBlur" | "onFocus">;

/** HubSpot tells of every keystroke through onInput and of the finished value, on blur or submit, through onChange. */
function useTextValue({ value, defaultValue, onChange, onInput, onBlur, onFocus }: TextProps) {
  const [shown, show] = useOptimisticValue(value ?? defaultValue ?? "");
  const committed = useRef(shown);
  const commit = () => {
    if (committed.current === shown) return;
    committed.current = shown;
    onChange?.(shown);
  };
  const write = (next: string) => {
    show(next);
    onInput?.(next);
  };
  const handlers = {
    onFocus: () => {
      committed.current = shown;
      onFocus?.(shown);
    },
    onBlur: () => {
      commit();
      onBlur?.(shown);
    },
    // Enter submits the form around the field; its value has to be there first.
    onKeyDown: (event: KeyboardEvent) => event.key === "Enter" && commit(),
  };
  return { shown, write, commit, handlers };
}

export function Input(props: InputProps) {
  const { shown, write, handlers } = useTextValue(props);
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          {...handlers}
          className="control"
          type={props.type ?? "text"}
          name={props.name}
          value={shown}
          placeholder={props.placeholder}
          readOnly={props.readOnly}
          data-testid={props.testId}
          autoComplete="off"
          onChange={(event) => write(event.target.value)}
        />
      )}
    </Field>
  );
}

export function TextArea(props: TextAreaProps) {
  const { shown, write, handlers } = useTextValue(props);
  const { onFocus, onBlur } = handlers;
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          onFocus={onFocus}
          onBlur={onBlur}
          className="control"
          name={props.name}
          value={shown}
          rows={props.rows ?? 3}
          cols={props.cols}
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          readOnly={props.readOnly}
          style={{ resize: props.resize ?? "both", ...(props.cols === undefined && { width: "100%" }) }}
          data-testid={props.testId}
          onChange={(event) => write(event.target.value)}
        />
      )}
    </Field>
  );
}

export function SearchInput(props: SearchInputProps) {
  const { shown, write, handlers } = useTextValue(props);
  const clear = () => {
    write("");
    props.onChange?.("");
  };
  return (
    <Field {...props}>
      {(control) => (
        <span className="search-control">
          <Icon name="search" />
          <input
            {...control}
            {...handlers}
            className="control"
            type="search"
            name={props.name}
            value={shown}
            placeholder={props.placeholder}
            readOnly={props.readOnly}
            data-testid={props.testId}
            onChange={(event) => write(event.target.value)}
          />
          {(props.clearable ?? true) && shown !== "" && (
            <button type="button" className="icon-button" aria-label={`Clear ${props.label}`} onClick={clear}>
              <Icon name="remove" />
            </button>
          )}
        </span>
      )}
    </Field>
  );
}
