import type { PastValue, PropertyPast } from "../fit/fact.ts";
import { foldText } from "../fit/folded-text.ts";
import { isWithin, readRange } from "../fit/number-range.ts";
import type { Instant } from "../instant.ts";
import type { EngagementRule } from "./engagement-rule.ts";

/** Something that a rule watches for, so many times at one moment. */
export interface Happening {
  readonly at: Instant;
  readonly times: number;
}

/** What happened by a rule, newest first, whatever the order in which the past is told. */
export function listHappenings(rule: EngagementRule, past: PropertyPast): Happening[] {
  const values = inOrder(past.values);
  switch (rule.on) {
    case "moment":
      return newestFirst(momentsIn(values).map((at) => ({ at, times: 1 })));
    case "count":
      return newestFirst(risesIn(values, rule.every, past.isWhole));
    case "value": {
      const wanted = rule.values.map(foldText);
      const isWanted = (part: string) =>
        rule.match === "is" ? wanted.includes(part) : wanted.some((text) => ` ${part} `.includes(` ${text} `));
      return newestFirst(newValuesIn(values, partsOf, isWanted));
    }
    case "measure": {
      const isWanted = (text: string) => {
        const told = readRange(text);
        return told !== undefined && isWithin(told, rule) === true;
      };
      return newestFirst(newValuesIn(values, (text) => [text.trim()], isWanted));
    }
  }
}

/** Oldest first. Two values of one moment stand as their texts do, so that the order of telling cannot matter. */
function inOrder(values: readonly PastValue[]): PastValue[] {
  const number = ({ value }: PastValue) => Number(value) || 0;
  return values.toSorted(
    (one, other) =>
      one.at - other.at ||
      number(one) - number(other) ||
      (one.value < other.value ? -1 : one.value > other.value ? 1 : 0),
  );
}

function newestFirst(happenings: readonly Happening[]): Happening[] {
  return happenings.toSorted((one, other) => other.at - one.at);
}

/** Each moment that the property ever said, once. */
function momentsIn(values: readonly PastValue[]): Instant[] {
  return [...new Set(values.flatMap(({ value }) => readMoment(value) ?? []))];
}

/** ISO 8601, or milliseconds, as HubSpot writes dates in places; a day is its midnight UTC. */
function readMoment(text: string): Instant | undefined {
  const plain = text.trim();
  const isDate = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/.test(plain);
  const at = isDate ? Date.parse(plain) : /^\d{9,14}$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/**
 * How often the number rose by another `every`. It began at nothing, unless the CRM has forgotten where it began: then
 * the oldest value it knows is the beginning. A number that falls was corrected or set back: it rises from there.
 */
function risesIn(values: readonly PastValue[], every: number, isWhole: boolean): Happening[] {
  const happenings: Happening[] = [];
  let before = isWhole ? 0 : undefined;
  let risen = 0;
  for (const { value, at } of values) {
    const number = value.trim() === "" ? 0 : Number(value);
    if (!Number.isFinite(number)) continue;
    const rise = Math.max(0, number - (before ?? number));
    const times = Math.floor((risen + rise) / every) - Math.floor(risen / every);
    if (times > 0) happenings.push({ at, times });
    risen += rise;
    before = number;
  }
  return happenings;
}

/** A property with several choices holds them all, parted by semicolons. */
function partsOf(text: string): string[] {
  return text
    .split(";")
    .map(foldText)
    .filter((part) => part !== "");
}

/** Each time when something wanted came that was not there the moment before. */
function newValuesIn(
  values: readonly PastValue[],
  split: (text: string) => string[],
  isWanted: (part: string) => boolean,
): Happening[] {
  let before: readonly string[] = [];
  return values.flatMap(({ value, at }) => {
    const parts = split(value);
    const isNew = parts.some((part) => !before.includes(part) && isWanted(part));
    before = parts;
    return isNew ? [{ at, times: 1 }] : [];
  });
}
