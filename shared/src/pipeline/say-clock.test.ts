import { describe, expect, it } from "vitest";
import type { ClockLine } from "../api/sla.ts";
import { clock as text } from "../language/en-sla.ts";
import { sayClock, sayDue, sayMoment, sayTouches } from "./say-clock.ts";

const minuteMs = 60_000;
// Half a day from both ends of the day in UTC: the same day wherever this runs.
const noon = Date.UTC(2026, 10, 23, 12);
const touches = { outcome: "running", calls: 1, emails: 0, callsOwed: 3, emailsOwed: 2 } as const;

function aLine(changes: Partial<ClockLine>): ClockLine {
  return { startedAt: noon, version: 1, outcome: "running", touches, ...changes };
}

const say = (changes: Partial<ClockLine>, now = noon) => sayClock(text, "en-GB", aLine(changes), now);

describe("what a clock says", () => {
  it("is when the first touch is due and how long that is from now, urgent in the last half hour", () => {
    const due = (minutes: number) => say({ dueAt: noon + minutes * minuteMs });
    expect(due(90)).toEqual({
      words: expect.stringMatching(/^First touch by \d{1,2}:\d\d, in 1 hr,? 30 mins$/),
      variant: "default",
    });
    expect(due(30).variant).toBe("default");
    expect(due(29).variant).toBe("warning");
    expect(due(0).variant).toBe("warning");
    expect(due(-20)).toEqual({
      words: expect.stringMatching(/^First touch was due \d{1,2}:\d\d, 20 mins ago$/),
      variant: "danger",
    });
  });

  it("is whether it came in time, and when", () => {
    const touchedAt = noon - minuteMs;
    expect(say({ outcome: "kept", touchedAt })).toEqual({
      words: `First touch in time, ${sayMoment("en-GB", touchedAt, noon)}`,
      variant: "success",
    });
    expect(say({ outcome: "broken", touchedAt, dueAt: noon - 9 * minuteMs })).toEqual({
      words: `First touch too late, ${sayMoment("en-GB", touchedAt, noon)}`,
      variant: "danger",
    });
    expect(say({ outcome: "broken", dueAt: noon - 9 * minuteMs }).words).toMatch(
      /^First touch was due .*, 9 mins ago$/,
    );
  });

  it("is that it stands still, or was called off", () => {
    expect(say({ outcome: "paused" })).toEqual({ words: text.paused, variant: "default" });
    expect(say({ outcome: "called-off" })).toEqual({ words: text.calledOff, variant: "default" });
  });

  it("is short in a pill", () => {
    expect(sayDue(text, "en-GB", noon + 23 * minuteMs, noon)).toBe("SLA 23 mins");
    expect(sayDue(text, "en-GB", noon, noon)).toBe("SLA 1 min");
    expect(sayDue(text, "en-GB", noon - 23 * minuteMs, noon)).toBe("SLA overdue by 23 mins");
  });
});

it("says a moment by its time today, and by day and time else, in the reader's language", () => {
  expect(sayMoment("en-GB", noon - minuteMs, noon)).toMatch(/^\d{1,2}:\d\d$/);
  const before = noon - 3 * 24 * 60 * minuteMs;
  expect(sayMoment("en-GB", before, noon)).toMatch(/^Fri,? 20 Nov(,| at)? \d{1,2}:\d\d$/);
  expect(sayMoment("fr-FR", before, noon)).toMatch(/^ven\. 20 nov\.(,| à)? \d{1,2}:\d\d$/);
});

describe("the touches owed", () => {
  const count = (changes: Partial<ClockLine["touches"]>) =>
    sayTouches(text, "en-GB", aLine({ touches: { ...touches, ...changes } }));
  const until = Date.UTC(2026, 11, 7, 12);

  it("are counted, with the day until which they are, or were, owed", () => {
    expect(count({ until })).toBe("Calls 1 of 3, emails 0 of 2, owed until 7 Dec");
    expect(count({ until, outcome: "broken" })).toBe("Calls 1 of 3, emails 0 of 2, were owed until 7 Dec");
  });

  it("are only counted once they are made, called off or wait", () => {
    for (const outcome of ["kept", "called-off", "paused"] as const) {
      expect(count({ until, outcome })).toBe("Calls 1 of 3, emails 0 of 2");
    }
    expect(count({})).toBe("Calls 1 of 3, emails 0 of 2");
  });
});
