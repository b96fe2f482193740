import { OverrideReason } from "@assay/shared/pipeline/stage-move";
import { Alert, Button, ButtonRow, Flex, List, Select, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useCard } from "./card-context.ts";
import { lackSentence, stageTextOf } from "./stage-words.ts";
import { type StageOnScreen, useStage } from "./use-stage.ts";

/** What is missing for the stage, and the way past it: one reason from a list, which is kept. */
export function StageGate({ gate: { move: asked, shortfalls } }: { gate: NonNullable<StageOnScreen["gate"]> }) {
  const card = useCard();
  const text = stageTextOf(card);
  const { stage, move, dismiss } = useStage();
  const [override, setOverride] = useState<OverrideReason>();
  const goOn = () => {
    if (override) move({ ...asked, override } as typeof asked);
  };
  return (
    <Alert variant="warning" title={text.gate.title}>
      <Flex direction="column" gap="small">
        <List>
          {shortfalls.map((shortfall) => (
            <Text key={JSON.stringify(shortfall)}>{lackSentence(text, shortfall, stage?.labels ?? {})}</Text>
          ))}
        </List>
        <Select
          name="override"
          label={text.gate.ask}
          options={OverrideReason.options.map((value) => ({ value, label: text.override[value] }))}
          {...(override && { value: override })}
          onChange={(value) => setOverride(OverrideReason.parse(value))}
        />
        <ButtonRow>
          <Button size="xs" testId="stage-override" disabled={override === undefined} onClick={goOn}>
            {text.gate.go}
          </Button>
          <Button size="xs" variant="transparent" onClick={dismiss}>
            {text.cancel}
          </Button>
        </ButtonRow>
      </Flex>
    </Alert>
  );
}
