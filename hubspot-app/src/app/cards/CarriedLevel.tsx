import type { Carried } from "@assay/shared/api/related";
import type { FrameworkText } from "@assay/shared/framework/framework";
import { Button, Text, Tooltip } from "@hubspot/ui-extensions";
import { type Card, nameOf, useCard } from "./card-context.ts";
import { originsOf } from "./origins.ts";
import { evidenceSummary } from "./RatingNote.tsx";

type Criterion = FrameworkText["criteria"][number];

/** Stands where an unknown criterion says "Not asked yet", so that its late arrival moves no picker. */
export function CarriedNote({ criterion, carried }: { criterion: Criterion; carried: Carried }) {
  const card = useCard();
  const words = card.text.carried;
  const meaning = card.text.checklist.levelMeaning(carried.level, criterion.levels[carried.level]);
  const from = carried.origins.length > 1 ? words.fromLowest : words.from;
  return <Text variant="microcopy">{from(originsOf(card, carried.origins), meaning)}</Text>;
}

/** Makes the carried level a rating; who said so, and on what evidence, is told before the click. */
export function ConfirmButton({ carried }: { carried: Carried }) {
  const card = useCard();
  return (
    <Button
      size="xs"
      testId={`confirm-${carried.criterion}`}
      onClick={() => card.session.confirm([carried])}
      overlay={<Tooltip>{grounds(card, carried)}</Tooltip>}
    >
      {card.text.carried.confirm}
    </Button>
  );
}

function grounds(card: Card, { origins }: Carried): string {
  const said = origins.map(({ rating }) => {
    const rated = card.text.checklist.ratedBy(nameOf(card, rating.by), card.format.ago(rating.at, card.now));
    return rating.evidence ? `${rated} · ${evidenceSummary(card, rating.evidence)}` : rated;
  });
  return card.format.list(said);
}
