import { type AgreementReply, type AgreementVersion, inForceOf, waitingOf } from "@assay/shared/api/agreement";
import { agreementTexts } from "@assay/shared/language/all-languages";
import { Side } from "@assay/shared/pipeline/agreement";
import { Alert, Flex, StatusTag, Text, Tile } from "@hubspot/ui-extensions";
import { AgreementTerms } from "./AgreementTerms.tsx";
import type { Settle } from "./agreement-server.ts";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { useSettings } from "./settings-context.ts";

interface WaitingAgreementProps {
  readonly told: Omit<AgreementReply, "ok">;
  readonly onSettle: Settle;
}

/** The version that lacks a signature: whose, what it says, and the button for whoever is to sign. */
export function WaitingAgreement({ told, onSettle }: WaitingAgreementProps) {
  const { language, format, server } = useSettings();
  const text = agreementTexts[language];
  const waiting = waitingOf(told);
  if (waiting === undefined) return null;
  const missing = missingOf(waiting);
  const version = format.number(waiting.version);
  const isMine = missing.some((side) => waiting.signers[side].userId === told.me);
  const people = format.list(missing.map((side) => waiting.signers[side].name));
  const inForce = inForceOf(told);
  const withoutOwn = told.team ? text.teams.underPortals(told.team.name) : text.noneInForce;
  const meanwhile = inForce === undefined ? withoutOwn : text.stillInForce(String(inForce.version));
  return (
    <Tile>
      <Flex direction="column" gap="small">
        <Alert
          variant={isMine ? "warning" : "info"}
          title={isMine ? text.waitsForYou(version) : text.waitsFor(version, people)}
        >
          <Text>{meanwhile}</Text>
        </Alert>
        <Signatures version={waiting} />
        {waiting.ends ? <Text>{text.teams.ends(version)}</Text> : <AgreementTerms terms={waiting.terms} />}
        {isMine && (
          <Flex>
            <ConfirmButton
              id="sign-agreement"
              size="md"
              label={text.sign}
              title={text.signTitle(version)}
              what={waiting.ends ? text.teams.signEndWhat : text.signWhat}
              onConfirm={async () => onSettle(await server.signAgreement(told.team?.id, waiting.version), text.signed)}
            />
          </Flex>
        )}
      </Flex>
    </Tile>
  );
}

function Signatures({ version }: { version: AgreementVersion }) {
  const { language, format } = useSettings();
  const text = agreementTexts[language];
  return (
    <Flex direction="column" gap="flush">
      {Side.options.map((side) => {
        const signature = version.signatures.find((one) => one.side === side);
        return (
          <Flex key={side} gap="small" align="center" wrap>
            <Text format={{ fontWeight: "demibold" }}>{text.sides[side]}</Text>
            <StatusTag variant={signature ? "success" : "warning"}>
              {signature
                ? text.signedBy(signature.by.name, format.date(signature.at))
                : text.notSigned(version.signers[side].name)}
            </StatusTag>
          </Flex>
        );
      })}
    </Flex>
  );
}

/** The sides that have not signed. */
function missingOf({ signatures }: AgreementVersion): Side[] {
  return Side.options.filter((side) => !signatures.some((signature) => signature.side === side));
}
