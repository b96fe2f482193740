import { Button, Flex, Icon, Inline, Text } from "@hubspot/ui-extensions";
import { type Card, criterionName, levelWord, useCard } from "./card-context.ts";
import { isSameEvidence } from "./evidence-draft.ts";

/** What became of the last click: saving, saved, on its way, written, refused – and the way back. */
export function SaveLine({ undoTestId = "undo" }: { undoTestId?: string }) {
  const card = useCard();
  const { text, session, ready } = card;
  return (
    <Flex justify="between" align="center" gap="small" wrap>
      <SyncNote />
      {ready.last && (
        <Inline gap="small" align="center">
          <Text variant="microcopy">{lastChange(card, ready.last)}</Text>
          <Button size="xs" variant="transparent" testId={undoTestId} onClick={() => session.undo()}>
            <Icon name="undo" /> {text.save.undo}
          </Button>
        </Inline>
      )}
    </Flex>
  );
}

function SyncNote() {
  const card = useCard();
  const { text, session, ready } = card;
  if (ready.pending.length > 0) return <Text variant="microcopy">{text.save.saving}</Text>;
  // What was not saved is said with the way to try again, and once.
  if (ready.failure) return null;
  const { state } = ready.sync;
  const onTheWay = state === "waiting" || state === "retrying";
  if (ready.syncUnknown && onTheWay) {
    return (
      <Inline gap="small" align="center">
        <Text variant="microcopy">{text.sync.gaveUp}</Text>
        <Button size="xs" variant="transparent" onClick={() => session.watchSync()}>
          {text.sync.checkAgain}
        </Button>
      </Inline>
    );
  }
  return <Note icon={syncIcon[state]} sentence={syncSentence(card)} />;
}

const syncIcon = {
  nothing: undefined,
  waiting: "dataSync",
  retrying: "dataSync",
  written: "success",
  refused: "warning",
} as const;

function Note({ icon, sentence }: { icon: "dataSync" | "success" | "warning" | undefined; sentence: string }) {
  return (
    <Inline gap="extra-small" align="center">
      {icon && <Icon name={icon} size="sm" color={icon === "dataSync" ? "inherit" : icon} />}
      <Text variant="microcopy">{sentence}</Text>
    </Inline>
  );
}

function syncSentence({ ready: { sync }, text, format, now }: Card): string {
  switch (sync.state) {
    case "nothing":
      return text.sync.nothing;
    case "waiting":
      return text.sync.waiting;
    case "written":
      return text.sync.written(format.ago(sync.at, Math.max(now, sync.at)));
    case "retrying":
      return text.sync.retrying(format.time(sync.nextAt), sync.message);
    case "refused":
      return text.sync.refused(format.ago(sync.at, Math.max(now, sync.at)));
  }
}

function lastChange(card: Card, { change, before }: NonNullable<Card["ready"]["last"]>): string {
  const name = criterionName(card, change.criterion);
  const isLevelKept = change.level === before?.level;
  if (isLevelKept && !isSameEvidence(change.evidence, before?.evidence)) return card.text.save.evidenceDone(name);
  return card.text.save.done(name, levelWord(card, before?.level), levelWord(card, change.level));
}
