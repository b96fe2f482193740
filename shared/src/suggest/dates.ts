import type { ParsedComponents } from "chrono-node";
import * as english from "chrono-node/en";
import * as spanish from "chrono-node/es";
import * as french from "chrono-node/fr";
import { dayMs, type Instant } from "../instant.ts";
import type { Language } from "../language/language.ts";

const readers = { en: english, fr: french, es: spanish };

/** The date reader is asked only where a digit, a month or a day of the week can stand. */
const worthReading =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fev|avr|mai|juin|juil|aou|ene|abr|ago|dic|mon|tue|wed|thu|fri|lun|mardi|mer|jeu|ven|mie|jue|vie|next|prochain|proxim)/;

/** "9 months" is a length, "within 9 months" a date. */
const length =
  /^(?:de |for |of |por |a |the )?\d+ ?(?:h|min|hour|day|week|month|year|heure|jour|semaine|mois|an|hora|minuto|dia|semana|mes|ano)/i;

/** "1.2" is a figure more often than the first of February. */
const decimal = /^\d{1,2}[.,]\d{1,2}$/;

/** The reader takes "the money" for a Monday: a date holds a figure, a month, a weekday or a "next". */
const plausible =
  /\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|fevr?|avr|mai|juin|juil|ene|abr|mayo|junio|julio|ago|dic|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|next|prochaine?|proxim[oa]|tomorrow|january|february|march|april|august|september|october|november|december|janvier|fevrier|mars|avril|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|agosto|septiembre|octubre|noviembre|diciembre)\b/i;

/** A day of this month or the next: "on the 15th", "le 25", "el viernes 4". */
const notMeasured =
  "(?! (?:de )?(?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|ene|feb|mar|abr|may|jun|jul|ago|dic))(?! ?(?:%|€|k|h|m|pour|por|mil|heures?|euros?|horas?|rue|avenue|boulevard|bis|calle)(?![a-z])|[.,]?\\d)";
const dayOfMonth: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:the|on) )?\d{1,2}(?:st|nd|rd|th)\b/gi,
  fr: new RegExp(`\\b(?:le|au|du|jusqu'au|avant le) (?:[12]?\\d|3[01]|1er)(?![a-z\\d])${notMeasured}`, "gi"),
  es: new RegExp(`\\b(?:el|al|del|hasta el)(?: dia)? (?:[12]?\\d|3[01])(?![a-z\\d])${notMeasured}`, "gi"),
};

/** Words that are days or months with a capital, and something else without. */
const onlyWithCapital = /^(?:may|march|sat|sun|mar|second|sec|mon|ene|dom)$/;

/** Later than this, a day without a year was meant to lie behind: "started 1 October". */
const farAheadDays = 300;

/** What was said or done lately is news; what lies longer back is history. */
const historyDays = 120;

/** Puts `<date>` in the place of each day or month after the text's, `<past>` in that of an earlier one. */
export function markDates(words: string, language: Language, writtenAt: Instant): string {
  if (!worthReading.test(words.toLowerCase())) return words;
  // A fixed offset: what stands in a text must not depend on where the program runs.
  const reference = { instant: new Date(writtenAt), timezone: 0 };
  const found = readers[language].casual.parse(words, reference, { forwardDate: true });
  let marked = words;
  for (const { index, text, start } of found.toReversed()) {
    const mark = isDate(text) ? markOf(start, writtenAt) : undefined;
    if (mark !== undefined) marked = marked.slice(0, index) + mark + marked.slice(index + text.length);
  }
  const thisYear = new Date(writtenAt).getUTCFullYear();
  return marked
    .replace(dayOfMonth[language], " <date> ")
    .replace(/\b(?:19|20)\d\d\b(?! ?[€£$%])/g, (year) => (Number(year) < thisYear ? " <past> " : " <year> "));
}

function isDate(text: string): boolean {
  return plausible.test(text) && !length.test(text) && !decimal.test(text) && !onlyWithCapital.test(text);
}

/** Undefined for what names no day or month, and for today: "now" is no date to wait for. */
function markOf(start: ParsedComponents, writtenAt: Instant): string | undefined {
  const hasDay = start.isCertain("day") || start.isCertain("weekday");
  if (!hasDay && !start.isCertain("month")) return undefined;
  // "In October" is not over before its end.
  const dayOfMonth = hasDay ? (start.get("day") ?? 1) : 28;
  const midnight = Date.UTC(start.get("year") ?? 0, (start.get("month") ?? 1) - 1, dayOfMonth);
  const days = midnight / dayMs - Math.floor(writtenAt / dayMs);
  if (days === 0 || (days > farAheadDays && !start.isCertain("year"))) return undefined;
  if (days > 0) return " <date> ";
  return days < -historyDays ? " <past> " : " ";
}
