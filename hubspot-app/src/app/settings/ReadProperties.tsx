import type { PropertyMappingReply } from "@assay/shared/api/property-mapping";
import { DescriptionList, DescriptionListItem, Flex, Heading, Text } from "@hubspot/ui-extensions";
import { useSettings } from "./settings-context.ts";

/** What Assay looks at, by what for, in the portal's words. */
export function ReadProperties({ mapping }: { mapping: Omit<PropertyMappingReply, "ok"> }) {
  const { properties: text } = useSettings().portalText;
  const labels = new Map(mapping.properties.map(({ name, label }) => [name, label]));
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.readTitle}</Heading>
      <DescriptionList direction="column">
        {mapping.read.map(({ use, names }) => (
          <DescriptionListItem key={use} label={text.uses[use]}>
            <Text>{names.map((name) => labels.get(name) ?? name).join(", ")}</Text>
          </DescriptionListItem>
        ))}
      </DescriptionList>
      <Text variant="microcopy">{text.readHelp}</Text>
    </Flex>
  );
}
