import { Divider, Flex, Text } from "@hubspot/ui-extensions";
import { AskNext } from "./AskNext.tsx";
import { Because } from "./Because.tsx";
import { useCard } from "./card-context.ts";
import { FrameworkLine } from "./FrameworkLine.tsx";
import { LevelPicker } from "./LevelPicker.tsx";
import { Troubles } from "./Notices.tsx";
import { RecordMarks } from "./RecordMarks.tsx";
import { SaveLine } from "./SaveLine.tsx";
import { Verdict } from "./Verdict.tsx";

/**
 * The card beside whatever is open: the framework in use, a line a criterion; the tab has the rest. The line about
 * saving stands below the pickers, because it grows here with the first click.
 */
export function CompactAssessment() {
  const card = useCard();
  const { ready, text } = card;
  const refusal = ready.isProfilingStopped ? text.checklist.notProfiled : text.compact.readOnly;
  return (
    <Flex direction="column" gap="small">
      <FrameworkLine {...card} canRate={ready.canRate} />
      <Because />
      <Verdict />
      <RecordMarks />
      <Divider size="flush" />
      {ready.framework.criteria.map((criterion) => (
        <Flex key={criterion.id} direction="column" gap="flush">
          <Text format={{ fontWeight: "demibold" }}>{criterion.name}</Text>
          <LevelPicker criterion={criterion} compact />
        </Flex>
      ))}
      <Divider size="flush" />
      <SaveLine />
      <Troubles />
      <AskNext />
      {!ready.lock && <Text variant="microcopy">{ready.canRate ? text.compact.rest : refusal}</Text>}
    </Flex>
  );
}
