import type { PlacedEvent } from "@assay/shared/pipeline/stage-state";
import {
  Button,
  Flex,
  Panel,
  PanelBody,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";
import { useCard } from "./card-context.ts";
import { moverName, moveSentence, overrideSentence, stageTextOf } from "./stage-words.ts";
import { useStage } from "./use-stage.ts";

/** Opens who moved the record when, in words, newest first. */
export function StageHistoryButton() {
  const text = stageTextOf(useCard());
  const { stage } = useStage();
  if (stage === undefined || stage.state.history.length === 0) return null;
  return (
    <Button
      size="sm"
      testId="stage-history"
      overlay={
        <Panel id="stage-history" title={text.history.title} width="md" variant="modal">
          <PanelBody>
            <StageHistory />
          </PanelBody>
        </Panel>
      }
    >
      {text.history.open}
    </Button>
  );
}

function StageHistory() {
  const card = useCard();
  const { stage } = useStage();
  const { history = [] } = stage?.state ?? {};
  return (
    <Table density="compact">
      <TableHead>
        <TableRow>
          <TableHeader width="min">{card.text.history.when}</TableHeader>
          <TableHeader width="min">{card.text.history.who}</TableHeader>
          <TableHeader>{card.text.history.what}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {history.toReversed().map((placed) => (
          <TableRow key={placed.event.id}>
            <TableCell width="min">{card.format.dateTime(placed.event.at)}</TableCell>
            <TableCell width="min">
              {moverName(card, stage?.people ?? [], placed.event.by, placed.event.surface)}
            </TableCell>
            <TableCell>
              <What placed={placed} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function What({ placed: { event, outcome } }: { placed: PlacedEvent }) {
  const card = useCard();
  const text = stageTextOf(card);
  const { stage } = useStage();
  const entered = stage?.state.entries.find(({ eventId }) => eventId === event.id);
  const without = overrideSentence(card, event.move, stage?.labels ?? {});
  return (
    <Flex direction="column" gap="flush">
      <Text>{moveSentence(card, event, entered?.to)}</Text>
      {without && <Text variant="microcopy">{without}</Text>}
      {outcome !== "applied" && <Text variant="microcopy">{text.history.outcomes[outcome]}</Text>}
    </Flex>
  );
}
