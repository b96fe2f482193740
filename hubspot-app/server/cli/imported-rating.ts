import type { Rating } from "@assay/shared/assessment/rating";
import type { Level } from "@assay/shared/framework/framework";

/** A rating of which only the level is known: nobody, no time (so it must be judged at instant 0) and no evidence. */
export function importedRating(level: Level): Rating {
  return { eventId: "", version: 1, level, by: "", at: 0, surface: "import" };
}
