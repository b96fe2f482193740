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

  it.each<[retail: number, of: number, others: number, isSaid: boolean]>([
    // 60 % against 50 %: 1.2 times as usual, which is just enough. 59 % is 1.18 times.
    [60, 100, 50, true],
    [59, 100, 50, false],
    // A tenth of 30 is 3; of 31 it is more.
    [3, 30, 0, true],
    [3, 31, 0, false],
  ])(
    "counts from 1.2 times the rest and a tenth of all: %i of %i against %i of 100 (%s)",
    (retail, of, rest, isSaid) => {
      const various = Array.from({ length: of - retail }, (_, place) =>
        people(1, { industry: `Kind ${place}` }),
      ).flat();
      const others = [...people(rest, { industry: "Retail" }), ...people(100 - rest, { industry: "Energy" })];
      const learned = learnTraits([...people(retail, { industry: "Retail" }), ...various], others, [industry]);
      expect(learned.map(({ trait }) => "values" in trait && trait.values)).toEqual(isSaid ? [["Retail"]] : []);
    },
  );

  // Nine of ten customers lie within 10 to 90; of the rest 75 % do (1.2 times), or 76 % (1.18 times).
  it.each([
    [75, 1.2],
    [76, undefined],
  ])("holds for a range too, of which %i of 100 others are part", (rest, lift) => {
    const customers = [90, 20, 30, 80, 50, 60, 70, 40, 10, 100_000].flatMap((count) =>
      people(1, { numberofemployees: String(count) }),
    );
    const others = [...people(rest, { numberofemployees: "50" }), ...people(100 - rest, { numberofemployees: "5000" })];
    expect(learnTraits(customers, others, [size])).toMatchObject(
      lift === undefined ? [] : [{ trait: { from: 10, to: 90 }, lift }],
    );
  });

  it("takes numbers alone for a range, three at least", () => {
    const numbers = (...said: string[]) => said.flatMap((numberofemployees) => people(1, { numberofemployees }));
    expect(learnTraits(numbers("10-50", "about 40", "30", "20"), [], [size])).toEqual([]);
    // Whether 10-50 or 50+ lies within 20 to 100 nobody knows.
    const three = numbers("10-50", "50+", "", "30", "20", "100");
    expect(learnTraits(three, [], [size])).toMatchObject([
      { trait: { from: 20, to: 100 }, customers: { matching: 3, known: 3 } },
    ]);
  });

  it("is a country or a department, however it is written", () => {
    const country: LearningSource = { ...industry, id: "country", test: "country" };
    const department: LearningSource = { ...seniority, id: "department", test: "department" };
    const customers = [
      ...people(2, { industry: "Allemagne" }, { jobtitle: "Head of Marketing" }),
      ...people(2, { industry: "DE" }, { jobtitle: "Marketing Manager" }),
      ...people(1, { industry: "Nowhere" }),
    ];
    expect(learnTraits(customers, [], [country, department])).toMatchObject([
      { trait: { test: "country", values: ["DE"] }, customers: { matching: 4 } },
      { trait: { test: "department", values: ["marketing"] }, customers: { matching: 4 } },
    ]);
  });

  it("stands in the order of its lift, what no other has before the rest", () => {
    const source = (id: string): LearningSource => ({ ...industry, id, of: { owner: "company", property: id } });
    const customers = people(10, { a: "x", b: "x", c: "x" });
    const others = [...people(5, { a: "x", b: "y", c: "y" }), ...people(1, { a: "y", b: "x", c: "y" })];
    // a: 1 / (5 of 6) = 1.2; b: 1 / (1 of 6) = 6; c: nobody else.
    const learned = learnTraits(customers, others, [source("a"), source("b"), source("c")]);
    expect(learned.map(({ trait }) => trait.id)).toEqual(["c", "b", "a"]);
  });

  it("is nothing where there are no customers", () => {
    expect(learnTraits([], people(9, { industry: "Retail" }), [industry, size, seniority])).toEqual([]);
  });
});
