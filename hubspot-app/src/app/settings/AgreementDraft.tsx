import type { AgreementDocument, AgreementReply } from "@assay/shared/api/agreement";
import { agreementTexts } from "@assay/shared/language/all-languages";
import { Button, Flex, Form, Heading, LoadingButton, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { hasSigners } from "./agreement-draft.ts";
import type { Settle } from "./agreement-server.ts";
import { ClockFields } from "./ClockFields.tsx";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { createEventId } from "./event-id.ts";
import { PromiseFields } from "./PromiseFields.tsx";
import { QualifierFields } from "./QualifierFields.tsx";
import { SignerFields } from "./SignerFields.tsx";
import { useSettings } from "./settings-context.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";

interface AgreementDraftProps {
  readonly told: Omit<AgreementReply, "ok">;
  /** As the server has it, or what a new draft begins as. */
  readonly saved: AgreementDocument;
  readonly onSettle: Settle;
  /** A draft that was never saved is put away. */
  onClose(): void;
}

/** The agreement as it is being edited. Saved on demand, because it is read by two sides before it is signed. */
export function AgreementDraft({ told, saved, onSettle, onClose }: AgreementDraftProps) {
  const { language, format, server } = useSettings();
  const text = agreementTexts[language];
  const { draft } = told;
  const [document, setDocument] = useState(saved);
  /** Names of fields that hold what cannot be kept. */
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [isBusy, save] = useOneAtATime(async () =>
    onSettle(await server.saveAgreement(told.team?.id, document, draft?.revision ?? 0), text.saved),
  );
  const isSaved = draft !== undefined && JSON.stringify(document) === JSON.stringify(draft.document);
  const version = format.number((told.versions[0]?.version ?? 0) + 1);
  const mark = (field: string, isFaulty: boolean) =>
    setFaults((now) =>
      isFaulty === now.includes(field) ? now : isFaulty ? [...now, field] : now.filter((one) => one !== field),
    );
  const parts = {
    terms: document.terms,
    mark,
    edit: (change: (terms: AgreementDocument["terms"]) => AgreementDocument["terms"]) =>
      setDocument((now) => ({ ...now, terms: change(now.terms) })),
  };
  return (
    <Form preventDefault onSubmit={save}>
      <Flex direction="column" gap="medium">
        <Flex direction="column" gap="extra-small">
          <Heading>{document.ends ? text.teams.endTitle(version) : text.draftTitle(version)}</Heading>
          <Text>{document.ends ? text.teams.endHelp : text.draftHelp}</Text>
          <Text variant="microcopy">
            {draft ? text.savedBy(draft.by.name, format.dateTime(draft.at)) : text.unsaved}
          </Text>
        </Flex>
        {!document.ends && (
          <>
            <QualifierFields {...parts} />
            <ClockFields {...parts} />
            <PromiseFields {...parts} />
          </>
        )}
        <SignerFields
          signers={document.signers}
          people={told.signers}
          onChange={(signers) => setDocument((now) => ({ ...now, signers }))}
        />
        <Flex gap="small" wrap>
          <LoadingButton
            type="submit"
            testId="save-agreement"
            variant="primary"
            loading={isBusy}
            disabled={isSaved || faults.length > 0}
          >
            {text.save}
          </LoadingButton>
          {draft && isSaved && hasSigners(document) && (
            <ProposeButton told={told} draft={draft} version={version} onSettle={onSettle} />
          )}
          {draft ? (
            <ConfirmButton
              id="discard-agreement"
              size="md"
              isDestructive
              label={text.discard}
              title={text.discardTitle}
              what={text.discardWhat}
              onConfirm={async () =>
                onSettle(await server.discardAgreement(told.team?.id, draft.revision), text.discard)
              }
            />
          ) : (
            <Button testId="close-agreement" onClick={onClose}>
              {text.close}
            </Button>
          )}
        </Flex>
        {!isSaved && draft && <Text variant="microcopy">{text.saveFirst}</Text>}
      </Flex>
    </Form>
  );
}

interface ProposeButtonProps extends Pick<AgreementDraftProps, "told" | "onSettle"> {
  readonly draft: NonNullable<AgreementReply["draft"]>;
  readonly version: string;
}

function ProposeButton({ told, draft, version, onSettle }: ProposeButtonProps) {
  const { language, server } = useSettings();
  const text = agreementTexts[language];
  // The same for a second try, so that nothing is put to signature twice.
  const [id] = useState(() => createEventId(Date.now()));
  const { marketing, sales } = draft.document.signers;
  const nameOf = (userId: string | undefined) => told.signers.find((one) => one.userId === userId)?.name ?? "?";
  return (
    <ConfirmButton
      id="propose-agreement"
      size="md"
      label={text.propose}
      title={text.proposeTitle(version)}
      what={text.proposeWhat(nameOf(marketing), nameOf(sales))}
      onConfirm={async () => onSettle(await server.proposeAgreement(told.team?.id, id, draft.revision), text.proposed)}
    />
  );
}
