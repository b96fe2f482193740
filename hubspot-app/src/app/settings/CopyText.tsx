import { Alert, Button, Flex, TextArea } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useSettings } from "./settings-context.ts";

interface CopyTextProps {
  readonly testId: string;
  readonly label: string;
  /** Said once it is in the clipboard. */
  readonly copied: string;
  /** The text, or why there is none. */
  make(): Promise<{ ok: true; text: string } | { ok: false; message: string }>;
}

/** Puts a text into the clipboard; where the browser allows nobody to, shows it for copying by hand. */
export function CopyText({ testId, label, copied, make }: CopyTextProps) {
  const { portalText, actions } = useSettings();
  const { privacy: text } = portalText;
  const [said, setSaid] = useState<
    { kind: "success" | "danger"; message: string } | { kind: "by-hand"; all: string }
  >();
  const copy = async () => {
    const made = await make();
    if (!made.ok) return setSaid({ kind: "danger", message: made.message });
    const isCopied = await actions.copyTextToClipboard(made.text).then(
      () => true,
      // The browser lets nobody write there: shown for copying by hand instead.
      () => false,
    );
    setSaid(isCopied ? { kind: "success", message: copied } : { kind: "by-hand", all: made.text });
  };
  return (
    <Flex direction="column" gap="small">
      {said && said.kind !== "by-hand" && <Alert variant={said.kind} title={said.message} />}
      {said?.kind === "by-hand" && (
        <>
          <Alert variant="warning" title={text.notCopied} />
          <TextArea name={`${testId}-text`} label={text.byHand} readOnly rows={10} value={said.all} />
        </>
      )}
      <Flex>
        <Button testId={testId} onClick={() => void copy()}>
          {label}
        </Button>
      </Flex>
    </Flex>
  );
}
