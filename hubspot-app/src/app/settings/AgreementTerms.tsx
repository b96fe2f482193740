import { agreementTexts } from "@assay/shared/language/all-languages";
import type { Terms } from "@assay/shared/pipeline/agreement";
import { DescriptionList, DescriptionListItem, Flex, Text } from "@hubspot/ui-extensions";
import { sayTerms } from "./agreement-words.ts";
import { useSettings } from "./settings-context.ts";

const parts = ["qualifiers", "clock", "touches", "mqls"] as const;

/** What a version promises, in sentences. */
export function AgreementTerms({ terms }: { terms: Terms }) {
  const { language, format } = useSettings();
  const text = agreementTexts[language];
  const said = sayTerms(text, format, terms);
  return (
    <DescriptionList direction="column">
      {parts.map((part) => (
        <DescriptionListItem key={part} label={text.parts[part]}>
          <Flex direction="column" gap="flush">
            {said[part].map((sentence) => (
              <Text key={sentence}>{sentence}</Text>
            ))}
          </Flex>
        </DescriptionListItem>
      ))}
    </DescriptionList>
  );
}
