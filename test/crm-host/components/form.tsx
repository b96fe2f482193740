import type { FormInputValues, FormProps } from "@hubspot/ui-extensions";
import type { FormEvent } from "react";
import { callHandler, describeEvent } from "./extension-event.ts";

/** Never sends anything itself: the extension gets the values and decides. */
export function Form({ onSubmit, autoComplete, children, testId }: FormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // React lets a submit in a dialog bubble to the form around its trigger, although the DOM does not.
    event.stopPropagation();
    callHandler(onSubmit, { ...describeEvent(event), targetValue: readValues(event.currentTarget) });
  };
  return (
    <form className="form" autoComplete={autoComplete} noValidate onSubmit={submit} data-testid={testId}>
      {children}
    </form>
  );
}

function readValues(form: HTMLFormElement): FormInputValues {
  const values: FormInputValues = {};
  for (const [name, value] of new FormData(form)) {
    const field = form.elements.namedItem(name);
    const number = field instanceof HTMLInputElement && field.dataset.number !== undefined && value !== "";
    values[name] = number ? Number(value) : String(value);
  }
  return values;
}
