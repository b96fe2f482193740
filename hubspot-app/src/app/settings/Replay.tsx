import type { Refusal } from "@assay/shared/api/result";
import type { DraftChangedReply, ReplayReply } from "@assay/shared/api/rubrics";
import { Alert, Button, EmptyState, Flex, LoadingSpinner, Text } from "@hubspot/ui-extensions";
import { useCallback, useEffect, useState } from "react";
import { useEditor } from "./editor-context.ts";
import { ReplayOutcomes } from "./ReplayOutcomes.tsx";
import { BrokenExamples, LargestMoves, Moves } from "./ReplayTables.tsx";

type Answer = ReplayReply | DraftChangedReply | Refusal;

/** What the draft, as it is saved, would do to the portal's own assessments. */
export function Replay() {
  const { text, state } = useEditor();
  const [answer, ask] = useReplay();
  if (answer === undefined) return <LoadingSpinner label={text.replay.running} showLabel layout="centered" />;
  const isStale = answer.ok && answer.revision !== state.rubric.draft?.revision;
  return (
    <Flex direction="column" gap="medium">
      <Text>{text.replay.help}</Text>
      {isStale && <Alert variant="warning" title={text.replay.stale} />}
      {answer.ok ? <Outcome replay={answer} /> : <Alert variant="danger" title={answer.message} />}
      <Flex>
        <Button testId="replay-again" onClick={ask}>
          {text.replay.again}
        </Button>
      </Flex>
    </Flex>
  );
}

function Outcome({ replay }: { replay: ReplayReply }) {
  const { text, format } = useEditor();
  const { assessments, changed, broken, largest, moves, outcomes, tookMs } = replay;
  if (assessments === 0) {
    return (
      <EmptyState title={text.replay.none} layout="vertical">
        <BrokenExamples broken={broken} />
      </EmptyState>
    );
  }
  const summary = text.replay.changed(format.number(changed), format.number(assessments));
  return (
    <>
      <Text format={{ fontWeight: "bold" }}>{changed === 0 ? text.replay.nothingMoves : summary}</Text>
      <BrokenExamples broken={broken} />
      <Moves moves={moves} assessments={assessments} />
      <ReplayOutcomes outcomes={outcomes} />
      <LargestMoves largest={largest} />
      <Text variant="microcopy">{text.replay.took(format.number(Math.round(tookMs / 10) / 100))}</Text>
    </>
  );
}

/** Saves what is being edited, then replays it. */
function useReplay(): [Answer | undefined, () => void] {
  const { server, session, document } = useEditor();
  const { framework } = document;
  const [answer, setAnswer] = useState<Answer>();
  const ask = useCallback(() => {
    setAnswer(undefined);
    void session.flush().then(async () => {
      const state = session.state();
      const revision = state.phase === "open" ? (state.rubric.draft?.revision ?? 0) : 0;
      setAnswer(await server.replay(framework, revision));
    });
  }, [server, session, framework]);
  useEffect(ask, [ask]);
  return [answer, ask];
}
