import { Alert, Button, Flex, Text } from "@hubspot/ui-extensions";
import { useCard } from "./card-context.ts";
import { moverName, moveSentence, stageName, stageTextOf } from "./stage-words.ts";
import { useStage } from "./use-stage.ts";

/** Both sides of a disagreement, and one click to settle it. */
export function StageContest() {
  const card = useCard();
  const text = stageTextOf(card);
  const { stage, move } = useStage();
  const { state, people, canMove, moving } = stage ?? {};
  if (state === undefined || state.contested.length === 0) return null;
  const isOff = !canMove || moving !== undefined;
  const told = (by: string | undefined, at: number) =>
    text.contest.by(moverName(card, people ?? [], by), card.format.ago(at, card.now));
  const current = state.entries.at(-1);
  const kept = stageName(text, state.stage, state.entries.length > 0);
  return (
    <Alert variant="warning" title={text.contest.title}>
      <Flex direction="column" gap="extra-small">
        <Flex align="center" gap="small">
          <Button size="xs" testId="stage-keep" disabled={isOff} onClick={() => move({ kind: "keep" })}>
            {text.contest.keep(kept)}
          </Button>
          {current && <Text>{told(current.by, current.at)}</Text>}
        </Flex>
        {state.contested.map((event) => (
          <Flex key={event.id} align="center" gap="small">
            <Button size="xs" disabled={isOff} onClick={() => move({ kind: "pick", event: event.id })}>
              {text.contest.pick(moveSentence(card, event, undefined))}
            </Button>
            <Text>{told(event.by, event.at)}</Text>
          </Flex>
        ))}
      </Flex>
    </Alert>
  );
}
