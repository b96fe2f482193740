import { describe, expect, it } from "vitest";
import { aRubric } from "../builders.ts";
import { Rubric } from "./rubric.ts";

describe("a rubric is refused", () => {
  const gate = { criterion: "need", when: "not-met", cap: "C" };
  it.each<[string, object, string]>([
    ["when cut-offs do not fall", { cutOffs: { A: 65, B: 65, C: 25 } }, "cutOffs"],
    ["when C is above B", { cutOffs: { A: 65, B: 45, C: 46 } }, "cutOffs"],
    ["when a cut-off is over 100", { cutOffs: { A: 101, B: 45, C: 25 } }, "cutOffs"],
    ["when hysteresis puts A out of reach", { cutOffs: { A: 96, B: 45, C: 25 }, hysteresis: 5 }, "hysteresis"],
    ["when hysteresis makes C impossible to leave", { cutOffs: { A: 65, B: 45, C: 4 }, hysteresis: 5 }, "hysteresis"],
    ["when the need is none of its criteria", { needCriterion: "pain" }, "needCriterion"],
    ["when a gate looks at a stranger", { gates: [{ ...gate, criterion: "pain" }] }, "gates"],
    ["when a criterion is never asked", { askOrder: ["need", "timing", "budget"] }, "askOrder"],
    ["when a criterion stands twice", { criteria: [...aRubric().criteria, { id: "need", weight: 1 }] }, "askOrder"],
    ["with a version of 0", { version: 0 }, "version"],
    ["with half a day of freshness", { criteria: [{ id: "need", weight: 1, staleAfterDays: 0.5 }] }, "criteria"],
  ])("%s", (_when, changes, path) => {
    const { error } = Rubric.safeParse({ ...aRubric(), ...changes });
    expect(error?.issues.map((issue) => issue.path[0])).toContain(path);
  });

  it("but accepted at the very borders", () => {
    const borders = aRubric({ cutOffs: { A: 95, B: 45, C: 5 }, hysteresis: 5, leastCoverage: 0, qualifyAt: 100 });
    expect(Rubric.parse(borders)).toEqual(borders);
  });
});
