import type { RollUpReply } from "@assay/shared/api/related";
import type { FrameworkText } from "@assay/shared/framework/framework";
import { Flex, Text } from "@hubspot/ui-extensions";
import { evidenceSummary } from "./RatingNote.tsx";
import type { Surface } from "./surface.ts";

interface RollUpRowProps {
  readonly surface: Surface;
  readonly reply: RollUpReply;
  readonly criterion: FrameworkText["criteria"][number];
}

/** The best level, what it means, who holds it and who said so; or that nobody knows. */
export function RollUpRow({ surface, reply, criterion }: RollUpRowProps) {
  const { text, format, now } = surface;
  const best = reply.levels.find((level) => level.criterion === criterion.id);
  if (!best) {
    return (
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: "demibold" }}>{criterion.name}</Text>
        <Text variant="microcopy">{text.checklist.levelMeaning(text.checklist.unknown, criterion.definition)}</Text>
      </Flex>
    );
  }
  const { level, rating, holder } = best;
  const rater = reply.people.find(({ userId }) => userId === rating.by)?.name ?? text.someone;
  const who = text.checklist.ratedBy(rater, format.ago(rating.at, now));
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: "demibold" }}>{criterion.name}</Text>
      <Text>{text.checklist.levelMeaning(level, criterion.levels[level])}</Text>
      <Text variant="microcopy">
        {text.company.held[holder.objectType](holder.name)} · {who}
        {rating.evidence && ` · ${evidenceSummary(surface, rating.evidence)}`}
      </Text>
    </Flex>
  );
}
