import type { RubricListReply } from "@assay/shared/api/rubrics";
import { describe, expect, it } from "vitest";
import { stepsDone } from "./use-steps-done.ts";

const bant = { framework: "bant", name: "BANT", isOwn: false, isRetired: false, assessments: 0 };
const shipped = { version: 1, at: 0 };
const aList = (rubric: object, chosen?: string): RubricListReply => ({
  ...{ ok: true, canEdit: true, usual: { contact: chosen ?? "bant", deal: "meddic" } },
  ...(chosen !== undefined && { isUsualChosen: true }),
  rubrics: [{ ...bant, published: shipped, ...rubric }],
});
const ann = { userId: "1", name: "Ann" };

describe("the first steps of a portal", () => {
  it("are all ahead of one that was just installed", () => {
    expect(stepsDone(aList({}))).toEqual({ framework: false, rating: false });
  });

  it.each([
    ["another usual framework", aList({}, "champ")],
    ["the choice of the one that contacts began with", aList({}, "bant")],
    ["a version that somebody published", aList({ published: { ...shipped, by: ann } })],
  ])("have the framework behind them with %s", (_what, list) => {
    expect(stepsDone(list).framework).toBe(true);
  });

  it("have it still ahead with a draft that nobody published", () => {
    expect(stepsDone(aList({ draft: { revision: 1, by: ann, at: 0 } })).framework).toBe(false);
  });

  it("have the first rating behind them once something is rated", () => {
    expect(stepsDone(aList({ assessments: 1 }))).toEqual({ framework: false, rating: true });
  });
});
