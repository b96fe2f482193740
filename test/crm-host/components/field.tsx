import { type ReactNode, useId } from "react";
import { LabelHint } from "./tooltip.tsx";

export type FieldProps = {
  label?: string | undefined;
  required?: boolean | undefined;
  description?: string | undefined;
  tooltip?: string | undefined;
  error?: boolean | undefined;
  validationMessage?: string | undefined;
};
export type ControlProps = {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  "aria-required"?: true;
  "aria-label"?: string;
};

/** What tells screen readers about the texts around a control. */
export function useFieldTexts(props: FieldProps) {
  const id = useId();
  const ids = { control: `${id}c`, label: `${id}l`, description: `${id}d`, message: `${id}m` };
  const describedBy = [props.description && ids.description, props.validationMessage && ids.message].filter(Boolean);
  const control: ControlProps = {
    id: ids.control,
    ...(describedBy.length && { "aria-describedby": describedBy.join(" ") }),
    ...(props.error && { "aria-invalid": true as const }),
    ...(props.required && { "aria-required": true as const }),
    ...(!props.label && { "aria-label": "Value" }),
  };
  return { ids, control };
}

/** Label, hint, description and validation message around one control. */
export function Field({ children, ...props }: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const { ids, control } = useFieldTexts(props);
  return (
    <div className="field" data-error={props.error || undefined}>
      {props.label && (
        <div className="field-label">
          <label htmlFor={ids.control}>
            {props.label}
            {props.required && <RequiredMark />}
          </label>
          {props.tooltip && <LabelHint label={props.label}>{props.tooltip}</LabelHint>}
        </div>
      )}
      <FieldDescription id={ids.description} text={props.description} />
      {children(control)}
      <FieldMessage id={ids.message} {...props} />
    </div>
  );
}

/** The field itself says that it is required; the mark is for the eye. */
export const RequiredMark = () => (
  <span className="required" aria-hidden="true">
    {" *"}
  </span>
);

export const FieldDescription = ({ id, text }: { id: string; text: string | undefined }) =>
  text ? (
    <div id={id} className="field-description">
      {text}
    </div>
  ) : null;

export const FieldMessage = ({ id, error, validationMessage }: FieldProps & { id: string }) =>
  validationMessage ? (
    <div id={id} className="field-message" data-error={error || undefined}>
      {validationMessage}
    </div>
  ) : null;
