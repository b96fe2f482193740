import type { Ratings } from "@assay/shared/assessment/rating";
import type { Level } from "@assay/shared/framework/framework";
import type { Rubric } from "@assay/shared/rubric/rubric";

/** What is known about one lead: levels by criterion, unknown ones absent. */
export type Lead = Readonly<Record<string, Level>>;

/** The same leads every time: each criterion of each is unknown or one of four levels, one in five each. */
export function makeUpLeads(rubric: Rubric, count: number): Lead[] {
  const next = randomNumbers(20_261_121);
  return Array.from({ length: count }, () => {
    const lead: Record<string, Level> = {};
    for (const { id } of rubric.criteria) {
      const drawn = next() % 5;
      if (drawn < 4) lead[id] = drawn as Level;
    }
    return lead;
  });
}

/** The ratings behind a lead, given at various times in the year before `now`. */
export function ratingsOf(lead: Lead, index: number, now: number): Ratings {
  const ratings: Record<string, Ratings[string]> = {};
  for (const [criterion, level] of Object.entries(lead)) {
    const at = now - ((index * 7_919_000) % 31_536_000_000);
    ratings[criterion] = { eventId: `${index}-${criterion}`, version: 1, level, by: "1001", at, surface: "card" };
  }
  return ratings;
}

/** Unsigned 32-bit numbers of the xorshift generator (Marsaglia, 2003): the same from the same seed everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
