import { describe, expect, it } from "vitest";
import type { DraftTrait } from "../rubric/rubric-document.ts";
import { sayCurve, sayTraitPoints } from "./say-points.ts";

const size: DraftTrait = {
  test: "range",
  id: "size",
  name: "Employees",
  kind: "wanted",
  weight: 20,
  of: { owner: "company", property: "numberofemployees" },
  from: 50,
  to: 500,
};

describe("a trait in words", () => {
  it("says what it gives, and what happens when it is unknown", () => {
    expect(sayTraitPoints(size, "en")).toBe("Employees: 50 to 500 – 20 points; unknown: 0, counted as unknown");
    expect(sayTraitPoints({ ...size, kind: "must-have" }, "en")).toBe(
      "Employees: 50 to 500 – 20 points; missing: the fit is D; unknown: at most B",
    );
    expect(sayTraitPoints({ ...size, kind: "deal-breaker" }, "en")).toBe(
      "Employees: 50 to 500 – the fit is D; unknown: changes nothing",
    );
  });

  it("names values as the portal does", () => {
    const { from: _from, to: _to, ...rest } = size;
    const industry: DraftTrait = { ...rest, test: "list", name: "Industry", values: ["RETAIL", "OTHER"] };
    const property = {
      owner: "company",
      name: "industry",
      label: "Industry",
      kind: "choice",
      options: [{ value: "RETAIL", label: "Retail" }],
      isOwn: false,
    } as const;
    expect(sayTraitPoints(industry, "en", { ...property, options: [...property.options] })).toContain(
      "one of Retail, OTHER",
    );
  });

  it("says that nothing is chosen yet", () => {
    expect(sayTraitPoints({ ...size, from: undefined, to: undefined }, "en")).toContain("nothing chosen yet");
  });
});

it("a rule's curve halves with each half-life", () => {
  expect(sayCurve({ points: 10 }, 30, "en")).toBe("Worth 10 today, 5 in 30 days, 2.5 in 60 days.");
});
