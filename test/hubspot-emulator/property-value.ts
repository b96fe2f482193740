import type { Property } from "./property.ts";
import type { ErrorDetail, Outcome } from "./reply.ts";
import { invalid, succeed } from "./reply.ts";

export interface InvalidValue {
  name: string;
  code: string;
  message: string;
}

type Checked = { ok: true; value: string } | { ok: false; code: string; message: string };

/** The longest text that a property holds, https://knowledge.hubspot.com/properties/property-field-types-in-hubspot. */
const longestText = 65_536;

function bad(code: string, message: string): Checked {
  return { ok: false, code, message };
}

function checkNumber(value: string): Checked {
  const text = value.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text))) {
    return { ok: true, value: text };
  }
  return bad("INVALID_DOUBLE", `${value} was not a valid number.`);
}

/** Milliseconds since 1970 of an ISO 8601 text in UTC or a number of milliseconds; undefined for anything else. */
export function readInstant(value: string): number | undefined {
  if (/^-?\d{1,15}$/.test(value)) return Number(value);
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/.test(value)) return undefined;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : at;
}

function checkDatetime(value: string): Checked {
  const at = readInstant(value);
  if (at === undefined) return bad("INVALID_LONG", `${value} was not a valid long.`);
  return { ok: true, value: new Date(at).toISOString() };
}

function checkDate(value: string): Checked {
  const at = readInstant(value);
  if (at === undefined) return bad("INVALID_DATE", `${value} was not a valid date.`);
  const date = new Date(at);
  if (at % 86_400_000 === 0) return { ok: true, value: date.toISOString().slice(0, 10) };
  const clock = `${date.getUTCHours()}:${date.getUTCMinutes()}:${date.getUTCSeconds()}.${date.getUTCMilliseconds()}`;
  return bad("INVALID_DATE", `${value} is at ${clock} UTC, not midnight!`);
}

function checkOption(property: Property, value: string): Checked {
  const allowed = new Set(property.options.map((option) => option.value));
  const chosen = property.fieldType === "checkbox" ? value.split(";").filter(Boolean) : [value];
  const wrong = chosen.find((one) => !allowed.has(one));
  if (wrong === undefined) return { ok: true, value };
  return bad("INVALID_OPTION", `${wrong} was not one of the allowed options: [${[...allowed].join(", ")}]`);
}

function checkText(property: Property, value: string): Checked {
  if (value.length > longestText) {
    return bad("INVALID_LENGTH", `${property.name} is longer than ${longestText} characters.`);
  }
  if (property.name !== "email") return { ok: true, value };
  const email = value.trim().toLowerCase();
  if (!/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(email)) {
    return bad("INVALID_EMAIL", `Email address ${value} is invalid`);
  }
  return { ok: true, value: email };
}

function checkOne(property: Property, value: string, ownerIds: ReadonlySet<string>): Checked {
  if (value === "") return { ok: true, value };
  switch (property.type) {
    case "number":
      return checkNumber(value);
    case "datetime":
      return checkDatetime(value);
    case "date":
      return checkDate(value);
    case "bool":
      return checkOption(property, value);
    case "enumeration":
      if (!property.externalOptions) return checkOption(property, value);
      return ownerIds.has(value) ? { ok: true, value } : bad("INVALID_OWNER_ID", `Owner ${value} does not exist`);
    case "string":
      return checkText(property, value);
  }
}

/** Checks values as HubSpot does on every write; "" clears. Dates come back in the form that reads return. */
export function checkValues(
  values: Record<string, string>,
  find: (name: string) => Property | undefined,
  ownerIds: ReadonlySet<string>,
): { values: Record<string, string>; wrong: InvalidValue[] } {
  const checked: Record<string, string> = {};
  const wrong: InvalidValue[] = [];
  for (const [given, value] of Object.entries(values)) {
    const name = given.toLowerCase();
    const property = find(name);
    const result = !property
      ? bad("PROPERTY_DOESNT_EXIST", `Property "${given}" does not exist`)
      : property.modificationMetadata.readOnlyValue
        ? bad("READ_ONLY_VALUE", `"${given}" is a read only property; its value cannot be set.`)
        : checkOne(property, value, ownerIds);
    if (result.ok) checked[name] = result.value;
    else wrong.push({ name: given, code: result.code, message: result.message });
  }
  return { values: checked, wrong };
}

/**
 * HubSpot's refusal of property values: the message embeds a JSON list, `errors` repeats it in the contract's form.
 * Neither names the record, so in a batch only the property tells which input was wrong.
 */
export function invalidValues(portalId: number, wrong: readonly InvalidValue[]): Outcome<never> {
  const list = wrong.map(({ name, code, message }) => ({
    isValid: false,
    message,
    error: code,
    name,
    localizedErrorMessage: message,
    portalId,
  }));
  const errors: ErrorDetail[] = wrong.map(({ name, code, message }) => ({
    message,
    code,
    context: { propertyName: [name] },
  }));
  return invalid(`Property values were not valid: ${JSON.stringify(list)}`, { errors });
}

/** No wrong value: the checked values; else the refusal of the whole call. */
export function acceptValues(
  portalId: number,
  checked: ReturnType<typeof checkValues>,
): Outcome<Record<string, string>> {
  return checked.wrong.length > 0 ? invalidValues(portalId, checked.wrong) : succeed(checked.values);
}
