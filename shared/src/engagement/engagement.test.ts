import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testNow } from "../builders.ts";
import type { PropertyPast } from "../fit/fact.ts";
import { dayMs } from "../instant.ts";
import { asksForContact, engagementFallsAt, engagementToWrite, explainEngagement } from "./engagement.ts";
import type { EngagementRule, EngagementRules } from "./engagement-rule.ts";

const iso = (at: number) => new Date(at).toISOString();
const ago = (days: number) => testNow - days * dayMs;

/** Values with their ages in days, as "yes 3" or "4 10.5". */
function past(...values: string[]): PropertyPast {
  const entries = values.map((text) => {
    const cut = text.lastIndexOf(" ");
    return { value: text.slice(0, cut), at: ago(Number(text.slice(cut + 1))) };
  });
  return { values: entries, isWhole: true };
}

const click: EngagementRule = { on: "moment", id: "click", name: "Click", property: "clicked", points: 16 };
const views: EngagementRule = { on: "count", id: "views", name: "Views", property: "views", points: 2, every: 1 };
const form: EngagementRule = {
  on: "value",
  id: "form",
  name: "Asked for a call",
  property: "form",
  points: 40,
  match: "contains",
  values: ["contact me"],
};
const survey: EngagementRule = {
  on: "measure",
  id: "survey",
  name: "Survey",
  property: "nps",
  points: 20,
  from: 9,
  to: 10,
};

function engage(rule: EngagementRule, told: PropertyPast, now = testNow, halfLifeDays = 30) {
  const result = explainEngagement({ halfLifeDays, rules: [rule] }, { past: { [rule.property]: told } }, now);
  return { ...result, line: result.lines[0] };
}

describe("a rule that means “I want to be contacted”", () => {
  const asking = { ...click, asksForContact: true as const };

  it("says so from the act on, until its points have halved", () => {
    const at = (days: number, rule: EngagementRule = asking) =>
      asksForContact(engage(rule, past(`${iso(ago(1))} 0`), testNow + days * dayMs), testNow + days * dayMs);
    expect([at(0), at(28), at(29), at(0, click)]).toEqual([true, true, false, false]);
    expect(asksForContact(engage(asking, past()), testNow)).toBe(false);
  });
});

describe("points halve with age", () => {
  // 16 points: 0 days 16, 30 days 8, 60 days 4, 15 days 16 · ½^½ = 11.3137…
  it.each<[number, number]>([
    [0, 16],
    [15, 16 * Math.SQRT1_2],
    [30, 8],
    [60, 4],
    [90, 2],
    [300, 16 / 1024],
  ])("after %d days", (days, points) => {
    expect(engage(click, past(`${iso(ago(days))} 0`)).engagement).toBeCloseTo(points, 10);
  });

  it("by the rubric's own half-life", () => {
    expect(engage(click, past(`${iso(ago(7))} 0`), testNow, 7).engagement).toBe(8);
  });

  it("and count in full, and are said to, while their moment is yet to come", () => {
    const told = past(`${iso(ago(-3))} 0`);
    expect(engage(click, told)).toMatchObject({ engagement: 16, line: { inFuture: 1, newestAt: testNow } });
    expect(engage(click, told, testNow + 3 * dayMs)).toMatchObject({ engagement: 16, line: { inFuture: 0 } });
    expect(engage(click, told, testNow + 33 * dayMs).engagement).toBe(8);
  });
});

describe("a moment", () => {
  it("counts once however often it is told, and each earlier one too", () => {
    const told = past(`${iso(ago(0))} 0`, `${iso(ago(0))} 1`, `${iso(ago(30))} 20`);
    expect(engage(click, told)).toMatchObject({ engagement: 24, line: { times: 2 } });
  });

  it.each(["", "soon", "20", "2026-13-01"])("“%s” is none", (value) => {
    expect(engage(click, past(`${value} 0`)).engagement).toBe(0);
  });

  it("can be a day, or milliseconds", () => {
    expect(engage(click, past("2026-10-22 0")).line?.newestAt).toBe(Date.UTC(2026, 9, 22));
    expect(engage(click, past(`${ago(30)} 0`)).engagement).toBe(8);
  });
});

describe("a number that rises", () => {
  it("counts each rise at its moment", () => {
    // 3 views now (6 points), 2 views 30 days ago (4 · ½)
    expect(engage(views, past("2 30", "5 0"))).toMatchObject({ engagement: 8, line: { times: 5 } });
  });

  it("counts from its oldest known value where the CRM forgot the beginning", () => {
    expect(engage(views, { ...past("200 30", "203 0"), isWhole: false }).engagement).toBe(6);
    expect(engage(views, { ...past("200 0"), isWhole: false }).engagement).toBe(0);
  });

  it("rises from where it was set back to", () => {
    expect(engage(views, past("5 0.003", "0 0.002", "2 0.001")).line?.times).toBe(7);
  });

  it.each([
    [59, 0],
    [60, 1],
    [119, 1],
    [120, 2],
  ])("by sixties: %d is %d times", (seconds, times) => {
    expect(engage({ ...views, on: "count", every: 60 }, past(`${seconds} 0`)).line?.times).toBe(times);
  });

  it("by sixties, gathers what single rises lack", () => {
    expect(engage({ ...views, on: "count", every: 60 }, past("40 2", "59 1", "80 0")).line?.times).toBe(1);
  });

  it("takes what is no number for no change", () => {
    expect(engage(views, past("2 3", "many 2", "3 0")).line?.times).toBe(3);
  });
});

describe("a value", () => {
  it.each<[string, "is" | "contains", number]>([
    ["Contact me", "is", 1],
    ["CONTACT ME!", "is", 1],
    ["Pricing page: Contact me", "is", 0],
    ["Pricing page: Contact me", "contains", 1],
    ["Do not contact meat shops", "contains", 0],
    ["news;contact me", "is", 1],
    ["", "contains", 0],
  ])("“%s” by “%s”", (value, match, times) => {
    expect(engage({ ...form, on: "value", match, values: ["contact me"] }, past(`${value} 0`)).line?.times).toBe(times);
  });

  it("counts when it comes, and again when it comes back or in another sentence, never for staying", () => {
    expect(engage(form, past("contact me 3", "contact me 2")).line?.times).toBe(1);
    expect(engage(form, past("contact me 3", "other 2", "contact me 1")).line?.times).toBe(2);
    expect(engage(form, past("home: contact me 3", "prices: contact me 2")).line?.times).toBe(2);
    expect(engage(form, past("news 3", "news;contact me 2", "news;contact me;more 1")).line?.times).toBe(1);
  });
});

describe("a measure", () => {
  it.each([
    [8.9, 0],
    [9, 1],
    [10, 1],
    [10.1, 0],
  ])("from 9 to 10: %d", (value, times) => {
    expect(engage(survey, past(`${value} 0`)).line?.times).toBe(times);
  });

  it("counts each new answer in the range", () => {
    expect(engage(survey, past("9 4", "10 3", "10 2", "3 1", "9 0")).line?.times).toBe(3);
  });
});

describe("a rule's limits", () => {
  it.each<[string, number[], number]>([
    ["two within the days count as one", [0, 6.999], 1],
    ["the border itself is outside", [0, 7], 2],
    ["the newest of each stretch counts", [0, 3, 7, 10, 14], 3],
  ])("repeat once in 7 days: %s", (_name, ages, times) => {
    const rule: EngagementRule = { ...click, repeat: { most: 1, days: 7 } };
    const told = past(...ages.map((age) => `${iso(ago(age))} 0`));
    const { line } = engage(rule, told);
    expect([line?.times, line?.leftOut]).toEqual([times, ages.length - times]);
    expect(line?.newestAt).toBe(testNow);
  });

  it("repeat holds for many at one moment", () => {
    const rule: EngagementRule = { ...views, on: "count", every: 1, repeat: { most: 4, days: 1 } };
    expect(engage(rule, past("1000000 0")).line).toMatchObject({ times: 4, leftOut: 999_996, points: 8 });
  });

  it.each<[number, number, boolean]>([
    [31, 31, false],
    [32, 32, false],
    [33, 32, true],
  ])("a cap of 32 on %d points", (count, points, isCapped) => {
    const rule: EngagementRule = { ...views, on: "count", points: 1, cap: 32 };
    const { line } = engage(rule, past(`${count} 0`));
    expect([line?.points, line?.cap]).toEqual([points, isCapped ? 32 : undefined]);
  });

  it("the cap holds after ageing: what is over it can age away first", () => {
    const rule: EngagementRule = { ...views, on: "count", points: 1, cap: 32 };
    expect(engage(rule, past("64 30")).engagement).toBe(32);
    expect(engage(rule, past("64 60")).engagement).toBe(16);
  });

  it("all rules together give at most 100", () => {
    expect(engage(views, past("49 0")).engagement).toBe(98);
    expect(engage(views, past("50 0")).engagement).toBe(100);
    expect(engage(views, past("51 0"))).toMatchObject({ engagement: 100, printed: 100 });
  });
});

it("says nothing happened where nothing is known, and takes no past from a prototype", () => {
  const rules: EngagementRules = { halfLifeDays: 30, rules: [{ ...click, property: "constructor" }] };
  expect(explainEngagement(rules, { past: {} }, testNow)).toMatchObject({ engagement: 0, lines: [{ times: 0 }] });
});

describe("what is written", () => {
  it.each([
    [62, undefined, 62],
    [62, 62, 62],
    [62, 58, 58],
    [62, 57, 62],
    [62, 66, 66],
    [62, 67, 62],
    [0, 4, 4],
    [0, 5, 0],
  ])("now %d, written %s: %d", (printed, written, wanted) => {
    expect(engagementToWrite(printed, written)).toBe(wanted);
  });
});

describe("the moment at which time alone makes a change worth writing", () => {
  const rules: EngagementRules = { halfLifeDays: 30, rules: [{ ...click, points: 40 }] };
  const facts = { past: { clicked: past(`${iso(testNow)} 0`) } };

  it("is the first millisecond at which it would be written anew", () => {
    // Printed 35 from below 35.5: 40 · ½^(t/30 d) < 35.5, t = 30 d · log2(40 / 35.5) = 5.166… days
    const at = engagementFallsAt(rules, facts, 40, testNow) ?? 0;
    expect((at - testNow) / dayMs).toBeCloseTo(30 * Math.log2(40 / 35.5), 6);
    expect(explainEngagement(rules, facts, at - 1).printed).toBe(36);
    expect(explainEngagement(rules, facts, at).printed).toBe(35);
  });

  it("is now where it is due, and never where too little is left to fall", () => {
    expect(engagementFallsAt(rules, facts, 45, testNow)).toBe(testNow);
    expect(engagementFallsAt(rules, facts, 44, testNow)).toBeGreaterThan(testNow);
    expect(engagementFallsAt(rules, { past: {} }, 4, testNow)).toBeUndefined();
    expect(engagementFallsAt(rules, { past: {} }, 5, testNow)).toBe(testNow);
  });
});

describe("of every engagement", () => {
  const value = fc.record({
    value: fc.oneof(
      fc.integer({ min: 0, max: 500 }).map(String),
      fc.constantFrom("contact me", "other", ""),
      fc.integer({ min: -40, max: 400 }).map((days) => iso(ago(days))),
    ),
    at: fc.integer({ min: -40, max: 400 }).map(ago),
  });
  const rule = fc
    .record({
      base: fc.constantFrom(click, views, form, survey),
      points: fc.integer({ min: 1, max: 100 }),
      cap: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
      repeat: fc.option(fc.record({ most: fc.integer({ min: 1, max: 3 }), days: fc.integer({ min: 1, max: 60 }) }), {
        nil: undefined,
      }),
    })
    .map(({ base, points, cap, repeat }): EngagementRule => {
      return { ...base, points, ...(cap !== undefined && { cap }), ...(repeat !== undefined && { repeat }) };
    });
  const rules = fc.array(rule, { maxLength: 5 }).map((all): EngagementRules => {
    return { halfLifeDays: 30, rules: all.map((one, index) => ({ ...one, id: `r${index}`, property: `p${index}` })) };
  });
  const pasts = fc.array(fc.array(value, { maxLength: 12 }), { minLength: 5, maxLength: 5 });
  const factsOf = (all: readonly PropertyPast["values"][]) => ({
    past: Object.fromEntries(all.map((values, index) => [`p${index}`, { values, isWhole: true }])),
  });

  it("it lies between 0 and 100 and never rises with time alone", () => {
    fc.assert(
      fc.property(rules, pasts, fc.nat(800), (all, told, days) => {
        const now = explainEngagement(all, factsOf(told), testNow).engagement;
        const later = explainEngagement(all, factsOf(told), testNow + days * dayMs).engagement;
        expect(now).toBeGreaterThanOrEqual(later);
        expect(later).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("one more moment never lowers it, whatever the limits", () => {
    const moments = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 });
    const limited = rule.map((one): EngagementRule => {
      const { cap, repeat } = one;
      return { ...click, ...(cap !== undefined && { cap }), ...(repeat !== undefined && { repeat }) };
    });
    fc.assert(
      fc.property(limited, moments, fc.integer({ min: 0, max: 200 }), (one, ages, more) => {
        const told = (all: readonly number[]) => past(...all.map((age) => `${iso(ago(age))} 0`));
        const before = engage(one, told(ages)).engagement;
        expect(engage(one, told([...ages, more])).engagement).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  it("it depends neither on the order of rules nor on the order in which the past is told", () => {
    fc.assert(
      fc.property(rules, pasts, (all, told) => {
        const turned = { ...all, rules: all.rules.toReversed() };
        const backwards = factsOf(told.map((values) => values.toReversed()));
        const engagement = explainEngagement(all, factsOf(told), testNow).engagement;
        expect(explainEngagement(turned, backwards, testNow).engagement).toBe(engagement);
      }),
    );
  });

  it("its lines sum to it, to the hundredth of each line, unless 100 is reached", () => {
    fc.assert(
      fc.property(rules, pasts, (all, told) => {
        const { engagement, lines } = explainEngagement(all, factsOf(told), testNow);
        const sum = lines.reduce((total, { points }) => total + points, 0);
        if (engagement < 100) expect(Math.abs(sum - engagement)).toBeLessThanOrEqual(0.005 * lines.length + 1e-9);
        else expect(sum).toBeGreaterThanOrEqual(100 - 0.005 * lines.length - 1e-9);
      }),
    );
  });
});
