import type { AskedMove } from "@assay/shared/api/stages";
import { listMoves } from "@assay/shared/pipeline/stage-rules";
import { Alert, Button, ButtonRow, Flex, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useCard } from "./card-context.ts";
import { DataCheck } from "./DataCheck.tsx";
import { StageContest } from "./StageContest.tsx";
import { StageGate } from "./StageGate.tsx";
import { StageMoveForm } from "./StageMoveForm.tsx";
import { StageUndo } from "./StageUndo.tsx";
import { stageTextOf } from "./stage-words.ts";
import { useStage } from "./use-stage.ts";

type Kind = ReturnType<typeof listMoves>[number];

/** What can be done about the stage now, with what each asks; nothing while the stage is not known. */
export function StageSection() {
  const card = useCard();
  const text = stageTextOf(card);
  const { stage, failure, move, retry } = useStage();
  const [chosen, setChosen] = useState<Kind>();
  // The line about the stage says why.
  if (failure !== undefined) return <Retry onRetry={retry} />;
  if (stage === undefined) return null;
  const { state, canMove, moving, gate, problem } = stage;
  const go = (wanted: AskedMove) => {
    setChosen(undefined);
    move(wanted);
  };
  const start = (kind: Kind) => (kind === "qualify" || isFinalAccept(kind) ? go({ kind }) : setChosen(kind));
  const isFinalAccept = (kind: Kind): kind is "accept" => kind === "accept" && state.stage === "sql";
  return (
    <Flex direction="column" gap="small">
      <Text format={{ fontWeight: "demibold" }}>{text.title}</Text>
      <StageContest />
      {canMove && (
        <ButtonRow>
          {listMoves(state.stage).map((kind) => (
            <Button
              key={kind}
              size="xs"
              testId={`stage-${kind}`}
              variant={kind === "accept" || kind === "qualify" ? "primary" : "secondary"}
              disabled={moving !== undefined}
              onClick={() => start(kind)}
            >
              {moving?.kind === kind ? text.saving : text.moves[kind]}
            </Button>
          ))}
        </ButtonRow>
      )}
      {chosen === "accept" && (
        <DataCheck onAccept={() => go({ kind: "accept" })} onCancel={() => setChosen(undefined)} />
      )}
      {chosen !== undefined && chosen !== "accept" && chosen !== "qualify" && (
        <StageMoveForm key={chosen} kind={chosen} onMove={go} onCancel={() => setChosen(undefined)} />
      )}
      <StageUndo />
      {gate && <StageGate gate={gate} />}
      {problem && <Trouble message={problem.message} onRetry={retry} />}
    </Flex>
  );
}

function Trouble({ message, onRetry }: { message: string; onRetry: () => void }) {
  const card = useCard();
  return (
    <Alert variant="danger" title={stageTextOf(card).notSaved}>
      <Flex direction="column" gap="small">
        <Text>{message}</Text>
        <Retry onRetry={onRetry} />
      </Flex>
    </Alert>
  );
}

function Retry({ onRetry }: { onRetry: () => void }) {
  const { text } = useCard();
  return (
    <Flex>
      <Button size="xs" testId="stage-retry" onClick={onRetry}>
        {text.tryAgain}
      </Button>
    </Flex>
  );
}
