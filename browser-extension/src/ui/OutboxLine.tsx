import type { ConflictReply } from "@assay/shared/api/rating";
import type { Level } from "@assay/shared/framework/framework";
import type { ExtensionText } from "@assay/shared/language/en";
import { ask } from "../ask.ts";
import type { Change, OutboxItem } from "../messages.ts";
import { createEventId } from "../overlay/event-id.ts";
import { useSession } from "./session.ts";

/** One change that has not arrived: whose, what, why, and what the person can do about it. */
export function OutboxLine({ item }: { item: OutboxItem }) {
  const { text } = useSession();
  const what = describeChange(item, text);
  const { refusal } = item;
  return (
    <li>
      <p>
        <span className="name">{item.name}</span> {what}
      </p>
      {refusal && <p className="why">{refusal.message}</p>}
      <p className="actions">
        {refusal && "assessment" in refusal ? (
          <Sides item={item} conflict={refusal} />
        ) : (
          <button type="button" onClick={() => void ask({ kind: "outbox-retry", id: item.id })}>
            {item.state === "waiting" ? text.outbox.tryNow : text.tryAgain}
          </button>
        )}
        <button
          type="button"
          aria-label={text.outbox.dropWhat(`${item.name}, ${what}`)}
          onClick={() => void ask({ kind: "outbox-drop", id: item.id })}
        >
          {text.outbox.drop}
        </button>
      </p>
    </li>
  );
}

/** Both sides of a conflict; picking either is a new rating by whoever picks, made in sight of both. */
function Sides({ item, conflict }: { item: OutboxItem; conflict: ConflictReply }) {
  const { text } = useSession();
  const rating = conflict.assessment.ratings[item.change.criterion];
  const name = conflict.people.find(({ userId }) => userId === rating?.by)?.name ?? rating?.by ?? "";
  const pick = async (level: Level | undefined) => {
    const change = settle(item.change, level, conflict);
    await ask({ kind: "rate", objectId: item.objectId, name: item.name, change, url: "" });
  };
  return (
    <>
      <span>{text.outbox.theirs(name, String(rating?.level ?? text.outbox.unknownLevel))}</span>
      <button type="button" onClick={() => void pick(rating?.level)}>
        {text.outbox.useTheirs}
      </button>
      <button type="button" onClick={() => void pick(levelOf(item.change))}>
        {text.outbox.useMine}
      </button>
    </>
  );
}

function settle(change: Change, level: Level | undefined, { assessment }: ConflictReply): Change {
  const { framework, criterion, surface, language } = change;
  const now = Date.now();
  const same = { id: createEventId(now), framework, criterion, at: now, surface, language };
  const evidence = level === levelOf(change) && "evidence" in change ? change.evidence : undefined;
  const seen = { ...same, basedOn: assessment.version };
  return level === undefined ? seen : { ...seen, level, ...(evidence && { evidence }) };
}

function levelOf(change: Change): Level | undefined {
  return "level" in change ? change.level : undefined;
}

function describeChange({ change, criterion }: OutboxItem, { outbox }: ExtensionText): string {
  const level = levelOf(change);
  return level === undefined ? outbox.cleared(criterion) : outbox.rating(criterion, String(level));
}
