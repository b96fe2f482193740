import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterBusinessMs, BusinessHours, businessMsBetween } from "./business-hours.ts";

const minuteMs = 60_000;

/** Monday to Friday, nine to five. */
function anOffice(zone: string, holidays: string[] = []): BusinessHours {
  const openings = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: "09:00", to: "17:00" }));
  return BusinessHours.parse({ zone, openings, holidays });
}

/** Open on Sundays alone, when clocks are changed. */
function aSunday(zone: string, from: string, to: string): BusinessHours {
  return BusinessHours.parse({ zone, openings: [{ weekday: 7, from, to }], holidays: [] });
}

const lunch = BusinessHours.parse({
  zone: "Europe/Paris",
  openings: [
    { weekday: 1, from: "13:00", to: "17:00" },
    { weekday: 1, from: "09:00", to: "12:00" },
  ],
  holidays: [],
});

// Each due moment was worked out by hand, with a calendar and the zones' offsets, as the third entry says.
const cases: readonly [what: string, hours: BusinessHours, how: string, from: string, minutes: number, due: string][] =
  [
    [
      "goes on in the week",
      anOffice("Europe/Paris"),
      "Monday 10:00 (+1) and 90 minutes is 11:30",
      "2026-11-23T09:00Z",
      90,
      "2026-11-23T10:30Z",
    ],
    [
      "ends with the day, not with the next morning",
      anOffice("Europe/Paris"),
      "Monday 16:00 (+1) and 60 minutes is 17:00",
      "2026-11-23T15:00Z",
      60,
      "2026-11-23T16:00Z",
    ],
    [
      "waits for the morning",
      anOffice("Europe/Paris"),
      "Monday 06:00 (+1): opens 09:00, 10 minutes",
      "2026-11-23T05:00Z",
      10,
      "2026-11-23T08:10Z",
    ],
    [
      "passes over lunch, in whatever order the openings stand",
      lunch,
      "Monday 11:45 (+1): 15 minutes to 12:00, then 13:00 to 13:30",
      "2026-11-23T10:45Z",
      45,
      "2026-11-23T12:30Z",
    ],
    [
      "passes over a weekend",
      anOffice("Europe/Paris"),
      "Friday 16:30 (+1): 30 minutes, then Monday 09:30",
      "2026-11-20T15:30Z",
      60,
      "2026-11-23T08:30Z",
    ],
    [
      "starts on Monday what came on Saturday",
      anOffice("America/New_York"),
      "Saturday 12:00 (-5): Monday 09:00 and 5 minutes is 09:05",
      "2026-11-21T17:00Z",
      5,
      "2026-11-23T14:05Z",
    ],
    [
      "passes over a holiday and the weekend behind it",
      anOffice("Europe/Paris", ["2026-12-25"]),
      "Thursday 24th 16:00 (+1): 60 minutes; 25th holiday; Monday 28th 10:00",
      "2026-12-24T15:00Z",
      120,
      "2026-12-28T09:00Z",
    ],
    [
      "takes a holiday by the calendar of its own zone",
      anOffice("Pacific/Auckland", ["2026-12-25"]),
      "24th 16:30 (+13): 30 minutes; 25th holiday, Friday; Monday 28th 09:30",
      "2026-12-24T03:30Z",
      60,
      "2026-12-27T20:30Z",
    ],
    [
      "keeps the office's nine o'clock when clocks go forward over the weekend",
      anOffice("Europe/Paris"),
      "Friday 27 March 16:30 (+1): 30 minutes; Monday 09:30 (+2)",
      "2026-03-27T15:30Z",
      60,
      "2026-03-30T07:30Z",
    ],
    [
      "keeps the office's nine o'clock when clocks go back over the weekend",
      anOffice("Europe/Paris"),
      "Friday 23 October 16:30 (+2): 30 minutes; Monday 09:30 (+1)",
      "2026-10-23T14:30Z",
      60,
      "2026-10-26T08:30Z",
    ],
    [
      "does so across the ocean too, on other dates",
      anOffice("America/New_York"),
      "Friday 6 March 16:00 (-5): 60 minutes; Monday 10:00 (-4)",
      "2026-03-06T21:00Z",
      120,
      "2026-03-09T14:00Z",
    ],
    [
      "does not work the hour that clocks skip",
      aSunday("Europe/Paris", "00:00", "06:00"),
      "01:30 (+1): 30 minutes to 02:00, which is 03:00 (+2); 30 more is 03:30",
      "2026-03-29T00:30Z",
      60,
      "2026-03-29T01:30Z",
    ],
    [
      "works the hour twice that clocks repeat",
      aSunday("Europe/Paris", "00:00", "06:00"),
      "02:30 (+2): 30 minutes to 03:00, which is 02:00 (+1); 30 more is 02:30",
      "2026-10-25T00:30Z",
      60,
      "2026-10-25T01:30Z",
    ],
    [
      "counts in a half-hour zone without clock changes",
      anOffice("Asia/Kolkata"),
      "Monday 16:45 (+5:30): 15 minutes; Tuesday 09:15",
      "2026-11-23T11:15Z",
      30,
      "2026-11-24T03:45Z",
    ],
    [
      "counts in a quarter-hour zone",
      anOffice("Asia/Kathmandu"),
      "Monday 16:50 (+5:45): 10 minutes; Tuesday 09:10",
      "2026-11-23T11:05Z",
      20,
      "2026-11-24T03:25Z",
    ],
    [
      "counts in a half-hour zone when clocks go forward",
      anOffice("Australia/Adelaide"),
      "Friday 2 October 16:30 (+9:30): 30 minutes; Monday 09:30 (+10:30)",
      "2026-10-02T07:00Z",
      60,
      "2026-10-04T23:00Z",
    ],
    [
      "counts in a half-hour zone when clocks go back",
      anOffice("Australia/Adelaide"),
      "Friday 3 April 16:30 (+10:30): 30 minutes; Monday 09:30 (+9:30)",
      "2026-04-03T06:00Z",
      60,
      "2026-04-06T00:00Z",
    ],
    [
      "skips but half an hour where clocks go forward by half an hour",
      aSunday("Australia/Lord_Howe", "00:00", "06:00"),
      "01:45 (+10:30): 15 minutes to 02:00, which is 02:30 (+11); 45 more is 03:15",
      "2026-10-03T15:15Z",
      60,
      "2026-10-03T16:15Z",
    ],
    [
      "repeats but half an hour where clocks go back by half an hour",
      aSunday("Australia/Lord_Howe", "00:00", "06:00"),
      "01:45 (+11): 15 minutes to 02:00, which is 01:30 (+10:30); 45 more is 02:15",
      "2026-04-04T14:45Z",
      60,
      "2026-04-04T15:45Z",
    ],
  ];

describe("a promise in business minutes", () => {
  it.each(cases)("%s", (_what, hours, _how, from, minutes, due) => {
    const at = afterBusinessMs(hours, Date.parse(from), minutes * minuteMs);
    expect(new Date(at).toISOString()).toBe(new Date(due).toISOString());
    expect(businessMsBetween(hours, Date.parse(from), at)).toBe(minutes * minuteMs);
  });
});

describe("business time on a day whose clocks are changed", () => {
  it.each([
    ["Europe/Paris", "00:00", "06:00", "2026-03-29", 5 * 60],
    ["Europe/Paris", "00:00", "06:00", "2026-10-25", 7 * 60],
    ["Australia/Lord_Howe", "00:00", "06:00", "2026-10-04", 5.5 * 60],
    ["Australia/Lord_Howe", "00:00", "06:00", "2026-04-05", 6.5 * 60],
    // Opens within the hour that is skipped: the clocks read 03:00 at once, then two hours to 05:00.
    ["Europe/Paris", "02:30", "05:00", "2026-03-29", 120],
    // Closes within the hour that is repeated: two and a half hours, and the last half hour again.
    ["Europe/Paris", "00:00", "02:30", "2026-10-25", 180],
    ["Europe/Paris", "00:00", "24:00", "2026-03-29", 23 * 60],
    ["Europe/Paris", "00:00", "24:00", "2026-10-25", 25 * 60],
    // Clocks go forward at midnight, to one o'clock.
    ["Asia/Beirut", "00:00", "24:00", "2026-03-29", 23 * 60],
  ])("in %s from %s to %s on %s is %i minutes", (zone, from, to, day, minutes) => {
    const noon = Date.parse(`${day}T00:00Z`);
    const twoDays = 2 * 24 * 60 * minuteMs;
    expect(businessMsBetween(aSunday(zone, from, to), noon - twoDays, noon + twoDays)).toBe(minutes * minuteMs);
  });
});

describe("business hours", () => {
  const moment = fc.integer({ min: Date.parse("2026-01-01"), max: Date.parse("2027-12-31") });
  const zone = fc.constantFrom("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC");

  it("add up: from one moment to the next, and on to a third", () => {
    fc.assert(
      fc.property(zone, fc.tuple(moment, moment, moment), (name, moments) => {
        const hours = anOffice(name, ["2026-05-01"]);
        const [a, b, c] = moments.sort((one, other) => one - other) as [number, number, number];
        const parts = businessMsBetween(hours, a, b) + businessMsBetween(hours, b, c);
        expect(parts).toBe(businessMsBetween(hours, a, c));
      }),
      { numRuns: 15 },
    );
  });

  it("have passed at the due moment, and not a millisecond before", () => {
    fc.assert(
      fc.property(zone, moment, fc.integer({ min: 1, max: 5000 * minuteMs }), (name, from, ms) => {
        const hours = anOffice(name);
        const due = afterBusinessMs(hours, from, ms);
        expect(businessMsBetween(hours, from, due)).toBe(ms);
        expect(businessMsBetween(hours, from, due - 1)).toBe(ms - 1);
      }),
      { numRuns: 60 },
    );
  });

  it("are 0 backwards, and nothing to wait for is now", () => {
    const hours = anOffice("UTC");
    expect(businessMsBetween(hours, Date.parse("2026-11-24"), Date.parse("2026-11-23"))).toBe(0);
    expect(afterBusinessMs(hours, Date.parse("2026-11-22"), 0)).toBe(Date.parse("2026-11-22"));
  });

  it.each([
    ["a zone that is none", { zone: "Europe/Atlantis" }],
    ["an offset in place of a zone", { zone: "+05:30" }],
    ["no opening", { openings: [] }],
    ["an opening that closes first", { openings: [{ weekday: 1, from: "17:00", to: "09:00" }] }],
    ["an hour that is none", { openings: [{ weekday: 1, from: "09:00", to: "24:30" }] }],
    [
      "openings that overlap",
      {
        openings: [
          { weekday: 1, from: "09:00", to: "12:30" },
          { weekday: 1, from: "12:00", to: "17:00" },
        ],
      },
    ],
    ["a day that is none", { holidays: ["2026-02-30"] }],
  ])("refuse %s", (_what, changes) => {
    expect(BusinessHours.safeParse({ ...anOffice("UTC"), ...changes }).success).toBe(false);
  });
});
