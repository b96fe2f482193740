import type { DataCheckReply } from "@assay/shared/api/stages";
import type { StageText } from "@assay/shared/language/en-stages";
import { Alert, Button, ButtonRow, Flex, List, LoadingSpinner, Text } from "@hubspot/ui-extensions";
import { useCallback } from "react";
import { useCard } from "./card-context.ts";
import { isolate } from "./RatingNote.tsx";
import { stageTextOf } from "./stage-words.ts";
import { useReply } from "./use-reply.ts";

interface DataCheckProps {
  onAccept(): void;
  onCancel(): void;
}

/** What to look at before taking somebody over. It stops nobody: where it finds nothing, it says so. */
export function DataCheck({ onAccept, onCancel }: DataCheckProps) {
  const card = useCard();
  const { server } = card;
  const text = stageTextOf(card);
  const [reply] = useReply(useCallback(() => server.checkData(), [server]));
  if (reply === undefined) return <LoadingSpinner label={text.loading} showLabel />;
  const doubts = reply.ok ? reply.doubts : [];
  const isSound = reply.ok && doubts.length === 0;
  return (
    <Alert variant={isSound ? "success" : "warning"} title={isSound ? text.check.fine : text.check.title}>
      <Flex direction="column" gap="small">
        {!reply.ok && <Text>{reply.message}</Text>}
        {doubts.length > 0 && (
          <List>
            {doubts.map((doubt) => (
              <Text key={doubt.property}>{doubtSentence(text, doubt)}</Text>
            ))}
          </List>
        )}
        <ButtonRow>
          <Button size="xs" variant="primary" testId="stage-take" onClick={onAccept}>
            {isSound ? text.moves.accept : text.check.accept}
          </Button>
          <Button size="xs" onClick={onCancel}>
            {text.cancel}
          </Button>
        </ButtonRow>
      </Flex>
    </Alert>
  );
}

function doubtSentence({ check }: StageText, { fault, label, value = "" }: DataCheckReply["doubts"][number]): string {
  return check.faults[fault](label, isolate(value));
}
