import type { PropertyMappingReply } from "@assay/shared/api/property-mapping";
import { Button, Flex, Heading, LoadingSpinner, Text } from "@hubspot/ui-extensions";
import { Failed } from "./Failed.tsx";
import { NotRenewed } from "./NotRenewed.tsx";
import { ReadProperties } from "./ReadProperties.tsx";
import { useSettings } from "./settings-context.ts";
import { useReply } from "./use-reply.ts";
import { WrittenProperties } from "./WrittenProperties.tsx";

/** Which of HubSpot's properties Assay writes and reads. */
export function PropertiesSection() {
  const { text, portalText, server, actions } = useSettings();
  const [mapping, readAgain, { failure }] = useReply<Omit<PropertyMappingReply, "ok">>(server.propertyMapping);
  if (mapping === undefined) return <LoadingSpinner label={portalText.loading} showLabel layout="centered" />;
  if (!mapping.ok) return <Failed text={text} message={mapping.message} onTryAgain={readAgain} />;
  const lookAgain = async () => {
    const reply = await server.lookAgain();
    if (!reply.ok) actions.addAlert({ type: "danger", message: reply.message });
    readAgain();
  };
  return (
    <Flex direction="column" gap="medium">
      <Heading>{portalText.properties.title}</Heading>
      <Text>{portalText.properties.help}</Text>
      <NotRenewed failure={failure} onTryAgain={readAgain} />
      <WrittenProperties mapping={mapping} onChanged={readAgain} />
      {mapping.canEdit && (
        <Flex>
          <Button testId="look-again" onClick={() => void lookAgain()}>
            {portalText.properties.again}
          </Button>
        </Flex>
      )}
      <ReadProperties mapping={mapping} />
    </Flex>
  );
}
