import type { ContactLine } from "@assay/shared/api/prospects";
import { useEffect } from "react";
import { ContactList } from "./ContactList.tsx";
import { Problem } from "./Problem.tsx";
import { useSession } from "./session.ts";
import { isTyping } from "./typing.ts";
import { useAnswer } from "./use-answer.ts";

interface QueueProps {
  /** Whom a checklist shows already: "next" is the one after. */
  current?: string | undefined;
  onChoose(contact: ContactLine): void;
}

/** Who waits for me by the clocks of the agreement, then whom I rated last; the key n goes to the next one. */
export function Queue({ current, onChoose }: QueueProps) {
  const { text } = useSession();
  const { answer, refresh } = useAnswer({ kind: "queue" }, ["session", "outbox"]);
  const contacts = answer?.ok ? answer.contacts : [];
  const unread = answer?.ok ? answer.unread : undefined;
  const next = contacts[contacts.findIndex(({ objectId }) => objectId === current) + 1] ?? contacts[0];
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
      if (event.key === "n" && isPlain && !isTyping(event) && next) onChoose(next);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return (
    <section aria-labelledby="queue">
      <h2 id="queue">{text.lists.queue}</h2>
      {answer === undefined && <p role="status">{text.loading}</p>}
      {answer?.ok === false && <Problem refusal={answer} text={text} onRetry={refresh} />}
      {unread !== undefined && (
        <Problem
          refusal={{ ok: false, code: "queue-unread", message: `${text.lists.queueUnread} ${unread}` }}
          text={text}
          onRetry={refresh}
        />
      )}
      {answer?.ok && unread === undefined && contacts.length === 0 && <p>{text.lists.queueEmpty}</p>}
      {next && (
        <button type="button" onClick={() => onChoose(next)} aria-keyshortcuts="n">
          {text.lists.next} <kbd>n</kbd>
        </button>
      )}
      <ContactList contacts={contacts} onChoose={onChoose} />
    </section>
  );
}
