import { Flex, StatusTag, Text } from "@hubspot/ui-extensions";
import { useCard } from "./card-context.ts";
import { SlaClock } from "./SlaClock.tsx";
import { stageName, stageSentence, stageTextOf } from "./stage-words.ts";
import { useStage } from "./use-stage.ts";

const colours = {
  mql: "info",
  sal: "info",
  sql: "success",
  opportunity: "success",
  nurture: "warning",
  disqualified: "danger",
} as const;

/** Where the record stands, since when and by whom: one line, there from the start, so that nothing below it moves. */
export function StageLine() {
  const card = useCard();
  const { stage, failure } = useStage();
  const text = stageTextOf(card);
  if (stage === undefined) return <Text variant="microcopy">{failure ?? text.loading}</Text>;
  const { state } = stage;
  const name = stageName(text, state.stage, state.entries.length > 0);
  return (
    <Flex gap="small" align="center" wrap>
      <StatusTag variant={state.stage ? colours[state.stage] : "default"} hollow={state.stage === undefined}>
        {name}
      </StatusTag>
      {state.entries.length > 0 && <Text variant="microcopy">{stageSentence(card, stage)}</Text>}
      {state.entries.length > 0 && <SlaClock moves={state.entries.length} />}
    </Flex>
  );
}
