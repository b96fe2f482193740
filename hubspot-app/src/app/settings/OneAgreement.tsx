import { type AgreementDocument, type AgreementReply, inForceOf, waitingOf } from "@assay/shared/api/agreement";
import { agreementTexts } from "@assay/shared/language/all-languages";
import { Alert, Button, Flex, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { AgreementDraft } from "./AgreementDraft.tsx";
import { AgreementHistory } from "./AgreementHistory.tsx";
import { AgreementTerms } from "./AgreementTerms.tsx";
import type { Settle } from "./agreement-server.ts";
import { isSilence } from "./server.ts";
import { useSettings } from "./settings-context.ts";
import { WaitingAgreement } from "./WaitingAgreement.tsx";

type Told = Omit<AgreementReply, "ok">;

interface OneAgreementProps {
  readonly told: Told;
  /** An act was done, and this stands now. */
  onChanged(told: AgreementReply): void;
  /** An act was refused, perhaps because somebody else was faster. */
  onRefused(): void;
}

/** The portal's agreement, or a team's own: in force, waiting for signatures, and as it is being edited. */
export function OneAgreement({ told, onChanged, onRefused }: OneAgreementProps) {
  const { text, actions } = useSettings();
  const [begun, setBegun] = useState<AgreementDocument>();
  const settle: Settle = (answer, message) => {
    actions.addAlert({ type: answer.ok ? "success" : "danger", message: answer.ok ? message : answer.message });
    if (answer.ok) {
      setBegun(undefined);
      onChanged(answer);
    } else if (!isSilence(answer)) onRefused();
  };
  const document = told.draft?.document ?? begun;
  return (
    <>
      {!told.canEdit && <Alert title={text.readOnly} />}
      <WaitingAgreement told={told} onSettle={settle} />
      <InForce told={told} />
      {told.canEdit && document !== undefined && (
        <AgreementDraft
          key={told.draft?.revision ?? 0}
          told={told}
          saved={document}
          onSettle={settle}
          onClose={() => setBegun(undefined)}
        />
      )}
      {told.canEdit && document === undefined && <BeginButtons told={told} onBegin={setBegun} />}
      <AgreementHistory told={told} />
    </>
  );
}

function InForce({ told }: { told: Told }) {
  const { language, format } = useSettings();
  const words = agreementTexts[language];
  const inForce = inForceOf(told);
  if (inForce?.bindingSince !== undefined) {
    return (
      <Flex direction="column" gap="small">
        <Text format={{ fontWeight: "demibold" }}>
          {words.inForce(String(inForce.version), format.date(inForce.bindingSince))}
        </Text>
        <AgreementTerms terms={inForce.terms} />
      </Flex>
    );
  }
  if (waitingOf(told) !== undefined) return null;
  const [newest] = told.versions.filter(({ bindingSince }) => bindingSince !== undefined);
  if (newest?.bindingSince !== undefined) {
    return <Alert title={words.teams.ended(String(newest.version), format.date(newest.bindingSince))} />;
  }
  return <Alert title={told.team ? words.teams.underPortals(told.team.name) : words.none} />;
}

interface BeginButtonsProps {
  readonly told: Told;
  onBegin(document: AgreementDocument): void;
}

/** What a draft can be begun for: a first or next version, or the end of a team's own. */
function BeginButtons({ told, onBegin }: BeginButtonsProps) {
  const { language } = useSettings();
  const words = agreementTexts[language];
  const isFirst = told.versions.length === 0;
  const inForce = inForceOf(told);
  const begin = told.team ? words.teams.begin : words.begin;
  return (
    <Flex direction="column" gap="extra-small">
      <Flex gap="small" wrap>
        <Button testId="begin-agreement" variant="primary" onClick={() => onBegin(told.start)}>
          {isFirst ? begin : words.change}
        </Button>
        {told.team && inForce && (
          // A newer version may wait, or never have been signed: its terms are not those that end.
          <Button testId="end-agreement" onClick={() => onBegin({ ...told.start, terms: inForce.terms, ends: true })}>
            {words.teams.end}
          </Button>
        )}
      </Flex>
      {told.team && isFirst && <Text variant="microcopy">{words.teams.ownHelp}</Text>}
    </Flex>
  );
}
