import type { BaseDate, BaseTime, DateInputProps, TimeInputProps } from "@hubspot/ui-extensions";
import { Field } from "./field.tsx";
import { useOptimisticValue } from "./optimistic-value.ts";

const pad = (number: number, digits = 2) => String(number).padStart(digits, "0");

/** The SDK counts months from 0. */
const dateText = (date: BaseDate | null | undefined): string =>
  date ? `${pad(date.year, 4)}-${pad(date.month + 1)}-${pad(date.date)}` : "";

function parseDate(text: string): BaseDate | undefined {
  const [year, month, date] = text.split("-").map(Number);
  return year && month && date ? { year, month: month - 1, date } : undefined;
}

export function DateInput(props: DateInputProps) {
  const [shown, show] = useOptimisticValue(dateText(props.value ?? props.defaultValue));
  const chosen = parseDate(shown);
  const payload = chosen && { ...chosen, formattedDate: shown };
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          className="control"
          type="date"
          name={props.name}
          value={shown}
          min={dateText(props.min) || undefined}
          max={dateText(props.max) || undefined}
          readOnly={props.readOnly}
          data-testid={props.testId}
          onFocus={() => payload && props.onFocus?.(payload)}
          onBlur={() => payload && props.onBlur?.(payload)}
          onChange={(event) => {
            show(event.target.value);
            const next = parseDate(event.target.value);
            if (next) props.onChange?.({ ...next, formattedDate: event.target.value });
          }}
        />
      )}
    </Field>
  );
}

const timeText = (time: BaseTime | null | undefined): string => (time ? `${pad(time.hours)}:${pad(time.minutes)}` : "");

function parseTime(text: string): BaseTime | undefined {
  const [hours, minutes] = text.split(":").map(Number);
  return text && hours !== undefined && minutes !== undefined ? { hours, minutes } : undefined;
}

export function TimeInput(props: TimeInputProps) {
  const [shown, show] = useOptimisticValue(timeText(props.value ?? props.defaultValue));
  const chosen = parseTime(shown);
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          className="control"
          type="time"
          name={props.name}
          value={shown}
          min={timeText(props.min) || undefined}
          max={timeText(props.max) || undefined}
          step={(props.interval ?? 30) * 60}
          readOnly={props.readOnly}
          data-testid={props.testId}
          onFocus={() => chosen && props.onFocus?.(chosen)}
          onBlur={() => chosen && props.onBlur?.(chosen)}
          onChange={(event) => {
            show(event.target.value);
            const next = parseTime(event.target.value);
            if (next) props.onChange?.(next);
          }}
        />
      )}
    </Field>
  );
}
