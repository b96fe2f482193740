import type { CriterionId, FrameworkText } from "@assay/shared/framework/framework";
import { useState } from "react";
import { useOverlay } from "./overlay-context.ts";

/** The open question worth most, to copy or to put into the reply being written. */
export function AskNext({
  framework,
  criterion: id,
}: {
  framework: FrameworkText;
  criterion: CriterionId | undefined;
}) {
  const { text, hasReply, insertIntoReply } = useOverlay();
  const [said, say] = useState<string>();
  const criterion = framework.criteria.find((one) => one.id === id);
  const question = criterion?.questions[0];
  if (!criterion || !question) return <p className="quiet end">{text.ask.nothing}</p>;
  const copy = () =>
    navigator.clipboard.writeText(question).then(
      () => say(text.ask.copied),
      () => say(text.ask.notCopied),
    );
  const insert = () => say(insertIntoReply(question) ? text.ask.inserted : text.ask.notInserted);
  return (
    <section>
      <h2>{text.ask.title(criterion.name)}</h2>
      <p className="question">{question}</p>
      <div className="actions">
        <button type="button" onClick={(event) => event.nativeEvent.isTrusted && void copy()}>
          {text.ask.copy}
        </button>
        {hasReply && (
          <button type="button" onClick={(event) => event.nativeEvent.isTrusted && insert()}>
            {text.ask.insert}
          </button>
        )}
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
