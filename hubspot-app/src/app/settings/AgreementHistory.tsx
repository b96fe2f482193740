import type { AgreementReply, AgreementVersion } from "@assay/shared/api/agreement";
import { inForceOf, waitingOf } from "@assay/shared/api/agreement";
import { agreementTexts } from "@assay/shared/language/all-languages";
import { Flex, Heading, Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@hubspot/ui-extensions";
import { useSettings } from "./settings-context.ts";

/** Every version that was put to signature, newest first. */
export function AgreementHistory({ told }: { told: Omit<AgreementReply, "ok"> }) {
  const { language, format } = useSettings();
  const text = agreementTexts[language];
  if (told.versions.length === 0) return null;
  const { history } = text;
  const signature = (version: AgreementVersion, side: "marketing" | "sales") => {
    const signed = version.signatures.find((one) => one.side === side);
    return signed ? history.by(signed.by.name, format.date(signed.at)) : text.notSigned(version.signers[side].name);
  };
  const heads = [history.version, history.state, history.proposed, text.sides.marketing, text.sides.sales];
  return (
    <Flex direction="column" gap="small">
      <Heading>{history.title}</Heading>
      <Table density="compact">
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableHeader key={head}>{head}</TableHeader>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {told.versions.map((version) => (
            <TableRow key={version.version}>
              <TableCell>{format.number(version.version)}</TableCell>
              <TableCell>
                {version.ends && version.bindingSince ? text.teams.historyEnds : history[stateOf(told, version)]}
              </TableCell>
              <TableCell>{history.by(version.proposed.by.name, format.date(version.proposed.at))}</TableCell>
              <TableCell>{signature(version, "marketing")}</TableCell>
              <TableCell>{signature(version, "sales")}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Flex>
  );
}

function stateOf(
  told: Omit<AgreementReply, "ok">,
  version: AgreementVersion,
): "inForce" | "was" | "waits" | "replaced" {
  if (version === inForceOf(told)) return "inForce";
  if (version.bindingSince !== undefined) return "was";
  return version === waitingOf(told) ? "waits" : "replaced";
}
