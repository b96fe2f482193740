import { describe, expect, it } from "vitest";
import { anAssessment, aRating } from "../builders.ts";
import { allFrameworks } from "../framework/all-frameworks.ts";
import { type CriterionId, type Level, levels } from "../framework/framework.ts";
import { type CarrySource, carryOver } from "./carry-over.ts";
import { carryOverTable } from "./carry-over-table.ts";

const meddic = ["metrics", "economic-buyer", "decision-criteria", "decision-process", "identify-pain", "champion"];

/** A contact's BANT, with these levels. */
function bantOf(given: Readonly<Record<CriterionId, Level>>, objectId = "501"): CarrySource {
  return { framework: "bant", objectType: "contact", objectId, ...anAssessment(given) };
}

function carriedLevels(criteria: readonly string[], sources: readonly CarrySource[]): Record<string, Level> {
  const carried = carryOver(criteria, {}, sources);
  return Object.fromEntries(carried.map(({ criterion, level }) => [criterion, level]));
}

describe("what carries over from BANT to MEDDIC", () => {
  it("claims no more than was said", () => {
    // Authority 3, the decision-maker is engaged → economic buyer 2: whether the money is confirmed was not said.
    // Need 2, an explicit problem → pain 1, a symptom: nobody put a cost on it.
    // Budget and timing have no counterpart in MEDDIC.
    const carried = carriedLevels(meddic, [bantOf({ budget: 3, authority: 3, need: 2, timing: 3 })]);
    expect(carried).toEqual({ "economic-buyer": 2, "identify-pain": 1 });
  });

  it.each([
    // A contact without a say tells nothing of who has one; a mere user neither.
    ["authority", 0, "economic-buyer", undefined],
    ["authority", 1, "economic-buyer", undefined],
    ["authority", 2, "economic-buyer", 1],
    ["need", 0, "identify-pain", 0],
    // A mild wish is no symptom of pain.
    ["need", 1, "identify-pain", undefined],
    ["need", 3, "identify-pain", 2],
  ] as const)("%s %i gives %s %s", (source, level, target, expected) => {
    expect(carriedLevels(meddic, [bantOf({ [source]: level })])[target]).toBe(expected);
  });

  it("takes the lowest where two contacts speak, and names both", () => {
    const [pain] = carryOver(["identify-pain"], {}, [bantOf({ need: 3 }, "501"), bantOf({ need: 2 }, "502")]);
    expect(pain).toMatchObject({ criterion: "identify-pain", level: 1 });
    expect(pain?.origins.map(({ objectId }) => objectId)).toEqual(["501", "502"]);
  });

  it("leaves an own rating alone, also a confirmed no", () => {
    expect(carryOver(["identify-pain"], { "identify-pain": aRating({ level: 0 }) }, [bantOf({ need: 3 })])).toEqual([]);
  });

  it("carries nothing from what is unknown", () => {
    expect(carryOver(meddic, {}, [bantOf({})])).toEqual([]);
  });
});

describe("between other frameworks", () => {
  it.each([
    ["budget", "money"],
    ["money", "budget"],
    ["timing", "timeline"],
    ["timeline", "timing"],
  ])("%s and %s mean the same", (source, target) => {
    for (const level of levels) {
      const from = { ...bantOf({ [source]: level }), framework: "any" };
      expect(carriedLevels([target], [from])).toEqual({ [target]: level });
    }
  });

  it("carries a criterion as it is where both have it, as within the MEDDIC family", () => {
    expect(carriedLevels(["champion"], [{ ...bantOf({ champion: 3 }), framework: "meddic" }])).toEqual({ champion: 3 });
  });
});

describe("the table", () => {
  const known = new Set(allFrameworks.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const rows = Object.entries(carryOverTable).flatMap(([target, sources]) =>
    Object.entries(sources).map(([source, row]) => [target, source, row] as const),
  );

  it.each(rows)(
    "%s ← %s never goes higher than its source, and never falls as the source rises",
    (target, source, row) => {
      expect(known).toContain(target);
      expect(known).toContain(source);
      for (const [index, level] of row.entries()) expect(level ?? 0).toBeLessThanOrEqual(index);
      const said = row.filter((level) => level !== undefined);
      expect(said).toEqual([...said].sort());
    },
  );
});
