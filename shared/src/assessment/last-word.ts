import { ownEntry } from "../own-entry.ts";
import type { Assessment, RatingEvent } from "./assessment.ts";

/**
 * Whether a saved event is the newest of its criterion, as far as an assessment tells: it stands, and nothing waits
 * beside it. Only then can it be taken back without taking back what somebody else said. Of a clearing it is only known
 * that nothing stands.
 */
export function hasLastWord(
  { ratings, contested }: Pick<Assessment, "ratings" | "contested">,
  { id, criterion, level }: Pick<RatingEvent, "id" | "criterion" | "level">,
): boolean {
  const standing = ownEntry(ratings, criterion)?.eventId;
  return standing === (level === undefined ? undefined : id) && !ownEntry(contested, criterion)?.length;
}
