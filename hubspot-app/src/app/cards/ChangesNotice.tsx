import type { HistoryEntry } from "@assay/shared/api/history";
import { Alert, Button, Flex, Inline, List, Text } from "@hubspot/ui-extensions";
import { type Card, changeSentence, nameOf, useCard } from "./card-context.ts";

/** Changes that the notice names; the history has all of them. */
const named = 5;

/** What others changed since the person last looked. */
export function ChangesNotice() {
  const card = useCard();
  const { ready, session, text, format, now } = card;
  const { since, events = [] } = ready.changes ?? {};
  if (since === undefined || events.length === 0) return null;
  const more = events.length - named;
  return (
    <Alert variant="info" title={text.changes.title(events.length, format.since(since, now))}>
      <Flex direction="column" gap="small">
        <List>
          {events.slice(0, named).map((event) => (
            <Text key={event.id}>{sentence(card, event)}</Text>
          ))}
        </List>
        {more > 0 && <Text>{text.changes.more(more, text.history.open)}</Text>}
        <Inline>
          <Button size="xs" variant="transparent" testId="dismiss-changes" onClick={() => session.dismissChanges()}>
            {text.dismiss}
          </Button>
        </Inline>
      </Flex>
    </Alert>
  );
}

function sentence(card: Card, event: HistoryEntry): string {
  return card.text.changes.by(nameOf(card, event.by), changeSentence(card, event));
}
