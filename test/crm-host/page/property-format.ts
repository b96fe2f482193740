import type { PropertyDefinition } from "../crm-portal.ts";

const dateTime = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });
const date = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });
/** The currency of the emulator's accounts. */
const money = new Intl.NumberFormat("en", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
const number = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

/** A property's value as people read it: option labels, dates and grouped digits; an unset one is an empty string. */
export function formatProperty(value: string | null | undefined, definition: PropertyDefinition | undefined): string {
  if (value === null || value === undefined || value === "") return "";
  const labelOf = (one: string) => definition?.options.find((option) => option.value === one)?.label ?? one;
  switch (definition?.type) {
    case "enumeration":
      return value.split(";").map(labelOf).join(", ");
    case "bool":
      return definition.options.length ? labelOf(value) : value === "true" ? "Yes" : "No";
    case "datetime":
      return formatMoment(value, dateTime);
    case "date":
      return formatMoment(value, date);
    case "number":
      if (definition.showCurrencySymbol && Number.isFinite(Number(value))) return money.format(Number(value));
      return Number.isFinite(Number(value)) ? number.format(Number(value)) : value;
    default:
      return value;
  }
}

/** Dates come as ISO 8601 or as milliseconds since 1970. */
function formatMoment(value: string, format: Intl.DateTimeFormat): string {
  const moment = new Date(/^\d{10,}$/.test(value) ? Number(value) : value);
  return Number.isNaN(moment.getTime()) ? value : format.format(moment);
}
