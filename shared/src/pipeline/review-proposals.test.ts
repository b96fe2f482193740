import { describe, expect, it } from "vitest";
import { someFigures as figures } from "../builders.ts";
import { shareDrift, waitDrift } from "./review-drift.ts";
import type { ReviewFigures } from "./review-figures.ts";
import { listProposals } from "./review-proposals.ts";

const share = (successes: number, trials: number) => ({ successes, trials });
const line = (bar: number, middle: number, isCovered = true) => ({
  bar,
  supply: { low: middle - 2, middle, high: middle + 2 },
  more: { low: 0, middle: 0, high: 0 },
  staff: { needed: 1, more: 0, isCovered },
});

const kinds = (told: ReviewFigures) => listProposals(told).map(({ kind }) => kind);

describe("proposals", () => {
  it("are none where everything went as agreed", () => {
    expect(listProposals(figures())).toEqual([]);
  });

  it("name the nearest lower bar that holds the promise", () => {
    const capacity = { bar: 65, lines: [line(50, 40), line(55, 30), line(60, 21), line(65, 10)] };
    expect(listProposals(figures({ capacity }))).toMatchObject([{ kind: "lower-bar", line: { bar: 60 }, owed: 20 }]);
  });

  it("take a bar that just holds it, and never the one in force or a higher one", () => {
    const capacity = { bar: 65, lines: [line(55, 30), line(60, 20), line(65, 10), line(70, 25)] };
    expect(listProposals(figures({ capacity }))).toMatchObject([{ kind: "lower-bar", line: { bar: 60 } }]);
    expect(kinds(figures({ capacity: { bar: 65, lines: [line(65, 10), line(70, 25)] } }))).toEqual(["promise-less"]);
  });

  it("say nothing of the bar without an agreement, or where the bar in force was not counted", () => {
    const capacity = { bar: 65, lines: [line(60, 21), line(65, 10)] };
    const { agreement: _none, ...without } = figures({ capacity });
    expect(listProposals(without)).toEqual([]);
    expect(kinds(figures({ capacity: { bar: 66, lines: capacity.lines } }))).toEqual([]);
  });

  it("lower the promise where no bar holds it", () => {
    const capacity = { bar: 65, lines: [line(60, 14), line(65, 10)] };
    expect(listProposals(figures({ capacity }))).toEqual([{ kind: "promise-less", weekly: 10, owed: 20 }]);
  });

  it("raise the bar where nobody has the hours, to the nearest that somebody has them for", () => {
    const capacity = { bar: 65, lines: [line(65, 40, false), line(70, 30, false), line(75, 22)] };
    expect(listProposals(figures({ capacity }))).toMatchObject([{ kind: "raise-bar", line: { bar: 75 } }]);
    expect(kinds(figures({ capacity: { bar: 65, lines: [line(65, 40)] } }))).toEqual([]);
    const { staff: _unknown, ...unstaffed } = line(65, 40);
    expect(kinds(figures({ capacity: { bar: 65, lines: [unstaffed, line(70, 30)] } }))).toEqual([]);
    const lower = { bar: 65, lines: [line(60, 50), line(65, 40, false), { ...unstaffed, bar: 70 }, line(75, 22)] };
    expect(listProposals(figures({ capacity: lower }))).toMatchObject([{ kind: "raise-bar", line: { bar: 75 } }]);
  });

  it("point at a reason that a third of those sent back share, of ten or more", () => {
    const reasons = (first: number, second: number) => [
      { reason: "bad-fit", count: first },
      { reason: "too-early", count: second },
    ];
    expect(listProposals(figures({ reasons: reasons(6, 4) }))).toEqual([
      { kind: "look-at-reason", reason: "bad-fit", count: 6, total: 10 },
    ]);
    expect(kinds(figures({ reasons: reasons(5, 4) }))).toEqual([]);
    const spread = (first: number) => [
      ...reasons(first, 4),
      { reason: "duplicate", count: 4 },
      { reason: "x", count: 4 },
    ];
    expect(kinds(figures({ reasons: spread(6) }))).toEqual(["look-at-reason"]);
    expect(kinds(figures({ reasons: spread(5) }))).toEqual([]);
  });

  it("point at first touches that certainly come too late", () => {
    const late = { now: share(30, 60), before: share(50, 60) };
    expect(kinds(figures({ firstTouch: late }))).toEqual(["first-touch"]);
    expect(kinds(figures({ firstTouch: { ...late, now: share(1, 2) } }))).toEqual([]);
  });
});

describe("a change from the quarter before", () => {
  it("is told only where the intervals are apart", () => {
    expect(shareDrift({ now: share(30, 60), before: share(50, 60) })).toBe("lower");
    expect(shareDrift({ now: share(50, 60), before: share(30, 60) })).toBe("higher");
    expect(shareDrift({ now: share(45, 60), before: share(50, 60) })).toBe("unclear");
    expect(shareDrift({ now: share(45, 60), before: share(0, 0) })).toBeUndefined();
  });

  it("is told of waits in the same way", () => {
    const wait = (low: number, high: number) => ({ low, middle: low, high });
    expect(waitDrift({ now: wait(10, 20), before: wait(21, 30) })).toBe("lower");
    expect(waitDrift({ now: wait(10, 21), before: wait(21, 30) })).toBe("unclear");
    expect(waitDrift({ now: wait(10, 21) })).toBeUndefined();
  });
});
