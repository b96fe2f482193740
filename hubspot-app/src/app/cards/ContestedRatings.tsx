import type { RatingEvent } from "@assay/shared/assessment/assessment";
import type { FrameworkText } from "@assay/shared/framework/framework";
import { Alert, Button, Flex, Text } from "@hubspot/ui-extensions";
import { type Card, levelWord, nameOf, useCard } from "./card-context.ts";
import { evidenceSummary } from "./RatingNote.tsx";

type Criterion = FrameworkText["criteria"][number];
type Side = Pick<RatingEvent, "by" | "at" | "level" | "evidence">;

/** Both sides of a disagreement, and one click to settle it. */
export function ContestedRatings({ criterion }: { criterion: Criterion }) {
  const card = useCard();
  const { text, session, ready } = card;
  const waiting = card.shown.contested[criterion.id] ?? [];
  if (waiting.length === 0) return null;
  const current = card.shown.ratings[criterion.id];
  const pick = (side: Side | undefined) => session.rate(criterion.id, side?.level, side?.evidence);
  return (
    <Alert variant="warning" title={text.checklist.contested}>
      <Flex direction="column" gap="extra-small">
        <Flex align="center" gap="small">
          <Button size="xs" disabled={!ready.canRate} onClick={() => pick(current)}>
            {text.checklist.keep(levelWord(card, current?.level))}
          </Button>
          <Text>{text.checklist.stands(describe(card, current))}</Text>
        </Flex>
        {waiting.map((event) => (
          <Flex key={event.id} align="center" gap="small">
            <Button size="xs" disabled={!ready.canRate} onClick={() => pick(event)}>
              {text.checklist.use(levelWord(card, event.level))}
            </Button>
            <Text>{text.checklist.waits(describe(card, event))}</Text>
          </Flex>
        ))}
      </Flex>
    </Alert>
  );
}

/** A criterion that was cleared has no rating to name: its side is only "Unknown". */
function describe(card: Card, side: Side | undefined): string {
  if (side === undefined) return levelWord(card, undefined);
  const { text, format, now } = card;
  const rated = text.checklist.ratedBy(nameOf(card, side.by), format.ago(side.at, now));
  const evidence = side.evidence ? ` · ${evidenceSummary(card, side.evidence)}` : "";
  return `${levelWord(card, side.level)} – ${rated}${evidence}`;
}
