import { describe, expect, it } from "vitest";
import { mondaysAfter, quarterOf, quarterPeriod, weeksUntil } from "./calendar-period.ts";

const at = (text: string) => Date.parse(text);
const iso = (moment: number) => new Date(moment).toISOString();

describe("weeks of a zone's calendar", () => {
  it("begin on Monday at midnight there", () => {
    const [before, current] = weeksUntil("America/New_York", at("2026-11-23T03:00:00Z"), 2);
    expect(iso(current?.from ?? 0)).toBe("2026-11-16T05:00:00.000Z");
    expect(iso(current?.until ?? 0)).toBe("2026-11-23T05:00:00.000Z");
    expect(before?.until).toBe(current?.from);
  });

  it("are an hour shorter or longer where the clocks are changed", () => {
    const hoursOf = (zone: string, moment: string) => {
      const [week] = weeksUntil(zone, at(moment), 1);
      return ((week?.until ?? 0) - (week?.from ?? 0)) / 3_600_000;
    };
    expect(hoursOf("Europe/Paris", "2026-03-25T12:00:00Z")).toBe(167);
    expect(hoursOf("Europe/Paris", "2026-10-21T12:00:00Z")).toBe(169);
    expect(hoursOf("Australia/Lord_Howe", "2026-04-01T12:00:00Z")).toBe(168.5);
  });

  it("go on with the next Mondays", () => {
    expect(mondaysAfter("Europe/Paris", at("2026-10-21T12:00:00Z"), 2).map(iso)).toEqual([
      "2026-10-25T23:00:00.000Z",
      "2026-11-01T23:00:00.000Z",
    ]);
  });
});

describe("quarters of a zone's calendar", () => {
  it("are named by the day that it is there", () => {
    expect(quarterOf("Pacific/Auckland", at("2026-09-30T12:00:00Z"))).toBe("2026-Q4");
    expect(quarterOf("America/Los_Angeles", at("2026-10-01T03:00:00Z"))).toBe("2026-Q3");
    expect(quarterOf("UTC", at("2026-02-01T00:00:00Z"), 1)).toBe("2025-Q4");
  });

  it("begin and end at midnight there", () => {
    const { from, until } = quarterPeriod("Europe/Madrid", "2026-Q4");
    expect([iso(from), iso(until)]).toEqual(["2026-09-30T22:00:00.000Z", "2026-12-31T23:00:00.000Z"]);
  });
});
