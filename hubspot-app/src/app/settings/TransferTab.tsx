import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import { Alert, Button, Divider, Flex, Heading, Text, TextArea } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useEditor } from "./editor-context.ts";
import { ImportForm } from "./ImportForm.tsx";

/** A rubric as JSON: out by the clipboard, in by pasting. */
export function TransferTab() {
  const { text, canEdit, session } = useEditor();
  return (
    <Flex direction="column" gap="medium">
      <Export />
      {canEdit && (
        <>
          <Divider />
          <Heading>{text.transfer.importTitle}</Heading>
          <ImportForm session={session} />
        </>
      )}
    </Flex>
  );
}

function Export() {
  const { text, document, inForce, state, actions } = useEditor();
  const [outcome, setOutcome] = useState<{ copied: boolean; json: string }>();
  const hasDraft = state.rubric.draft !== undefined || state.pending.length > 0;
  const copy = async (whole: DraftDocument) => {
    const json = JSON.stringify(whole, undefined, 2);
    const copied = await actions.copyTextToClipboard(json).then(
      () => true,
      // The browser lets nobody write there: shown for copying by hand instead.
      () => false,
    );
    setOutcome({ copied, json });
  };
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.transfer.exportTitle}</Heading>
      <Text>{text.transfer.exportHelp}</Text>
      {outcome?.copied && <Alert variant="success" title={text.transfer.copied} />}
      {outcome?.copied === false && (
        <>
          <Alert variant="warning" title={text.transfer.notCopied} />
          <TextArea name="json" label={text.transfer.byHand} readOnly rows={10} value={outcome.json} />
        </>
      )}
      <Flex gap="small" wrap>
        {inForce && (
          <Button testId="copy-in-force" onClick={() => void copy(inForce)}>
            {text.transfer.copyInForce}
          </Button>
        )}
        {hasDraft && (
          <Button testId="copy-draft" onClick={() => void copy(document)}>
            {text.transfer.copyDraft}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
