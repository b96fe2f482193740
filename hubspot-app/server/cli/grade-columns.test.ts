import { allFrameworks } from "@assay/shared/framework/all-frameworks";
import { bant } from "@assay/shared/framework/bant";
import { meddic } from "@assay/shared/framework/meddic";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { describe, expect, it } from "vitest";
import { findColumns, headingsOf } from "./grade-columns.ts";

const rubric = defaultRubric(bant);

/** Places of the columns found, by criterion, or why there are none. */
function find(header: string[], maps: Record<string, string> = {}, by = rubric) {
  const found = findColumns(header, by, new Map(Object.entries(maps)));
  return found.ok ? Object.fromEntries(found.columns.map(({ criterion, index }) => [criterion, index])) : found.message;
}

describe("a criterion's column", () => {
  it.each(["need", "Need", " NEED ", "Besoin", "bant_need", "assay_bant_need", "Assay BANT Need", "BANT: need"])(
    "may be called %j",
    (name) => expect(find(["id", name])).toEqual({ need: 1 }),
  );

  it("may have a name of two words however they are joined", () => {
    for (const name of ["Economic buyer", "economic-buyer", "assay_meddic_economic_buyer"]) {
      expect(find([name], {}, defaultRubric(meddic))).toEqual({ "economic-buyer": 0 });
    }
  });

  it("is the one that --map names, whatever else is called like it", () => {
    expect(find(["Budget", "How much = ?"], { budget: "How much = ?" })).toEqual({ budget: 1 });
  });

  it("may be missing, but not all of them", () => {
    expect(find(["id", "Timing"])).toEqual({ timing: 1 });
    expect(find(["id", "Phone"])).toContain('--map budget="Column name". The file has: "id", "Phone"');
  });
});

it("asks which when two columns could be one criterion's", () => {
  expect(find(["Budget", "bant_budget"])).toContain('--map budget="Budget"');
  expect(find(["Budget", "Budget"])).toContain("rename all but one");
  expect(find(["A", "A"], { budget: "A" })).toContain("rename all but one");
});

it("refuses to map what is not there", () => {
  expect(find(["Budget"], { money: "Budget" })).toContain('no criterion "money"');
  expect(find(["Budget"], { budget: "Bugdet" })).toContain('no column "Bugdet"');
});

it.each(allFrameworks)("leads from a heading to one criterion of $name at most", (framework) => {
  const headings = framework.criteria.flatMap(({ id }) => [...headingsOf(defaultRubric(framework), id)]);
  expect(new Set(headings).size).toBe(headings.length);
});
