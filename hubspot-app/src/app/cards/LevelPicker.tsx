import type { FrameworkText, Level } from "@assay/shared/framework/framework";
import { levels } from "@assay/shared/framework/framework";
import { Button, Icon, Inline, Tooltip } from "@hubspot/ui-extensions";
import { type Card, levelWord, useCard } from "./card-context.ts";

type Criterion = FrameworkText["criteria"][number];

/**
 * Unknown and the four levels, each one click or Enter away. Buttons, not radio buttons: those would save at every
 * press of an arrow key, and Enter would do nothing. Compact, they fit beside each other in a sidebar.
 */
export function LevelPicker({ criterion, compact = false }: { criterion: Criterion; compact?: boolean }) {
  const card = useCard();
  const current = card.shown.ratings[criterion.id];
  // A new level keeps the evidence: losing a quote to a click would be worse than one that now says too little.
  const choose = (level: Level | undefined) => {
    if (level !== current?.level)
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
          <LevelMark chosen={level === current?.level} name={spokenName(card, criterion, level, compact)} />{" "}
          {compact ? (level ?? "?") : levelWord(card, level)}
        </Button>
      ))}
    </Inline>
  );
}

/** Same width whether chosen or not, so that a click never moves the next target. */
function LevelMark({ chosen, name }: { chosen: boolean; name: { whenChosen: string; else: string } }) {
  return chosen ? (
    <Icon name="success" screenReaderText={name.whenChosen} />
  ) : (
    <Icon name="circleHollow" screenReaderText={name.else} />
  );
}

/** Which criterion the button is of; the level's word too where only its sign is seen. */
function spokenName(card: Card, { name }: Criterion, level: Level | undefined, compact: boolean) {
  const { checklist } = card.text;
  const word = compact ? ` ${levelWord(card, level)}` : "";
  return { whenChosen: `${checklist.chosenChoice(name)}${word}`, else: `${checklist.choice(name)}${word}` };
}

function meaning({ text: { checklist } }: Card, { name, levels: meanings }: Criterion, level: Level | undefined) {
  if (level === undefined) return `${checklist.choice(name)} ${checklist.unknownMeaning}`;
  return `${name} ${checklist.levelMeaning(level, meanings[level])}`;
}
