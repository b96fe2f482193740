import { Alert, Button, Flex, Icon, Inline, List, Text } from "@hubspot/ui-extensions";
import { type Card, criterionName, levelWord, useCard } from "./card-context.ts";

/** What became of the last click: saving, saved, on its way, written, refused – and the way back. */
export function SaveLine() {
  const card = useCard();
  const { text, session, ready } = card;
  return (
    <Flex direction="column" gap="small">
      <Flex justify="between" align="center" gap="small" wrap>
        <SyncNote />
        {ready.last && (
          <Inline gap="small" align="center">
            <Text variant="microcopy">{lastChange(card, ready.last)}</Text>
            <Button size="xs" variant="transparent" testId="undo" onClick={() => session.undo()}>
              <Icon name="undo" /> {text.save.undo}
            </Button>
          </Inline>
        )}
      </Flex>
      {ready.failure && <FailureAlert />}
      {ready.sync.state === "refused" && ready.pending.length === 0 && (
        <Alert variant="warning" title={text.sync.refusedTitle}>
          <Text>{ready.sync.message}</Text>
          <List>{ready.sync.refusals.map(({ property, message }) => `${property}: ${message}`)}</List>
        </Alert>
      )}
    </Flex>
  );
}

function SyncNote() {
  const card = useCard();
  const { text, session, ready } = card;
  if (ready.pending.length > 0) return <Text variant="microcopy">{text.save.saving}</Text>;
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
  return (
    <Inline gap="extra-small" align="center">
      {state === "written" && <Icon name="success" color="success" size="sm" />}
      {onTheWay && <Icon name="dataSync" size="sm" />}
      <Text variant="microcopy">{syncSentence(card)}</Text>
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
  if (change.level === before?.level) return card.text.save.evidenceDone(name);
  return card.text.save.done(name, levelWord(card, before?.level), levelWord(card, change.level));
}

function FailureAlert() {
  const card = useCard();
  const { text, session, format, ready } = card;
  if (!ready.failure) return null;
  const names = new Set(ready.failure.changes.map(({ criterion }) => criterionName(card, criterion)));
  return (
    <Alert variant="danger" title={text.save.failed(format.list([...names]))}>
      <Flex direction="column" gap="small">
        <Text>{ready.failure.message}</Text>
        <Inline gap="small">
          <Button size="xs" testId="retry" onClick={() => session.retry()}>
            {text.save.retry}
          </Button>
          <Button size="xs" variant="transparent" onClick={() => void session.dismiss()}>
            {text.dismiss}
          </Button>
        </Inline>
      </Flex>
    </Alert>
  );
}
