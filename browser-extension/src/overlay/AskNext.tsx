import type { CriterionId } from "@assay/shared/framework/framework";
import type { Explanation } from "@assay/shared/score/explain";
import { useId, useState, useSyncExternalStore } from "react";
import type { Checklist } from "./checklist-state.ts";
import { openQuestions } from "./open-questions.ts";
import { useOverlay } from "./overlay-context.ts";
import { insertQuestion, questionIn } from "./reply-question.ts";

/** A person asks no more in one answer. */
const mostQuestions = 3;

/** The open question worth most; while an answer is being written, what the thread leaves unknown, to put into it. */
export function AskNext({ checklist, result }: { checklist: Checklist; result: Explanation }) {
  const { text, reply } = useOverlay();
  const [said, say] = useState<string>();
  const isReplying = useSyncExternalStore(reply.subscribe, reply.isOpen);
  const open = openQuestions(checklist.rubric, result.criteria, isReplying ? mostQuestions : 1);
  if (open.length === 0) return <p className="quiet end">{text.ask.nothing}</p>;
  return (
    <section>
      {isReplying && <h2>{text.ask.unknown}</h2>}
      {open.map((criterion) => (
        <Question key={criterion} checklist={checklist} criterion={criterion} isReplying={isReplying} say={say} />
      ))}
      <p role="status">{said}</p>
    </section>
  );
}

interface QuestionProps {
  checklist: Checklist;
  criterion: CriterionId;
  isReplying: boolean;
  say(what: string): void;
}

function Question({ checklist, criterion, isReplying, say }: QuestionProps) {
  const { text, format, reply, mailReader } = useOverlay();
  const id = useId();
  const name = checklist.framework.criteria.find(({ id }) => id === criterion)?.name ?? criterion;
  const question = questionIn(checklist.framework, criterion) ?? "";
  const copy = () =>
    navigator.clipboard.writeText(question).then(
      () => say(text.ask.copied),
      () => say(text.ask.notCopied),
    );
  const insert = async () => {
    say(text.ask.inserting);
    const writing = { reply, mail: mailReader.text(), language: format.language };
    const language = await insertQuestion(checklist, criterion, writing);
    say(language ? text.ask.inserted(format.languageName(language)) : text.ask.notInserted);
  };
  return (
    <div className={isReplying ? "ask" : ""}>
      {isReplying ? <h3>{name}</h3> : <h2>{text.ask.title(name)}</h2>}
      <p className="question" id={id}>
        {question}
      </p>
      <div className="actions">
        {isReplying && (
          <button type="button" aria-describedby={id} onClick={(event) => event.nativeEvent.isTrusted && void insert()}>
            {text.ask.insert}
          </button>
        )}
        <button type="button" onClick={(event) => event.nativeEvent.isTrusted && void copy()}>
          {text.ask.copy}
        </button>
      </div>
    </div>
  );
}
