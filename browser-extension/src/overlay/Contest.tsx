import type { Person } from "@assay/shared/api/assessment";
import type { RatingEvent } from "@assay/shared/assessment/assessment";
import type { Rating } from "@assay/shared/assessment/rating";
import { type EvidenceWords, evidenceLine, nameOf } from "./evidence-line.ts";

/** One side of a disagreement; without a level, it says unknown. */
export type Side = Pick<RatingEvent, "by" | "at" | "level" | "evidence">;

interface ContestProps {
  speech: EvidenceWords;
  /** What counts now; absent = the criterion was cleared. */
  current: Rating | undefined;
  waiting: readonly RatingEvent[];
  people: readonly Person[];
  me: string;
  canPick: boolean;
  /** The keys of the levels pick a side. */
  hasKeys: boolean;
  /** Picking is a new rating by whoever picks, made in sight of all sides. */
  onPick(event: MouseEvent, side: Side | undefined): void;
}

/** All sides of a disagreement: who, when, which level and why; one click settles it. */
export function Contest({ speech, current, waiting, onPick, canPick, hasKeys, ...names }: ContestProps) {
  const { contest } = speech;
  const sides = [
    { id: "current", side: current, pick: contest.keep, place: contest.stands },
    ...waiting.map((side) => ({ id: side.id, side, pick: contest.use, place: contest.waits })),
  ];
  return (
    <section className="notice warn" aria-label={contest.contested}>
      <strong>{contest.contested}</strong>
      <ul className="sides">
        {sides.map(({ id, side, pick, place }) => (
          <li key={id}>
            <button
              type="button"
              disabled={!canPick}
              aria-keyshortcuts={hasKeys ? String(side?.level ?? "u") : undefined}
              onClick={(event) => onPick(event.nativeEvent, side)}
            >
              {pick(levelWord(speech, side))}
            </button>
            <span>{place(describe(speech, side, names))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function levelWord({ contest }: EvidenceWords, side: Side | undefined): string {
  return side?.level === undefined ? contest.unknown : (contest.levelWords[side.level] ?? "");
}

/** A criterion that was cleared has no rating to name: its side is only "Unknown". */
function describe(speech: EvidenceWords, side: Side | undefined, names: Pick<ContestProps, "people" | "me">): string {
  if (side === undefined) return levelWord(speech, undefined);
  const { contest, format } = speech;
  const { by, at, evidence } = side;
  const rated = `${levelWord(speech, side)} – ${contest.ratedBy(nameOf(speech, by, names), format.day(at))}`;
  return evidence ? `${rated} · ${evidenceLine(speech, evidence)}` : rated;
}
