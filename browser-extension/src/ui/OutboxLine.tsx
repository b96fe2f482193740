import type { ConflictReply } from "@assay/shared/api/rating";
import type { Level } from "@assay/shared/framework/framework";
import { wordTexts } from "@assay/shared/language/all-languages";
import type { ExtensionText } from "@assay/shared/language/en";
import { ask } from "../ask.ts";
import { createEventId } from "../event-id.ts";
import type { Change, OutboxItem } from "../messages.ts";
import { Contest, type Side } from "../overlay/Contest.tsx";
import { createFormat } from "../overlay/overlay-format.ts";
import { useSession } from "./session.ts";

/** One change that has not arrived: whose, what, why, and what the person can do about it. */
export function OutboxLine({ item }: { item: OutboxItem }) {
  const { text } = useSession();
  const what = describeChange(item, text);
  const { refusal } = item;
  const conflict = refusal && "assessment" in refusal ? refusal : undefined;
  return (
    <li>
      <p>
        <span className="name">{item.name}</span> {what}
      </p>
      {refusal && <p className="quiet">{refusal.message}</p>}
      {conflict && <Sides item={item} conflict={conflict} />}
      <p className="actions">
        {!conflict && (
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

/** Both sides of a conflict. */
function Sides({ item, conflict }: { item: OutboxItem; conflict: ConflictReply }) {
  const { text, session } = useSession();
  const { assessment, people } = conflict;
  const { criterion } = item.change;
  const pick = (side: Side | undefined) => {
    const change = settle(item.change, side, conflict);
    const owner = session.account?.owner ?? "";
    void ask({ kind: "rate", objectId: item.objectId, name: item.name, change, owner, url: "" });
  };
  return (
    <Contest
      speech={{
        contest: text.contest,
        words: wordTexts[session.language],
        format: createFormat(session.language),
      }}
      current={assessment.ratings[criterion]}
      waiting={assessment.contested[criterion] ?? []}
      people={people}
      me={session.account?.userId ?? ""}
      canPick={true}
      hasKeys={false}
      onPick={(_event, side) => pick(side)}
    />
  );
}

function settle(change: Change, side: Side | undefined, { assessment }: ConflictReply): Change {
  const { framework, criterion, surface, language } = change;
  const now = Date.now();
  const same = { id: createEventId(now), framework, criterion, at: now, surface, language };
  const seen = { ...same, basedOn: assessment.version };
  if (side?.level === undefined) return seen;
  return { ...seen, level: side.level, ...(side.evidence && { evidence: side.evidence }) };
}

function levelOf(change: Change): Level | undefined {
  return "level" in change ? change.level : undefined;
}

function describeChange({ change, criterion }: OutboxItem, { outbox }: ExtensionText): string {
  const level = levelOf(change);
  return level === undefined ? outbox.cleared(criterion) : outbox.rating(criterion, String(level));
}
