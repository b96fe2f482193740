import { expect, it } from "vitest";
import { anAssessment, aRating, aRubric, testNow } from "../builders.ts";
import { rollUp } from "./roll-up.ts";

const contact = (objectId: string, given: Parameters<typeof anAssessment>[0]) => ({
  objectType: "contact",
  objectId,
  ...anAssessment(given),
});

it("takes the highest level of each criterion and names who holds it", () => {
  // Budget: 501 says 1, 502 says 3 → 3 by 502. Need: only 501. Authority: 0 is known and stands. Timing: nobody → out.
  const rolled = rollUp(
    aRubric(),
    [contact("501", { budget: 1, need: 2, authority: 0 }), contact("502", { budget: 3 })],
    testNow,
  );
  expect(rolled.map(({ criterion, level, holder }) => [criterion, level, holder.objectId])).toEqual([
    ["budget", 3, "502"],
    ["authority", 0, "501"],
    ["need", 2, "501"],
  ]);
});

it("compares effective levels: a 3 without proof counts as 2 under the evidence cap", () => {
  const proven = aRating({ level: 3, evidence: { tier: "stated", quote: "It is approved." } });
  const members = [contact("501", { budget: 3 }), { objectType: "deal", objectId: "9", ratings: { budget: proven } }];
  const [budget] = rollUp(aRubric({ evidenceCap: true }), members, testNow);
  expect(budget).toMatchObject({ level: 3, holder: { objectType: "deal", objectId: "9" } });
});

it("lets the newest rating stand among equals, in whatever order they come", () => {
  const older = { objectType: "contact", objectId: "1", ratings: { need: aRating({ at: testNow - 2000 }) } };
  const newer = { objectType: "contact", objectId: "2", ratings: { need: aRating({ at: testNow - 1000 }) } };
  for (const members of [
    [older, newer],
    [newer, older],
  ]) {
    expect(rollUp(aRubric(), members, testNow)[0]?.holder.objectId).toBe("2");
  }
});

it("says nothing of a company nobody was rated at", () => {
  expect(rollUp(aRubric(), [contact("501", {})], testNow)).toEqual([]);
});
