import type { Suggestion } from "@assay/shared/api/suggestion";
import type { Instant } from "@assay/shared/instant";
import { Alert, Divider, Flex, Heading, Text } from "@hubspot/ui-extensions";
import { Fragment, useState } from "react";
import { useCard } from "./card-context.ts";
import { SaveLine } from "./SaveLine.tsx";
import { SuggestionRow } from "./SuggestionRow.tsx";

interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  /** The day of the notes, as evidence keeps it. */
  readonly saidAt: Instant;
}

/** What the notes support; a new reading brings new objects, so that what was dismissed before is forgotten. */
export function Suggestions({ suggestions, saidAt }: SuggestionsProps) {
  const { text } = useCard();
  const [isAccepting, setIsAccepting] = useState(false);
  const [dismissed, setDismissed] = useState<readonly Suggestion[]>([]);
  const left = suggestions.filter((suggestion) => !dismissed.includes(suggestion));
  if (suggestions.length === 0) {
    return (
      <Alert variant="info" title={text.notes.nothing}>
        {text.notes.nothingHelp}
      </Alert>
    );
  }
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.notes.found(suggestions.length)}</Heading>
      {/* What became of an earlier rating says nothing of these. */}
      {isAccepting && <SaveLine undoTestId="undo-accepted" />}
      {left.map((suggestion) => (
        <Fragment key={suggestions.indexOf(suggestion)}>
          <Divider size="flush" />
          <SuggestionRow
            suggestion={suggestion}
            saidAt={saidAt}
            onAccept={() => setIsAccepting(true)}
            onDismiss={() => setDismissed([...dismissed, suggestion])}
          />
        </Fragment>
      ))}
      {left.length === 0 && <Text>{text.notes.dismissed}</Text>}
    </Flex>
  );
}
