import type { RecordMark } from "@assay/shared/api/workflow-actions";
import { markTexts } from "@assay/shared/language/all-languages";
import type { MarkText } from "@assay/shared/language/en-actions";
import { languageOf } from "@assay/shared/language/locale";
import { Alert, Button, Flex, Inline, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useCard } from "./card-context.ts";

/** What workflows left on the record: that it is locked, and that it is asked for again. */
export function RecordMarks() {
  const { ready, shown, page, format, now } = useCard();
  const { lock, askedAgain } = ready;
  const text = markTexts[languageOf(page.locale)];
  const isAnswered = Object.values(shown.ratings).some(({ at }) => at >= (askedAgain?.at ?? 0));
  const when = ({ at }: RecordMark) => format.ago(at, now);
  return (
    <>
      {lock && (
        <Alert variant="warning" title={text.locked}>
          <Flex direction="column" gap="small">
            <Text>{text.lockedBy(whoSet(text, lock), when(lock))}</Text>
            {lock.reason && <Text>{lock.reason}</Text>}
            {lock.canUnlock && <UnlockButton text={text} />}
          </Flex>
        </Alert>
      )}
      {askedAgain && !isAnswered && (
        <Alert variant="info" title={text.askedAgain}>
          <Flex direction="column" gap="small">
            <Text>{text.askedBy(whoSet(text, askedAgain), when(askedAgain))}</Text>
            {askedAgain.reason && <Text>{askedAgain.reason}</Text>}
          </Flex>
        </Alert>
      )}
    </>
  );
}

function whoSet(text: MarkText, { workflowId }: RecordMark): string {
  return workflowId === undefined ? text.aWorkflow : text.workflow(workflowId);
}

function UnlockButton({ text }: { text: MarkText }) {
  const { server, session } = useCard();
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const unlock = async () => {
    setBusy(true);
    setFailure(undefined);
    const reply = await server.unlock();
    // The checklist stays on screen, with what is being saved.
    if (reply.ok) await session.refresh();
    else setFailure(reply.message);
    setBusy(false);
  };
  return (
    <>
      {failure !== undefined && <Text>{failure}</Text>}
      <Inline>
        <Button size="xs" testId="unlock" disabled={isBusy} onClick={() => void unlock()}>
          {isBusy ? text.unlocking : text.unlock}
        </Button>
      </Inline>
    </>
  );
}
