import { describe, expect, it } from "vitest";
import { someFigures } from "../builders.ts";
import { agreement } from "../language/en-agreement.ts";
import { review } from "../language/en-review.ts";
import { stages } from "../language/en-stages.ts";
import type { ReviewFigures } from "./review-figures.ts";
import { sayReview } from "./say-review.ts";

const { sections } = review;
const share = (successes: number, trials: number) => ({ successes, trials });

/** One part of the review, in English. */
function part(title: string, more: Partial<ReviewFigures> = {}) {
  return sayReview({ review, agreement, stages }, "en-GB", someFigures(more)).find((one) => one.title === title);
}

describe("the quarter's review in words", () => {
  it("has its parts in one order, teams' own only where there are some", () => {
    const titles = sayReview({ review, agreement, stages }, "en-GB", someFigures()).map(({ title }) => title);
    const { signatures: _onPaper, teams: _none, ...all } = sections;
    expect(titles).toEqual(Object.values(all));
  });

  it("says what was agreed, and only of what was asked", () => {
    const says = [
      "Version 1 of the agreement:",
      "No property has to be filled.",
      "The first call or email comes within 1 hr of working time.",
      "1 call and 1 email within 14 days.",
      "20 MQLs a week, 260 a quarter.",
    ];
    expect(part(sections.agreement)?.lines).toEqual(says);
    const { terms } = someFigures().agreement as NonNullable<ReviewFigures["agreement"]>;
    const qualifiers = { requiredData: ["email", "company"], leastFit: "B" as const, leastEngagement: 0 };
    const strict = part(sections.agreement, { agreement: { version: 1, terms: { ...terms, qualifiers } } });
    expect(strict?.lines.slice(1, 4)).toEqual([
      "These properties are filled: email and company.",
      "Fit is B or better.",
      "Engagement is 0 or more.",
    ]);
    expect(part(sections.agreement, { agreement: undefined })?.lines).toEqual([review.noAgreement]);
  });

  it("says what marketing delivered, against what it owed if it owed something", () => {
    expect(part(sections.mqls)?.lines).toEqual([
      "Marketing delivered 260 MQLs and owed 260.",
      "Full weeks that held the promise: 12 of 12.",
    ]);
    const mqls = { delivered: 1, weeksOwing: 0, weeksHeld: 0 };
    expect(part(sections.mqls, { mqls })?.lines).toEqual(["Marketing delivered 1 MQL."]);
  });

  it("says how many first touches came in time, with Wilson's interval, or that none fell due", () => {
    // 95 of 100: 88.8 to 97.8 %.
    expect(part(sections.touches)?.lines).toEqual([
      "First touches in time: 95 of 100 (with 95% confidence, 89% to 98%).",
    ]);
    const firstTouch = { now: share(0, 0), before: share(1, 2) };
    expect(part(sections.touches, { firstTouch })?.lines).toEqual([review.keptNone]);
  });

  it("has a row for each team with an agreement of its own, a dash where nothing fell due, and no more than the count where nothing is owed", () => {
    const mqls = { delivered: 30, owed: 40, weeksOwing: 12, weeksHeld: 7 };
    const teams = [
      { name: "North", version: 2, mqls, firstTouch: share(9, 10) },
      { name: "South", version: 1, mqls: { delivered: 3, weeksOwing: 0, weeksHeld: 0 }, firstTouch: share(0, 0) },
    ];
    expect(part(sections.teams, { teams })).toEqual({
      title: sections.teams,
      lines: [review.teams.help],
      table: {
        head: ["Team", "Version", "MQLs", "Weeks that held", "First touches in time"],
        rows: [
          ["North", "2", "30 of 40", "7 of 12", "9 of 10"],
          ["South", "1", "3", "–", "–"],
        ],
      },
    });
  });

  it("sets this quarter beside the one before, and calls a change what is surely one", () => {
    const hour = 3_600_000;
    const wait = {
      before: { low: 3 * hour, middle: 4 * hour, high: 5 * hour },
      now: { low: hour, middle: 2 * hour, high: 2.5 * hour },
    };
    const grades = [
      { grade: "A" as const, shares: { before: share(0, 0), now: share(3, 4) } },
      { grade: "B" as const, shares: { before: share(0, 0), now: share(0, 0) } },
      { grade: "C" as const, shares: { before: share(1, 2), now: share(1, 2) } },
    ];
    const accepted = { before: share(30, 60), now: share(50, 60) };
    expect(part(sections.drift, { wait, grades, accepted })?.table).toEqual({
      head: ["What", "Quarter before", "This quarter", "Change"],
      rows: [
        // 30 of 60: 37.7 to 62.3 %; 50 of 60: 72.0 to 90.7 %.
        ["MQLs that sales accepted", "50% (38% to 62%; of 60)", "83% (72% to 91%; of 60)", "Higher"],
        ["First touches in time", "95% (89% to 98%; of 100)", "95% (89% to 98%; of 100)", "No clear change"],
        ["Time to first touch (median)", "4 hrs (3 hrs to 5 hrs)", "2 hrs (1 hr to 2 hrs 30 mins)", "Lower"],
        // 3 of 4: 30.1 to 95.4 %.
        ["MQLs of grade A", "–", "75% (30% to 95%; of 4)", "–"],
        // 1 of 2: 9.5 to 90.5 %.
        ["MQLs of grade C", "50% (9% to 91%; of 2)", "50% (9% to 91%; of 2)", "No clear change"],
      ],
    });
    expect(part(sections.drift)?.lines).toEqual([review.driftHelp]);
    expect(part(sections.drift)?.table?.rows[2]).toEqual(["Time to first touch (median)", "–", "–", "–"]);
  });

  it("counts the reasons in words that begin a line, and one that it has no words for as it is", () => {
    const reasons = [
      { reason: "missing-data", count: 1200 },
      { reason: "made-up", count: 1 },
    ];
    expect(part(sections.reasons, { reasons })?.table).toEqual({
      head: ["Reason", "Leads"],
      rows: [
        ["Data is missing", "1,200"],
        ["Made-up", "1"],
      ],
    });
    expect(part(sections.reasons, { reasons })?.lines).toEqual([]);
    expect(part(sections.reasons)?.lines).toEqual([review.noReasons]);
  });

  it("says each proposal, and that both sides decide", () => {
    const line = (bar: number, middle: number, isCovered = true) => ({
      bar,
      supply: { low: middle - 2, middle, high: middle + 2 },
      more: { low: 0, middle: 0, high: 0 },
      staff: { needed: 1, more: 0, isCovered },
    });
    const proposed = (more: Partial<ReviewFigures>) => {
      const said = part(sections.proposals, more)?.lines ?? [];
      expect(said.at(-1)).toBe(review.proposalsHelp);
      return said.slice(0, -1);
    };
    expect(proposed({ capacity: { bar: 65, lines: [line(60, 21), line(65, 10)] } })).toEqual([
      review.proposals.lower("20", "60", "21"),
    ]);
    expect(proposed({ capacity: { bar: 65, lines: [line(65, 40, false), line(70, 30)] } })).toEqual([
      review.proposals.raise("70", "30"),
    ]);
    expect(proposed({ capacity: { bar: 65, lines: [line(65, 10)] } })).toEqual([review.proposals.less("20", "10")]);
    const late = { now: share(30, 60), before: share(50, 60) };
    const reasons = [{ reason: "bad-fit", count: 10 }];
    expect(proposed({ firstTouch: late, reasons })).toEqual([
      review.proposals.reason("10", "10", "does not fit"),
      review.proposals.touch("62%"),
    ]);
    expect(part(sections.proposals)?.lines).toEqual([review.noProposals]);
  });
});
