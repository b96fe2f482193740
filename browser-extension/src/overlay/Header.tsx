import { type Checklist, colleagueAt } from "./checklist-state.ts";
import { useOverlay } from "./overlay-context.ts";
import type { OverlayState } from "./overlay-state.ts";
import { previewAssessment } from "./tracked-change.ts";

/** Who it is, and what the ratings come to. */
export function Header({ state }: { state: OverlayState }) {
  const { text } = useOverlay();
  if (state.phase === "checklist") return <Result checklist={state} />;
  const prospect = "prospect" in state ? state.prospect : undefined;
  return (
    <div className="who">
      <h1>{prospect?.name ?? prospect?.email ?? text.title}</h1>
      <p className="quiet">{prospect?.company}</p>
    </div>
  );
}

function Result({ checklist }: { checklist: Checklist }) {
  const { text, gradeWords, words, format } = useOverlay();
  const { contact, keptFrom, isUnread, labels = {} } = checklist;
  const { result } = previewAssessment(checklist.saved, checklist.changes, { ...checklist, now: Date.now() });
  const { grade, temperature, couldReach } = result;
  const figures = [
    text.result.score(format.number(result.printedScore)),
    result.potential > result.score && text.result.potential(format.number(result.potential)),
    text.result.coverage(format.percent(result.coverage)),
    temperature && (labels[temperature] ?? words.temperature[temperature]),
  ].filter(Boolean);
  const other = colleagueAt(checklist);
  return (
    <div className="who">
      <div className="name">
        <span className="grade" data-grade={grade} aria-hidden="true">
          {grade ?? "?"}
        </span>
        <div>
          <h1>{contact.name}</h1>
          <p className="quiet">{contact.company}</p>
        </div>
      </div>
      <p role="status">
        <strong>
          {grade ? text.result.grade(grade, labels[grade] ?? gradeWords[grade]) : text.result.noGrade(couldReach)}
        </strong>
        <br />
        {figures.join(" · ")}
      </p>
      {other && (
        <p className="notice">{text.contact.workedBy(other.name ?? text.contest.someone, format.day(other.at))}</p>
      )}
      {keptFrom !== undefined && (
        <p className="notice">{isUnread ? text.result.unread : text.result.kept(format.dateTime(keptFrom))}</p>
      )}
    </div>
  );
}
