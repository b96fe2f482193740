import type { Sync } from "@assay/shared/api/sync";
import { Alert, Button, Flex, Inline, List, Text } from "@hubspot/ui-extensions";
import { ChangesNotice } from "./ChangesNotice.tsx";
import { type Card, criterionName, useCard } from "./card-context.ts";
import type { Failure } from "./session-state.ts";

/**
 * What needs the person: changes that were not saved, properties that were refused, what others did meanwhile, a first
 * step to take.
 */
export function Notices() {
  const { ready, shown, text } = useCard();
  const isEmpty = shown.version === 0 && Object.keys(shown.ratings).length === 0;
  return (
    <>
      <Troubles />
      <ChangesNotice />
      {ready.related?.trouble && <Text variant="microcopy">{ready.related.trouble}</Text>}
      {isEmpty && ready.canRate && (
        <Alert variant="tip" title={text.checklist.empty}>
          {text.checklist.invitation}
        </Alert>
      )}
    </>
  );
}

/** What was not saved, and what HubSpot refused. */
export function Troubles() {
  const { ready } = useCard();
  return (
    <>
      {ready.failure && <FailureAlert failure={ready.failure} />}
      {ready.sync.state === "refused" && ready.pending.length === 0 && <RefusedAlert refused={ready.sync} />}
    </>
  );
}

function RefusedAlert({ refused: { message: told, refusals } }: { refused: Extract<Sync, { state: "refused" }> }) {
  const { text } = useCard();
  // HubSpot says of one refused property the same twice: of it, and of the whole.
  const isSaid = refusals.some(({ message }) => message === told);
  return (
    <Alert variant="warning" title={text.sync.refusedTitle}>
      {!isSaid && <Text>{told}</Text>}
      <List>
        {refusals.map(({ property, message }) => (
          <Text key={property}>{text.sync.refusal(property, message)}</Text>
        ))}
      </List>
    </Alert>
  );
}

function FailureAlert({ failure }: { failure: Failure }) {
  const card = useCard();
  const { text, session } = card;
  return (
    <Alert variant="danger" title={failureTitle(card, failure)}>
      <Flex direction="column" gap="small">
        <Text>{failure.message}</Text>
        <Inline gap="small">
          {!failure.isFinal && (
            <Button size="xs" testId="retry" onClick={() => session.retry()}>
              {text.save.retry}
            </Button>
          )}
          <Button size="xs" variant="transparent" onClick={() => void session.dismiss()}>
            {text.dismiss}
          </Button>
        </Inline>
      </Flex>
    </Alert>
  );
}

/** Names what was rolled back. */
function failureTitle(card: Card, { changes }: Failure): string {
  const names = new Set(changes.map(({ criterion }) => criterionName(card, criterion)));
  return card.text.save.failed(card.format.list([...names]));
}
