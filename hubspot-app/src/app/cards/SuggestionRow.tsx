import type { Suggestion } from "@assay/shared/api/suggestion";
import type { Evidence } from "@assay/shared/assessment/evidence";
import type { Instant } from "@assay/shared/instant";
import { Button, Flex, Inline, Text } from "@hubspot/ui-extensions";
import { criterionName, levelWord, useCard } from "./card-context.ts";
import { isolate } from "./RatingNote.tsx";

interface SuggestionRowProps {
  readonly suggestion: Suggestion;
  readonly saidAt: Instant;
  onAccept(): void;
  onDismiss(): void;
}

/** One level with the sentence behind it. It is accepted as long as it stands: an undo offers it again. */
export function SuggestionRow({ suggestion, saidAt, onAccept, onDismiss }: SuggestionRowProps) {
  const card = useCard();
  const { text, session, ready, shown } = card;
  const { criterion, level, quote } = suggestion;
  const current = shown.ratings[criterion];
  const isAccepted = current?.level === level && current.evidence?.quote === quote;
  const meaning = ready.framework.criteria.find(({ id }) => id === criterion)?.levels[level] ?? "";
  const accept = () => {
    const contact = current?.evidence?.contact;
    const evidence: Evidence = { tier: "stated", quote, saidAt, ...(contact !== undefined && { contact }) };
    session.rate(criterion, level, evidence);
    onAccept();
  };
  return (
    <Flex direction="column" gap="extra-small">
      <Text format={{ fontWeight: "demibold" }}>{criterionName(card, criterion)}</Text>
      <Text>{text.checklist.levelMeaning(level, meaning)}</Text>
      <Text>{text.evidence.quoted(isolate(quote))}</Text>
      {!isAccepted && <Text variant="microcopy">{text.notes.now(levelWord(card, current?.level))}</Text>}
      <Inline gap="small">
        <Button size="xs" testId={`accept-${criterion}`} disabled={isAccepted} onClick={accept}>
          {isAccepted ? text.notes.accepted : text.notes.accept}
        </Button>
        {!isAccepted && (
          <Button size="xs" variant="transparent" testId={`dismiss-${criterion}`} onClick={onDismiss}>
            {text.dismiss}
          </Button>
        )}
      </Inline>
    </Flex>
  );
}
