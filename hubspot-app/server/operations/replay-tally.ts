import type { ReplayOutcomes } from "@assay/shared/api/outcomes";
import type { ReplayReply } from "@assay/shared/api/rubrics";
import { type Standing, scoredRatings } from "@assay/shared/assessment/standing";
import type { Instant } from "@assay/shared/instant";
import { ownEntry } from "@assay/shared/own-entry";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { explainAssessment } from "@assay/shared/score/explain";
import { staleFrom } from "@assay/shared/score/finding";
import type { PreviousBand } from "@assay/shared/score/grade";
import type { Grade } from "@assay/shared/score/grade-letter";
import type { RatedOutcome } from "../store/outcomes.ts";
import type { Replayed } from "../store/standings.ts";
import { countOutcomes } from "./outcome-count.ts";

type Sum = Pick<ReplayReply, "assessments" | "changed" | "moves" | "largest"> & {
  readonly outcomes: Omit<ReplayOutcomes, "canRead">;
};
type Moved = ReplayReply["largest"][number];

interface Fits {
  readonly from?: Grade | undefined;
  readonly to?: Grade | undefined;
}

const mostListed = 20;

/** Counts, assessment by assessment, what would change if one rubric gave way to another; one without a rating says nothing. */
export function startTally(published: Rubric, drafted: Rubric, now: Instant) {
  const moves = new Map<string, Sum["moves"][number]>();
  const largest: Moved[] = [];
  let least = 0;
  const before = rememberGrades(published);
  const after = rememberGrades(drafted);
  const rates = countOutcomes();
  return {
    /** `fits`: the letters under the one and the other, for gates that look at them. */
    add({ objectType, objectId, standing, previous }: Replayed, fits: Fits = {}): void {
      if (isEmpty(standing)) return;
      const from = before(standing, now, fits.from, previous);
      // A publish clears the band that hysteresis holds on to.
      const to = after(standing, now, fits.to, undefined);
      const move = moves.get(from.grade + to.grade);
      if (move) move.count++;
      else moves.set(from.grade + to.grade, { from: from.grade, to: to.grade, count: 1 });
      const by = Math.abs(to.score - from.score);
      if (by > least) least = insert(largest, { objectType, objectId, from, to });
    },
    /** What became of a record, and how the one and the other graded it at that moment. */
    addOutcome({ standing, closedAt, won }: RatedOutcome, fits: Fits = {}): void {
      if (isEmpty(standing)) rates.leaveOut();
      else rates.add(before(standing, closedAt, fits.from).grade, after(standing, closedAt, fits.to).grade, won);
    },
    sum(): Sum {
      const all = [...moves.values()];
      const count = (counted: Sum["moves"]) => counted.reduce((total, move) => total + move.count, 0);
      return {
        assessments: count(all),
        changed: count(all.filter(({ from, to }) => from !== to)),
        moves: all.toSorted((one, other) => other.count - one.count),
        largest,
        outcomes: rates.sum(),
      };
    },
  };
}

function isEmpty(standing: Standing): boolean {
  for (const _criterion in standing) return false;
  return true;
}

/**
 * Grades assessments under one rubric, each pattern once: a portal's many assessments hold few, and a grade depends on
 * nothing but levels, on which of them are proven or stale, on the fit and on the band held before.
 */
function rememberGrades(rubric: Rubric) {
  const known = new Map<string, Moved["from"]>();
  return (standing: Standing, now: Instant, fit: Grade | undefined, previous?: PreviousBand): Moved["from"] => {
    let pattern = `${fit ?? ""} ${rubric.hysteresis > 0 ? `${previous?.band}${previous?.rubricVersion}` : ""} `;
    for (const criterion of rubric.criteria) {
      const entry = ownEntry(standing, criterion.id);
      if (entry === undefined) pattern += "-";
      else {
        const [level, at, supportsThree] = entry;
        const isStale = now >= staleFrom(criterion, { level, at });
        pattern += patterns[4 * level + 2 * supportsThree + (isStale ? 1 : 0)];
      }
    }
    const remembered = known.get(pattern);
    if (remembered !== undefined) return remembered;
    const result = explainAssessment(rubric, { ratings: scoredRatings(standing), fit }, now, previous);
    const printed: Moved["from"] = { score: result.printedScore, grade: result.grade ?? "none" };
    known.set(pattern, printed);
    return printed;
  };
}

/** A letter for each way in which a criterion can be rated. */
const patterns = "abcdefghijklmnop";

/** Keeps the list in order and short. Answers the distance that another has to beat. */
function insert(largest: Moved[], moved: Moved): number {
  const place = largest.findIndex((other) => distanceOf(other) < distanceOf(moved));
  largest.splice(place === -1 ? largest.length : place, 0, moved);
  largest.splice(mostListed);
  const last = largest[mostListed - 1];
  return last === undefined ? 0 : distanceOf(last);
}

function distanceOf({ from, to }: Moved): number {
  return Math.abs(to.score - from.score);
}
