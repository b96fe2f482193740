import { Button, Icon, Inline, Text } from "@hubspot/ui-extensions";
import { useCard } from "./card-context.ts";
import { moveSentence, stageTextOf } from "./stage-words.ts";
import { useStage } from "./use-stage.ts";

/** The move that was just made here, and the way back while nothing followed it. */
export function StageUndo() {
  const card = useCard();
  const { stage, move } = useStage();
  const { last, state } = stage ?? {};
  if (last === undefined) return null;
  return (
    <Inline gap="small" align="center">
      <Text variant="microcopy">{moveSentence(card, last, state?.stage)}</Text>
      <Button
        size="xs"
        variant="transparent"
        testId="stage-undo"
        onClick={() => move({ kind: "undo", event: last.id })}
      >
        <Icon name="undo" /> {stageTextOf(card).undo}
      </Button>
    </Inline>
  );
}
