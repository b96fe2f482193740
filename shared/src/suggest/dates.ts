import * as english from "chrono-node/en";
import * as spanish from "chrono-node/es";
import * as french from "chrono-node/fr";
import type { Instant } from "../instant.ts";
import type { Language } from "../language/language.ts";

const readers = { en: english, fr: french, es: spanish };

/** The date reader is asked only where a digit, a month or a day of the week can stand. */
const worthReading =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fev|avr|mai|juin|juil|aou|ene|abr|ago|dic|mon|tue|wed|thu|fri|lun|mardi|mer|jeu|ven|mie|jue|vie|next|prochain|proxim)/;

/** "9 months" is a length, "within 9 months" a date. */
const length =
  /^(?:de |for |of |por |a |the )?\d+ ?(?:h|min|hour|day|week|month|year|heure|jour|semaine|mois|an|hora|minuto|dia|semana|mes|ano)/i;

/** The reader takes "the money" for a Monday: a date holds a figure, a month, a weekday or a "next". */
const plausible =
  /\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|fevr?|avr|mai|juin|juil|ene|abr|mayo|junio|julio|ago|dic|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|next|prochaine?|proxim[oa]|tomorrow|january|february|march|april|august|september|october|november|december|janvier|fevrier|mars|avril|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|agosto|septiembre|octubre|noviembre|diciembre)\b/i;

/** A day of this month or the next: "on the 15th", "le 25", "el viernes 4". */
const dayOfMonth: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:the|on) )?\d{1,2}(?:st|nd|rd|th)\b/gi,
  fr: /\b(?:le|au|du|jusqu'au|avant le) (?:\d{1,2}|1er)(?=$|[.,;:)]| ?(?:et|ou|puis|pour|au|en)\b)/gi,
  es: /\b(?:el|al|del|hasta el)(?: dia)? \d{1,2}(?=$|[.,;:)]| ?(?:y|o|para|en)\b)/gi,
};

/** Words that are days or months with a capital, and something else without. */
const onlyWithCapital = /^(?:may|march|sat|sun|mar|second|sec|mon|ene|dom)$/;

const historyMs = 120 * 86_400_000;
const farAheadMs = 300 * 86_400_000;

const marks = { coming: " <date> ", gone: " <past> " };

/** Puts `<date>` in the place of each day or month after the text's, `<past>` in that of an earlier one. */
export function markDates(words: string, language: Language, writtenAt: Instant): string {
  if (!worthReading.test(words.toLowerCase())) return words;
  // A fixed offset: what stands in a text must not depend on where the program runs.
  const reference = { instant: new Date(writtenAt), timezone: 0 };
  let marked = words;
  const thisYear = new Date(writtenAt).getUTCFullYear();
  const found = readers[language].casual.parse(words, reference, { forwardDate: true });
  for (const { index, text, start } of found.toReversed()) {
    if (length.test(text) || !plausible.test(text)) continue;
    if (onlyWithCapital.test(text)) continue;
    if (!start.isCertain("month") && !start.isCertain("weekday") && !start.isCertain("day")) continue;
    const dayOrLast = start.isCertain("month") && !start.isCertain("day") ? 28 : (start.get("day") ?? 1);
    const day = Date.UTC(start.get("year") ?? 0, (start.get("month") ?? 1) - 1, dayOrLast);
    const today = Math.floor(writtenAt / 86_400_000) * 86_400_000;
    // "Now" and "today" are no dates to wait for.
    if (day === today) continue;
    // A day without a year that would lie so far ahead was meant to lie behind: "started 1 October".
    if (day > today + farAheadMs && !start.isCertain("year")) continue;
    // What was said or done lately is news; what lies long back is history.
    const mark = day > today ? marks.coming : day < today - historyMs ? marks.gone : " ";
    marked = marked.slice(0, index) + mark + marked.slice(index + text.length);
  }
  return marked
    .replace(dayOfMonth[language], marks.coming)
    .replace(/\b(?:19|20)\d\d\b(?! ?[€£$%])/g, (year) => (Number(year) < thisYear ? marks.gone : " <year> "));
}
