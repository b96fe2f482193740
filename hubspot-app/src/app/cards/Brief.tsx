import type { BriefPart } from "@assay/shared/api/brief";
import type { ClockLine } from "@assay/shared/api/sla";
import { Alert, Button, ButtonRow, Flex, List, Text, TextArea } from "@hubspot/ui-extensions";
import { useEffect, useState } from "react";
import { briefOf, briefText } from "./brief.ts";
import { useCard } from "./card-context.ts";
import { stageTextOf } from "./stage-words.ts";
import { useStage } from "./use-stage.ts";

/** What the next person needs to know: to read, to copy, and to put on the contact as a note. */
export function Brief() {
  const card = useCard();
  const { brief } = stageTextOf(card);
  const { stage } = useStage();
  const clock = useClockOnce();
  const [promised, setPromised] = useState("");
  const parts = briefOf(card, { stage, clock, promised });
  const copy = () =>
    card.page.copyText(briefText(parts)).then(
      () => card.page.announce("success", brief.copied),
      () => card.page.announce("danger", brief.notCopied),
    );
  return (
    <Flex direction="column" gap="small">
      {parts.map((part) => (
        <Part key={part.title} part={part} />
      ))}
      {stage?.canMove && (
        <TextArea name="promised" label={brief.ask} rows={2} maxLength={2000} value={promised} onInput={setPromised} />
      )}
      <ButtonRow>
        {stage?.canMove && <NoteButton parts={parts} promised={promised.trim()} />}
        <Button size="sm" testId="copy-brief" onClick={() => void copy()}>
          {brief.copy}
        </Button>
      </ButtonRow>
    </Flex>
  );
}

function Part({ part: { title, lines } }: { part: BriefPart }) {
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: "demibold" }}>{title}</Text>
      <List>
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </List>
    </Flex>
  );
}

/** One click, and the same brief is not written twice: there is nothing more to click until it says something else. */
function NoteButton({ parts, promised }: { parts: readonly BriefPart[]; promised: string }) {
  const card = useCard();
  const { brief } = stageTextOf(card);
  const [state, setState] = useState<{ of: string; said?: string; problem?: string }>({ of: "" });
  const digest = briefText(parts);
  const { said, problem } = state.of === digest ? state : {};
  const isBusy = state.of === digest && said === undefined && problem === undefined;
  const write = async () => {
    setState({ of: digest });
    const reply = await card.server.noteBrief({ parts: [...parts], ...(promised && { promised }) });
    if (!reply.ok) return setState({ of: digest, problem: reply.message });
    setState({ of: digest, said: reply.isNew ? brief.noted : brief.notedBefore });
  };
  if (said !== undefined) return <Alert variant="success" title={said} />;
  return (
    <Flex direction="column" gap="small">
      {problem !== undefined && (
        <Alert variant="danger" title={brief.notNoted}>
          {problem}
        </Alert>
      )}
      <Button size="sm" variant="primary" testId="note-brief" disabled={isBusy} onClick={() => void write()}>
        {isBusy ? brief.noting : brief.note}
      </Button>
    </Flex>
  );
}

/** The clock as it stands when the brief opens; one that cannot be read is left out. */
function useClockOnce(): ClockLine | undefined {
  const { server } = useCard();
  const [clock, setClock] = useState<ClockLine>();
  useEffect(() => {
    void server.sla().then((reply) => reply.ok && setClock(reply.clock));
  }, [server]);
  return clock;
}
