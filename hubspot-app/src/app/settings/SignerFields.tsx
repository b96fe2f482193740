import type { AgreementDocument } from "@assay/shared/api/agreement";
import type { Person } from "@assay/shared/api/assessment";
import { agreementTexts } from "@assay/shared/language/all-languages";
import { Side } from "@assay/shared/pipeline/agreement";
import { Box, Flex, Heading, Select, Text } from "@hubspot/ui-extensions";
import { useSettings } from "./settings-context.ts";

type Signers = AgreementDocument["signers"];

interface SignerFieldsProps {
  readonly signers: Signers;
  /** Whoever may sign. */
  readonly people: readonly Person[];
  onChange(signers: Signers): void;
}

/** Who signs for each side; nobody is offered for both. */
export function SignerFields({ signers, people, onChange }: SignerFieldsProps) {
  const { language } = useSettings();
  const { parts, fields } = agreementTexts[language];
  return (
    <Flex direction="column" gap="small">
      <Heading>{parts.signers}</Heading>
      <Text>{fields.signerHelp}</Text>
      <Flex gap="small" wrap>
        {Side.options.map((side) => {
          const other = signers[side === "marketing" ? "sales" : "marketing"];
          const chosen = signers[side];
          return (
            <Box key={side} flex={1}>
              <Select
                name={`signer-${side}`}
                label={fields.signer[side]}
                placeholder={fields.chooseSigner}
                options={people
                  .filter(({ userId }) => userId !== other)
                  .map(({ userId, name }) => ({ value: userId, label: name }))}
                {...(chosen !== undefined && { value: chosen })}
                onChange={(userId) => onChange({ ...signers, [side]: String(userId) })}
              />
            </Box>
          );
        })}
      </Flex>
    </Flex>
  );
}
