import { describe, expect, it } from "vitest";
import type { Facts } from "./fact.ts";
import { type LearningSource, learnTraits } from "./learned-traits.ts";

const industry: LearningSource = {
  id: "industry",
  name: "Industry",
  test: "list",
  of: { owner: "company", property: "industry" },
};
const size: LearningSource = {
  id: "size",
  name: "Size",
  test: "range",
  of: { owner: "company", property: "numberofemployees" },
};
const seniority: LearningSource = {
  id: "seniority",
  name: "Seniority",
  test: "seniority",
  of: { owner: "contact", property: "jobtitle" },
};

function people(count: number, company: Record<string, string>, contact: Record<string, string> = {}): Facts[] {
  return Array.from({ length: count }, () => ({ contact, company, past: {} }));
}

describe("what customers share", () => {
  it("is said with its counts and its lift over the rest", () => {
    const customers = [...people(6, { industry: "Retail" }), ...people(2, { industry: "Energy" }), ...people(2, {})];
    const others = [...people(5, { industry: "RETAIL" }), ...people(15, { industry: "Energy" })];
    // Retail: 6 of 8 known against 5 of 20: three times as usual. Energy: two customers are too few.
    expect(learnTraits(customers, others, [industry])).toEqual([
      {
        trait: {
          id: "industry",
          name: "Industry",
          of: industry.of,
          kind: "wanted",
          weight: 10,
          test: "list",
          values: ["Retail"],
        },
        customers: { matching: 6, known: 8 },
        others: { matching: 5, known: 20 },
        lift: 3,
      },
    ]);
  });

  it("leaves out what is as usual among the rest, however usual", () => {
    expect(learnTraits(people(10, { industry: "Retail" }), people(10, { industry: "Retail" }), [industry])).toEqual([]);
  });

  it("takes three customers at least", () => {
    expect(learnTraits(people(2, { industry: "Retail" }), [], [industry])).toEqual([]);
    expect(learnTraits(people(3, { industry: "Retail" }), [], [industry])).toMatchObject([{ lift: undefined }]);
  });

  it("is a range of the middle four fifths, so that one giant does not stretch it", () => {
    const customers = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100_000].flatMap((count) =>
      people(1, { numberofemployees: String(count) }),
    );
    const others = [...people(1, { numberofemployees: "50" }), ...people(3, { numberofemployees: "5000" })];
    expect(learnTraits(customers, others, [size])).toMatchObject([
      {
        trait: { from: 10, to: 90 },
        customers: { matching: 9, known: 10 },
        others: { matching: 1, known: 4 },
        lift: 3.6,
      },
    ]);
  });

  it("is read from titles as fit reads them, and what only customers have comes first", () => {
    const customers = people(4, { industry: "Retail" }, { jobtitle: "Directrice des achats" });
    const others = [
      ...people(2, { industry: "Retail" }),
      ...people(2, { industry: "Energy" }, { jobtitle: "Analyst" }),
    ];
    expect(learnTraits(customers, others, [industry, seniority])).toMatchObject([
      { trait: { test: "seniority", values: ["director"] }, others: { matching: 0, known: 2 }, lift: undefined },
      { trait: { test: "list", values: ["Retail"] }, lift: 2 },
    ]);
  });

  it("is nothing where there are no customers", () => {
    expect(learnTraits([], people(9, { industry: "Retail" }), [industry, size, seniority])).toEqual([]);
  });
});
