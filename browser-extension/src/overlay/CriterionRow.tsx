import type { Rating } from "@assay/shared/assessment/rating";
import { type CriterionId, type FrameworkText, type Level, levels } from "@assay/shared/framework/framework";
import { Contest } from "./Contest.tsx";
import type { Checklist } from "./checklist-state.ts";
import { nameOf } from "./evidence-line.ts";
import { useOverlay } from "./overlay-context.ts";
import type { RowState } from "./tracked-change.ts";

type CriterionText = FrameworkText["criteria"][number];

interface CriterionRowProps {
  criterion: CriterionText;
  rating: Rating | undefined;
  state: RowState;
  message: string | undefined;
  isCurrent: boolean;
  hasPrepared: boolean;
  checklist: Checklist;
  /** Acts on the criterion if the person could see what they clicked. */
  onPointer(event: MouseEvent, criterion: CriterionId, act: () => void): void;
}

/** One criterion: its levels to pick from, and, while it is marked, what each of them means. */
export function CriterionRow(props: CriterionRowProps) {
  const { text } = useOverlay();
  const { criterion, rating, state, isCurrent, hasPrepared, message } = props;
  const isContested = state === "needs-you" && props.checklist.saved.contested[criterion.id] !== undefined;
  const said = rating ? `${rating.level}, ${criterion.levels[rating.level]}` : text.row.unknown;
  return (
    <li className={isCurrent ? "row current" : "row"} aria-current={isCurrent || undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes no focus. */}
      <div
        className="line"
        role="group"
        tabIndex={isCurrent ? 0 : -1}
        data-focus={isCurrent || undefined}
        aria-label={`${text.row.level(criterion.name, said)}. ${text.row.states[state]}`}
      >
        <span className="criterion">
          {criterion.name}
          <span className={`state ${state}`}>{text.row.states[state]}</span>
        </span>
        <Levels {...props} />
      </div>
      {isCurrent && <Meanings criterion={criterion} level={rating?.level} />}
      {hasPrepared && <p className="quiet">{text.row.prepared}</p>}
      {isContested ? (
        <Disagreement {...props} />
      ) : (
        <>
          {isCurrent && rating && <RatedBy rating={rating} checklist={props.checklist} />}
          {rating?.evidence?.quote && <blockquote>{rating.evidence.quote}</blockquote>}
          {message && <p role="alert">{message}</p>}
        </>
      )}
    </li>
  );
}

function RatedBy({ rating: { by, at }, checklist }: { rating: Rating; checklist: Checklist }) {
  const { text, words, format } = useOverlay();
  const speech = { contest: text.contest, words, format };
  return <p className="rated quiet">{text.contest.ratedBy(nameOf(speech, by, checklist), format.day(at))}</p>;
}

function Disagreement({ criterion: { id }, checklist, isCurrent, onPointer }: CriterionRowProps) {
  const { rater, text, words, format } = useOverlay();
  const { saved, people, me, canRate } = checklist;
  return (
    <Contest
      speech={{ contest: text.contest, words, format }}
      current={saved.ratings[id]}
      waiting={saved.contested[id] ?? []}
      people={people}
      me={me}
      canPick={canRate}
      hasKeys={isCurrent}
      onPick={(event, side) => onPointer(event, id, () => rater.give(id, side?.level, side?.evidence))}
    />
  );
}

function Levels({ criterion, rating, isCurrent, checklist, onPointer }: CriterionRowProps) {
  const { rater, text } = useOverlay();
  const choices = [undefined, ...levels] as const;
  return (
    <span className="levels">
      {choices.map((level) => {
        const meaning = level === undefined ? text.row.unknown : `${level}, ${criterion.levels[level]}`;
        return (
          <button
            key={level ?? "u"}
            type="button"
            tabIndex={isCurrent ? 0 : -1}
            disabled={!checklist.canRate}
            aria-pressed={rating?.level === level}
            aria-label={text.row.level(criterion.name, meaning)}
            title={meaning}
            onClick={(event) => onPointer(event.nativeEvent, criterion.id, () => rater.rate(criterion.id, level))}
          >
            {level ?? "?"}
          </button>
        );
      })}
    </span>
  );
}

function Meanings({ criterion, level: chosen }: { criterion: CriterionText; level: Level | undefined }) {
  const { text } = useOverlay();
  return (
    <dl className="meanings">
      {levels.map((level) => (
        <div key={level} className={level === chosen ? "chosen" : ""}>
          <dt>{level}</dt>
          <dd>{criterion.levels[level]}</dd>
        </div>
      ))}
      <div className={chosen === undefined ? "chosen" : ""}>
        <dt>u</dt>
        <dd>{text.row.unknownMeaning}</dd>
      </div>
    </dl>
  );
}
