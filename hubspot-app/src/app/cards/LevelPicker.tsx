import type { FrameworkText, Level } from "@assay/shared/framework/framework";
import { levels } from "@assay/shared/framework/framework";
import { Button, Icon, Inline, Tooltip } from "@hubspot/ui-extensions";
import { type Card, levelWord, useCard } from "./card-context.ts";

type Criterion = FrameworkText["criteria"][number];

/**
 * Unknown and the four levels, each one click or Enter away. Buttons, not radio buttons: those would save at every
 * press of an arrow key, and Enter would do nothing. Compact, they fit beside each other in a sidebar:
 * unknown is a sign there, and its word is only spoken.
 */
export function LevelPicker({ criterion, compact = false }: { criterion: Criterion; compact?: boolean }) {
  const card = useCard();
  const current = card.shown.ratings[criterion.id];
  const isStale = card.shown.result.criteria.find((line) => line.criterion === criterion.id)?.stale ?? false;
  // A new level keeps the evidence: losing a quote to a click would be worse than one that now says too little. The
  // level of a rating that is out of date is an answer to being asked again.
  const choose = (level: Level | undefined) => {
    if (level !== current?.level || isStale)
      card.session.rate(criterion.id, level, level === undefined ? undefined : current?.evidence);
  };
  return (
    <Inline gap="flush">
      {[undefined, ...levels].map((level) => (
        <Button
          key={level ?? "unknown"}
          size="xs"
          variant={level === current?.level ? "secondary" : "transparent"}
          disabled={!card.ready.canRate}
          testId={`${criterion.id}-${level ?? "unknown"}`}
          onClick={() => choose(level)}
          overlay={<Tooltip>{meaning(card, criterion, level)}</Tooltip>}
        >
          <LevelMark
            chosen={level === current?.level}
            name={criterion.name}
            word={compact ? levelWord(card, level) : ""}
          />{" "}
          {compact ? (level ?? "?") : levelWord(card, level)}
        </Button>
      ))}
    </Inline>
  );
}

/** Same width whether chosen or not, so that a click never moves the next target. */
function LevelMark({ chosen, name, word }: { chosen: boolean; name: string; word: string }) {
  const { checklist } = useCard().text;
  return chosen ? (
    <Icon name="success" screenReaderText={`${checklist.chosenChoice(name)} ${word}`.trim()} />
  ) : (
    <Icon name="circleHollow" screenReaderText={`${checklist.choice(name)} ${word}`.trim()} />
  );
}

function meaning({ text: { checklist } }: Card, { name, levels: meanings }: Criterion, level: Level | undefined) {
  if (level === undefined) return `${checklist.choice(name)} ${checklist.unknownMeaning}`;
  return `${name} ${checklist.levelMeaning(level, meanings[level])}`;
}
