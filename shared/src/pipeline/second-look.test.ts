import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawLooks, endOfWeek, looksAWeek, mondayOf, weeksBefore } from "./second-look.ts";

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe("a week", () => {
  it("begins on Monday at midnight UTC", () => {
    expect(mondayOf(day("2026-11-22"))).toBe(day("2026-11-16"));
    expect(mondayOf(day("2026-11-23"))).toBe(day("2026-11-23"));
    expect(mondayOf(day("2026-11-23") - 1)).toBe(day("2026-11-16"));
    expect(endOfWeek(day("2026-11-16"))).toBe(day("2026-11-23"));
  });

  it("is looked back upon once it is over", () => {
    expect(weeksBefore(day("2026-11-25"), 2)).toEqual([day("2026-11-16"), day("2026-11-09")]);
  });
});

const lead = fc.record({ eventId: fc.uuid(), reason: fc.constantFrom("timing", "budget", "no-need", "bad-fit") });
const leadsFrom = (minLength: number) =>
  fc.uniqueArray(lead, { selector: ({ eventId }) => eventId, minLength, maxLength: 200, size: "max" });

describe("leads drawn for a second look", () => {
  it("are so many at most, each once, the same for the same seed in whatever order they come", () => {
    fc.assert(
      fc.property(leadsFrom(0), fc.string(), (turnedAway, seed) => {
        const drawn = drawLooks(turnedAway, looksAWeek, seed);
        expect(new Set(drawn).size).toBe(Math.min(looksAWeek, turnedAway.length));
        const again = drawLooks([...turnedAway].reverse(), looksAWeek, seed);
        expect(new Set(again)).toEqual(new Set(drawn));
      }),
    );
  });

  it("are of each reason its share, one more or less", () => {
    fc.assert(
      fc.property(leadsFrom(looksAWeek + 1), fc.string(), (turnedAway, seed) => {
        const drawn = drawLooks(turnedAway, looksAWeek, seed);
        for (const reason of new Set(turnedAway.map((one) => one.reason))) {
          const of = (some: typeof turnedAway) => some.filter((one) => one.reason === reason).length;
          const due = (of(turnedAway) * looksAWeek) / turnedAway.length;
          expect(Math.abs(of(drawn) - due)).toBeLessThan(1);
        }
      }),
    );
  });

  it("are drawn with one chance for all", () => {
    const turnedAway = Array.from({ length: 40 }, (_, index) => {
      return { eventId: `lead ${index}`, reason: index < 30 ? "timing" : "bad-fit" };
    });
    const counts = new Map(turnedAway.map(({ eventId }) => [eventId, 0]));
    const weeks = 4_000;
    let neighbours = 0;
    for (let week = 0; week < weeks; week++) {
      const drawn = drawLooks(turnedAway, looksAWeek, `portal ${week}`).map(({ eventId }) => eventId);
      for (const eventId of drawn) counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
      if (drawn.includes("lead 0") && drawn.includes("lead 1")) neighbours += 1;
    }
    // Two of one reason together as often as any two: about one week in seventeen.
    expect(neighbours).toBeGreaterThan(weeks / 25);
    // A quarter of the weeks each; five standard deviations of 4,000 tosses are 137.
    for (const count of counts.values()) expect(Math.abs(count - weeks / 4)).toBeLessThan(137);
  });
});
