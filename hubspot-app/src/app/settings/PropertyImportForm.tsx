import type { ImportedCriterion, ImportOfferReply, ImportPreviewReply } from "@assay/shared/api/property-imports";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { Alert, Button, Flex, Text } from "@hubspot/ui-extensions";
import { useRef, useState } from "react";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { createEventId } from "./event-id.ts";
import { ImportedCriterionFields } from "./ImportedCriterionFields.tsx";
import { ImportPreview } from "./ImportPreview.tsx";
import { useSettings } from "./settings-context.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";

interface ImportFormProps {
  readonly framework: FrameworkId;
  readonly offer: Omit<ImportOfferReply, "ok">;
  onStarted(): void;
}

/** What each answer of each property means, as the admin has it; tried on the first contacts, then done. */
export function ImportForm({ framework, offer, onStarted }: ImportFormProps) {
  const { portalText, server } = useSettings();
  const { import: text } = portalText;
  const [mapping, setMapping] = useState<readonly ImportedCriterion[]>(offer.proposal);
  const [rows, setRows] = useState<ImportPreviewReply["rows"]>();
  const [problem, setProblem] = useState<string>();
  // Made once: a repeat after a lost answer begins no second import.
  const id = useRef(createEventId(Date.now()));
  const change = (criterion: string, imported: ImportedCriterion | undefined) => {
    setMapping([...mapping.filter((one) => one.criterion !== criterion), ...(imported ? [imported] : [])]);
    setRows(undefined);
  };
  const [isBusy, preview] = useOneAtATime(async () => {
    const reply = await server.previewImport(framework, mapping);
    setProblem(reply.ok ? undefined : reply.message);
    if (reply.ok) setRows(reply.rows);
  });
  const start = async () => {
    const reply = await server.startImport(framework, id.current, mapping);
    setProblem(reply.ok ? undefined : reply.message);
    if (reply.ok) onStarted();
  };
  return (
    <Flex direction="column" gap="medium">
      {offer.proposal.length === 0 && <Text>{text.noCriteria}</Text>}
      {offer.criteria.map((criterion) => (
        <ImportedCriterionFields
          key={criterion.id}
          criterion={criterion}
          properties={offer.properties}
          imported={mapping.find((one) => one.criterion === criterion.id)}
          onChange={(imported) => change(criterion.id, imported)}
        />
      ))}
      {problem !== undefined && <Alert variant="danger" title={problem} />}
      {rows && <ImportPreview rows={rows} offer={offer} />}
      {mapping.length > 0 && (
        <Flex gap="small" wrap>
          <Button testId="preview-import" disabled={isBusy} onClick={() => void preview()}>
            {text.preview}
          </Button>
          <ConfirmButton
            id="start-import"
            size="md"
            label={text.start}
            title={text.startTitle}
            what={text.startWhat}
            onConfirm={start}
          />
        </Flex>
      )}
    </Flex>
  );
}
