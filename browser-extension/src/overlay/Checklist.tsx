import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { AskNext } from "./AskNext.tsx";
import { Colleagues } from "./Colleagues.tsx";
import { CriterionRow } from "./CriterionRow.tsx";
import type { Checklist as ChecklistState } from "./checklist-state.ts";
import { EvidenceForm } from "./EvidenceForm.tsx";
import { Help } from "./Help.tsx";
import { useOverlay } from "./overlay-context.ts";
import { previewAssessment, rowStateOf } from "./tracked-change.ts";

/** The criteria of the framework in use, one row each; keys act on the marked one. */
export function Checklist({ checklist }: { checklist: ChecklistState }) {
  const { session, text, isGenuine } = useOverlay();
  const { aside } = useSyncExternalStore(session.subscribe, session.view);
  const [isCovered, setCovered] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const { framework, saved, changes, current, canRate } = checklist;
  const { ratings, result } = previewAssessment(saved, changes, { ...checklist, now: Date.now() });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the marked criterion, and comes back from the form.
  useEffect(() => {
    if (aside !== "evidence") list.current?.querySelector<HTMLElement>("[data-focus]")?.focus();
  }, [current, aside]);
  const rateByPointer: Parameters<typeof CriterionRow>[0]["onRate"] = (event, criterion, level) => {
    const genuine = isGenuine(event);
    setCovered(!genuine && event.isTrusted);
    if (!genuine) return;
    session.focusOn(criterion);
    session.rate(criterion, level);
  };
  const marked = framework.criteria.find(({ id }) => id === current);
  return (
    <>
      {!canRate && <p className="notice">{text.row.readOnly}</p>}
      {isCovered && (
        <p className="notice warn" role="alert">
          {text.row.covered}
        </p>
      )}
      <ul className="rows" ref={list} aria-label={framework.name}>
        {framework.criteria.map((criterion) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            rating={ratings[criterion.id]}
            state={rowStateOf(criterion.id, saved, changes)}
            message={changes.findLast(({ change }) => change.criterion === criterion.id)?.message}
            isCurrent={criterion.id === current}
            hasPrepared={criterion.id === current && checklist.prepared !== undefined}
            canRate={canRate}
            onRate={rateByPointer}
          />
        ))}
      </ul>
      {aside === "evidence" && marked && (
        <EvidenceForm key={current} criterion={marked} rating={ratings[current]} prepared={checklist.prepared} />
      )}
      <Actions checklist={checklist} isWriting={aside === "evidence"} criterionName={marked?.name ?? ""} />
      <AskNext framework={framework} criterion={result.nextQuestion} />
      <Colleagues colleagues={checklist.colleagues} />
      {aside === "help" && <Help />}
    </>
  );
}

interface ActionsProps {
  checklist: ChecklistState;
  criterionName: string;
  /** The evidence form is open, with buttons of its own. */
  isWriting: boolean;
}

function Actions({ checklist, criterionName, isWriting }: ActionsProps) {
  const { session, text, selectedText } = useOverlay();
  return (
    <div className="actions">
      {checklist.canRate && !isWriting && (
        <button type="button" onClick={() => session.toggle("evidence")} aria-keyshortcuts="e">
          {selectedText ? text.evidence.selected(criterionName) : text.evidence.button} <kbd>e</kbd>
        </button>
      )}
      {checklist.last && (
        <button type="button" onClick={() => session.undo()} aria-keyshortcuts="Control+Z">
          {text.undo}
        </button>
      )}
      <button type="button" onClick={() => session.toggle("help")} aria-keyshortcuts="?">
        {text.help.title} <kbd>?</kbd>
      </button>
    </div>
  );
}
