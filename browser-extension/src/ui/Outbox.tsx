import { OutboxLine } from "./OutboxLine.tsx";
import { useSession } from "./session.ts";
import { useAnswer } from "./use-answer.ts";

/** What has not arrived: waiting to be sent, and refused or contested, where the person decides. */
export function Outbox() {
  const { text } = useSession();
  const { answer } = useAnswer({ kind: "outbox" }, ["session", "outbox"]);
  const items = answer?.ok ? answer.items : [];
  const needsYou = items.filter(({ state }) => state === "needs-you");
  const waiting = items.filter(({ state }) => state === "waiting");
  return (
    <section aria-labelledby="outbox">
      <h2 id="outbox">{text.outbox.title}</h2>
      {answer?.ok && items.length === 0 && <p role="status">{text.outbox.nothing}</p>}
      {needsYou.length > 0 && <h3>{text.outbox.needsYou(String(needsYou.length))}</h3>}
      <ul className="outbox">
        {needsYou.map((item) => (
          <OutboxLine key={item.id} item={item} />
        ))}
      </ul>
      {waiting.length > 0 && <h3>{text.outbox.waiting(String(waiting.length))}</h3>}
      <ul className="outbox">
        {waiting.map((item) => (
          <OutboxLine key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}
