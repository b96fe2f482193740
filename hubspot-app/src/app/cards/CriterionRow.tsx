import type { FrameworkText } from "@assay/shared/framework/framework";
import { Box, Button, Flex, Inline, List, StatusTag, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { CarriedNote, ConfirmButton } from "./CarriedLevel.tsx";
import { ContestedRatings } from "./ContestedRatings.tsx";
import { type Card, useCard } from "./card-context.ts";
import { carriedTo } from "./carried.ts";
import { EvidenceButton } from "./EvidenceButton.tsx";
import { LevelPicker } from "./LevelPicker.tsx";
import { RatingNote } from "./RatingNote.tsx";

type Criterion = FrameworkText["criteria"][number];

/**
 * Name, picker, what the chosen level means, who says so and why; every level's meaning one click away.
 * As tall unrated as rated, so that a click never moves the next row.
 */
export function CriterionRow({ criterion }: { criterion: Criterion }) {
  const card = useCard();
  const { ready, shown, text } = card;
  const [showsLevels, setShowsLevels] = useState(false);
  const rating = shown.ratings[criterion.id];
  const carried = carriedTo(card, criterion.id);
  const line = shown.result.criteria.find((candidate) => candidate.criterion === criterion.id);
  return (
    <Flex direction="column" gap="flush">
      <Flex justify="between" align="center" gap="small" wrap>
        <Inline gap="small" align="center">
          <Text format={{ fontWeight: "demibold" }}>{criterion.name}</Text>
          {isChanged(card, criterion) && <StatusTag variant="info">{text.changes.tag}</StatusTag>}
          {line?.stale && <StatusTag variant="warning">{text.checklist.staleTag}</StatusTag>}
          {shown.contested[criterion.id] && <StatusTag variant="danger">{text.checklist.contestedTag}</StatusTag>}
        </Inline>
        <LevelPicker criterion={criterion} />
      </Flex>
      <Flex justify="between" align="start" gap="small" wrap>
        <Text variant={rating ? "bodytext" : "microcopy"}>
          {rating ? criterion.levels[rating.level] : criterion.definition}
        </Text>
        <Box flex="none">
          {rating && ready.canRate && <EvidenceButton criterion={criterion} rating={rating} />}
          {carried && ready.canRate && <ConfirmButton carried={carried} />}
          <Button size="xs" variant="transparent" onClick={() => setShowsLevels(!showsLevels)}>
            {showsLevels ? text.checklist.hideLevels : text.checklist.showLevels}
          </Button>
        </Box>
      </Flex>
      {rating && <RatingNote rating={rating} line={line} />}
      {carried && <CarriedNote criterion={criterion} carried={carried} />}
      {!rating && !carried && <Text variant="microcopy">{text.checklist.notAsked}</Text>}
      {showsLevels && <Meanings criterion={criterion} />}
      <ContestedRatings criterion={criterion} />
    </Flex>
  );
}

function isChanged({ ready }: Card, criterion: Criterion): boolean {
  return ready.changes?.events.some((event) => event.criterion === criterion.id) ?? false;
}

function Meanings({ criterion }: { criterion: Criterion }) {
  const { text } = useCard();
  return (
    <List>
      {criterion.levels.map((meaning, level) => (
        <Text key={meaning}>{text.checklist.levelMeaning(level, meaning)}</Text>
      ))}
    </List>
  );
}
