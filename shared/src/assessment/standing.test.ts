import * as fc from "fast-check";
import { expect, it } from "vitest";
import { aRating, aRubric, testNow } from "../builders.ts";
import { dayMs } from "../instant.ts";
import { explainAssessment } from "../score/explain.ts";
import type { Rating } from "./rating.ts";
import { scoredRatings, standingEntry } from "./standing.ts";

const rating: fc.Arbitrary<Rating> = fc
  .record(
    {
      level: fc.constantFrom(0, 1, 2, 3),
      at: fc.integer({ min: 0, max: 400 }).map((days) => testNow - days * dayMs),
      evidence: fc.record(
        {
          tier: fc.constantFrom("assumed", "stated", "documented"),
          quote: fc.constant("yes"),
          note: fc.constant("so I hear"),
          link: fc.constant("https://example.com/mail"),
        },
        { requiredKeys: ["tier"] },
      ),
    },
    { requiredKeys: ["level", "at"] },
  )
  .map((changes) => aRating(changes as Partial<Rating>));
const ratings = fc.dictionary(fc.constantFrom("budget", "authority", "need", "timing"), rating);

it("explains a standing exactly as the ratings that it was made of", () => {
  const rubric = aRubric({ evidenceCap: true });
  const aged = { ...rubric, criteria: rubric.criteria.map((criterion) => ({ ...criterion, staleAfterDays: 90 })) };
  fc.assert(
    fc.property(ratings, (given) => {
      const entries = Object.entries(given).map(([criterion, one]) => [criterion, standingEntry(one)] as const);
      const standing = scoredRatings(JSON.parse(JSON.stringify(Object.fromEntries(entries))));
      for (const one of [rubric, aged]) {
        expect(explainAssessment(one, { ratings: standing }, testNow)).toEqual(
          explainAssessment(one, { ratings: given }, testNow),
        );
      }
    }),
  );
});
