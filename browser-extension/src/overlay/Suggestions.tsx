import type { Ratings } from "@assay/shared/assessment/rating";
import { useEffect, useRef } from "react";
import type { Checklist } from "./checklist-state.ts";
import { isAccepted } from "./mail-findings.ts";
import { useOverlay } from "./overlay-context.ts";
import { SuggestionRow } from "./SuggestionRow.tsx";

interface SuggestionsProps {
  checklist: Checklist;
  ratings: Ratings;
}

/** What the open mail supports, each with its sentence; nothing of it counts before the person accepts it. */
export function Suggestions({ checklist, ratings }: SuggestionsProps) {
  const { text } = useOverlay();
  return (
    <section className="suggestions" aria-label={text.mail.read}>
      <Found checklist={checklist} ratings={ratings} />
      <p className="quiet">{text.mail.private}</p>
    </section>
  );
}

function Found({ checklist, ratings }: SuggestionsProps) {
  const { text, mailReader, format, isGenuine } = useOverlay();
  const list = useRef<HTMLUListElement>(null);
  const { reading } = checklist;
  const count = reading?.phase === "read" ? reading.suggestions.length : 0;
  const open = reading?.phase === "read" ? reading.suggestions.filter((one) => !isAccepted(one, ratings)) : [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows what is left to decide.
  useEffect(() => list.current?.querySelector<HTMLElement>("[data-open]")?.focus(), [count, open.length]);
  if (reading === undefined || reading.phase === "reading") return <p role="status">{text.mail.reading}</p>;
  if (reading.phase === "failed") return <p role="alert">{reading.message || text.mail.noText}</p>;
  if (count === 0) return <p role="status">{reading.hasDismissed ? text.mail.dismissed : text.mail.nothing}</p>;
  return (
    <>
      <div role="status">
        <h2>{text.mail.found(format.number(count))}</h2>
      </div>
      {open.length > 1 && (
        <button
          type="button"
          className="main"
          aria-keyshortcuts="a"
          onClick={(event) => isGenuine(event.nativeEvent) && mailReader.acceptAll()}
        >
          {text.mail.acceptAll(format.number(open.length))} <kbd>a</kbd>
        </button>
      )}
      <ul ref={list}>
        {reading.suggestions.map((suggestion) => {
          const criterion = checklist.framework.criteria.find(({ id }) => id === suggestion.criterion);
          if (criterion === undefined) return undefined;
          const rating = ratings[criterion.id];
          const isTaken = !open.includes(suggestion);
          return <SuggestionRow key={criterion.id} {...{ suggestion, criterion, rating }} isAccepted={isTaken} />;
        })}
      </ul>
    </>
  );
}
