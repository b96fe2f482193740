import type { CriterionId } from "@assay/shared/framework/framework";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { AskNext } from "./AskNext.tsx";
import { Colleagues } from "./Colleagues.tsx";
import { CriterionRow } from "./CriterionRow.tsx";
import type { Checklist as ChecklistState } from "./checklist-state.ts";
import { EvidenceForm } from "./EvidenceForm.tsx";
import { isOffered } from "./evidence-form.ts";
import { Help } from "./Help.tsx";
import { useOverlay } from "./overlay-context.ts";
import { Suggestions } from "./Suggestions.tsx";
import { previewAssessment, rowStateOf } from "./tracked-change.ts";

/** The criteria of the framework in use, one row each; keys act on the marked one. */
export function Checklist({ checklist }: { checklist: ChecklistState }) {
  const { screen, rater, text, isGenuine } = useOverlay();
  const { aside } = useSyncExternalStore(screen.subscribe, screen.view);
  const [isCovered, setCovered] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const { framework, saved, changes, current, canRate } = checklist;
  const { ratings, result } = previewAssessment(saved, changes, { ...checklist, now: Date.now() });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the marked criterion, and comes back from the form.
  useEffect(() => {
    if (aside !== "evidence" && aside !== "suggestions")
      list.current?.querySelector<HTMLElement>("[data-focus]")?.focus();
  }, [current, aside]);
  const onPointer = (event: MouseEvent, criterion: CriterionId, act: () => void) => {
    const genuine = isGenuine(event);
    setCovered(!genuine && event.isTrusted);
    if (!genuine) return;
    rater.focusOn(criterion);
    act();
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
            checklist={checklist}
            onPointer={onPointer}
          />
        ))}
      </ul>
      {aside === "evidence" && marked && (
        <EvidenceForm key={current} criterion={marked} rating={ratings[current]} prepared={checklist.prepared} />
      )}
      {aside === "suggestions" && <Suggestions checklist={checklist} ratings={ratings} />}
      <Actions
        checklist={checklist}
        isWriting={aside === "evidence"}
        criterionName={marked?.name ?? ""}
        takesSelected={isOffered(screen.selected, checklist.prepared ?? ratings[current]?.evidence)}
      />
      <AskNext checklist={checklist} result={result} />
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
  /** The text selected on the page is what the form begins with. */
  takesSelected: boolean;
}

function Actions({ checklist, criterionName, isWriting, takesSelected }: ActionsProps) {
  const { screen, rater, mailReader, text } = useOverlay();
  return (
    <div className="actions">
      {checklist.canRate && !isWriting && (
        <button type="button" onClick={() => screen.toggle("evidence")} aria-keyshortcuts="e">
          {takesSelected ? text.evidence.selected(criterionName) : text.evidence.button} <kbd>e</kbd>
        </button>
      )}
      {checklist.canRate && !isWriting && mailReader.hasMail() && (
        <button type="button" onClick={() => void mailReader.toggle()} aria-keyshortcuts="r">
          {text.mail.read} <kbd>r</kbd>
        </button>
      )}
      {checklist.last && (
        <button type="button" onClick={() => rater.undo()} aria-keyshortcuts="Control+Z">
          {text.undo}
        </button>
      )}
      <button type="button" onClick={() => screen.toggle("help")} aria-keyshortcuts="?">
        {text.help.title} <kbd>?</kbd>
      </button>
    </div>
  );
}
