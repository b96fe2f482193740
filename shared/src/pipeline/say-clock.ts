import type { ClockLine } from "../api/sla.ts";
import type { Instant } from "../instant.ts";
import type { ClockText } from "../language/en-sla.ts";
import { sayDuration } from "../language/say-duration.ts";

/** What a clock says at a moment, in the person's words and time zone, and how urgent it is. */
export interface SaidClock {
  readonly words: string;
  readonly variant: "danger" | "warning" | "success" | "default";
}

/** A first touch that is due within so long is a warning. */
const soonMs = 30 * 60_000;

export function sayClock(text: ClockText, locale: string, clock: ClockLine, now: Instant): SaidClock {
  const { outcome, dueAt, touchedAt } = clock;
  const when = (at: Instant) => sayMoment(locale, at, now);
  if (outcome === "kept") return { words: text.kept(when(touchedAt ?? clock.startedAt)), variant: "success" };
  if (outcome === "paused") return { words: text.paused, variant: "default" };
  if (outcome === "called-off") return { words: text.calledOff, variant: "default" };
  if (touchedAt !== undefined) return { words: text.late(when(touchedAt)), variant: "danger" };
  const due = dueAt ?? clock.startedAt;
  const left = due - now;
  if (left < 0) return { words: text.overdue(when(due), sayDuration(locale, -left)), variant: "danger" };
  return { words: text.due(when(due), sayDuration(locale, left)), variant: left < soonMs ? "warning" : "default" };
}

/** "SLA 23 min": as short as a pill and a list need it. */
export function sayDue(text: ClockText, locale: string, dueAt: Instant, now: Instant): string {
  const left = dueAt - now;
  return left < 0 ? text.overdueBy(sayDuration(locale, -left)) : text.left(sayDuration(locale, left));
}

/** The time of a moment today, or day and time. */
export function sayMoment(locale: string, at: Instant, now: Instant): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "short" });
  const isToday = day.format(at) === day.format(now);
  const time = { hour: "numeric", minute: "2-digit" } as const;
  const format = isToday ? time : { weekday: "short", day: "numeric", month: "short", ...time };
  return new Intl.DateTimeFormat(locale, format as Intl.DateTimeFormatOptions).format(at);
}

/** How many of the calls and emails owed were made, and until when. */
export function sayTouches(text: ClockText, locale: string, { touches }: ClockLine): string {
  const { calls, callsOwed, emails, emailsOwed, outcome, until } = touches;
  const number = new Intl.NumberFormat(locale);
  const count = text.touches(...([calls, callsOwed, emails, emailsOwed].map((one) => number.format(one)) as FourTexts));
  if (until === undefined || (outcome !== "running" && outcome !== "broken")) return count;
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" }).format(until);
  return `${count}, ${outcome === "broken" ? text.touchesBroken(day) : text.touchesUntil(day)}`;
}

type FourTexts = [string, string, string, string];
